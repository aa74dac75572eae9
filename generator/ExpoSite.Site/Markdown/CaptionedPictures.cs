using Markdig.Extensions.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Makes a figure of a picture that stands alone in its paragraph, or in a link that does, and has a title: the title is its caption.
/// </summary>
internal static class CaptionedPictures
{
    /// <summary>Changes the blocks that hold the pictures among the links.</summary>
    public static void Wrap(IEnumerable<LinkInline> links)
    {
        foreach (LinkInline link in links)
        {
            if (link is { IsImage: true, Title.Length: > 0 }
                && ParagraphOf(link is { PreviousSibling: null, NextSibling: null, Parent: LinkInline around } ? around : link)
                    is { Parent: { } parent and not Figure } paragraph)
            {
                Wrap(link, paragraph, parent);
            }
        }
    }

    private static ParagraphBlock? ParagraphOf(LinkInline link) =>
        link is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock paragraph } ? paragraph : null;

    private static void Wrap(LinkInline picture, ParagraphBlock paragraph, ContainerBlock parent)
    {
        int index = parent.IndexOf(paragraph);
        parent.RemoveAt(index);
        var caption = new FigureCaption(null!) { Inline = new ContainerInline() };
        caption.Inline.AppendChild(new LiteralInline(picture.Title!));
        picture.Title = null;
        parent.Insert(index, new Figure(null!) { paragraph, caption });
    }
}
