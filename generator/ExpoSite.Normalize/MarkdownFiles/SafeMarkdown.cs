using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Pictures;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>
/// Markdown from elsewhere with nothing in it but Markdown: HTML becomes Markdown or goes, links that mean nothing here become
/// their words. Everything else stays as it was typed.
/// </summary>
internal sealed class SafeMarkdown(string text, PictureCollection pictures, CompanionPictures beside)
{
    private const int MaxRounds = 3;

    private readonly List<(int Start, int End, string With)> edits = [];

    /// <summary>The safe text.</summary>
    public static string Of(string text, PictureCollection pictures, CompanionPictures beside)
    {
        for (int round = 0; round < MaxRounds; round++)
        {
            if (ParsedMarkdown.Of(text) is not { } document)
                break;
            var safe = new SafeMarkdown(text, pictures, beside);
            safe.Visit(document);
            if (safe.edits.Count == 0)
                return text;
            text = safe.Apply();
        }

        // What changes its meaning each time it is mended is not worth more.
        return string.Join("\n\n", text.Split("\n\n").Select(MarkdownEscaper.Paragraph).Where(p => p.Length > 0));
    }

    private sealed record OpenTag(SourceSpan Span, string Name, (string Open, string Close) Marks);

    private void Visit(MarkdownDocument document)
    {
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case HtmlBlock html:
                    ReplaceBlock(html);
                    break;
                case LeafBlock { Inline: { } inline }:
                    VisitInlines(inline, node is not ParagraphBlock || InTable(node));
                    break;
                case LinkReferenceDefinition { Url: { } url } definition when !ForeignAddress.IsWeb(url) && !ForeignAddress.IsPicture(url):
                    Replace(definition.Span, "");
                    break;
                default:
                    break;
            }
        }
    }

    private void ReplaceBlock(HtmlBlock html)
    {
        string markdown = RawHtml.Block(Slice(html.Span), beside);
        bool isOwn = html.Parent is MarkdownDocument;
        int end = html.Span.End;
        // What shows nothing leaves no gap behind.
        while (isOwn && markdown.Length == 0 && end + 1 < text.Length && text[end + 1] == '\n')
            end++;
        Replace(new SourceSpan(html.Span.Start, end), isOwn ? markdown : markdown.Replace('\n', ' '));
    }

    private static bool InTable(MarkdownObject node) => node is Block { Parent: TableCell };

    private void VisitInlines(ContainerInline container, bool isOneLine)
    {
        var open = new Stack<OpenTag>();
        foreach (Inline inline in container.Descendants<Inline>())
        {
            if (inline is HtmlInline html)
                VisitTag(html, open, isOneLine);
            else if (inline is LinkInline link)
                VisitLink(link);
            else if (inline is AutolinkInline auto && !auto.IsEmail && !ForeignAddress.IsWeb(auto.Url))
                Replace(auto.Span, MarkdownEscaper.Inline(auto.Url));
        }

        foreach (OpenTag tag in open)
            Replace(tag.Span, "");
    }

    private void VisitTag(HtmlInline html, Stack<OpenTag> open, bool isOneLine)
    {
        (string name, bool isEnd) = RawHtml.Tag(html.Tag);
        if (isEnd && open.TryPeek(out OpenTag? top) && top.Name == name)
        {
            open.Pop();
            Replace(top.Span, top.Marks.Open);
            Replace(html.Span, top.Marks.Close);
        }
        else if (!isEnd && RawHtml.Marks(name, html.Tag) is { } marks)
        {
            open.Push(new OpenTag(html.Span, name, marks));
        }
        else
        {
            Replace(html.Span, name == "br" ? isOneLine ? " " : "\\\n" : name == "img" ? Picture(html.Tag) : "");
        }
    }

    private string Picture(string tag)
    {
        string alt = MarkdownEscaper.Inline(MarkdownEscaper.Collapse(RawHtml.Attribute(tag, "img", "alt") ?? ""));
        string? address = RawHtml.Attribute(tag, "img", "src");
        if (ForeignAddress.IsPicture(address))
            return $"![{alt}]({PageAddresses.Destination(address!)})";
        if (address is not null && beside.At(address) is { } own)
            return $"![{alt}]({own})";
        pictures.ReportMissing(address is { Length: > 0 and < 200 } ? address : "in HTML");
        return alt;
    }

    private void VisitLink(LinkInline link)
    {
        if (link.IsImage ? ForeignAddress.IsPicture(link.Url) : ForeignAddress.IsWeb(link.Url))
            return;
        if (link.IsImage && beside.At(link.Url ?? "") is { } own)
        {
            string alt = link.FirstChild is { } child ? Slice(new SourceSpan(child.Span.Start, link.LastChild!.Span.End)) : "";
            string title = link.Title is { Length: > 0 } words && words.AsSpan().IndexOfAny("\"\\\n") < 0 ? $" \"{words}\"" : "";
            Replace(link.Span, $"![{alt}]({own}{title})");
            return;
        }

        if (link.IsImage)
            pictures.ReportMissing(link.Url is { Length: > 0 and < 200 } url ? url : "in the text");
        // The words stay, with the marks inside of them; without words all goes.
        int first = link.FirstChild?.Span.Start ?? link.Span.End + 1, last = link.LastChild?.Span.End ?? link.Span.End;
        Replace(new SourceSpan(link.Span.Start, first - 1), "");
        Replace(new SourceSpan(last + 1, link.Span.End), "");
    }

    private string Slice(SourceSpan span) => text[Math.Max(0, span.Start)..Math.Min(text.Length, span.End + 1)];

    private void Replace(SourceSpan span, string with)
    {
        if (span.Start >= 0 && span.End < text.Length && span.End >= span.Start)
            edits.Add((span.Start, span.End + 1, with));
    }

    private string Apply()
    {
        var result = new StringBuilder(text.Length);
        int copied = 0;
        foreach ((int start, int end, string with) in edits.OrderBy(e => e.Start).ThenByDescending(e => e.End))
        {
            // Inside of what an outer edit took already.
            if (start < copied)
                continue;
            result.Append(text, copied, start - copied).Append(with);
            copied = end;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
