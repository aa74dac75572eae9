using System.Text.RegularExpressions;

namespace ExpoSite.Core.Content;

/// <summary>When a story was published or updated: a day in the site's zone, or an instant with its offset.</summary>
/// <param name="Instant">The instant, in the site's zone; midnight when only a day is known.</param>
/// <param name="IsDay">True when only the day is known.</param>
public readonly record struct StoryTime(DateTimeOffset Instant, bool IsDay) : IComparable<StoryTime>
{
    /// <summary>The day in the site's zone: what addresses and archives are made of.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>ISO 8601: <c>2025-11-04</c>, or <c>2025-11-04T09:30:00+08:00</c>.</summary>
    public string Iso => Instant.ToString(IsDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public int CompareTo(StoryTime other) => Instant.CompareTo(other.Instant);

    public static bool operator <(StoryTime left, StoryTime right) => left.CompareTo(right) < 0;
    public static bool operator >(StoryTime left, StoryTime right) => left.CompareTo(right) > 0;
    public static bool operator <=(StoryTime left, StoryTime right) => left.CompareTo(right) <= 0;
    public static bool operator >=(StoryTime left, StoryTime right) => left.CompareTo(right) >= 0;
}

/// <summary>
/// Times as front matter writes them: ISO 8601 and RFC 3339, also in basic form, and YAML 1.1 timestamps. They are read to the
/// second, which is what feeds can say.
/// </summary>
public static partial class StoryTimeReader
{
    private const int LongestText = 64;

    private static readonly TimeSpan WidestOffset = TimeSpan.FromHours(14);

    /// <summary>The time, in the site's zone; null when the text is none, or names a day that does not exist.</summary>
    public static StoryTime? Parse(string text, TimeZoneInfo zone) => Read(text) is { } read ? Resolve(read, zone) : null;

    /// <summary>The same; an instant that is written with an offset keeps it.</summary>
    public static StoryTime? ParseInOwnOffset(string text, TimeZoneInfo zone) =>
        Read(text) is { } read ? Resolve(read, zone) is var time && read.Offset is { } offset
            ? time with { Instant = time.Instant.ToOffset(offset) } : time : null;

    /// <summary>What to write instead.</summary>
    public static string? Hint(string text)
    {
        if (Extended().Match(text) is { Success: true } written)
        {
            return IsUsable(int.Parse(written.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
                ? "correct the day, time or offset, which does not exist" : "check the year";
        }

        return text.Length <= LongestText
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal,
                out DateTime guess)
            && IsUsable(guess.Year) && text.Contains(guess.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                && !text.Contains('/', StringComparison.Ordinal)
            ? $"write  {guess.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "write year, month and day as YYYY-MM-DD";
    }

    private static WrittenTime? Read(string text)
    {
        if (text.Length > LongestText)
            return null;
        Match match = Extended().Match(Basic().Replace(text, ExtendedForm));
        if (!match.Success || !IsUsable(Number("year")))
            return null;
        int year = Number("year"), month = Number("month"), day = Number("day");
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        int hour = Number("hour"), minute = Number("minute");
        // A leap second has no place in the framework's time; it is the one before.
        int second = Number("second") is 60 ? 59 : Number("second");
        if (hour > 23 || minute > 59 || second > 59)
            return null;
        var local = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        bool isDay = !match.Groups["hour"].Success;
        if (!match.Groups["zone"].Success)
            return new WrittenTime(local, isDay, null);
        var offset = new TimeSpan(Number("offsetHours"), Number("offsetMinutes"), 0);
        if (offset > WidestOffset || Number("offsetMinutes") > 59)
            return null;
        return new WrittenTime(local, isDay, match.Groups["sign"].ValueSpan is "-" or "−" ? -offset : offset);

        int Number(string name) =>
            match.Groups[name] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private static string ExtendedForm(Match basic)
    {
        string day = $"{basic.Groups[1].ValueSpan}-{basic.Groups[2].ValueSpan}-{basic.Groups[3].ValueSpan}";
        if (!basic.Groups[4].Success)
            return day;
        string seconds = basic.Groups[6].Success ? $":{basic.Groups[6].ValueSpan}" : "";
        return $"{day}T{basic.Groups[4].ValueSpan}:{basic.Groups[5].ValueSpan}{seconds}";
    }

    // The calendar's two ends lie so far away that no zone's offset reaches them; so do most years that lack a digit.
    private static bool IsUsable(int year) => year is >= 1000 and <= 9000;

    private static StoryTime Resolve(WrittenTime written, TimeZoneInfo zone) => new(
        written.Offset is { } offset
            ? TimeZoneInfo.ConvertTime(new DateTimeOffset(written.Local, offset), zone) : AtZone(written.Local, zone),
        written.IsDay);

    private static DateTimeOffset AtZone(DateTime local, TimeZoneInfo zone)
    {
        // A local time that the clock skips in spring is moved to the first that exists.
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:(?:[Tt]|[ "
        + @"\t]+)(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]*)?)?)?(?<zone>[ "
        + @"\t]*(?:[Zz]|UTC|GMT|(?<sign>[+\-−])(?<offsetHours>[0-9]{1,2})(?::?(?<offsetMinutes>[0-9]{2}))?))?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Extended();

    [GeneratedRegex(@"^([0-9]{4})([0-9]{2})([0-9]{2})(?:[Tt]([0-9]{2})([0-9]{2})([0-9]{2})?(?=$|[Zz+\-−.,]))?(?=$|[Zz+\-−.,])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Basic();

    /// <param name="Local">As the clock on the wall showed it.</param>
    /// <param name="Offset">That which is written, or null for the site's zone.</param>
    private readonly record struct WrittenTime(DateTime Local, bool IsDay, TimeSpan? Offset);
}
