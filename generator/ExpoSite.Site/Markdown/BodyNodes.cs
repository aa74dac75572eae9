using ExpoSite.Site.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>The parts of a document that rendering changes, each in order.</summary>
internal sealed class BodyNodes
{
    public List<HeadingBlock> Headings { get; } = [];

    public List<LinkInline> Links { get; } = [];

    public List<AutolinkInline> Autolinks { get; } = [];

    public List<QuoteBlock> Quotes { get; } = [];

    public List<HtmlInline> Tags { get; } = [];

    public List<HiddenInline> Hidden { get; } = [];

    public List<HiddenBlock> HiddenBlocks { get; } = [];

    public List<HtmlEntityInline> Entities { get; } = [];

    public static BodyNodes Of(MarkdownDocument document)
    {
        var nodes = new BodyNodes();
        foreach (MarkdownObject node in document.Descendants())
            nodes.Add(node);
        return nodes;
    }

    /// <summary>Where links and pictures start, at their square bracket.</summary>
    public HashSet<int> LinkStarts() => [.. Links.Select(l => l.Span.Start + (l.IsImage ? 1 : 0))];

    private void Add(MarkdownObject node)
    {
        switch (node)
        {
            case HeadingBlock heading:
                Headings.Add(heading);
                break;
            case LinkInline link:
                Links.Add(link);
                break;
            case AutolinkInline autolink:
                Autolinks.Add(autolink);
                break;
            case QuoteBlock quote:
                Quotes.Add(quote);
                break;
            case HtmlInline tag:
                Tags.Add(tag);
                break;
            case HiddenInline hidden:
                Hidden.Add(hidden);
                break;
            case HtmlEntityInline entity:
                Entities.Add(entity);
                break;
            case HiddenBlock block:
                HiddenBlocks.Add(block);
                break;
        }
    }
}
