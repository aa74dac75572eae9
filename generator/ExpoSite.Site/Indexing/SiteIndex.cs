using ExpoSite.Site.Related;
using ExpoSite.Site.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Indexing;

/// <summary>All shown stories, seen together.</summary>
internal sealed record SiteIndex
{
    /// <summary>All that have a page: those listed, then copies and retracted ones.</summary>
    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>
    /// What lists show, so no copies and nothing retracted. Newest first; on one day full articles before briefs, then by slug.
    /// </summary>
    public required ImmutableArray<Story> Listed { get; init; }

    /// <summary>In the order of site.yml, then by number of stories.</summary>
    public required ImmutableArray<Term> Categories { get; init; }

    /// <summary>Those that have a page, by name.</summary>
    public required ImmutableArray<Term> Tags { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<Term> Authors { get; init; }

    /// <summary>Newest first; one without stories has a page, but no feeds.</summary>
    public required ImmutableArray<Term> Expos { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<Term> Countries { get; init; }

    /// <summary>By name; one without stories has a page, but no feeds.</summary>
    public required ImmutableArray<Term> Exhibitors { get; init; }

    /// <summary>Every term that has a page.</summary>
    public IEnumerable<Term> Terms => Categories.Concat(Tags).Concat(Authors).Concat(Expos).Concat(Countries).Concat(Exhibitors);

    /// <summary>Related stories, by <see cref="Story.Position"/>.</summary>
    public required ImmutableArray<RelatedStory>[] Related { get; init; }

    public required StoryNames<Story> Lookup { get; init; }

    /// <param name="unsorted">Stories that stand in no index.</param>
    /// <param name="published">Addresses of pages of terms that readers know.</param>
    /// <param name="earlier">An index of almost the same stories, from which to take which are related and which form a thread;
    /// null to find that out.</param>
    /// <param name="isExplained">Whether the weights of the stories are kept, to say why two are related.</param>
    public static SiteIndex Build(
        SiteConfig config, ExpoKnowledge knowledge, IEnumerable<Story> unsorted, IReadOnlySet<string> published,
        ICollection<Diagnostic> findings, SiteIndex? earlier = null, bool isExplained = true)
    {
        ImmutableArray<Story> sorted =
        [
            .. unsorted.OrderByDescending(s => s.Article.Published.Instant)
                .ThenBy(s => s.IsBrief)
                .ThenBy(s => s.Address, StringComparer.Ordinal)
                .ThenBy(s => s.Article.Path, StringComparer.Ordinal),
        ];
        var lookup = new StoryNames<Story>(sorted, s => s.Article.Name);
        foreach (Story story in sorted)
            story.Original = OriginalOf(story, lookup);
        ImmutableArray<Story> stories = [.. sorted.OrderBy(s => !s.IsListed)];
        for (int i = 0; i < stories.Length; i++)
            stories[i].Position = i;
        var terms = new TermBuilder(config, published, findings);
        ImmutableArray<Term> categories =
            terms.Build(TermKind.Category, stories, s => s.Article.Category is { } c ? [c] : [], (s, t) => s.Category = t.FirstOrDefault());
        ImmutableArray<Term> tags = terms.Build(TermKind.Tag, stories, s => s.Article.Tags, (s, t) => s.Tags = t);
        ImmutableArray<Term> authors = terms.Build(TermKind.Author, stories, s => s.Article.Authors, (s, t) => s.Authors = t);
        return new SiteIndex
        {
            Stories = stories,
            Listed = [.. stories.Where(s => s.IsListed)],
            Categories = categories,
            Tags = [.. tags.Where(t => t.HasPage)],
            Authors = authors,
            Expos = KnownTerms.Expos(knowledge, stories, config),
            Countries = KnownTerms.Countries(knowledge, stories, config),
            Exhibitors = KnownTerms.Exhibitors(knowledge, stories, config),
            Related = earlier is null ? Relate(stories, lookup, config.RelatedCount, isExplained) : EarlierRelations.Of(stories, earlier),
            Lookup = lookup,
        };
    }

    private static ImmutableArray<RelatedStory>[] Relate(
        ImmutableArray<Story> stories, StoryNames<Story> lookup, int count, bool isExplained)
    {
        var likeness = new StoryLikeness(stories, forgets: !isExplained);
        new StoryThreads(stories, likeness).Assign();
        return new RelatedStories(stories, lookup, likeness, count).FindAll();
    }

    // A copy of a copy counts as one of the first; two stories that name each other are both listed.
    private static Story? OriginalOf(Story story, StoryNames<Story> lookup)
    {
        Story? original = null;
        var seen = new HashSet<Story> { story };
        for (Story? next = Named(story); next is not null; next = Named(next))
        {
            if (!seen.Add(next))
                return null;
            original = next;
        }

        return original;

        Story? Named(Story from) => from.Article is { IsNoCopy: false, CopyOf: { } reference } ? lookup.Find(reference) : null;
    }
}
