using ExpoSite.Site.Facts.Editions;
using ExpoSite.Site.Facts.Names;

namespace ExpoSite.Site.Facts;

/// <summary>What a story states: what was found in it alone, and what is to be compared with other stories.</summary>
/// <param name="Findings">Contradictions within it, and with what is known.</param>
/// <param name="Misspellings">Names of exhibitors that seem misspelled.</param>
/// <param name="Events">Ordinals that it gives events.</param>
/// <param name="Countries">Names that it calls countries by, of those that have two.</param>
internal sealed record StoryFacts(ImmutableArray<Diagnostic> Findings, ImmutableArray<Misspelling> Misspellings,
    ImmutableArray<EventOrdinal> Events, ImmutableArray<CountryName> Countries)
{
    public static StoryFacts None { get; } = new([], [], [], []);
}
