namespace ExpoSite.Site.Calendar;

/// <summary>
/// Expos as an iCalendar file (RFC 5545). Every byte follows from expos.yml, never from the clock: an event keeps its UID as long as
/// the expo keeps its id, and DTSTAMP is its opening.
/// </summary>
internal static class ExpoCalendar
{
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="comma">Between the parts of a place.</param>
    /// <param name="expos">Each as its page shows it.</param>
    public static string Write(string name, string comma, IEnumerable<ExpoEvent> expos)
    {
        var ics = new IcsWriter();
        ics.Line("BEGIN", "VCALENDAR");
        ics.Line("VERSION", "2.0");
        ics.Line("PRODID", "-//ExpoSite//Expos//EN");
        ics.TextLine("NAME", name);
        ics.TextLine("X-WR-CALNAME", name);
        foreach (ExpoEvent expo in expos)
            WriteEvent(ics, expo, Joined(comma, expo.Venue, expo.City, expo.Country));
        ics.Line("END", "VCALENDAR");
        return ics.ToString();
    }

    private static void WriteEvent(IcsWriter ics, ExpoEvent shown, string? place)
    {
        Expo expo = shown.Expo;
        ics.Line("BEGIN", "VEVENT");
        ics.Line("UID", NameBasedId.From($"expo:{expo.Id}").ToString());
        ics.Line("DTSTAMP", Instant(expo.Starts));
        // An expo with one instant and one mere day has no hours that hold for both.
        if (expo.Starts.IsDay || expo.Ends.IsDay)
        {
            ics.Line("DTSTART;VALUE=DATE", Day(expo.Starts.Day));
            ics.Line("DTEND;VALUE=DATE", Day(expo.Ends.Day.AddDays(1)));
        }
        else
        {
            ics.Line("DTSTART", Instant(expo.Starts));
            ics.Line("DTEND", Instant(expo.Ends));
        }

        ics.TextLine("SUMMARY", shown.Name);
        ics.TextLine("LOCATION", place);
        ics.TextLine("DESCRIPTION", Joined("\n", shown.Description, shown.Organizer, expo.Site));
        ics.Line("URL", shown.Page);
        ics.Line("STATUS", "CONFIRMED");
        ics.Line("TRANSP", "TRANSPARENT");
        ics.Line("END", "VEVENT");
    }

    private static string? Joined(string separator, params string?[] parts) =>
        string.Join(separator, parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;

    private static string Instant(StoryTime time) =>
        time.Instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <summary>An expo as its page shows it.</summary>
/// <param name="Name">In the language of the page.</param>
/// <param name="Country">The same, or null.</param>
/// <param name="Page">Absolute address of the page.</param>
internal sealed record ExpoEvent(Expo Expo, string Name, string? Description, string? Country, string Page)
{
    public string? Venue { get; init; }

    public string? City { get; init; }

    public string? Organizer { get; init; }
}

/// <summary>Content lines of iCalendar (RFC 5545, section 3.1): folded at 75 octets, ended by CR LF, texts escaped.</summary>
internal sealed class IcsWriter
{
    private const int MostOctets = 75;

    private readonly StringBuilder lines = new();

    /// <summary>A line whose value is written as it is.</summary>
    public void Line(string name, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            // A line that goes on starts with a space, which counts.
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
    }

    /// <summary>A line whose value is a text; nothing for null.</summary>
    public void TextLine(string name, string? text)
    {
        if (text is not null)
            Line(name, Escape(text));
    }

    public override string ToString() => lines.ToString();

    // Control characters other than line ends have no place in a text.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                escaped.Append("\\n");
            else if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (!char.IsControl(c))
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
