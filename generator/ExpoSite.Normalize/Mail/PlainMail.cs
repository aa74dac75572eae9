using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Mail;

/// <summary>A mail's plain text as a tree of paragraphs and lists: lines that a mail program wrapped are joined again.</summary>
internal sealed partial class PlainMail
{
    private const int LeastWrapWidth = 50;
    private const int MostWrapWidth = 100;
    private const int MaxHeading = 60;

    private readonly IHtmlDocument document = PageDocument.Parse("");
    private readonly int width;
    private IElement? list;

    private PlainMail(int width) => this.width = width;

    /// <summary>Lines quoted with <c>&gt;</c> lose one mark where all of them are quoted, and stand in quotations else.</summary>
    /// <param name="isFlowed">True for <c>format=flowed</c> (RFC 3676): a space before the line end is a soft break.</param>
    public static IHtmlDocument Read(string text, bool isFlowed, DocumentMarks marks)
    {
        string[] lines = [.. CleanText.From(isFlowed ? SoftBreaks().Replace(text, " ") : text).Split('\n').Select(l => l.TrimEnd())];
        int longest = lines.Select(l => l.Length).DefaultIfEmpty(0).Max();
        var mail = new PlainMail(longest is >= LeastWrapWidth and <= MostWrapWidth ? longest : 0);
        var paragraph = new List<string>();
        foreach (string line in lines.Append(""))
        {
            if (line.Length == 0 || StartsBlock(line, paragraph))
            {
                mail.Flush(paragraph, endsList: line.Length == 0 && !paragraph.Any(IsItem));
                paragraph.Clear();
            }

            if (line.Length > 0)
                paragraph.Add(line);
        }

        mail.MarkHeadings(marks);
        return mail.document;
    }

    // In plain text a heading is a short line of its own with text above and below.
    private void MarkHeadings(DocumentMarks marks)
    {
        IElement[] blocks = [.. document.Body!.Children];
        for (int i = 1; i + 1 < blocks.Length; i++)
        {
            bool isBetween = blocks[i].LocalName == "p" && IsHeading(blocks[i].TextContent) && EndsSentence(blocks[i - 1])
                && (blocks[i + 1].LocalName is "ul" or "ol" || EndsSentence(blocks[i + 1]));
            if (isBetween)
                marks.Large.Add(blocks[i]);
        }
    }

    private static bool IsHeading(string line) =>
        line.Length <= MaxHeading && char.IsUpper(line[0]) && (char.IsLetterOrDigit(line[^1]) || line[^1] == '?')
            && !line.Contains('@', StringComparison.Ordinal);

    private static bool EndsSentence(IElement element) =>
        element.TextContent is { Length: > MaxHeading } text && (Sentences.Ends(text.AsSpan().TrimEnd()) || text.TrimEnd().EndsWith(':'));

    private static bool StartsBlock(string line, List<string> before) =>
        IsItem(line) || (before.Count > 0 && Quote(line) != Quote(before[^1]));

    private static bool IsItem(string line) => Item().IsMatch(line);

    private static bool Quote(string line) => line.StartsWith('>');

    private void Flush(List<string> lines, bool endsList)
    {
        if (lines.Count == 0)
            return;
        if (Item().Match(lines[0]) is { Success: true } item)
        {
            AddItem(item.Groups["number"].Success, [lines[0][item.Length..], .. lines.Skip(1).Select(l => l.Trim())]);
            return;
        }

        list = null;
        bool isQuoted = Quote(lines[0]);
        foreach (string paragraph in Joined([.. lines.Select(l => isQuoted ? l.TrimStart('>', ' ') : l)]))
        {
            if (paragraph.Trim().Length == 0)
                continue;
            IElement target = isQuoted ? NodeChildren.LastOrNew(document.Body!, "blockquote") : document.Body!;
            NodeChildren.Append(target, "p").TextContent = paragraph.Trim();
        }

        if (endsList)
            list = null;
    }

    private void AddItem(bool isNumbered, string[] lines)
    {
        string name = isNumbered ? "ol" : "ul";
        if (list?.LocalName != name)
            list = NodeChildren.Append(document.Body!, name);
        NodeChildren.Append(list, "li").TextContent = string.Join(' ', lines);
    }

    // A line was wrapped where the next one's first word would not have fitted; else its end was meant.
    private IEnumerable<string> Joined(string[] lines)
    {
        var paragraph = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.Length; i++)
        {
            int firstWord = lines[i].TrimStart().IndexOf(' ', StringComparison.Ordinal) is > 0 and int space ? space : lines[i].Length;
            bool isWrapped = width > 0 && lines[i - 1].Length + 1 + firstWord > width - 8;
            if (!isWrapped)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            paragraph.Append(isWrapped ? $" {lines[i].Trim()}" : lines[i]);
        }

        yield return paragraph.ToString();
    }

    [GeneratedRegex(
        @"^\s{0,6}(?:[-*•·–]\s+(?=\S)|(?<number>\d{1,2}[.)])\s+(?=\S))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    // The line of a signature, "-- ", ends with a space and is no soft break.
    [GeneratedRegex(@"(?<!^-- ?)(?<=[^\s>]) \r?\n(?!-- |>|\s*\r?\n)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex SoftBreaks();
}
