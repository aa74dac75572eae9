using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>What stories state, against what is known and against each other.</summary>
internal static class FactChecks
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyCollection<(Article Article, StoryFacts Facts)> stories) =>
        stories.SelectMany(s => s.Facts.Findings).Concat(Misspelling.Of(stories)).Concat(EventComparison.Run(stories)).Concat(CountryComparison.Run(stories));
}
