using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// Whether a page writes 04/11/2025 day or month first: as its other dates in figures show, or as it writes dates with the name of
/// the month, since "November 4, 2025" is usual only where 11/4/2025 is.
/// </summary>
internal sealed class FigureOrder(PageReading page)
{
    private const double Ambiguous = 0.45;
    private const double Settled = 0.85;

    private readonly bool? isMonthFirst = Of([.. page.Metas.SelectMany(m => new[] { m?.Date, m?.Updated }).OfType<WrittenDate>()]);

    /// <summary>A date in the page's order; what nothing settles is read day first.</summary>
    public HeadValue<WrittenDate>? Read(WrittenDate? date, PageLine line, double sure, string rule)
    {
        if (date is not { IsAmbiguous: true })
            return date is null ? null : new(date, line, sure, rule);
        bool? shown = date.ShowsMonthFirst ?? isMonthFirst;
        if (shown is null && page.Language is { } code && DayOrder.OfLanguage(code) == false)
            return new(date with { IsAmbiguous = false }, line, Math.Min(sure, Settled), $"{rule}, day first as in its language");
        return shown switch
        {
            null => new(date, line, Ambiguous, rule),
            true => new(date.Exchanged(), line, Math.Min(sure, Settled), $"{rule}, month first as other dates show"),
            false => new(date with { IsAmbiguous = false }, line, Math.Min(sure, Settled), $"{rule}, day first as other dates show"),
        };
    }

    private static bool? Of(WrittenDate[] dates)
    {
        int figures = Sum(dates.Select(d => d.IsMonthFirst)), names = Sum(dates.Select(d => d.ShowsMonthFirst));
        int order = figures != 0 ? figures : names;
        return order == 0 ? null : order > 0;
    }

    private static int Sum(IEnumerable<bool?> votes) => votes.Sum(v => v switch { true => 1, false => -1, null => 0 });
}
