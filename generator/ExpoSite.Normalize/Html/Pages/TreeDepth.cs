using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>Bounds the depth of a page's tree: later stages recurse, and look at all that is around an element.</summary>
internal static class TreeDepth
{
    /// <summary>Elements around a text. <see cref="HtmlNesting"/> counts tags, and the parser makes four of a nested table.</summary>
    public const int Max = 200;

    /// <summary>
    /// In elements at the limit only text, pictures and line breaks stay, with a paragraph's break where a block began or ended.
    /// Returns how many elements were left out.
    /// </summary>
    public static int Bound(IDocument document)
    {
        int left = 0;
        var open = new Stack<(INode Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out (INode Node, int Depth) next))
        {
            if (next.Depth == Max)
            {
                left += Flatten((IElement)next.Node);
                continue;
            }

            foreach (INode child in next.Node.ChildNodes)
            {
                if (child is IElement { HasChildNodes: true })
                    open.Push((child, next.Depth + 1));
            }
        }

        return left;
    }

    private static int Flatten(IElement element)
    {
        int left = 0;
        var leaves = new List<INode>();
        var open = new Stack<INode?>(NodeChildren.Clear(element).Reverse());
        while (open.TryPop(out INode? node))
        {
            if (node is null)
            {
                // One break between two texts, however many blocks end there.
                if (leaves.Count == 0 || leaves[^1] is IElement { LocalName: "br" })
                    continue;
                leaves.Add(element.Owner!.CreateElement("br"));
                leaves.Add(element.Owner!.CreateElement("br"));
            }
            else if (node is not IElement child || child.LocalName is "img" or "br")
            {
                leaves.Add(node);
            }
            else if (++left > 0 && !HtmlNames.IsNeverShown(child))
            {
                bool isBlock = HtmlNames.IsBlock(child);
                INode?[] inner = [.. NodeChildren.Clear(child)];
                foreach (INode? n in isBlock ? [null, .. inner.Reverse(), null] : inner.Reverse())
                    open.Push(n);
            }
        }

        NodeChildren.Set(element, leaves);
        return left;
    }
}
