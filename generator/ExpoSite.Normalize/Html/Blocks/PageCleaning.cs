using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Makes a page's tree regular, so that every text stands in exactly one block.</summary>
internal static class PageCleaning
{
    /// <summary>
    /// Takes out what is never shown and wraps loose text in paragraphs. Returns the elements that are, or hold, a block.
    /// </summary>
    public static HashSet<INode> Clean(IElement body)
    {
        RemoveUnseen(body, body.TextContent.Length);
        var holders = new HashSet<INode>(ReferenceEqualityComparer.Instance);
        Wrap(body, holders);
        return holders;
    }

    private static void RemoveUnseen(IElement element, int all)
    {
        INode[] shown = [.. element.ChildNodes.Where(
            n => !(n is IComment || (n is IElement child && (HtmlNames.IsNeverShown(child) || IsHidden(child, all)))))];
        if (shown.Length < element.ChildNodes.Length)
            NodeChildren.Set(element, shown);
        foreach (IElement kept in shown.OfType<IElement>())
            RemoveUnseen(kept, all);
    }

    // Some pages hide the whole story until a script has run; then it is not hidden at all.
    private static bool IsHidden(IElement element, int all) => SaysHidden(element) && element.TextContent.Length * 3 < all;

    private static bool SaysHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("aria-hidden") == "true")
            return element.QuerySelector("img") is null;
        return element.GetAttribute("style") is { } style
            && (HasDeclaration(style, "display", "none") || HasDeclaration(style, "visibility", "hidden"));
    }

    private static bool HasDeclaration(ReadOnlySpan<char> style, string name, string value)
    {
        int at = style.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + name.Length)..].TrimStart() is [':', .. var rest]
            && rest.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    // Returns true when the element is, or holds, a block.
    private static bool Wrap(IElement element, HashSet<INode> holders)
    {
        if (element.LocalName == "pre" || (element.LocalName == "figure" && !HtmlNames.IsFrame(element)))
            return holders.Add(element);
        bool holdsBlocks = false;
        foreach (INode child in element.ChildNodes)
            holdsBlocks |= child is IElement inner && Wrap(inner, holders);
        bool isBlock = HtmlNames.IsBlock(element);
        bool holdsParagraphs = (isBlock || IsStyling(element)) && HasParagraphBreak(element)
            && (isBlock || HtmlNames.Around(element, "a") is null);
        if (holdsBlocks || holdsParagraphs)
            WrapRuns(element, holders);
        if (isBlock || holdsBlocks || holdsParagraphs)
            holders.Add(element);
        return isBlock || holdsBlocks || holdsParagraphs;
    }

    // Pages of the nineties style whole texts with them; unlike bold and links they say nothing that Markdown keeps.
    private static bool IsStyling(IElement element) => element.LocalName is "font" or "small" or "big" or "tt";

    private static void WrapRuns(IElement element, HashSet<INode> holders)
    {
        var run = new List<INode>();
        var children = new List<INode>();
        int breaks = 0;
        foreach (INode node in NodeChildren.Clear(element))
        {
            if (holders.Contains(node))
            {
                Flush(element, run, children, holders);
                children.Add(node);
                breaks = 0;
                continue;
            }

            run.Add(node);
            if (node is IElement { LocalName: "br" })
                breaks++;
            else if (node is not IText text || !string.IsNullOrWhiteSpace(text.Data))
                breaks = 0;
            if (breaks == 2)
                Flush(element, run, children, holders);
        }

        Flush(element, run, children, holders);
        NodeChildren.Set(element, children);
    }

    private static void Flush(IElement parent, List<INode> run, List<INode> children, HashSet<INode> holders)
    {
        bool hasContent = run.Exists(n => !string.IsNullOrWhiteSpace(n.TextContent) || n is IElement
        { LocalName: "img" } || (n as IElement)?.QuerySelector("img") is not null);
        if (hasContent)
        {
            IElement paragraph = parent.Owner!.CreateElement("p");
            foreach (INode node in run)
                NodeChildren.Add(paragraph, node);
            children.Add(paragraph);
            holders.Add(paragraph);
        }
        else
        {
            children.AddRange(run);
        }

        run.Clear();
    }

    private static bool HasParagraphBreak(IElement element)
    {
        bool wasBreak = false;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement { LocalName: "br" })
            {
                if (wasBreak)
                    return true;
                wasBreak = true;
            }
            else if (node is not IText text || !string.IsNullOrWhiteSpace(text.Data))
            {
                wasBreak = false;
            }
        }

        return false;
    }
}
