using System.Collections.Concurrent;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Facts;

/// <summary>What stories state, against what is known and against each other. Reading is thread-safe.</summary>
/// <param name="reader">Null where facts are not compared.</param>
internal sealed class FactChecks(FactReader? reader)
{
    private readonly ConcurrentDictionary<Article, StoryFacts> read = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads what a story states, while its plain text is at hand.</summary>
    public void Read(Article article, SourcedText body, StoryLinks links)
    {
        if (reader is not null)
            read[article] = reader.Read(article, body, links);
    }

    /// <summary>Compares those of the stories that were read.</summary>
    public IEnumerable<Diagnostic> Run(IEnumerable<Article> shown)
    {
        ImmutableArray<(Article Article, StoryFacts Facts)> stories =
            [.. shown.Where(read.ContainsKey).Select(article => (article, read[article]))];
        return stories.SelectMany(s => s.Facts.Findings)
            .Concat(Misspelling.Of(stories)).Concat(EventComparison.Run(stories)).Concat(CountryComparison.Run(stories));
    }
}
