using System.Collections.Immutable;

namespace ExpoSite.Core.Diagnostics;

/// <summary>Every rule there is. A test holds that each is unique, documented and triggered by another test.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. NormalizeRules.All,
        .. LoadRules.All.Concat(KnowledgeRules.All).OrderBy(r => r.Code, StringComparer.Ordinal),
        .. CheckRules.All.Concat(FeedRules.All).Concat(IdentityRules.All).Concat(FactRules.All).Concat(PictureRules.All).OrderBy(r => r.Code, StringComparer.Ordinal),
        .. ThemeRules.All,
        .. WriteRules.All,
        .. ProgramRules.All,
    ];
}
