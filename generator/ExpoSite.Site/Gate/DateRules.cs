namespace ExpoSite.Site.Gate;

/// <summary>Reads dates of feeds, strictly. Null is a date that a reader may take for another one.</summary>
internal static class DateRules
{
    private static readonly string[] Rfc822Days = ["ddd, dd MMM yyyy HH:mm:ss", "ddd, d MMM yyyy HH:mm:ss"];

    private static readonly string[] Rfc3339Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>RFC 822 as RSS asks for it: day of the week that fits, four-digit year, GMT or a zone of whole or half hours.</summary>
    public static DateTimeOffset? Rfc822(string? text, Action<string> report) =>
        Read(text, Rfc822, "RFC 822 with a four-digit year", report);

    public static DateTimeOffset? Rfc3339(string? text, Action<string> report) => Read(text, Rfc3339, "RFC 3339", report);

    private static DateTimeOffset? Read(string? text, Func<string, DateTimeOffset?> parse, string form, Action<string> report)
    {
        DateTimeOffset? date = text is null ? null : parse(text);
        if (text is not null && date is null)
            report($"'{text}' is not a date in the form of {form}.");
        return date;
    }

    private static DateTimeOffset? Rfc822(string text)
    {
        int space = text.LastIndexOf(' ');
        if (space < 0 || Zone(text[(space + 1)..]) is not { } zone)
            return null;
        return DateTime.TryParseExact(
            text[..space], Rfc822Days, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime local)
            ? new DateTimeOffset(local, zone)
            : null;
    }

    private static DateTimeOffset? Rfc3339(string text) =>
        DateTimeOffset.TryParseExact(
            text, Rfc3339Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

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
