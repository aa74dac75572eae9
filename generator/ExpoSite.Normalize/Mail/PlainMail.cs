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
    private const int MaxHeading = 60;
    private const int MaxUnderlined = 100;

    private readonly IHtmlDocument document = PageDocument.Parse("");
    private readonly PlainLines wrapping;
    private IElement? list;

    private PlainMail(PlainLines wrapping) => this.wrapping = wrapping;

    /// <summary>Lines quoted with <c>&gt;</c> lose one mark where all of them are quoted, and stand in quotations else.</summary>
    public static IHtmlDocument Read(string text, PlainFlow flow, DocumentMarks marks)
    {
        string[] lines = [.. CleanText.From(PlainLines.Unfold(text, flow)).Split('\n').Select(l => l.TrimEnd())];
        var mail = new PlainMail(new PlainLines(lines));
        var paragraph = new List<string>();
        for (int i = 0; i <= lines.Length; i++)
        {
            string line = i < lines.Length ? lines[i] : "";
            bool isUnderlined = i + 1 < lines.Length && line.Length is > 0 and <= MaxUnderlined && IsUnderline(lines[i + 1], line);
            if (line.Length == 0 || isUnderlined || StartsBlock(line, paragraph))
            {
                mail.Flush(paragraph, endsList: line.Length == 0 && !paragraph.Any(IsItem));
                paragraph.Clear();
            }

            if (isUnderlined)
            {
                mail.AddHeading(line.Trim());
                i++;
            }
            else if (line.Length > 0)
                paragraph.Add(line);
        }

        mail.MarkHeadings(marks);
        return mail.document;
    }

    // "What happened" with a row of equals signs or hyphens below, about as long as itself
    private static bool IsUnderline(string line, string above) => Underline().IsMatch(line) && !IsItem(above)
        && Math.Abs(line.Trim().Length - above.Trim().Length) <= Math.Max(3, above.Trim().Length / 3) && above.Any(char.IsLetter);

    private void AddHeading(string line)
    {
        list = null;
        PlainInlines.Append(NodeChildren.Append(document.Body!, "h2"), line);
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
        foreach (string paragraph in wrapping.Joined([.. lines.Select(l => isQuoted ? l.TrimStart('>', ' ') : l)]))
        {
            if (PlainInlines.Clean(paragraph).Length == 0)
                continue;
            IElement target = isQuoted ? NodeChildren.LastOrNew(document.Body!, "blockquote") : document.Body!;
            PlainInlines.Append(NodeChildren.Append(target, "p"), paragraph);
        }

        if (endsList)
            list = null;
    }

    private void AddItem(bool isNumbered, string[] lines)
    {
        string name = isNumbered ? "ol" : "ul";
        if (list?.LocalName != name)
            list = NodeChildren.Append(document.Body!, name);
        PlainInlines.Append(NodeChildren.Append(list, "li"), string.Join(' ', lines));
    }

    [GeneratedRegex(
        @"^\s{0,6}(?:[-*•·–]\s+(?=\S)|(?<number>\d{1,2}[.)])\s+(?=\S))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s{0,3}(={3,}|-{3,}|~{3,}|─{2,}|━{2,})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();
}
