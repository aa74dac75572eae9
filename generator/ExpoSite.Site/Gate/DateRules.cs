namespace ExpoSite.Site.Gate;

/// <summary>Reads dates of feeds, strictly. Null is a date that a reader may take for another one.</summary>
internal static class DateRules
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames;

    /// <summary>RFC 822 as RSS asks for it: day of the week that fits, four-digit year, GMT or a zone of whole or half hours.</summary>
    public static DateTimeOffset? Rfc822(string? text, Action<string> report) =>
        Read(text, Rfc822, "RFC 822 with a four-digit year", report);

    public static DateTimeOffset? Rfc3339(string? text, Action<string> report) =>
        Read(text, t => IsoTime.Instant(t), "RFC 3339", report);

    private static DateTimeOffset? Read(string? text, Func<string, DateTimeOffset?> parse, string form, Action<string> report)
    {
        DateTimeOffset? date = text is null ? null : parse(text);
        if (text is not null && date is null)
            report($"'{text}' is not a date in the form of {form}.");
        return date;
    }

    private static DateTimeOffset? Rfc822(string text) =>
        text.Split(' ') is [[_, _, _, ','] weekday, { Length: 1 or 2 } number, var month, { Length: 4 } year, var time, var zone]
        && IsoTime.Number(number) is { } day && IsoTime.Number(year) is { } inYear
        && IsoTime.DayOf(inYear, Array.IndexOf(Months, month) + 1, day) is { } date && Weekdays[(int)date.DayOfWeek] == weekday[..3]
        && IsoTime.Time(time) is { } clock && Zone(zone) is { } offset
            ? IsoTime.At(date.ToDateTime(clock), offset) : null;

    private static TimeSpan? Zone(string text)
    {
        if (text is "GMT" or "UT" or "Z")
            return TimeSpan.Zero;
        if (text.Length != 5 || text[0] is not ('+' or '-') || text[4] != '0' || text[3] is not ('0' or '3'))
            return null;
        return int.TryParse(text.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int hours) && hours <= 14
            ? new TimeSpan(hours, text[3] == '3' && hours < 14 ? 30 : 0, 0) * (text[0] == '-' ? -1 : 1)
            : null;
    }
}
