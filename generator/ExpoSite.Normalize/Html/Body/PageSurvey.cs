using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>What a page's blocks are like taken together, found once and asked of each block.</summary>
internal sealed class PageSurvey
{
    // Letters from which on a text is hardly found in another by chance.
    private const int LeastStated = 20;
    // Every block is looked for in it; longer stories are known by their beginning.
    private const int MostStated = 200_000;

    private readonly int[] weights;
    private readonly int[] lengths;
    private readonly int[] links;
    private readonly int[] prose;
    private readonly Dictionary<int, int> makes = [];
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly string statedLetters;
    private readonly HashSet<int> cards;

    public PageSurvey(IReadOnlyList<TextBlock> blocks, PageTitle? title, PageStatements statements, IReadOnlyCollection<string> authors)
    {
        Blocks = blocks;
        Title = title?.Text;
        Authors = authors;
        Description = Letters.Of(statements.First(Subject.Description) ?? "");
        statedLetters = Letters.Of(TextCut.Start(statements.ArticleBody, MostStated));
        weights = Sums(blocks, b => b.Weight);
        lengths = Sums(blocks, b => b.Text.Length);
        links = Sums(blocks, b => b.LinkLength);
        prose = Sums(blocks, b => b.IsProse ? b.Weight : 0);
        foreach (TextBlock block in blocks.Where(b => b.Kind != BlockKind.Figure))
        {
            texts[block.Text] = texts.GetValueOrDefault(block.Text) + 1;
            makes[block.Container.Make] = makes.GetValueOrDefault(block.Container.Make) + 1;
        }

        cards = StoryCards.Of(blocks);
        TitleAt = TitleIndex(title);
        Root = FindRoot();
        HeaviestParent = Math.Max(1, blocks.Where(b => b.Container.Parent is not null).GroupBy(b => b.Container.Parent!)
            .Select(g => g.Sum(b => b.IsProse ? b.Weight : 0)).DefaultIfEmpty(0).Max());
        IsBodyStated = statedLetters.Length >= 250 && blocks.Where(b => b.IsProse && IsStated(b) == true).Sum(b => b.Text.Length) >= 250;
    }

    public IReadOnlyList<TextBlock> Blocks { get; }
    public string? Title { get; }
    public IReadOnlyCollection<string> Authors { get; }

    /// <summary>Letters and digits of the page's description; empty when it states none.</summary>
    public string Description { get; }

    /// <summary>Index of the block that shows the headline, or -1.</summary>
    public int TitleAt { get; }

    /// <summary>The innermost container that holds nearly all of the prose, or null on a page without any.</summary>
    public BlockContainer? Root { get; }

    public int HeaviestParent { get; }

    /// <summary>True when the page states a body, and its blocks are found in it.</summary>
    public bool IsBodyStated { get; }

    public int AllProse => prose[^1];

    /// <summary>Characters of prose in the blocks from the first index up to the second.</summary>
    public int Prose(int first, int end) => prose[end] - prose[first];

    public int Prose(BlockContainer container) => Prose(container.First, container.End);

    public int Weight(BlockContainer container) => weights[container.End] - weights[container.First];

    /// <summary>Share of characters in links.</summary>
    public double LinkDensity(BlockContainer container) =>
        lengths[container.End] - lengths[container.First] is > 0 and int all
            ? (double)(links[container.End] - links[container.First]) / all : 0;

    /// <summary>True when no other block is made alike.</summary>
    public bool IsMadeAlone(TextBlock block) => makes.GetValueOrDefault(block.Container.Make) == 1;

    public bool IsRepeated(TextBlock block) => texts.GetValueOrDefault(block.Text) > 1;

    /// <summary>True in a card of another story.</summary>
    public bool IsInCard(TextBlock block) => cards.Contains(block.Index);

    /// <summary>Whether the body that JSON-LD states has the block's first or last letters; null when these are too few.</summary>
    public bool? IsStated(TextBlock block)
    {
        string letters = Letters.Of(block.Text);
        if (letters.Length < LeastStated)
            return null;
        int length = Math.Min(letters.Length, 2 * LeastStated);
        return statedLetters.Contains(letters[..length], StringComparison.Ordinal)
            || statedLetters.Contains(letters[^length..], StringComparison.Ordinal);
    }

    /// <summary>True for the block that shows the headline: alone, or above all prose with a date or a name behind it.</summary>
    public bool IsHeadline(TextBlock block) =>
        block.Index == TitleAt
        || (Title is { Length: > 10 } && Prose(0, block.Index) == 0 && block.Text.Length - Title.Length < 60
            && block.Text.StartsWith(Title, StringComparison.Ordinal));

    /// <summary>True for a container that holds most of the page's prose: what its names say is no news about any block in it.</summary>
    public bool IsPageWide(BlockContainer container) =>
        Prose(container) * 2 >= AllProse || (TitleAt >= container.First && TitleAt < container.End && Prose(container) * 4 >= AllProse);

    /// <summary>What the names around a block say of it, from the inside out to where a container holds most of the page.</summary>
    public NameEvidence NamesAround(TextBlock block) => NamesAround(block.Container);

    public NameEvidence NamesAround(BlockContainer container) =>
        container.Outward().TakeWhile(c => !IsPageWide(c)).Aggregate(NameEvidence.None, (names, c) => names | c.Names);

    private int TitleIndex(PageTitle? title) => title?.Element is not { } heading ? -1
        : Blocks.FirstOrDefault(b => heading == b.Element || heading.Contains(b.Element)
            || (b.Text.Length < 400 && b.Element.Contains(heading)))?.Index ?? -1;

    private BlockContainer? FindRoot()
    {
        if (AllProse == 0 || Blocks.FirstOrDefault(b => b.IsProse) is not { } any)
            return null;
        BlockContainer root = any.Container.Outward().Last();
        // Down along the children that hold nearly all of the prose, as long as there is one.
        while (NextWithin(root) is { } inner)
            root = inner;
        return root;
    }

    private BlockContainer? NextWithin(BlockContainer root)
    {
        for (int i = root.First; i < root.End;)
        {
            BlockContainer child = Blocks[i].Container;
            while (child.Parent is not null && child.Parent != root)
                child = child.Parent;
            if (child.Parent != root)
                return null;
            if (child.Count > 1 && Prose(child) * 4 >= Prose(root) * 3)
                return child;
            i = Math.Max(child.End, i + 1);
        }

        return null;
    }

    private static int[] Sums(IReadOnlyList<TextBlock> blocks, Func<TextBlock, int> value)
    {
        int[] sums = new int[blocks.Count + 1];
        for (int i = 0; i < blocks.Count; i++)
            sums[i + 1] = sums[i] + value(blocks[i]);
        return sums;
    }
}
