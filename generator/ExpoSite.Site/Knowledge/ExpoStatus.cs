using System.Globalization;
using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Knowledge;

internal enum ExpoPhase
{
    Upcoming,
    Running,
    Past,
}

/// <summary>How an expo stands at the instant of the build, by the clock of its venue.</summary>
/// <param name="Phase">Before the first day, from the first day to the closing, or after it.</param>
/// <param name="Text"><c>Opens in 12 days</c>, <c>Day 2 of 6</c>, <c>Closed on 19 September 2026</c>.</param>
internal sealed record ExpoStatus(ExpoPhase Phase, string Text)
{
    public static ExpoStatus At(Expo expo, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.ToOffset(expo.Starts.Instant.Offset).DateTime);
        int day = expo.DayOf(today);
        if (day < 1)
            return new ExpoStatus(ExpoPhase.Upcoming, day == 0 ? "Opens tomorrow" : Invariant($"Opens in {1 - day} days"));
        if (day > expo.DayCount || (!expo.Ends.IsDay && now >= expo.Ends.Instant))
            return new ExpoStatus(ExpoPhase.Past, $"Closed on {DateViews.Day(expo.Ends.Day).Full}");
        if (!expo.Starts.IsDay && now < expo.Starts.Instant)
            return new ExpoStatus(ExpoPhase.Running, Invariant($"Opens today at {expo.Starts.Instant:HH:mm}"));
        return new ExpoStatus(ExpoPhase.Running, expo.DayCount == 1 ? "Today" : Invariant($"Day {day} of {expo.DayCount}"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
