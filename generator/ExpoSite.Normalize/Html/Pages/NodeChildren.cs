using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>
/// Changes a tree in time that grows with the children touched. The DOM's own methods look a node up among its siblings from the
/// first on, also to append, so that wide elements would cost the square of their width.
/// </summary>
internal static class NodeChildren
{
    /// <summary>Appends a node that stands nowhere yet.</summary>
    public static void Add(INode parent, INode child) => ((Node)parent).AddNode((Node)child);

    /// <summary>Appends a new element, and returns it.</summary>
    public static IElement Append(IElement parent, string name)
    {
        IElement child = parent.Owner!.CreateElement(name);
        Add(parent, child);
        return child;
    }

    /// <summary>The parent's last element where it has that name, else a new one behind it.</summary>
    public static IElement LastOrNew(IElement parent, string name) =>
        parent.LastElementChild is { } last && last.LocalName == name ? last : Append(parent, name);

    /// <summary>Makes these the children. Those that were are taken out first; none of the new ones may stand elsewhere.</summary>
    public static void Set(INode parent, IReadOnlyList<INode> children)
    {
        Clear(parent);
        foreach (INode child in children)
            Add(parent, child);
    }

    /// <summary>Takes all children out, and returns them.</summary>
    public static INode[] Clear(INode parent)
    {
        INode[] children = [.. parent.ChildNodes];
        for (int i = children.Length - 1; i >= 0; i--)
            ((Node)parent).RemoveNode(i, (Node)children[i]);
        return children;
    }

    /// <summary>Moves all children of one element to the end of another.</summary>
    public static void Move(INode from, INode to)
    {
        foreach (INode child in Clear(from))
            Add(to, child);
    }

    /// <summary>Takes the elements out, with all that is in them.</summary>
    public static void Remove(IEnumerable<IElement> elements) => Exchange(elements, _ => []);

    /// <summary>Puts the children of each element in its place.</summary>
    public static void Unwrap(IEnumerable<IElement> elements) => Exchange(elements, Clear);

    /// <summary>Puts other nodes in the place of each element.</summary>
    /// <param name="elements">The elements; of nested ones the inner are exchanged first.</param>
    /// <param name="by">What comes in an element's place: nodes that stand nowhere when it returns.</param>
    public static void Exchange(IEnumerable<IElement> elements, Func<IElement, IReadOnlyList<INode>> by)
    {
        var gone = new HashSet<INode>(elements, ReferenceEqualityComparer.Instance);
        var parents = new HashSet<INode>(gone.Select(e => e.Parent).OfType<INode>(), ReferenceEqualityComparer.Instance);
        foreach (INode parent in parents.OrderByDescending(p => HtmlNames.Outward(p.ParentElement).Count()))
        {
            var children = new List<INode>();
            foreach (INode child in Clear(parent))
                children.AddRange(gone.Contains(child) ? by((IElement)child) : [child]);
            Set(parent, children);
        }
    }
}
