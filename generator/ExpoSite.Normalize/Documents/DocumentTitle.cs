using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Documents;

/// <summary>Finds a document's headline among the blocks above its text.</summary>
/// <param name="isFree">Whether a block is neither date, byline nor a release's mark.</param>
/// <param name="categories">The site's sections.</param>
internal sealed class DocumentTitle(
    IReadOnlyList<DocumentBlock> blocks, DocumentFacts facts, int firstProse, Func<int, bool> isFree, ImmutableArray<string> categories)
{
    private const int LeastWords = 3;
    private const int MostWords = 32;
    private const int MaxLength = 250;
    private const double SameTitle = 0.5;

    /// <summary>The block, or -1 when the headline stands outside the text, or nowhere.</summary>
    public int Find()
    {
        int[] above = [.. Enumerable.Range(0, Math.Min(firstProse, blocks.Count)).Where(i => isFree(i) && IsShort(i))];
        int marked = above.FirstOrDefault(i => blocks[i].Level == 1, -1);
        if (facts is { IsTitleFinal: true, Title: { } final })
            return above.FirstOrDefault(i => Letters.Same(blocks[i].Text, final), -1);
        if (marked >= 0)
            return marked;
        int[] candidates = AboveLists(above);
        int same = facts.Title is { } stated ? candidates.FirstOrDefault(i => Overlap(blocks[i].Text, stated) >= SameTitle, -1) : -1;
        if (same >= 0)
            return same;
        int heading = First(candidates, i => blocks[i].Kind == BlockKind.Heading);
        // Below a stated title, headings that are several are those of parts.
        bool isOfPart = facts is { IsTitleTrusted: true, Title: not null } && heading >= 0
            && blocks.Count(b => b.Level == blocks[heading].Level) > 1;
        if (heading >= 0 && !isOfPart)
            return heading;
        return facts.IsTitleTrusted ? -1 : First(candidates, i => blocks[i].Kind == BlockKind.Text);
    }

    private bool IsShort(int i) =>
        blocks[i].Kind is BlockKind.Heading or BlockKind.Text && blocks[i].Text.Length is > 0 and <= MaxLength
        && !blocks[i].Text.Contains("://", StringComparison.Ordinal)
        && TextWords.Count(blocks[i].Text) <= MostWords;

    // What stands below the first list or table is a heading of a part.
    private int[] AboveLists(int[] above)
    {
        int end = Enumerable.Range(0, firstProse).FirstOrDefault(
            i => blocks[i].Kind is BlockKind.ListItem or BlockKind.Table && above.Any(a => a < i), firstProse);
        return [.. above.Where(i => i < end)];
    }

    // A kicker stands above many a headline: a word, a section of the site, two words in capitals.
    private int First(int[] candidates, Func<int, bool> fits)
    {
        int[] fitting = [.. candidates.Where(fits)];
        return fitting.FirstOrDefault(i => !IsKicker(blocks[i].Text), fitting.FirstOrDefault(-1));
    }

    private bool IsKicker(string text) => TextWords.Count(text) < LeastWords
        && (TextWords.Count(text) < 2 || text[^1] is ':' or '：' || !text.Any(char.IsLower)
            || categories.Contains(text, StringComparer.OrdinalIgnoreCase));

    // The share of the shorter one's words that the other has too.
    private static double Overlap(string a, string b)
    {
        string[] first = Slug.From(a, int.MaxValue)?.Value.Split('-') ?? [];
        string[] second = Slug.From(b, int.MaxValue)?.Value.Split('-') ?? [];
        int least = Math.Min(first.Length, second.Length);
        return least < LeastWords ? 0 : (double)first.Intersect(second, StringComparer.Ordinal).Count() / least;
    }
}
