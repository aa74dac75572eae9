using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Indexing;

/// <summary>All shown stories, seen together.</summary>
internal sealed record SiteIndex
{
    /// <summary>Newest first; on one day full articles before briefs, then by slug.</summary>
    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>In the order of site.yml, then by number of stories.</summary>
    public required ImmutableArray<Term> Categories { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<Term> Tags { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<Term> Authors { get; init; }

    /// <summary>Related stories, by <see cref="Story.Position"/>.</summary>
    public required ImmutableArray<Story>[] Related { get; init; }

    public required StoryLookup Lookup { get; init; }

    public static SiteIndex Build(SiteConfig config, IEnumerable<Story> unsorted, ICollection<Diagnostic> findings)
    {
        ImmutableArray<Story> stories =
        [
            .. unsorted.OrderByDescending(s => s.Article.Published.Instant)
                .ThenBy(s => s.IsBrief)
                .ThenBy(s => s.Address, StringComparer.Ordinal)
                .ThenBy(s => s.Article.Path, StringComparer.Ordinal),
        ];
        for (int i = 0; i < stories.Length; i++)
            stories[i].Position = i;
        var terms = new TermBuilder(config, findings);
        ImmutableArray<Term> categories = terms.Build(TermKind.Category, stories, s => s.Article.Category is { } c ? [c] : [], (s, t) => s.Category = t.FirstOrDefault());
        ImmutableArray<Term> tags = terms.Build(TermKind.Tag, stories, s => s.Article.Tags, (s, t) => s.Tags = t);
        ImmutableArray<Term> authors = terms.Build(TermKind.Author, stories, s => s.Article.Authors, (s, t) => s.Authors = t);
        var lookup = new StoryLookup(stories);
        return new SiteIndex
        {
            Stories = stories,
            Categories = categories,
            Tags = tags,
            Authors = authors,
            Related = new RelatedStories(stories, lookup, config.RelatedCount).FindAll(),
            Lookup = lookup,
        };
    }
}
