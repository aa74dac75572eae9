using ExpoSite.Site.Views;

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

    /// <summary>First and last day: <c>14–19 September 2026</c>, <c>30 August – 2 September 2026</c>.</summary>
    public static string Days(DateOnly first, DateOnly last)
    {
        string end = last.ToString("d MMMM yyyy", English);
        if (first == last)
            return end;
        if (first.Year != last.Year)
            return $"{first.ToString("d MMMM yyyy", English)} – {end}";
        return first.Month == last.Month ? $"{first.Day.ToString(English)}–{end}" : $"{first.ToString("d MMMM", English)} – {end}";
    }

    public static string Month(int month) => English.DateTimeFormat.GetMonthName(month);
}
