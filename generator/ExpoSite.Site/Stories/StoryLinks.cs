using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Stories;

/// <summary>What a story is about, each in the order of <see cref="ExpoKnowledge"/>.</summary>
internal sealed record StoryLinks(ImmutableArray<Expo> Expos, ImmutableArray<Country> Countries, ImmutableArray<Exhibitor> Exhibitors)
{
    public static StoryLinks None { get; } = new([], [], []);
}
