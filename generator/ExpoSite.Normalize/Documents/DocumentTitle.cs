using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Documents;

/// <summary>Finds a document's headline among the blocks above its text.</summary>
/// <param name="isFree">Whether a block is neither date, byline nor a release's mark.</param>
internal sealed class DocumentTitle(IReadOnlyList<DocumentBlock> blocks, DocumentFacts facts, int firstProse, Func<int, bool> isFree)
{
    private const int LeastWords = 3;
    private const int MostWords = 32;
    private const int MaxLength = 250;
    private const double SameTitle = 0.5;

    /// <summary>The block, or -1 when the headline stands outside the text, or nowhere.</summary>
    public int Find()
    {
        int[] candidates = [.. Enumerable.Range(0, Math.Min(firstProse, blocks.Count)).Where(i => isFree(i) && IsShort(i))];
        int marked = candidates.FirstOrDefault(i => blocks[i].Level == 1, -1);
        if (facts is { IsTitleFinal: true, Title: { } final })
            return candidates.FirstOrDefault(i => Letters.Same(blocks[i].Text, final), -1);
        if (marked >= 0)
            return marked;
        int same = facts.Title is { } stated ? candidates.FirstOrDefault(i => Overlap(blocks[i].Text, stated) >= SameTitle, -1) : -1;
        if (same >= 0)
            return same;
        int heading = First(candidates, i => blocks[i].Kind == BlockKind.Heading);
        if (heading >= 0)
            return heading;
        return facts.IsTitleTrusted ? -1 : First(candidates, i => blocks[i].Kind == BlockKind.Text);
    }

    private bool IsShort(int i) =>
        blocks[i].Kind is BlockKind.Heading or BlockKind.Text && blocks[i].Text.Length is > 0 and <= MaxLength
        && TextWords.Count(blocks[i].Text) <= MostWords;

    // A kicker of one or two words stands above many a headline.
    private int First(int[] candidates, Func<int, bool> fits)
    {
        int[] fitting = [.. candidates.Where(fits)];
        return fitting.FirstOrDefault(i => TextWords.Count(blocks[i].Text) >= LeastWords, fitting.FirstOrDefault(-1));
    }

    // The share of the shorter one's words that the other has too.
    private static double Overlap(string a, string b)
    {
        string[] first = Slug.From(a, int.MaxValue)?.Value.Split('-') ?? [];
        string[] second = Slug.From(b, int.MaxValue)?.Value.Split('-') ?? [];
        int least = Math.Min(first.Length, second.Length);
        return least < LeastWords ? 0 : (double)first.Intersect(second, StringComparer.Ordinal).Count() / least;
    }
}
