using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Html.Head;

/// <summary>The story's language: as stated; by its text where the page states none, or several.</summary>
internal static class PageLanguage
{
    private const double ByText = 0.8;
    private const double Disputed = 0.55;

    public static PageValue? Read(PageStatements statements, IReadOnlyList<TextBlock> blocks, string path)
    {
        PageValue[] stated = [.. PageValue.All(statements, Subject.Language, path, LanguageTag.Canonical)];
        string? written = TextLanguage.Of(
            string.Join(' ', blocks.Where(b => b.Text.Length > 80 && b.LinkDensity < 0.3).Take(20).Select(b => b.Text)));
        // Templates say any language until somebody changes that. Where the program does not know the stated one, it cannot tell better.
        bool isUnknown = stated.Length > 0 && stated.All(s => Primary(s) == Primary(stated[0]))
            && !TextLanguage.Knows(Primary(stated[0]));
        if (isUnknown)
            return stated[0];
        if (stated.FirstOrDefault(s => written is null || Primary(s) == written) is { } agreed)
            return agreed;
        return written is null ? null
            : new PageValue(written, "the text's commonest words", stated.Length == 0 ? ByText : Disputed, SourcePosition.WholeFile(path));
    }

    private static string Primary(PageValue tag) => tag.Value.Split('-')[0].ToLowerInvariant();
}
