namespace ExpoSite.Core.Content;

/// <summary>
/// Days and instants as programs write them: ISO 8601, RFC 3339. The framework's readers compare also digits by the rules of a language,
/// and to load these takes a build of twenty stories a twentieth of its time.
/// </summary>
public static class IsoTime
{
    private const int DayLength = 10;
    private const int SecondLength = 19;
    private const int TickDigits = 7;

    private static readonly TimeSpan WidestOffset = TimeSpan.FromHours(14);

    /// <summary>A day of the calendar, as <c>2026-09-14</c>; null for any other text.</summary>
    public static DateOnly? Day(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text[..4]) is { } year && Number(text[5..7]) is { } month && Number(text[8..]) is { } day
            ? DayOf(year, month, day) : null;

    /// <summary>A day of the calendar; null for one that does not exist.</summary>
    public static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    /// <summary>A time of day, as <c>09:30:00</c>; null for any other text.</summary>
    public static TimeOnly? Time(ReadOnlySpan<char> text) =>
        text is [_, _, ':', _, _, ':', _, _]
        && Number(text[..2]) is { } hour and < 24 && Number(text[3..5]) is { } minute and < 60 && Number(text[6..]) is { } second and < 60
            ? new TimeOnly(hour, minute, second) : null;

    /// <summary>An instant, as <c>2026-09-14T09:30:00Z</c>, with an offset or with parts of a second; null for any other text.</summary>
    public static DateTimeOffset? Instant(ReadOnlySpan<char> text)
    {
        if (text.Length <= SecondLength || text[DayLength] != 'T'
            || Day(text[..DayLength]) is not { } day || Time(text[(DayLength + 1)..SecondLength]) is not { } time)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[SecondLength..];
        int digits = rest[0] == '.' ? rest[1..].IndexOfAnyExceptInRange('0', '9') : 0;
        if (rest[0] == '.' && digits < 1)
            return null;
        long ticks = 0;
        for (int i = 1; i <= TickDigits; i++)
            ticks = (ticks * 10) + (i <= digits ? rest[i] - '0' : 0);
        return Offset(rest[(digits == 0 ? 0 : digits + 1)..]) is { } offset ? At(day.ToDateTime(time).AddTicks(ticks), offset) : null;
    }

    /// <summary>A time on a clock that is ahead of UTC by an offset; null outside of the calendar.</summary>
    public static DateTimeOffset? At(DateTime local, TimeSpan offset) =>
        local.Ticks - offset.Ticks is var utc && utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(local, offset) : null;

    /// <summary>A number of nothing but ASCII digits; null for any other text, and for one too large.</summary>
    public static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static TimeSpan? Offset(ReadOnlySpan<char> text) => text switch
    {
        "Z" => TimeSpan.Zero,
        [var sign and ('+' or '-'), _, _, ':', _, _] when Number(text[1..3]) is { } hours && Number(text[4..]) is { } minutes and < 60
            && new TimeSpan(hours, minutes, 0) is var offset && offset <= WidestOffset => sign == '-' ? -offset : offset,
        _ => null,
    };
}
