using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Html.Head;

/// <summary>How near to the story a place on the page is: dates and names far from the headline belong to others.</summary>
internal sealed class StoryDistance
{
    private const int ShortestProse = 200;
    private const int ShortestLead = 100;
    private const int HeadReach = 3;

    private static readonly string[] ElsewhereNames =
        ["related", "sidebar", "comment", "comments", "widget", "teaser", "teasers", "recommended", "ticker", "disqus", "newsletter",
            "popular", "trending", "pagination", "recent", "latest", "similar"];
    private static readonly string[] FootsOfStories = ["post", "entry", "article", "story"];

    // Bylines and dates share most of what is around them.
    private readonly Dictionary<IElement, IElement?> apartOf = [];
    private readonly PageBlocks split;
    private readonly IReadOnlyList<TextBlock> blocks;
    private readonly bool[] isAfterOtherHeadline;
    private readonly IElement? headline;
    private readonly int textAt;

    public StoryDistance(PageBlocks split, PageTitle? title)
    {
        this.split = split;
        blocks = split.All;
        HeadlineAt = Find(title);
        headline = title?.Element ?? (blocks.Count > 0 ? blocks[HeadlineAt].Element : null);
        textAt = blocks.Skip(HeadlineAt + 1).FirstOrDefault(b => b.Text.Length >= ShortestLead && b.LinkDensity < 0.3)?.Index
            ?? HeadlineAt + HeadReach;
        isAfterOtherHeadline = new bool[blocks.Count];
        bool isOther = false;
        for (int i = HeadlineAt + 1; i < blocks.Count; i++)
        {
            isOther |= blocks[i] is { Kind: BlockKind.Heading, LinkDensity: > 0.5 };
            isAfterOtherHeadline[i] = isOther;
        }
    }

    /// <summary>Index of the block with the headline; where the page shows none, of the first long paragraph.</summary>
    public int HeadlineAt { get; }

    /// <summary>The block's text behind the label before it, where that is a block of its own: "Date:", "4 November 2025".</summary>
    public string Labelled(TextBlock block) =>
        block.Index > 0 && blocks[block.Index - 1].Text is { Length: < 25 } label && label.TrimEnd().EndsWith(':')
            ? $"{label} {block.Text}" : block.Text;

    /// <summary>How likely what stands in the block belongs to the story, 0 to 1.</summary>
    public double Nearness(TextBlock block) => Near(block.Index - HeadlineAt) * Belonging(block.Element, block.Index);

    /// <summary>The same for any element of the page; less for one that is in no block.</summary>
    public double Nearness(IElement element) => IndexOf(element) is >= 0 and var index
        ? Near(index - HeadlineAt) * Belonging(element, index) : DistanceWeights.Nowhere * Belonging(element, -1);

    /// <summary>How likely the element belongs to the story by what is around it, wherever it stands.</summary>
    public double Belonging(IElement element) => Belonging(element, IndexOf(element));

    private double Belonging(IElement element, int index)
    {
        double inStory = index >= 0 && isAfterOtherHeadline[index] ? DistanceWeights.InAnotherStory : 1;
        if (Apart(element) is not { } apart)
            return inStory;
        // Beside the headline a box without a headline of its own is the story's head, whatever it is called.
        bool isHead = index >= HeadlineAt - HeadReach && index < textAt && apart.QuerySelector("h1, h2, h3, h4, h5") is null;
        return inStory * (isHead ? DistanceWeights.InHead : DistanceWeights.Elsewhere);
    }

    /// <summary>Index of the block around the element or the first one in it; -1 when it is in none.</summary>
    public int IndexOf(IElement element) => split.At(element);

    private static double Near(int distance) => distance switch
    {
        0 => DistanceWeights.AtHeadline,
        > 0 and <= 3 => DistanceWeights.JustBelow,
        > 3 and <= 8 => DistanceWeights.Below,
        > 8 and <= 20 => DistanceWeights.FartherBelow,
        > 20 and <= 60 => DistanceWeights.FarBelow,
        > 60 => DistanceWeights.FarthestBelow,
        >= -3 => DistanceWeights.JustAbove,
        >= -8 => DistanceWeights.Above,
        _ => DistanceWeights.FarAbove,
    };

    // The container that is not the story's by its name and does not hold the headline, or null.
    private IElement? Apart(IElement element)
    {
        if (element.LocalName is "body" or "html")
            return null;
        if (!apartOf.TryGetValue(element, out IElement? found))
        {
            apartOf[element] = found = IsApart(element) ? (headline is null || !element.Contains(headline) ? element : null)
                : element.ParentElement is { } parent ? Apart(parent) : null;
        }

        return found;
    }

    private static bool IsApart(IElement element)
    {
        if (element.LocalName is "nav" or "aside" or "blockquote")
            return true;
        HashSet<string> names = HtmlNames.Words(element);
        // The foot of the page is elsewhere; that of an article often holds its byline.
        bool isFoot = (element.LocalName == "footer" || names.Contains("footer")) && element.Closest("article") is null
            && !names.Overlaps(FootsOfStories);
        return isFoot || names.Overlaps(ElsewhereNames);
    }

    private int Find(PageTitle? title)
    {
        if (title?.Element is { } element && IndexOf(element) is >= 0 and var marked)
            return marked;
        TextBlock? shown = title is null ? null : blocks.FirstOrDefault(b => b.Text.Length < 400 && Letters.Same(b.Text, title.Text));
        shown ??= blocks.FirstOrDefault(b => b.Text.Length >= ShortestProse && b.LinkDensity < 0.3);
        return shown?.Index ?? 0;
    }
}
