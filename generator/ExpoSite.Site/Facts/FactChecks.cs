using System.Collections.Concurrent;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Facts;

/// <summary>What stories state, against what is known and against each other. Reading is thread-safe.</summary>
/// <param name="reader">Null where facts are not compared.</param>
internal sealed class FactChecks(FactReader? reader)
{
    private readonly ConcurrentDictionary<Article, StoryFacts> read = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a story states, read while its plain text is at hand; null where facts are not compared.</summary>
    public StoryFacts? Read(Article article, SourcedText body, StoryLinks links) => reader?.Read(article, body, links);

    /// <summary>Adds what was read of a story that is shown.</summary>
    public void Add(Article article, StoryFacts? facts)
    {
        if (facts is not null)
            read[article] = facts;
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
