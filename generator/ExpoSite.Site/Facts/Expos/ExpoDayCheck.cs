using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Expos;

/// <summary>The days that a story gives an expo, against those of input/expos.yml.</summary>
internal static class ExpoDayCheck
{
    // A date that is far away is no slip, but of something else: a presentation, the first fair of all.
    private const int Near = 45;

    // Before an expo its halls are built up, after it taken down.
    private static readonly string[] Beside =
        ["before", "after", "eve", "ahead", "build", "set", "setup", "dismantling", "rehearsal", "rehearse", "preview", "move", "register",
            "tickets"];

    public static IEnumerable<Diagnostic> Run(ReadStory story)
    {
        if (!story.IsEnglish)
            yield break;
        foreach (ReadPart part in story.Parts)
        {
            foreach (ExpoDays stated in ExpoDays.Find(part))
            {
                if (Meant(stated, part.Text, story) is { } expo && Contradicts(stated, expo))
                    yield return Finding(stated, expo, part.Text, story);
            }
        }
    }

    // A year beside the days or in the sentence says which edition; one that is not known says nothing.
    private static Expo? Meant(ExpoDays stated, StoryText text, ReadStory story)
    {
        if (stated.Of == DaysOf.SomethingThere
            && (text.AnyInSentence(stated.First, i => text.Is(i, Beside)) || OtherTimes.IsToldAsPast(text, stated.First)))
        {
            return null;
        }
        Fair fair = stated.Expo.Fair;
        if (OrdinalBefore(stated.Expo, text) is { } edition)
            return fair.Editions.FirstOrDefault(e => e.Edition == edition);
        if (stated.Days.Year is { } year)
            return fair.InYear(year);
        List<int> years = OtherTimes.Years(text, stated.First);
        if (years.Count > 0)
            return years.Count == 1 ? fair.InYear(years[0]) : null;
        int before = stated.Expo.First - (text.IsPossessive(stated.Expo.First - 1) ? 2 : 1);
        return text.Is(before, "last", "previous", "next") || IsNoMore(text, stated.First)
            ? null : stated.Expo.Edition ?? story.EditionOf(fair);
    }

    private static int? OrdinalBefore(ExpoMention expo, StoryText text)
    {
        int before = expo.First - (text.Is(expo.First - 1, "annual", "biennial") ? 2 : 1);
        return before >= 0 && text.IsJoined(expo.First) ? NumberWords.Ordinal(text, before)?.Value : null;
    }

    private static bool Contradicts(ExpoDays stated, Expo expo)
    {
        (DateOnly opens, DateOnly closes) = (expo.Starts.Day, expo.Ends.Day);
        int year = stated.Days.First.Month >= opens.Month ? opens.Year : closes.Year;
        if (stated.Days.FirstIn(year) is not { } first || stated.Days.LastIn(year) is not { } last)
            return true;
        if (stated.Of != DaysOf.WholeExpo && (opens.DayNumber - last.DayNumber > Near || first.DayNumber - closes.DayNumber > Near))
            return false;
        return first < opens || last > closes || (stated.Of == DaysOf.WholeExpo && (first != opens || last != closes));
    }

    // "It was due to open on", "it was moved from".
    private static bool IsNoMore(StoryText text, int word) => text.AnyInSentence(word, i =>
        text.Is(i, "originally", "once", "formerly", "moved", "postponed", "cancelled", "instead")
        || (text.Is(i, "was", "were") && text.Is(i + 1, "due", "scheduled", "planned", "to", "set")));

    private static Diagnostic Finding(ExpoDays stated, Expo expo, StoryText text, ReadStory story) => story.Finding(
        FactRules.DayOutsideExpo, text, text.Words[stated.First].Start,
        $"This says '{text.Between(stated.First, stated.Days.Next)}', but {expo.Place.Path}, line {expo.Place.Line}, gives "
        + $"{Days(expo)} as the days of {expo.Name}.");

    private static string Days(Expo expo) =>
        string.Create(CultureInfo.InvariantCulture, $"{expo.Starts.Day:d MMMM} to {expo.Ends.Day:d MMMM yyyy}");
}
