namespace ExpoSite.Site.Facts.Expos;

/// <summary>The known editions of one trade fair.</summary>
/// <param name="Name">What all of them are called, without a year.</param>
/// <param name="Editions">Never empty.</param>
internal sealed record Fair(string Name, ImmutableArray<Expo> Editions)
{
    /// <summary>Editions by their <see cref="Expo.Series"/>, else by their names without the year.</summary>
    public static ImmutableArray<Fair> Of(ImmutableArray<Expo> expos) =>
    [
        .. expos.GroupBy(e => e.Series ?? WithoutYear(e), StringComparer.OrdinalIgnoreCase).Select(g => new Fair(g.Key, [.. g])),
    ];

    public Expo? InYear(int year) => Editions.FirstOrDefault(e => e.Starts.Day.Year == year || e.Ends.Day.Year == year);

    /// <summary>The edition that a story of a day is about, where it says no more: the nearest within some months, or null.</summary>
    public Expo? Around(DateOnly day)
    {
        const int Days = 200;
        Expo nearest = Editions.MinBy(e => DaysBetween(e, day))!;
        return nearest.Starts.Day.Year == day.Year || DaysBetween(nearest, day) <= Days ? nearest : null;
    }

    private static int DaysBetween(Expo expo, DateOnly day) =>
        Math.Max(0, Math.Max(expo.Starts.Day.DayNumber - day.DayNumber, day.DayNumber - expo.Ends.Day.DayNumber));

    private static string WithoutYear(Expo expo)
    {
        string name = expo.Name.Replace(expo.Starts.Day.Year.ToString(CultureInfo.InvariantCulture), "", StringComparison.Ordinal);
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } rest ? rest : expo.Name;
    }
}
