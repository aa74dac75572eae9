using ExpoSite.Site.Markdown.Parsing;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>Pictures that stand beside each other, each in a paragraph or figure of its own.</summary>
/// <param name="name">What they are called together; null for nothing.</param>
internal sealed class GalleryBlock(string? name) : ContainerBlock(null)
{
    public string? Name => name;

    /// <summary>The gallery of a paragraph that holds several pictures and nothing else; null for any other.</summary>
    public static GalleryBlock? Of(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { } line || !line.All(i => IsPicture(i) || IsSpace(i)) || line.Count(IsPicture) < 2)
            return null;
        var gallery = new GalleryBlock(null) { Span = paragraph.Span };
        gallery.Take(line);
        return gallery;
    }

    /// <summary>The gallery of all pictures in a container, and what else stands in it.</summary>
    public static IEnumerable<Block> Of(CustomContainer container)
    {
        var gallery = new GalleryBlock(container.Arguments?.Trim() is { Length: > 0 } name ? name : null) { Span = container.Span };
        var others = new List<Block>();
        foreach (Block block in BlockMoves.Taken(container))
        {
            if (block is GalleryBlock inner)
            {
                foreach (Block picture in BlockMoves.Taken(inner))
                    gallery.Add(picture);
            }
            else if (block is ParagraphBlock { Inline: { } line } && line.All(i => IsPicture(i) || IsSpace(i)))
            {
                gallery.Take(line);
            }
            else if (block is Figure)
            {
                gallery.Add(block);
            }
            else
            {
                others.Add(block);
            }
        }

        return gallery.Count == 0 ? others : [gallery, .. others];
    }

    /// <summary>True for a picture that stands in a gallery.</summary>
    public static bool Holds(LinkInline picture)
    {
        ContainerInline? line = picture.Parent;
        while (line?.Parent is not null)
            line = line.Parent;
        for (Block? block = line?.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is GalleryBlock)
                return true;
        }

        return false;
    }

    private void Take(ContainerInline line)
    {
        foreach (Inline picture in line.Where(IsPicture).ToArray())
        {
            picture.Remove();
            var own = new ContainerInline();
            own.AppendChild(picture);
            Add(new ParagraphBlock { Inline = own, Span = picture.Span });
        }
    }

    // A picture, or one that is linked.
    private static bool IsPicture(Inline inline) => inline is LinkInline link
        && (link.IsImage || (link.FirstChild is LinkInline { IsImage: true, NextSibling: null }));

    private static bool IsSpace(Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
}
