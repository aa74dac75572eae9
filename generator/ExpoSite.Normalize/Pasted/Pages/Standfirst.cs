using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Finds the summary that a page sets between its headline and the line that says who or when. The text begins below that line:
/// what stands above it tells of the article.
/// </summary>
internal static class Standfirst
{
    private const int Reach = 6;
    private const int MaxWords = 90;
    private const int LeastParagraphsBelow = 2;

    /// <summary>Indices of its lines of prose; none when the byline stands elsewhere, or little text below it.</summary>
    public static IEnumerable<int> Find(PageReading page, int title)
    {
        if (title < 0 || page.TextStart >= 0)
            return [];
        int end = Math.Min(page.Lines.Count, title + 1 + Reach);
        int byline = Enumerable.Range(title + 1, end - title - 1).FirstOrDefault(i => page.Metas[i] is not null, -1);
        int[] lines = [.. Enumerable.Range(title + 1, Math.Max(0, byline - title - 1))
            .Where(i => page.Roles[i] == LineRole.Unknown && page.Lines[i].IsProse)];
        return lines.Sum(i => page.Lines[i].Words) <= MaxWords && ParagraphsBelow(page, byline) >= LeastParagraphsBelow ? lines : [];
    }

    private static int ParagraphsBelow(PageReading page, int byline) =>
        Enumerable.Range(byline + 1, Math.Min(2 * Reach, page.Lines.Count - byline - 1)).Count(i => page.ProseOf(i) > 0);
}
