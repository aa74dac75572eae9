using System.Text.RegularExpressions;
using ExpoSite.Core.Text;

namespace ExpoSite.Normalize.Markdown;

/// <summary>Cuts text between sentences.</summary>
internal static partial class Sentences
{
    /// <summary>
    /// As many whole sentences from the start as fit; a first sentence that is too long is cut between words and ends with an ellipsis.
    /// </summary>
    /// <param name="text">Plain text on one line.</param>
    /// <param name="maxLength">Longest result, in UTF-16 code units.</param>
    public static string Start(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        int end = SentenceEnd().Matches(text[..maxLength]).Select(m => m.Index + m.Length).LastOrDefault();
        if (end > 0)
            return text[..end];
        int space = text.LastIndexOf(' ', maxLength - 2);
        return (space > 0 ? text[..space].TrimEnd(',', ';', ':', ' ') : TextCut.Start(text, maxLength - 1)) + "…";
    }

    // Neither initials ("J. Smith", "U.S.") nor the usual short titles end a sentence; Chinese and Japanese need no space after theirs.
    [GeneratedRegex(@"(?<!\b\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|Corp|vs|etc|e\.g|i\.e))[.!?][""”’'\)\]]*(?=\s+[\p{Lu}\p{Lo}\p{Nd}""“‘'\(\[])|[。！？][”』」）]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
