using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

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
            if (Trim(dates.AsSpan(i..(j + 1))) is { Length: >= LeastCards } block)
                yield return Read(block);
            i = j + 1;
        }
    }

    private bool CanBeGap(int from, int to)
    {
        int prose = 0;
        for (int i = from + 1; i < to; i++)
            prose += lines[i].IsProse ? 1 : 0;
        return to - from - 1 is > 0 and <= MaxGap && prose <= MaxProseInGap;
    }

    /// <summary>The dates whose gaps have the rhythm of most: the article's own date, standing before, has another.</summary>
    private int[] Trim(ReadOnlySpan<int> dates)
    {
        if (dates.Length < LeastCards)
            return [];
        string[] shapes = new string[dates.Length - 1];
        for (int i = 0; i < shapes.Length; i++)
            shapes[i] = ShapeOf(dates[i], dates[i + 1]);
        string usual = shapes.GroupBy(s => s, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        int first = Array.IndexOf(shapes, usual), last = Array.LastIndexOf(shapes, usual);
        return first < last ? dates[first..(last + 2)].ToArray() : [];
    }

    /// <summary>One letter a line: P prose, S short.</summary>
    private string ShapeOf(int from, int to) =>
        string.Concat(Enumerable.Range(from + 1, to - from - 1).Select(i => lines[i].IsProse ? 'P' : 'S'));

    private TeaserBlock Read(int[] dates)
    {
        string[] shapes = [.. dates.Zip(dates.Skip(1), ShapeOf)];
        Order order = OrderOf(dates, shapes);
        string usual = shapes.GroupBy(s => s, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        int usualAfter = LengthAfter(usual, order, 0);
        int first = Math.Max(0, dates[0] - (usual.Length - usualAfter));
        var starts = new List<int> { first };
        for (int i = 0; i < shapes.Length; i++)
            starts.Add(dates[i] + 1 + LengthAfter(shapes[i], order, dates[i]));
        int end = Math.Min(lines.Count, dates[^1] + 1 + EndOfLast(dates[^1], usual[..usualAfter]));
        starts.Add(end);

        var cards = ImmutableArray.CreateBuilder<TeaserCard>();
        for (int i = 0; i < dates.Length; i++)
        {
            if (CardOf(starts[i], starts[i + 1], dates[i], order) is { } card)
                cards.Add(card);
        }

        bool areStories = cards.Count * 2 > dates.Length;
        int top = FirstOfHeading(first);
        return new TeaserBlock(top, end, areStories ? cards.ToImmutable() : []) { Heading = top < first ? top : null };
    }

    private Order OrderOf(int[] dates, string[] shapes)
    {
        string usual = shapes.GroupBy(s => s, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        if (usual.EndsWith('S'))
        {
            return usual[0] == 'S' && usual.Contains('P', StringComparison.Ordinal) && IsCategoryLike(dates, back: true)
                ? Order.DateFirst : Order.TitleFirst;
        }

        return dates[0] > 0 && lines[dates[0] - 1].IsProse && !(
            dates[^1] + 1 < lines.Count && dates[^1] + 2 < lines.Count && !lines[dates[^1] + 1].IsProse && lines[dates[^1] + 2].IsProse)
            ? Order.DateLast
            : Order.DateFirst;
    }

    // Category, date, headline, summary: what stands before the date is then shorter than what stands after it.
    private bool IsCategoryLike(int[] dates, bool back) =>
        dates.Where(d => d > 0 && d + 1 < lines.Count).Average(d => lines[back ? d - 1 : d + 1].Words) <= MaxCategoryWords;

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
