using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Live;

/// <summary>
/// The time with which the heading of an entry begins: <c>14:05</c>, <c>2:05 pm</c>, <c>2 pm</c>, <c>14h05</c>, <c>14.05 Uhr</c>,
/// <c>14時05分</c>, or an instant; <c>14.05</c> with words behind it only where nobody writes times otherwise.
/// </summary>
/// <param name="Day">The day that is written in front, <c>2026-09-14</c>; or null.</param>
/// <param name="Clock">Hours, minutes and seconds.</param>
/// <param name="Offset">The offset that is written behind, as ISO 8601 has it; empty for none, which means the site's zone.</param>
/// <param name="Length">Characters of the heading up to its words, with what separates them.</param>
internal sealed partial record EntryTime(string? Day, TimeSpan Clock, string Offset, int Length)
{
    private const string StartsWithDay = @"^\s*(?:(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt,\s]\s*)?";

    private const string EndsWithZone = """
        (?:\s?(?<half>[aApP])\.?[mM]\b\.?)?(?<zone>\s?(?:[Zz]\b|UTC\b|GMT\b|[+\-−][0-9]{2}:?[0-9]{2}\b))?(?!\w|:[0-9])[\s:–—|·,.\-]*
        """;

    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    /// <summary>Reads a heading; null for one that begins with no time that a clock shows.</summary>
    /// <param name="hasPoints">True where times have a full stop between hours and minutes: <c>9.05 Doors open</c>.</param>
    public static EntryTime? Read(string heading, bool hasPoints = false)
    {
        string plain = Plain(heading);
        Match match = Start().Match(plain);
        if (!match.Success && hasPoints)
            match = StartWithPoint().Match(plain);
        return match.Success ? Of(match) : null;
    }

    /// <summary>True where a full stop stands between hours and minutes.</summary>
    public static bool HasPoint(string heading) => StartWithPoint().IsMatch(Plain(heading));

    private static EntryTime? Of(Match match)
    {
        var clock = new TimeSpan(Number("hour"), Number("minute"), Number("second"));
        if (match.Groups["half"].Value is [var half, ..])
        {
            if (clock.Hours is 0 or > 12)
                return null;
            clock = clock - TimeSpan.FromHours(clock.Hours == 12 ? 12 : 0) + (half is 'p' or 'P' ? HalfDay : TimeSpan.Zero);
        }

        string? day = match.Groups["day"] is { Success: true } written ? written.Value : null;
        return clock.Days > 0 || Number("minute") > 59 || Number("second") > 59 ? null
            : new EntryTime(day, clock, match.Groups["zone"].Value.Replace(" ", "", StringComparison.Ordinal), match.Length);

        int Number(string name) =>
            match.Groups[name] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Words of the anchor of an entry: <c>09-05</c>.</summary>
    public string Anchor => Clock.ToString(Clock.Seconds == 0 ? @"hh\-mm" : @"hh\-mm\-ss", CultureInfo.InvariantCulture);

    /// <summary>The instant, in a zone; null for one that does not exist.</summary>
    /// <param name="day">Its day, where it names none.</param>
    public StoryTime? On(DateOnly day, TimeZoneInfo zone)
    {
        string date = Day ?? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return StoryTimeReader.Parse(string.Create(CultureInfo.InvariantCulture, $"{date}T{Clock:hh\\:mm\\:ss}{Offset}"), zone);
    }

    // Figures of other scripts, and the colon that goes with them, as those of ASCII.
    private static string Plain(string words) => string.Concat(words.Select(c =>
        char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c == '：' ? ':' : c));

    // "3 am Start" is German, and no hour. With a full stop only where something else than words follows: "15.43: The vote" is a time,
    // "9.05 million" is none.
    [GeneratedRegex(
        StartsWithDay + """
        (?:(?<hour>[0-9]{1,2})(?:[:h時时點点]|\.(?=[0-9]{2}\s*(?:[:–—|]|-\s|[aApP]\.?[mM]\b|Uhr\b|hrs\b|$)))
            (?<minute>[0-9]{2})(?::(?<second>[0-9]{2})|分)?(?:\s?(?:Uhr|hrs)\b)?
        |(?<hour>[0-9]{1,2})(?=\s?[pP]\.?[mM]\b|\s?[aA]\.[mM]\b|[aA][mM]\b|\s[aA][mM]\s*(?:[:–—|.,]|-\s|$))
        |(?<hour>[0-9]{1,2})\s?Uhr\b)
        """ + EndsWithZone,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Start();

    [GeneratedRegex(
        StartsWithDay + @"(?<hour>[0-9]{1,2})\.(?<minute>[0-9]{2})" + EndsWithZone,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex StartWithPoint();
}
