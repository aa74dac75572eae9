namespace ExpoSite.Site.Knowledge;

/// <summary>The editions that share a name.</summary>
/// <param name="Editions">Newest first.</param>
internal sealed record ExpoSeries(ImmutableArray<Expo> Editions)
{
    /// <summary>The edition that a story of this day means: the nearest in time, of two the later.</summary>
    public Expo At(DateOnly day) => Editions.MinBy(e => Distance(e, day))!;

    private static int Distance(Expo expo, DateOnly day) =>
        day < expo.Starts.Day ? expo.Starts.Day.DayNumber - day.DayNumber : Math.Max(0, day.DayNumber - expo.Ends.Day.DayNumber);
}
