using System.Text.RegularExpressions;

namespace ExpoSite.Site.Stories;

/// <summary>The place from which a story is told: the capitals before the dash at its start.</summary>
internal static partial class Dateline
{
    /// <summary><c>QUILLHAVEN</c> of "QUILLHAVEN, 14 September – The gates…"; null when a text starts otherwise.</summary>
    public static string? Of(string? firstParagraph) =>
        firstParagraph is not null && Start().Match(firstParagraph) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>A text without it. "NATO – the alliance – met" has none: a sentence begins behind it.</summary>
    public static string Without(string firstParagraph)
    {
        string rest = Start().Match(firstParagraph) is { Success: true } match ? firstParagraph[match.Length..].TrimStart() : "";
        return rest is [var first, ..] && !char.IsLower(first) ? rest : firstParagraph;
    }

    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}\p{M}'’.\- ]{1,38}\p{Lu})(?:,[^–—\n]{2,40}?)?\s*(?:[–—]|\s-)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
