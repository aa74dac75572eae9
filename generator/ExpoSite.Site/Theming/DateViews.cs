using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Theming;

/// <summary>Days and instants in words.</summary>
internal static class DateViews
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static DateView From(StoryTime time) =>
        Day(time.Day) with { Iso = time.Iso, Time = time.IsDay ? null : time.Instant.ToString("HH:mm", English) };

    public static DateView Day(DateOnly day) => new()
    {
        Iso = day.ToString("yyyy-MM-dd", English),
        Full = day.ToString("d MMMM yyyy", English),
        Compact = day.ToString("d MMM yyyy", English),
    };

    public static string Month(int month) => English.DateTimeFormat.GetMonthName(month);
}
