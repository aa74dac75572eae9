using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts;

/// <summary>
/// A number of things in the headline, against the number of the same things in the text. A finding needs one number in the
/// text that is the headline's with a slip in it, said of all the things and of now, and none that agrees.
/// </summary>
internal static class HeadlineNumberCheck
{
    private const decimal Near = 0.2m;

    public static IEnumerable<Diagnostic> Run(ReadStory story)
    {
        StoryText title = story.Parts[0].Text;
        List<CountedThings> headline = CountedThings.Find(title);
        if (!story.IsEnglish || headline.Count == 0)
            yield break;
        HashSet<decimal> inHeadline = CountedThings.Numbers(title);
        (StoryText Text, List<CountedThings> Counts, HashSet<decimal> Numbers)[] parts =
            [.. story.Parts.Skip(1).Select(p => (p.Text, CountedThings.Find(p.Text), CountedThings.Numbers(p.Text)))];
        foreach (CountedThings stated in headline.Where(h => !CountContext.IsRounded(title, h)))
        {
            if (parts.Any(p => p.Numbers.Contains(stated.Value)))
                continue;
            (StoryText Text, CountedThings Count)[] near =
                [.. parts.SelectMany(p => p.Counts.Where(c => IsNear(c, stated)).Select(c => (p.Text, c)))];
            // A text that has two such numbers tells of parts, or of a before and an after.
            if (near.Length > 0 && near.All(n => n.Count.Value == near[0].Count.Value) && !inHeadline.Contains(near[0].Count.Value)
                && Array.Find(near, n => Contradicts(n.Count, n.Text, stated, title, story)) is { Text: { } text } other)
            {
                yield return story.Finding(FactRules.HeadlineNumber, text, text.Words[other.Count.First].Start,
                    $"The headline says '{stated.In(title)}', but this says '{other.Count.In(text)}'.");
            }
        }
    }

    private static bool IsNear(CountedThings other, CountedThings stated)
    {
        decimal difference = Math.Abs(other.Value - stated.Value);
        return other.Noun == stated.Noun
            && difference <= Near * Math.Max(other.Value, stated.Value)
            && difference >= RoundedTo(other.Value) && difference >= RoundedTo(stated.Value)
            && (other.Qualifier.Length == 0 || other.Qualifier.Equals(stated.Qualifier, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Contradicts(CountedThings other, StoryText text, CountedThings stated, StoryText title, ReadStory story) =>
        IsSlip(other.Value, stated.Value)
        && !CountContext.IsRounded(text, other)
        && (!CountContext.IsHedged(text, other) || CountContext.StandsBehindSameWord(text, other, title, stated))
        && !CountContext.IsOfPart(text, other, title)
        && !CountContext.IsOfOther(text, other, title)
        && !CountContext.IsOfOtherTime(text, other, story.Article.Published.Day.Year)
        && (other.Value >= CountContext.Small || CountContext.IsOfAll(text, other)
            || CountContext.TellsTheSame(text, other, title, stated));

    // One digit that is another, or two that changed places: 412 and 415, 61,730 and 61,370.
    private static bool IsSlip(decimal one, decimal other)
    {
        string a = one.ToString(CultureInfo.InvariantCulture);
        string b = other.ToString(CultureInfo.InvariantCulture);
        if (a.Length != b.Length)
            return one < CountContext.Small && other < CountContext.Small;
        int[] differ = [.. Enumerable.Range(0, a.Length).Where(i => a[i] != b[i])];
        return differ.Length == 1
            || (differ is [var first, var second] && second == first + 1 && a[first] == b[second] && a[second] == b[first]);
    }

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
}
