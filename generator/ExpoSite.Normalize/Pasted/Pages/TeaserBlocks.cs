using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>One card of a block, by indices into the page's lines.</summary>
/// <param name="Title">Line of the headline.</param>
/// <param name="Meta">Line with the date.</param>
/// <param name="Category">Line of the category, or null.</param>
/// <param name="Summary">Lines of the summary.</param>
internal sealed record TeaserCard(int Title, int Meta, int? Category, ImmutableArray<int> Summary);

/// <summary>A block of cards of other stories.</summary>
/// <param name="First">Index of its first line, its heading included.</param>
/// <param name="End">Index after its last line.</param>
/// <param name="Cards">Empty when the rhythm is that of something else, such as readers' comments.</param>
internal sealed record TeaserBlock(int First, int End, ImmutableArray<TeaserCard> Cards)
{
    /// <summary>Index of the line that stands over the cards as their heading, or null.</summary>
    public int? Heading { get; init; }
}

/// <summary>
/// Finds blocks of teasers by their rhythm: lines with a date come again and again with the same few kinds of line between
/// them. Nothing depends on what the block's heading says.
/// </summary>
internal sealed class TeaserBlocks(IReadOnlyList<PageLine> lines, IReadOnlyList<MetaLine?> metas)
{
    // Between two dates of a block stand a summary, a category and a headline, and at most two lines more.
    private const int MaxGap = 5;
    private const int MaxProseInGap = 2;
    private const int LeastCards = 3;
    private const int LeastTitleWords = 3;
    private const int MaxCategoryWords = 4;
    private const int MaxHeadingWords = 6;

    private enum Order
    {
        /// <summary>Category, headline, date, summary.</summary>
        TitleFirst,
        /// <summary>Date, headline, summary.</summary>
        DateFirst,
        /// <summary>Headline, summary, date.</summary>
        DateLast,
    }

    /// <summary>The blocks, from the top of the page.</summary>
    public IEnumerable<TeaserBlock> Find()
    {
        int[] dates = [.. Enumerable.Range(0, lines.Count).Where(i => metas[i]?.Date is not null)];
        for (int i = 0; i < dates.Length;)
        {
            int j = i;
            while (j + 1 < dates.Length && CanBeGap(dates[j], dates[j + 1]))
                j++;
            if (Trim(dates[i..(j + 1)]) is { Length: >= LeastCards } block)
                yield return Read(block);
            i = j + 1;
        }
    }

    private bool CanBeGap(int from, int to)
    {
        int length = to - from - 1;
        return length is > 0 and <= MaxGap && Enumerable.Range(from + 1, length).Count(i => lines[i].IsProse) <= MaxProseInGap;
    }

    /// <summary>The dates whose gaps have the rhythm of most: the article's own date, standing before, has another.</summary>
    private int[] Trim(int[] dates)
    {
        if (dates.Length < LeastCards)
            return [];
        string[] shapes = Shapes(dates);
        string usual = Usual(shapes);
        int first = Array.IndexOf(shapes, usual), last = Array.LastIndexOf(shapes, usual);
        return first < last ? dates[first..(last + 2)] : [];
    }

    /// <summary>Of each gap between dates one letter a line: P prose, S short.</summary>
    private string[] Shapes(int[] dates) => [.. dates.Zip(dates.Skip(1), (from, to) =>
        string.Concat(Enumerable.Range(from + 1, to - from - 1).Select(i => lines[i].IsProse ? 'P' : 'S')))];

    private static string Usual(string[] shapes) => shapes.CountBy(s => s, StringComparer.Ordinal).OrderByDescending(s => s.Value)
        .ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;

    private TeaserBlock Read(int[] dates)
    {
        string[] shapes = Shapes(dates);
        string usual = Usual(shapes);
        Order order = OrderOf(dates, usual);
        int usualAfter = LengthAfter(usual, order, 0);
        int first = Math.Max(0, dates[0] - (usual.Length - usualAfter));
        var starts = new List<int> { first };
        for (int i = 0; i < shapes.Length; i++)
            starts.Add(dates[i] + 1 + LengthAfter(shapes[i], order, dates[i]));
        int end = Math.Min(lines.Count, dates[^1] + 1 + EndOfLast(dates[^1], usual[..usualAfter]));
        starts.Add(end);

        TeaserCard[] cards =
            [.. dates.Select((date, i) => CardOf(starts[i], starts[i + 1], date, order)).OfType<TeaserCard>()];
        bool areStories = cards.Length * 2 > dates.Length;
        int top = FirstOfHeading(first);
        return new TeaserBlock(top, end, areStories ? [.. cards] : []) { Heading = top < first ? top : null };
    }

    private Order OrderOf(int[] dates, string usual)
    {
        if (usual.EndsWith('S'))
        {
            return usual[0] == 'S' && usual.Contains('P', StringComparison.Ordinal) && IsCategoryLike(dates)
                ? Order.DateFirst : Order.TitleFirst;
        }

        int last = dates[^1];
        bool goesOn = last + 2 < lines.Count && !lines[last + 1].IsProse && lines[last + 2].IsProse;
        return dates[0] > 0 && lines[dates[0] - 1].IsProse && !goesOn ? Order.DateLast : Order.DateFirst;
    }

    // Category, date, headline, summary: what stands before the date is then shorter than what stands after it.
    private bool IsCategoryLike(int[] dates) =>
        dates.Where(d => d > 0 && d + 1 < lines.Count).Average(d => lines[d - 1].Words) <= MaxCategoryWords;

    /// <summary>How many lines of a gap still belong to the card of the date before it.</summary>
    private int LengthAfter(string shape, Order order, int date) => order switch
    {
        Order.TitleFirst => shape.TakeWhile(c => c == 'P').Count(),
        Order.DateLast => 0,
        _ => shape.EndsWith('S') && shape.Length > 1 && (date == 0 || lines[date + shape.Length].Words <= MaxCategoryWords)
            ? shape.Length - 1 : shape.Length,
    };

    // After the last date only lines of the kind that the other cards have there: what follows is the page's own again.
    private int EndOfLast(int date, string shape)
    {
        int length = 0;
        while (length < shape.Length && date + 1 + length < lines.Count && lines[date + 1 + length].IsProse == (shape[length] == 'P'))
            length++;
        return length;
    }

    private TeaserCard? CardOf(int start, int end, int date, Order order)
    {
        int[] own = [.. Enumerable.Range(start, end - start).Where(i => i != date)];
        ImmutableArray<int> summary = [.. own.Where(i => lines[i].IsProse && (order != Order.TitleFirst || i > date))];
        int[] shorts = [.. own.Where(
            i => !summary.Contains(i) && LineWording.RoleOf(lines[i]) == LineRole.Unknown && (order != Order.TitleFirst || i < date))];
        int title = shorts.Where(i => lines[i].Words >= LeastTitleWords).OrderByDescending(i => lines[i].Words).FirstOrDefault(-1);
        if (title < 0)
            return null;
        int category = shorts.Where(i => i < title && lines[i].Words <= MaxCategoryWords).LastOrDefault(-1);
        return new TeaserCard(title, date, category < 0 ? null : category, summary);
    }

    private int FirstOfHeading(int first)
    {
        bool isHeading = first > 0 && lines[first - 1].Words <= MaxHeadingWords && !lines[first - 1].IsProse
            && (lines[first - 1].IsAfterBlank || LineWording.RoleOf(lines[first - 1]) == LineRole.RelatedHeading);
        return isHeading ? first - 1 : first;
    }
}
