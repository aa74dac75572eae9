using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Dates;

/// <summary>Dates that the page states in JSON-LD, meta elements, microdata, scripts and its description.</summary>
internal static class StatedDates
{
    public static IEnumerable<DateCandidate> Read(PageStatements statements, StoryDistance distance, TimeZoneInfo zone, string path)
    {
        int scriptDays = statements.About(Subject.Date).Where(IsScript).Select(s => PageDates.Parse(s.Value, zone)?.Time.Day)
            .OfType<DateOnly>().Distinct().Count();
        foreach (Statement statement in statements.About(Subject.Date))
        {
            string name = statement.Origin[(statement.Origin.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            if (DateNames.Read(name) is not var (meaning, trust) || PageDates.Parse(statement.Value, zone) is not { } date)
                continue;
            // Scripts also hold the dates of other stories; a single day is most likely this one's.
            double weight = trust * (!IsScript(statement) ? Belonging(statement, distance)
                : scriptDays == 1 ? DateWeights.OneDayInScripts : DateWeights.DaysInScripts);
            yield return DateCandidate.Of(
                date, meaning, DateSource.Statement, weight, statement.Origin, PageDocument.PlaceOf(statement.Element, path));
        }

        foreach (Statement description in statements.About(Subject.Description).Concat(statements.About(Subject.Title)))
        {
            if (WrittenDate.Find(description.Value, zone) is { } date && PageDates.IsPlausible(date))
            {
                yield return DateCandidate.Of(date, DateMeaning.Unclear, DateSource.Description, DateWeights.Description,
                    description.Origin, PageDocument.PlaceOf(description.Element, path));
            }
        }
    }

    private static bool IsScript(Statement statement) => statement.Origin.StartsWith("script ", StringComparison.Ordinal);

    // Microdata of other stories stands in their cards; the head speaks of the page.
    private static double Belonging(Statement statement, StoryDistance distance)
    {
        if (statement.Origin.StartsWith("JSON-LD WebPage", StringComparison.Ordinal))
            return DateWeights.WebPage;
        if (statement.Container is not { } container || container.LocalName is "head" or "html")
            return 1;
        bool isFar = distance.IndexOf(container) is >= 0 and var at && Math.Abs(at - distance.HeadlineAt) > 60;
        return distance.Belonging(container) * (isFar ? DateWeights.StatedFarAway : 1);
    }
}
