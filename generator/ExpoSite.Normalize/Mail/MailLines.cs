using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Mail;

/// <summary>
/// Mails break lines where pages have paragraphs: "Kind regards" and the name below it are one element. Lines that belong to
/// the frame get elements of their own, so that they can be taken out alone.
/// </summary>
internal static class MailLines
{
    private const string Wrappers = "span, font, small, big";

    /// <param name="body">Changed in place.</param>
    /// <param name="isOwn">True for the text of a line that stands for itself.</param>
    public static void Part(IElement body, Func<string, bool> isOwn)
    {
        // Around several lines they say nothing of the words.
        NodeChildren.Unwrap(body.QuerySelectorAll(Wrappers).Where(e => HtmlNames.FirstIn(e, "br") is not null));
        IElement[] broken = [.. body.QuerySelectorAll("br").Select(b => b.ParentElement).OfType<IElement>()
            .Where(e => HtmlNames.IsBlock(e) && e.LocalName is not ("li" or "pre")).Distinct()];
        foreach (IElement element in broken)
        {
            IReadOnlyList<List<INode>> lines = LinesOf(element);
            if (!lines.Any(l => isOwn(TextOf(l))))
                continue;
            NodeChildren.Clear(element);
            IReadOnlyList<INode> parts = Paragraphs(element.Owner!, lines, isOwn);
            if (element.LocalName == "p" && element.Parent is not null)
                NodeChildren.Exchange([element], _ => parts);
            else
                NodeChildren.Set(element, parts);
        }
    }

    // Each line with the break at its end.
    private static List<List<INode>> LinesOf(IElement element)
    {
        var lines = new List<List<INode>> { new() };
        foreach (INode node in element.ChildNodes)
        {
            bool isBlock = node is IElement { LocalName: not "br" } inner && HtmlNames.IsBlock(inner);
            if (isBlock && lines[^1].Count > 0)
                lines.Add([]);
            lines[^1].Add(node);
            if (isBlock || node is IElement { LocalName: "br" })
                lines.Add([]);
        }

        return lines;
    }

    private static List<INode> Paragraphs(IDocument document, IReadOnlyList<List<INode>> lines, Func<string, bool> isOwn)
    {
        var parts = new List<INode>();
        IElement? open = null;
        foreach (List<INode> line in lines.Where(l => l.Count > 0))
        {
            bool isAlone = isOwn(TextOf(line));
            if (line is [IElement { LocalName: not "br" } block] && HtmlNames.IsBlock(block))
            {
                parts.Add(block);
                open = null;
                continue;
            }

            if (open is null || isAlone)
                parts.Add(open = document.CreateElement("p"));
            foreach (INode node in line)
                NodeChildren.Add(open, node);
            open = isAlone ? null : open;
        }

        return parts;
    }

    private static string TextOf(List<INode> line) =>
        Markdown.MarkdownEscaper.Collapse(string.Concat(line.Select(n => n.TextContent))).Trim();
}
