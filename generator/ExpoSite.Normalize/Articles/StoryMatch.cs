using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Likeness;

namespace ExpoSite.Normalize.Articles;

/// <summary>
/// Tells whether a brief and an article are one story although the headline was edited. Each piece of evidence gives points:
/// the headlines' common words (rare ones weigh more), the day, and how much of the brief's summary stands in the article.
/// A number or a name that one headline puts in the place of another's speaks against it. See decision 13.
/// </summary>
internal sealed class StoryMatch(HeadlineWeights weights)
{
    private const int WordsOfExact = 5;
    private const int SummaryRun = 3;
    private const int LeastRuns = 4;

    public HeadlineWeights Weights => weights;

    /// <summary>The points of a brief and an article that are one story, or null when they are not.</summary>
    public double? Joined(IComparedStory brief, IComparedStory article) =>
        Of(brief, article) is { } points && points >= SameStoryWeights.Same && IsToldBy(brief, article) ? points : null;

    // Joining makes one of the two vanish, so that a headline that only resembles the other is not enough.
    private static bool IsToldBy(IComparedStory brief, IComparedStory article) =>
        Headline.Of(brief.Key.Title).Words.SequenceEqual(Headline.Of(article.Key.Title).Words)
        || OfSummary(brief, article) >= SameStoryWeights.LeastTold;

    /// <summary>
    /// True for a text and what became of it in the same raw file: headline or text recur. Otherwise somebody put another story
    /// there, or the file holds several.
    /// </summary>
    public bool IsRevision(IComparedStory before, IComparedStory after)
    {
        if (HeadlineMatch.Of(Headline.Of(before.Key.Title), Headline.Of(after.Key.Title), weights).Likeness >= SameStoryWeights.LeastTitle)
            return true;
        HashSet<ulong> old = Shingles.Of(before.Paragraphs, SummaryRun), now = Shingles.Of(after.Paragraphs, SummaryRun);
        return old.Count(now.Contains) >= SameStoryWeights.LeastRevision * Math.Min(old.Count, now.Count);
    }

    /// <summary>The points, or null for headlines that have too little in common to ask further.</summary>
    private double? Of(IComparedStory brief, IComparedStory article)
    {
        StoryKey briefKey = brief.Key, articleKey = article.Key;
        Headline first = Headline.Of(briefKey.Title), second = Headline.Of(articleKey.Title);
        HeadlineMatch match = HeadlineMatch.Of(first, second, weights);
        if (match.Likeness < SameStoryWeights.LeastTitle)
            return null;
        bool isDistinctive = match.IsExact && first.Words.Length >= WordsOfExact;
        return (SameStoryWeights.Title * match.Likeness) + (isDistinctive ? SameStoryWeights.ExactTitle : 0)
            + OfDays(briefKey.Day, articleKey.Day)
            + OfSummary(brief, article)
            + (first.HasOtherNumbers(second) ? SameStoryWeights.OtherNumber : 0)
            + (match.Substitutions.IsEmpty ? 0 : OfSubstitutions(match, brief, article));
    }

    private static double OfDays(DateOnly? brief, DateOnly? article) => (brief?.DayNumber - article?.DayNumber) switch
    {
        null => 0,
        0 => SameStoryWeights.SameDay,
        >= -3 and <= 3 => SameStoryWeights.Within3Days,
        >= -14 and <= 14 => SameStoryWeights.Within14Days,
        >= -60 and <= 60 => SameStoryWeights.Within60Days,
        _ => SameStoryWeights.FartherDays,
    };

    private static double OfSummary(IComparedStory brief, IComparedStory article)
    {
        HashSet<ulong> runs = Shingles.Of(brief.Paragraphs, SummaryRun);
        if (runs.Count < LeastRuns)
            return 0;
        HashSet<ulong> whole = Shingles.Of(article.Paragraphs, SummaryRun);
        return SameStoryWeights.SummaryElsewhere + (SameStoryWeights.Summary * runs.Count(whole.Contains) / runs.Count);
    }

    private static double OfSubstitutions(HeadlineMatch match, IComparedStory brief, IComparedStory article)
    {
        RunningText told = new(article.Paragraphs), teased = new(brief.Paragraphs);
        return match.Substitutions.Sum(replaced =>
        {
            string[] missing = [.. replaced.Changed.Where(word => !told.Has(word))];
            return missing.Length == 0 ? 0
                : missing.Any(teased.IsName) || replaced.Second.Any(told.IsName) ? SameStoryWeights.OtherName
                : SameStoryWeights.OtherWord;
        });
    }
}
