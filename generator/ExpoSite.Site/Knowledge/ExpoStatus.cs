using ExpoSite.Core.Wording;

namespace ExpoSite.Site.Knowledge;

internal enum ExpoPhase
{
    Upcoming,
    Running,
    Past,
}

/// <summary>How an expo stands at the instant of the build, by the clock of its venue.</summary>
/// <param name="Phase">Before the first day, from the first day to the closing, or after it.</param>
/// <param name="Text"><c>Opens on 2 March 2027</c>, <c>Opens in 12 days</c>, <c>Day 2 of 6</c>, <c>Closed on 19 September 2026</c>.</param>
/// <param name="Until">When it will be another; null when it stays.</param>
internal sealed record ExpoStatus(ExpoPhase Phase, string Text, DateTimeOffset? Until)
{
    /// <summary>Days before the opening from which they are counted. Earlier the date says more, and the page can stay as it is.</summary>
    private const int CountedDays = 30;

    public static ExpoStatus At(Expo expo, DateTimeOffset now, Phrases phrases)
    {
        TimeSpan offset = expo.Starts.Instant.Offset;
        var today = DateOnly.FromDateTime(now.ToOffset(offset).DateTime);
        DateTimeOffset tomorrow = Midnight(today.AddDays(1), offset);
        int day = expo.DayOf(today);
        if (day > expo.DayCount || (!expo.Ends.IsDay && now >= expo.Ends.Instant))
            return new ExpoStatus(ExpoPhase.Past, phrases.Of("expo-closed-on", ("day", phrases.Dates.Full(expo.Ends.Day))), null);
        if (day < 1 - CountedDays)
        {
            return new ExpoStatus(ExpoPhase.Upcoming, phrases.Of("expo-opens-on", ("day", phrases.Dates.Full(expo.Starts.Day))),
                Midnight(expo.Starts.Day.AddDays(-CountedDays), offset));
        }

        if (day < 1)
            return new ExpoStatus(
                ExpoPhase.Upcoming, day == 0 ? phrases["expo-opens-tomorrow"] : phrases.Counted("expo-opens-in", 1 - day), tomorrow);
        if (!expo.Starts.IsDay && now < expo.Starts.Instant)
            return new ExpoStatus(
                ExpoPhase.Running, phrases.Of("expo-opens-today", ("time", phrases.Dates.Time(expo.Starts.Instant))), expo.Starts.Instant);
        DateTimeOffset until = !expo.Ends.IsDay && expo.Ends.Instant < tomorrow ? expo.Ends.Instant : tomorrow;
        string running = expo.DayCount == 1 ? phrases["expo-today"]
            : phrases.Of("expo-day-of", ("day", phrases.Number(day)), ("days", phrases.Number(expo.DayCount)));
        return new ExpoStatus(ExpoPhase.Running, running, until);
    }

    private static DateTimeOffset Midnight(DateOnly day, TimeSpan offset) => new(day.ToDateTime(TimeOnly.MinValue), offset);
}
