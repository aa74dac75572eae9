using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>Answers about the text in a part of a page without putting that text together.</summary>
internal static class PageText
{
    /// <summary>The text in an element that holds no others, as a script does.</summary>
    public static string Of(INode script) =>
        script.ChildNodes is { Length: 1 } only && only[0] is IText text ? text.Data : script.TextContent;

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public static int Length(INode node)
    {
        if (node is IText text)
            return text.Length;
        int length = 0;
        INodeList children = node.ChildNodes;
        for (int i = 0; i < children.Length; i++)
            length += Length(children[i]);
        return length;
    }

    /// <summary>Characters other than white space in what readers may see: not those of scripts.</summary>
    public static int Shown(INode node)
    {
        if (node is IText { Data: var data })
            return data.Count(c => !char.IsWhiteSpace(c));
        if (node is IElement element && HtmlNames.IsNeverShown(element))
            return 0;
        int count = 0;
        INodeList children = node.ChildNodes;
        for (int i = 0; i < children.Length; i++)
            count += Shown(children[i]);
        return count;
    }

    /// <summary>True when the text is white space, or nothing.</summary>
    public static bool IsBlank(INode node)
    {
        if (node is IText text)
            return string.IsNullOrWhiteSpace(text.Data);
        INodeList children = node.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (!IsBlank(children[i]))
                return false;
        }

        return true;
    }
}
