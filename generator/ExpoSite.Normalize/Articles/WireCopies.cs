using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Likeness;

namespace ExpoSite.Normalize.Articles;

/// <summary>An article of this run and the one that it copies, or may copy.</summary>
/// <param name="Copy">The later one.</param>
/// <param name="Path">The Markdown file of the other, relative to the articles folder.</param>
/// <param name="Likeness">Jaccard coefficient of their five-word shingles, 0 to 1.</param>
/// <param name="IsCertain">True for the same headline, day and text: one story that was filed twice.</param>
internal sealed record WireCopy(PlacedStory Copy, string Path, double Likeness, bool IsCertain)
{
    /// <summary>What names the other story in the copy's file.</summary>
    public string? Reference { get; init; }

    public int Percent => (int)Math.Round(100 * Likeness);
}

/// <summary>
/// Finds articles that are copies of one another: one agency's text from two papers, or one page saved twice. Compared are all
/// articles of the run with each other and with the Markdown that exists. See decision 13.
/// </summary>
internal static class WireCopies
{
    private const int ShingleLength = 5;

    private const int MostDays = 14;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int LeastShingles = 30;

    private sealed record Text(string Path, IComparedStory Story, bool IsNew, ExistingStory? File, PlacedStory? Placed)
    {
        public StoryKey Key { get; } = Story.Key;

        public bool IsKnownCopy => File?.CopyOf is not null;

        public HashSet<ulong> Shingles => Core.Language.Shingles.Of(Story.Paragraphs, ShingleLength);
    }

    /// <summary>
    /// For each copy the original that it is most like. The original is the one that stood there first, then the one of the earliest
    /// day. What an editor calls no copy takes no part: it copies none, and none that stood beside it copies it.
    /// </summary>
    public static ImmutableArray<WireCopy> Find(ImmutableArray<PlacedStory> placed, Shelf shelf)
    {
        ImmutableArray<Text> texts = [.. Texts(placed, shelf)];
        if (texts.All(t => t.Placed is null))
            return [];
        uint[]?[] signatures =
            [.. texts.AsParallel().AsOrdered().Select(t => t.Shingles is { Count: >= LeastShingles } set ? MinHash.Of(set) : null)];
        var originals = new CopyTable<Text>();
        var copies = ImmutableArray.CreateBuilder<WireCopy>();
        for (int i = 0; i < texts.Length; i++)
        {
            if (signatures[i] is not { } signature)
                continue;
            if (texts[i].Placed is { } story
                && OriginalOf(texts[i], originals.Near(signature, SameStoryWeights.CopyEstimate)) is { } original)
            {
                copies.Add(new WireCopy(story, original.Path, original.Likeness, original.IsCertain));
            }
            else if (!texts[i].IsKnownCopy || texts[i].Placed is not null)
                originals.Add(texts[i], signature);
        }

        return copies.ToImmutable();
    }

    private static IEnumerable<Text> Texts(ImmutableArray<PlacedStory> placed, Shelf shelf)
    {
        var here = placed.Select(p => p.Existing).OfType<ExistingStory>().ToHashSet<ExistingStory>(ReferenceEqualityComparer.Instance);
        return placed.Where(p => p.Story.Kind == ArticleKind.Article && p.Existing?.IsNoCopy != true)
            .Select(p => new Text(p.Path, p.Story, p.Existing is null or { IsBrief: true }, p.Existing, p))
            .Concat(shelf.Files.Where(f => !f.IsBrief && !f.IsNoCopy && !here.Contains(f))
                .Select(f => new Text(f.File.Path, f, false, f, null)))
            .OrderBy(t => t.IsNew)
            .ThenBy(t => t.IsKnownCopy)
            .ThenBy(t => t.Key.Day ?? DateOnly.MaxValue)
            .ThenBy(t => Path.ChangeExtension(t.Path, null), StringComparer.Ordinal);
    }

    private static (string Path, double Likeness, bool IsCertain)? OriginalOf(Text text, IEnumerable<Text> near)
    {
        HashSet<ulong>? own = null;
        (string Path, double Likeness, bool IsCertain)? best = null;
        foreach (Text other in near.Take(3))
        {
            double likeness = Jaccard(own ??= text.Shingles, other.Shingles);
            double least = AreOthers(text.Key, other.Key) ? SameStoryWeights.CopyOfOther : SameStoryWeights.Copy;
            if (likeness >= least && likeness > (best?.Likeness ?? 0))
                best = (other.Path, likeness, text.Key == other.Key && WordsOf(text).SequenceEqual(WordsOf(other)));
        }

        return best;
    }

    // "Call for stands 2026" and that of 2025; the same notice weeks apart.
    private static bool AreOthers(StoryKey a, StoryKey b) =>
        (a.Day is { } day && b.Day is { } other && Math.Abs(day.DayNumber - other.DayNumber) > MostDays)
        || Headline.Of(a.Title).HasOtherNumbers(Headline.Of(b.Title));

    private static IEnumerable<string> WordsOf(Text text) =>
        text.Story.Paragraphs.Select(p => StoryKey.Of(p, null).Title).Where(p => p.Length > 0);

    private static double Jaccard(HashSet<ulong> a, HashSet<ulong> b)
    {
        int common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }
}
