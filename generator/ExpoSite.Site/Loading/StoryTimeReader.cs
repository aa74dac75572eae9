using System.Globalization;
using ExpoSite.Core.Content;

namespace ExpoSite.Site.Loading;

/// <summary>Times as front matter writes them: ISO 8601 (RFC 3339), with a space for the T allowed.</summary>
internal static class StoryTimeReader
{
    private static readonly string[] InstantForms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm zzz",
    ];

    private static readonly TimeSpan WidestOffset = TimeSpan.FromHours(14);

    /// <summary>The time, in the site's zone; null when the text is none, or names a day that does not exist.</summary>
    public static StoryTime? Parse(string text, TimeZoneInfo zone)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return IsUsable(day.Year) ? new StoryTime(AtZone(day.ToDateTime(TimeOnly.MinValue), zone), IsDay: true) : null;
        string withT = text.Length > 10 && text[10] is ' ' or 't' ? string.Concat(text.AsSpan(0, 10), "T", text.AsSpan(11)) : text;
        if (!DateTime.TryParseExact(withT, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime parsed) || !IsUsable(parsed.Year))
            return null;
        if (parsed.Kind == DateTimeKind.Unspecified)
            return new StoryTime(AtZone(parsed, zone), IsDay: false);
        return new StoryTime(TimeZoneInfo.ConvertTime(new DateTimeOffset(parsed, TimeSpan.Zero), zone), IsDay: false);
    }

    /// <summary>The same; an instant that is written with an offset keeps it.</summary>
    public static StoryTime? ParseInOwnOffset(string text, TimeZoneInfo zone) =>
        Parse(text, zone) is { } time ? time with { Instant = time.Instant.ToOffset(OffsetOf(text) ?? time.Instant.Offset) } : null;

    /// <summary>What to write instead.</summary>
    public static string? Hint(string text)
    {
        if (text.Length >= 10 && text[4] == '-' && text[7] == '-')
            return "this day or time does not exist in the calendar";
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal, out DateTime guess)
            && IsUsable(guess.Year) && text.Contains(guess.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal)
            ? $"write  {guess.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : "write year, month and day as YYYY-MM-DD";
    }

    // Of a text that is a time: what stands behind its last sign, if that sign is no hyphen of the day.
    private static TimeSpan? OffsetOf(string text)
    {
        if (text.EndsWith('Z') || text.EndsWith('z'))
            return TimeSpan.Zero;
        int sign = text.LastIndexOfAny(['+', '-']);
        if (sign <= "yyyy-MM-dd".Length || !TimeSpan.TryParseExact(text.AsSpan(sign + 1), ["hh\\:mm", "hhmm"], CultureInfo.InvariantCulture, out TimeSpan offset) || offset > WidestOffset)
            return null;
        return text[sign] == '-' ? -offset : offset;
    }

    // At the calendar's two ends a zone's offset would leave it.
    private static bool IsUsable(int year) => year is > 1 and < 9999;

    private static DateTimeOffset AtZone(DateTime local, TimeZoneInfo zone)
    {
        // A local time that the clock skips in spring is moved to the first that exists.
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
