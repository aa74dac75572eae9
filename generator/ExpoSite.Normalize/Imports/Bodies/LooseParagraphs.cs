using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// Text without tags as WordPress shows it: an empty line parts paragraphs, a line's end breaks the line.
/// </summary>
internal static class LooseParagraphs
{
    private static readonly FrozenSet<string> Holders = FrozenSet.Create(
        StringComparer.Ordinal, "blockquote", "div", "section", "article", "aside", "details", "center");

    /// <summary>Puts the loose text of an element, and of the blocks in it that hold blocks, into paragraphs.</summary>
    public static void Wrap(IElement parent)
    {
        INode[] nodes = [.. parent.ChildNodes];
        foreach (INode node in nodes)
            parent.RemoveChild(node);
        IElement? open = null;
        foreach (INode node in nodes)
        {
            if (node is IElement block && (HtmlNames.IsBlock(block) || block.LocalName is "iframe" or "video" or "audio" or "script"))
            {
                open = null;
                if (Holders.Contains(block.LocalName))
                    Wrap(block);
                parent.AppendChild(block);
            }
            else if (node is IText text)
            {
                open = Append(parent, open, text.Data.ReplaceLineEndings("\n"));
            }
            else if (node is IElement inline)
            {
                (open ??= Paragraph(parent)).AppendChild(inline);
            }
        }

        foreach (IElement empty in parent.Children.Where(c => c.LocalName == "p" && !c.HasChildNodes).ToArray())
            empty.Remove();
    }

    private static IElement? Append(IElement parent, IElement? open, string text)
    {
        bool isFirst = true;
        foreach (string part in Parts(text))
        {
            open = isFirst ? open : null;
            isFirst = false;
            string[] lines = part.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                bool isBroken = i > 0 && (i < lines.Length - 1 || lines[i].Length > 0);
                if (isBroken && open?.LastChild is not (null or IElement { LocalName: "br" }))
                    open.AppendChild(parent.Owner!.CreateElement("br"));
                if (open is not null ? lines[i].Length > 0 : !string.IsNullOrWhiteSpace(lines[i]))
                    (open ??= Paragraph(parent)).AppendChild(parent.Owner!.CreateTextNode(lines[i]));
            }

            // A line that ends here goes on with what follows it, in a line of its own.
            if (part.EndsWith('\n') && open?.LastChild is not (null or IElement { LocalName: "br" }))
                open.AppendChild(parent.Owner!.CreateElement("br"));
        }

        return open;
    }

    private static IElement Paragraph(IElement parent)
    {
        IElement paragraph = parent.Owner!.CreateElement("p");
        parent.AppendChild(paragraph);
        return paragraph;
    }

    // Split at empty lines, those with spaces in them too.
    private static IEnumerable<string> Parts(string text)
    {
        int start = 0;
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at))
        {
            int end = at, breaks = 0;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                breaks += text[end++] == '\n' ? 1 : 0;
            if (breaks > 1)
            {
                yield return text[start..at];
                start = end;
            }

            at = Math.Max(end, at + 1);
            if (at >= text.Length)
                break;
        }

        yield return text[start..];
    }
}
