using System.Text.RegularExpressions;
using MimeKit;

namespace ExpoSite.Normalize.Mail;

/// <summary>How a plain text is broken into lines (RFC 3676).</summary>
internal enum PlainFlow
{
    /// <summary>Each line end was written, by a person or by a program that wraps.</summary>
    Fixed,

    /// <summary>A space before a line end says that the line goes on.</summary>
    Flowed,

    /// <summary>The same, where that space is none of the text's (<c>delsp=yes</c>, for scripts without spaces).</summary>
    FlowedTight,
}

/// <summary>Joins the lines that a mail program broke.</summary>
internal sealed partial class PlainLines
{
    private const int LeastWrapWidth = 50;
    private const int MostWrapWidth = 100;
    private const int Slack = 8;

    private readonly int width;

    /// <param name="lines">All lines of the text; the longest of those that may be wrapped tells where they are.</param>
    public PlainLines(IEnumerable<string> lines)
    {
        // An address is never broken.
        int longest = lines.Where(l => !l.Contains("://", StringComparison.Ordinal)).Select(WidthOf).DefaultIfEmpty(0).Max();
        width = longest is >= LeastWrapWidth and <= MostWrapWidth ? longest : 0;
    }

    public static PlainFlow FlowOf(ContentType? type) =>
        !Is(type, "format", "flowed") ? PlainFlow.Fixed : Is(type, "delsp", "yes") ? PlainFlow.FlowedTight : PlainFlow.Flowed;

    /// <summary>The text with its soft breaks taken out.</summary>
    public static string Unfold(string text, PlainFlow flow) =>
        flow == PlainFlow.Fixed ? text : SoftBreaks().Replace(text, flow == PlainFlow.Flowed ? " " : "");

    /// <summary>The paragraphs of lines between which no blank one stands.</summary>
    public IEnumerable<string> Joined(string[] lines)
    {
        var paragraph = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.Length; i++)
        {
            bool isWrapped = IsWrapped(lines[i - 1], lines[i].TrimStart());
            if (!isWrapped)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            bool isTight = isWrapped && IsWide(lines[i - 1][^1]) && IsWide(lines[i].TrimStart()[0]);
            paragraph.Append(isWrapped ? (isTight ? "" : " ") + lines[i].Trim() : lines[i]);
        }

        yield return paragraph.ToString();
    }

    // A line was wrapped where the next one's first word would not have fitted; else its end was meant. In a script without spaces any
    // character may begin a line, and people break lines there too: only a line that ends a sentence or is short ends a paragraph.
    private bool IsWrapped(string line, string next)
    {
        if (width == 0 || line.Length == 0 || next.Length == 0)
            return false;
        if (IsWide(line[^1]))
            return !Sentences.Ends(line) && line[^1] is not ('：' or ':') && WidthOf(line) > width / 2;
        int firstWord = next.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space ? space : next.Length;
        return WidthOf(line) + 1 + firstWord > width - Slack;
    }

    private static int WidthOf(string line) => line.Length + line.Count(IsWide);

    private static bool IsWide(char c) => Script.IsUnspaced(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF60');

    private static bool Is(ContentType? type, string parameter, string value) =>
        string.Equals(type?.Parameters[parameter], value, StringComparison.OrdinalIgnoreCase);

    // The line of a signature, "-- ", ends with a space and is no soft break.
    [GeneratedRegex(@"(?<!^-- ?)(?<=[^\s>]) \r?\n(?!-- |>|\s*\r?\n)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex SoftBreaks();
}
