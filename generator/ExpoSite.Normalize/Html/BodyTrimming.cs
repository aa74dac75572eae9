using AngleSharp.Dom;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html;

/// <summary>Takes out of the chosen body what belongs to the page: title, byline, boxes, share rows, captions, link lists.</summary>
internal static class BodyTrimming
{
    private const int LongParagraph = 140;

    /// <summary>Changes verdicts in place.</summary>
    /// <param name="authors">Names that a line of its own repeats.</param>
    /// <param name="stated">The reading of the body that the page states, or null: what it names is not trimmed.</param>
    public static void Trim(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts, string? title, IReadOnlyCollection<string> authors, BodyReading? stated)
    {
        DropContainers(blocks, verdicts, stated);
        foreach (TextBlock block in blocks)
        {
            if (verdicts[block.Index].IsBody && stated?.Blocks.Contains(block.Index) != true && Against(block, authors) is { } reason)
                verdicts[block.Index] = new BlockVerdict(false, "navigation", reason);
        }

        DropHead(blocks, verdicts, title);
        DropTail(blocks, verdicts);
        DropEmptyHeadings(blocks, verdicts);
    }

    private static string? Against(TextBlock block, IReadOnlyCollection<string> authors) => block switch
    {
        { Kind: BlockKind.Figure } => null,
        { LinkDensity: > 0.8 } when block.Text.Length < 200 => "nearly all of it is links",
        { Text.Length: < 200 } when block.Kind != BlockKind.Heading && BlockEvidence.OpensLikeBox(block.Text) => "opens as boxes do",
        { Kind: BlockKind.Heading } when BlockEvidence.OpensLikeBox(block.Text) => "opens as boxes do",
        { Kind: BlockKind.ListItem, LinkDensity: > 0.5, Text.Length: < 200 } => "an item that is mostly a link",
        { Kind: BlockKind.Text, Text.Length: < 20 } when IsLabel(block.Text) => "a label, not a sentence",
        { Text.Length: < 60 } when authors.Any(a => PageTitle.Same(a, block.Text)) => "an author's name",
        _ => null,
    };

    // "Comments", "Text size", "Close": the page's own buttons and headings.
    private static bool IsLabel(string text) =>
        text.Count(c => c == ' ') <= 1 && text.All(c => char.IsLetter(c) || c is ' ' or '&') && char.IsAscii(text[0]);

    // A container with a telling name, that holds a small part of the text, goes as a whole.
    private static void DropContainers(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts, BodyReading? stated)
    {
        int all = blocks.Where(b => verdicts[b.Index].IsBody).Sum(b => b.Weight);
        var weights = new Dictionary<IElement, int>();
        foreach (TextBlock block in blocks.Where(b => verdicts[b.Index].IsBody))
        {
            for (IElement? e = block.Element; e is not null; e = e.ParentElement)
                weights[e] = weights.GetValueOrDefault(e) + block.Weight;
        }

        HashSet<IElement> dropped = [.. weights.Where(p => p.Value * 10 < all * 3 && BlockEvidence.IsAgainst(p.Key)).Select(p => p.Key)];
        foreach (TextBlock block in blocks.Where(b => verdicts[b.Index].IsBody && stated?.Blocks.Contains(b.Index) != true))
        {
            IElement? cause = block.Kind == BlockKind.Figure ? Around(block.Element.ParentElement, dropped) : Around(block.Element, dropped);
            if (cause is not null)
                verdicts[block.Index] = new BlockVerdict(false, "navigation", $"in {cause.LocalName} '{Shorten(cause.ClassName ?? cause.Id)}'");
        }
    }

    private static IElement? Around(IElement? element, HashSet<IElement> dropped)
    {
        while (element is not null && !dropped.Contains(element))
            element = element.ParentElement;
        return element;
    }

    private static string Shorten(string? name) => name is null ? "" : name.Length > 40 ? name[..40] : name;

    // Before the first long paragraph: the title, the byline, the date line, the category.
    private static void DropHead(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts, string? title)
    {
        int first = blocks.Where(b => verdicts[b.Index].IsBody && b.Kind == BlockKind.Text && b.Weight >= LongParagraph).Select(b => b.Index).FirstOrDefault(blocks.Count);
        foreach (TextBlock block in blocks.Where(b => verdicts[b.Index].IsBody))
        {
            bool isTitle = block.Text.Length < 300 && (SaysTitle(block.Text, title) || block.Element.Closest("h1") is not null);
            if (isTitle && (block.Index < first || block.Kind == BlockKind.Heading))
                verdicts[block.Index] = new BlockVerdict(false, "title", "says what the title says");
            else if (block.Index < first && HeadRole(block) is { } role)
                verdicts[block.Index] = new BlockVerdict(false, role, "short, above the first long paragraph");
        }
    }

    // The title alone, or with a date or name on the next line.
    private static bool SaysTitle(string text, string? title) =>
        PageTitle.Same(text, title) || (title is { Length: > 10 } && text.StartsWith(title, StringComparison.Ordinal) && text.Length - title.Length < 60);

    private static string? HeadRole(TextBlock block)
    {
        if (block.Kind == BlockKind.Figure)
            return null;
        if (block.Text.Length < 120 && WrittenDate.Find(block.Text, TimeZoneInfo.Utc) is { } date && date.Length * 3 >= block.Text.Length)
            return "dateline";
        if (block.Text.Length < 100 && (block.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || block.Text.StartsWith("Von ", StringComparison.Ordinal)))
            return "byline";
        return block.Kind == BlockKind.ListItem && block.Text.Length < 25 || block.LinkDensity > 0.5 ? "navigation" : null;
    }

    // Below the last long paragraph: headings, lists of links, short remnants.
    private static void DropTail(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts)
    {
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (!verdicts[i].IsBody)
                continue;
            TextBlock block = blocks[i];
            bool isTail = block.Kind is BlockKind.Heading or BlockKind.Figure || block.LinkDensity > 0.5;
            if (!isTail)
                return;
            verdicts[i] = new BlockVerdict(false, "footer", "nothing of the story follows");
        }
    }

    private static void DropEmptyHeadings(IReadOnlyList<TextBlock> blocks, BlockVerdict[] verdicts)
    {
        bool isFollowed = false;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Kind != BlockKind.Heading)
            {
                isFollowed = verdicts[i].IsBody && blocks[i].Kind != BlockKind.Figure || (isFollowed && blocks[i].Kind == BlockKind.Figure);
                continue;
            }

            if (verdicts[i].IsBody && !isFollowed)
                verdicts[i] = new BlockVerdict(false, "navigation", "heads nothing of the story");
        }
    }
}
