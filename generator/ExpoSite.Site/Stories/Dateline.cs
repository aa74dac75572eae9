using System.Text.RegularExpressions;

namespace ExpoSite.Site.Stories;

/// <summary>The place from which a story is told: the capitals before the dash at its start.</summary>
internal static partial class Dateline
{
    /// <summary><c>QUILLHAVEN</c> of "QUILLHAVEN, 14 September – The gates…"; null when a text starts otherwise.</summary>
    public static string? Of(string? firstParagraph) =>
        firstParagraph is not null && Start().Match(firstParagraph) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>
    /// A text without it. "NATO – the alliance – met" and "GOLD, silver and bronze – …" have none: what stands before the dash is of the
    /// sentence.
    /// </summary>
    public static string Without(string firstParagraph)
    {
        if (Start().Match(firstParagraph) is not { Success: true } match)
            return firstParagraph;
        string rest = firstParagraph[match.Length..].TrimStart();
        bool isOfSentence = rest is not [var first, ..] || char.IsLower(first) || HasLowerWord(match.Value)
            || Dash().Count(Sentence().Match(rest).Value) % 2 == 1;
        return isOfSentence ? firstParagraph : rest;
    }

    // Days and regions stand behind a place: words of them begin with a capital, or there is a figure.
    private static bool HasLowerWord(string dateline) => !dateline.Any(char.IsDigit) && LowerWord().IsMatch(dateline);

    [GeneratedRegex(@"(?<![\p{L}\p{M}'’])\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerWord();

    [GeneratedRegex(@"\s[–—-]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^.*?(?:[.!?](?=\s|$)|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}\p{M}'’.\- ]{1,38}\p{Lu})(?:,[^–—\n]{2,40}?)?\s*(?:[–—]|\s-)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
