namespace ExpoSite.Core.Knowledge;

/// <summary>What the site knows besides its stories.</summary>
/// <param name="Expos">By <see cref="Expo.Starts"/>, newest first, then by id.</param>
/// <param name="Exhibitors">By name.</param>
public sealed record ExpoKnowledge(ImmutableArray<Expo> Expos, ImmutableArray<Exhibitor> Exhibitors)
{
    public static ExpoKnowledge Empty { get; } = new([], []);

    /// <summary>Those of the table, with what site.yml adds, by name.</summary>
    public ImmutableArray<Country> Countries { get; init; } = Country.All;
}
