using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// What runs the other way than its story and would lose its order there: the words of links (of an address among Arabic words, the slash
/// at its end would lead), quotations, and telephone numbers, whose groups would be read from the last to the first.
/// </summary>
internal static class TextDirections
{
    /// <summary>Sets them apart, in the tree that is rendered.</summary>
    public static void Settle(MarkdownObject[] nodes, bool isRightToLeft)
    {
        foreach (MarkdownObject node in nodes)
        {
            string? words = node switch
            {
                AutolinkInline link => link.Url,
                LinkInline { IsImage: false } link => string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString())),
                _ => null,
            };
            if (words is not null && BidiText.In(words, isRightToLeft) == Bidi.ByItself)
                node.GetAttributes().AddPropertyIfNotExist("dir", isRightToLeft ? "ltr" : "rtl");
        }

        if (!isRightToLeft)
            return;
        foreach (LiteralInline literal in nodes.OfType<LiteralInline>().Where(l => l.Parent is not LinkInline))
        {
            string text = literal.Content.ToString();
            string set = BidiText.WithForeignPartsApart(text);
            if (set.Length != text.Length)
                literal.Content = new StringSlice(set);
        }
    }
}
