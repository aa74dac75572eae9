using System.Buffers;
using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Markdown;

/// <summary>The words of Markdown that normalize itself wrote: for descriptions and for finding what a text is about.</summary>
internal static partial class PlainMarkdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_`\\");

    /// <summary>Paragraphs as plain text, without headings, figures, code and tables.</summary>
    public static IEnumerable<string> Paragraphs(string markdown) => markdown
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(block => block[0] is not ('#' or '|' or '`' or '^'))
        .Select(block => OneLine(Address().Replace(Inline(block), "")))
        .Where(text => text.Length > 0);

    /// <summary>The text of inline Markdown on one line.</summary>
    public static string Inline(string markdown)
    {
        string text = LineStart().Replace(markdown, "");
        if (!text.AsSpan().ContainsAny(Marks))
            return text.Contains('\n', StringComparison.Ordinal) ? OneLine(text) : text;
        text = Picture().Replace(text, "");
        text = Link().Replace(text, "$1");
        text = Footnote().Replace(text, "");
        text = Emphasis().Replace(text, "");
        return OneLine(Escape().Replace(text, "$1"));
    }

    // Nobody reads them aloud.
    [GeneratedRegex(@"<?\bhttps?://[^\s<>]+>?", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"!\[(?:[^\]\\]|\\.)*\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)\[\^[\w-]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    // a run of underscores is looked at once, from its beginning
    [GeneratedRegex(@"(?<!\\)[*`]+|(?<![\\\w])_+|(?<!\\)(?:(?<!_)|(?<=\\_))(?>_+)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^(?:> ?|- |\d+\. )", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\\(\p{P}|\p{S}|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
