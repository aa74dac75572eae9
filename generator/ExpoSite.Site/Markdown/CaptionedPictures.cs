using ExpoSite.Site.Markdown.Tags;
using Markdig.Extensions.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Makes a figure of a picture that stands alone in its paragraph, or in a link that does, and has a title, or a line in italics below it:
/// this is its caption.
/// </summary>
internal static class CaptionedPictures
{
    /// <summary>Changes the blocks that hold the pictures among the links.</summary>
    public static void Wrap(IEnumerable<LinkInline> links)
    {
        foreach (LinkInline link in links)
        {
            if (link is
                {
                    IsImage: true, PreviousSibling: null, NextSibling: LineBreakInline { NextSibling: { } line } ending, Parent:
                    { ParentBlock: ParagraphBlock { Parent: { } holder } shown }
                }
                && holder is not Figure && string.IsNullOrEmpty(link.Title) && line.NextSibling is null && IsCaption(line))
            {
                ending.Remove();
                line.Remove();
                Wrap(shown, holder, WordsOf(line));
            }
            else if (link is { IsImage: true, Title.Length: > 0 }
                && ParagraphOf(link is { PreviousSibling: null, NextSibling: null, Parent: LinkInline around } ? around : link)
                    is { Parent: { } parent and not Figure } paragraph)
            {
                var words = new ContainerInline();
                words.AppendChild(new LiteralInline(link.Title!));
                link.Title = null;
                Wrap(paragraph, parent, words);
            }
        }
    }

    private static ParagraphBlock? ParagraphOf(LinkInline link) =>
        link is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock paragraph } ? paragraph : null;

    // A line in italics or small below a picture: so everybody writes captions who has no word for them.
    private static bool IsCaption(Inline line) => line is EmphasisInline { DelimiterCount: 1, DelimiterChar: '*' or '_' }
        or TagInline { Tag.Name: "em" or "i" or "small" };

    private static ContainerInline WordsOf(Inline line)
    {
        var words = new ContainerInline();
        foreach (Inline child in ((ContainerInline)line).ToArray())
        {
            child.Remove();
            words.AppendChild(child);
        }

        return words;
    }

    private static void Wrap(ParagraphBlock paragraph, ContainerBlock parent, ContainerInline words)
    {
        int index = parent.IndexOf(paragraph);
        parent.RemoveAt(index);
        parent.Insert(index, new Figure(null!) { paragraph, new FigureCaption(null!) { Inline = words } });
    }
}
