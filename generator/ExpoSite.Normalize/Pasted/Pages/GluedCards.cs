using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Finds cards whose headline and summary a browser copied as one line: "Ferry Line Adds a CrossingThe ferry line said on
/// Monday ...". One such line can be a slip; three near one another are a block of cards.
/// </summary>
internal static class GluedCards
{
    private const int LeastCards = 3;
    private const int MaxGap = 8;
    private const int LeastWords = 10;
    private const int LeastHeadlineWords = 3;
    private const int MostHeadlineWords = 25;
    private const double Sure = 0.85;

    public static void Mark(PageReading page)
    {
        int[] cards = [.. Enumerable.Range(0, page.Lines.Count).Where(i => IsCard(page, i))];
        for (int start = 0; start < cards.Length;)
        {
            int end = start + 1;
            while (end < cards.Length && cards[end] - cards[end - 1] <= MaxGap)
                end++;
            if (end - start >= LeastCards)
            {
                foreach (int card in cards.AsSpan(start..end))
                    page.Mark(card, LineRole.Teaser, Sure, $"headline and summary run together, as on {end - start} lines near it");
            }

            start = end;
        }
    }

    private static bool IsCard(PageReading page, int i) =>
        page.Roles[i] == LineRole.Unknown && page.Lines[i].Words >= LeastWords && page.GluedOf(i) > 0
        && page.Lines[i].Text.AsSpan(0, page.Lines[i].Form.GluedAt).Count(' ') + 1 is >= LeastHeadlineWords and <= MostHeadlineWords;
}
