using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Calendar;

/// <summary>
/// Expos as an iCalendar file (RFC 5545). Every byte follows from expos.yml, never from the clock: an event keeps its UID as long as
/// the expo keeps its id, and DTSTAMP is its opening.
/// </summary>
internal static class ExpoCalendar
{
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="expos">Each with the absolute address of its page.</param>
    public static string Write(string name, IEnumerable<(Expo Expo, string Page)> expos)
    {
        var ics = new IcsWriter();
        ics.Line("BEGIN", "VCALENDAR");
        ics.Line("VERSION", "2.0");
        ics.Line("PRODID", "-//ExpoSite//Expos//EN");
        ics.TextLine("NAME", name);
        ics.TextLine("X-WR-CALNAME", name);
        foreach ((Expo expo, string page) in expos)
            WriteEvent(ics, expo, page);
        ics.Line("END", "VCALENDAR");
        return ics.ToString();
    }

    private static void WriteEvent(IcsWriter ics, Expo expo, string page)
    {
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

        ics.TextLine("SUMMARY", expo.Name);
        ics.TextLine("LOCATION", Joined(", ", expo.Venue, expo.City, expo.Country));
        ics.TextLine("DESCRIPTION", Joined("\n", expo.Description, expo.Organizer, expo.Site));
        ics.Line("URL", page);
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
