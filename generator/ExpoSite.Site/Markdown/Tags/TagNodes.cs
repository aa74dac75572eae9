using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>What stands between a tag and its end, or a tag without an end.</summary>
internal sealed class TagInline(BodyTag tag) : ContainerInline
{
    public BodyTag Tag => tag;
}

/// <summary>Here one block ends and another begins.</summary>
internal sealed class DividerInline : LeafInline;

/// <summary>A place to jump to, by the name that an editor gave it.</summary>
internal sealed class AnchorInline(string name) : LeafInline
{
    public string Name => name;
}

/// <summary>The blocks between a tag and its end.</summary>
internal sealed class TagBlock(BodyTag tag) : ContainerBlock(null)
{
    public BodyTag Tag => tag;
}

/// <summary>A part that is folded up until a reader opens it; its first block is the <see cref="SummaryBlock"/>.</summary>
internal sealed class DetailsBlock(bool startsOpen) : ContainerBlock(null)
{
    public bool StartsOpen => startsOpen;
}

/// <summary>The line of a <see cref="DetailsBlock"/> that readers always see.</summary>
internal sealed class SummaryBlock : LeafBlock
{
    public SummaryBlock() : base(null) => ProcessInlines = true;
}
