using ExpoSite.Site.Markdown.Addresses;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>A link to a film, recording or post, shown as a card. It loads nothing from elsewhere.</summary>
/// <param name="embed">What it leads to.</param>
/// <param name="invitation">What a click does, in words.</param>
internal sealed class EmbedBlock(Embed embed, string invitation) : LeafBlock(null)
{
    public Embed Embed => embed;

    public string Invitation => invitation;

    /// <summary>The link, which is all that its line holds.</summary>
    public LinkInline Link => (LinkInline)Inline!.FirstChild!;
}

/// <summary>A box beside the story: a note, a tip, a warning, facts.</summary>
/// <param name="kind">In lower case, as the theme's class has it.</param>
internal sealed class BoxBlock(string kind) : ContainerBlock(null)
{
    public string Kind => kind;
}

/// <summary>The title of a <see cref="BoxBlock"/>: its first block.</summary>
internal sealed class BoxTitle : LeafBlock
{
    public BoxTitle(string title) : base(null)
    {
        ProcessInlines = true;
        Inline = new ContainerInline();
        Inline.AppendChild(new LiteralInline(title));
    }
}
