using ExpoSite.Core.Wording;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Theming;

/// <summary>Days and instants as templates see them.</summary>
internal static class DateViews
{
    public static DateView From(StoryTime time, Phrases phrases) =>
        Day(time.Day, phrases) with { Iso = time.Iso, Time = time.IsDay ? null : phrases.Dates.Time(time.Instant) };

    public static DateView Day(DateOnly day, Phrases phrases) => new()
    {
        Iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Full = phrases.Dates.Full(day),
        Compact = phrases.Dates.Compact(day),
    };
}
