using System.Collections.Immutable;

namespace ExpoSite.Core.Knowledge;

/// <summary>What the site knows besides its stories. Countries are the same for all sites: <see cref="Country.All"/>.</summary>
/// <param name="Expos">By <see cref="Expo.Starts"/>, newest first, then by id.</param>
/// <param name="Exhibitors">By name.</param>
public sealed record ExpoKnowledge(ImmutableArray<Expo> Expos, ImmutableArray<Exhibitor> Exhibitors)
{
    public static ExpoKnowledge Empty { get; } = new([], []);
}
