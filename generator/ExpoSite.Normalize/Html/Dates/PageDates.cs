using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html.Dates;

/// <summary>When the story was published and last changed, by all that the page states and shows.</summary>
/// <param name="Published">Day of publication, or null when no date speaks for one.</param>
/// <param name="Updated">Last change on a later day, or null.</param>
internal sealed record PageDates(DateDecision? Published, DateDecision? Updated)
{
    /// <summary>Weighs the page's dates. The blocks are those of the page, split.</summary>
    public static PageDates Read(
        IReadOnlyList<TextBlock> blocks, StoryDistance distance, PageStatements statements, NormalizeOptions options, string path)
    {
        List<DateCandidate> found =
        [
            .. StatedDates.Read(statements, distance, options.TimeZone, path),
            .. ShownDates.Read(blocks, distance, options.TimeZone, path),
            .. AddressDates.Read(statements, path),
        ];
        IEnumerable<string> languages = [.. statements.About(Subject.Language).Select(s => s.Value), options.Language];
        IReadOnlyList<DateCandidate> candidates = DayOrder.Settle(found, languages);
        // What the page shows of a day after the last that it states is an event's, not its own.
        DateOnly? last = candidates.Where(c => c is { Source: DateSource.Statement, IsMonth: false }).Select(c => (DateOnly?)c.Day).Max();
        DateDecision? published = DateWeighing.Published(
            [.. candidates.Where(c => c.Source != DateSource.Shown || last is null || c.Day <= last.Value.AddDays(1))]);
        return new PageDates(published, DateWeighing.Updated(candidates, published));
    }

    /// <summary>A date out of a value: ISO 8601, any written form, eight digits, or (milli)seconds since 1970; or null.</summary>
    public static WrittenDate? Parse(string value, TimeZoneInfo zone)
    {
        string text = TextCut.Start(value, 100);
        if (text.Length is 8 or 14 && text.All(char.IsAsciiDigit))
            text = $"{text[..4]}-{text[4..6]}-{text[6..8]}";
        else if (text.Length is 10 or 13 && text.All(char.IsAsciiDigit))
        {
            text = DateTimeOffset.FromUnixTimeSeconds(long.Parse(text.AsSpan(0, 10), CultureInfo.InvariantCulture))
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        return WrittenDate.Find(text, zone) is { } found && IsPlausible(found) ? found : null;
    }

    /// <summary>False for years before there were pages.</summary>
    public static bool IsPlausible(WrittenDate date) => date.Time.Day.Year >= 1990;
}
