using System.Collections.Immutable;
using ExpoSite.Site.Sources;

namespace ExpoSite.Fuzz;

/// <summary>The theme that ships with the program.</summary>
public static class ShippedTheme
{
    /// <summary>Templates and partials.</summary>
    public static ImmutableArray<SourceFile> Templates { get; } = Files("*.liquid");

    /// <summary>What pages load.</summary>
    public static ImmutableArray<SourceFile> Assets { get; } =
        [.. Files("*").Where(f => f.Path.StartsWith("theme/assets/", StringComparison.Ordinal))];

    private static ImmutableArray<SourceFile> Files(string pattern)
    {
        string theme = Path.Combine(Seeds.Root, "theme");
        return
        [
            .. Directory.EnumerateFiles(theme, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => new SourceFile("theme/" + Path.GetRelativePath(theme, f).Replace('\\', '/'), File.ReadAllBytes(f))),
        ];
    }
}
