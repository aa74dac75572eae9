namespace ExpoSite.Core.Knowledge;

/// <summary>What the site knows besides its stories.</summary>
/// <param name="Expos">By <see cref="Expo.Starts"/>, newest first, then by id.</param>
/// <param name="Exhibitors">By name.</param>
public sealed record ExpoKnowledge(ImmutableArray<Expo> Expos, ImmutableArray<Exhibitor> Exhibitors)
{
    public static ExpoKnowledge Empty { get; } = new([], []);

    /// <summary>Those of the table, with what site.yml adds, by name.</summary>
    public ImmutableArray<Country> Countries { get; init; } = Country.All;

    /// <summary>What pages call the country of an expo or an exhibitor; one that is not known is called as it is written.</summary>
    public string? Shown(string? country) => Countries.FirstOrDefault(c => c.Name == country)?.Shown ?? country;
}
