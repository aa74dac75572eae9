using System.Collections.Frozen;
using System.Globalization;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>
/// A number of things in the headline, against the number of the same things in the text. A finding needs a number in the
/// text that could be meant for the same (near to it, no rounding of it, not of a part), and none that agrees.
/// </summary>
internal static class HeadlineNumberCheck
{
    private const decimal Near = 0.2m;

    // What makes a number one of a part or of something else, or no exact number.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hedges = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "around", "almost", "nearly", "over", "under", "some", "than", "least", "most", "up", "to", "another", "other", "further", "first",
        "last", "next", "additional", "extra", "roughly", "approximately", "only", "just", "every", "each", "or", "and", "past", "from", "by", "hall", "stand", "no")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<Diagnostic> Run(ReadStory story)
    {
        List<CountedThings> headline = CountedThings.Find(story.Parts[0].Text);
        if (!story.IsEnglish || headline.Count == 0)
            yield break;
        (StoryText Text, List<CountedThings> Counts, HashSet<decimal> Numbers)[] parts =
            [.. story.Parts.Skip(1).Select(p => (p.Text, CountedThings.Find(p.Text), CountedThings.Numbers(p.Text)))];
        foreach (CountedThings stated in headline.Where(h => !IsHedged(story.Parts[0].Text, h)))
        {
            if (parts.Any(p => p.Numbers.Contains(stated.Value)))
                continue;
            foreach ((StoryText text, List<CountedThings> counts, _) in parts)
            {
                if (counts.Find(c => Contradicts(c, stated, text)) is { Next: > 0 } other)
                {
                    yield return Finding(stated, other, text, story);
                    break;
                }
            }
        }
    }

    private static bool Contradicts(CountedThings other, CountedThings stated, StoryText text)
    {
        decimal difference = Math.Abs(other.Value - stated.Value);
        return other.Noun == stated.Noun
            && difference <= Near * Math.Max(other.Value, stated.Value)
            && difference >= RoundedTo(other.Value) && difference >= RoundedTo(stated.Value)
            && (other.Qualifier.Length == 0 || other.Qualifier.Equals(stated.Qualifier, StringComparison.OrdinalIgnoreCase))
            && !IsHedged(text, other);
    }

    private static bool IsHedged(StoryText text, CountedThings counted) =>
        counted.First > 0 && text.IsJoined(counted.First)
        && (Hedges.Contains(text.Word(counted.First - 1)) || IsPart(text, counted.First - 1));

    // "Of 415 apprentices", "one of the 415"; but "a total of", "a fleet of".
    private static bool IsPart(StoryText text, int of) =>
        text.Is(of, "of") && (text.StartsSentence(of) || text.Is(of - 1, "out", "one", "each", "any", "none", "some", "few", "many", "most", "half", "part", "all")
            || NumberWords.Cardinal(text, of - 1) is not null);

    // 60,000 may be rounded to 10,000; 412 is exact.
    private static decimal RoundedTo(decimal value)
    {
        decimal unit = 1;
        while (decimal.Truncate(value) != value)
            (value, unit) = (value * 10, unit / 10);
        while (value != 0 && value % 10 == 0)
            (value, unit) = (value / 10, unit * 10);
        return unit;
    }

    private static Diagnostic Finding(CountedThings stated, CountedThings other, StoryText text, ReadStory story) => FactRules.HeadlineNumber.At(
        text.PlaceOf(text.Words[other.First].Start).In(story.Article),
        string.Create(CultureInfo.InvariantCulture, $"The headline says '{stated.In(story.Parts[0].Text)}', but this says '{other.In(text)}'."),
        FactRules.Hint(FactRules.HeadlineNumber, "correct the one that is wrong"));
}
