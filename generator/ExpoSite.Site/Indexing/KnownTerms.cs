using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Indexing;

/// <summary>Terms of what the site knows, with the stories that are about it.</summary>
internal static class KnownTerms
{
    /// <summary>Every expo, newest first, also without stories: its days are news by themselves.</summary>
    public static ImmutableArray<Term> Expos(ExpoKnowledge knowledge, ImmutableArray<Story> stories, SiteConfig config) => Build(
        stories,
        [.. knowledge.Expos.Select(e => (e, Term(config, TermKind.Expo, e.Name, e.Id, e.Description, e.Place)))],
        s => s.Links.Expos,
        (s, terms) => s.Expos = terms);

    /// <summary>Countries that have stories, by the names that pages show.</summary>
    /// <param name="stories">All stories, newest first.</param>
    public static ImmutableArray<Term> Countries(ExpoKnowledge knowledge, ImmutableArray<Story> stories, SiteConfig config)
    {
        HashSet<Country> told = [.. stories.Where(s => s.IsListed).SelectMany(s => s.Links.Countries)];
        return Build(
            stories,
            [
                .. knowledge.Countries.Where(told.Contains)
                    .Select(c => (c, Term(
                        config, TermKind.Country, config.IsFurther ? c.Name : c.Shown, c.Slug, null, config.PlaceOf("countries"))))
                    .OrderBy(c => c.Item2.SortKey, StringComparer.Ordinal),
            ],
            s => s.Links.Countries,
            (s, terms) => s.Countries = terms);
    }

    /// <summary>Every exhibitor, by name, also without stories: visitors look for its stand.</summary>
    public static ImmutableArray<Term> Exhibitors(ExpoKnowledge knowledge, ImmutableArray<Story> stories, SiteConfig config) => Build(
        stories,
        [.. knowledge.Exhibitors.Select(e => (e, Term(config, TermKind.Exhibitor, e.Name, e.Slug, e.Description, e.Place)))],
        s => s.Links.Exhibitors,
        (s, terms) => s.Exhibitors = terms);

    private static Term Term(SiteConfig config, TermKind kind, string name, Slug slug, string? description, SourcePosition place) => new()
    {
        Kind = kind,
        Prefix = config.Prefix,
        FormerPrefixes = config.FormerPrefixes,
        Name = config.NameOf(name),
        Slug = slug,
        Description = config.DescriptionOf(name, description),
        Place = place,
        Stories = [],
    };

    // Copies belong to no term, but have those of the others.
    private static ImmutableArray<Term> Build<T>(
        ImmutableArray<Story> stories, List<(T Known, Term Term)> terms, Func<Story, ImmutableArray<T>> linksOf,
        Action<Story, ImmutableArray<Term>> assign)
        where T : class
    {
        ILookup<T, Story> about = stories.Where(s => s.IsListed).SelectMany(s => linksOf(s), (story, known) => (known, story))
            .ToLookup(l => l.known, l => l.story, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance);
        var built = new Dictionary<T, Term>(ReferenceEqualityComparer.Instance);
        foreach ((T known, Term term) in terms)
            built.Add(known, term with { Stories = [.. about[known]] });
        foreach (Story story in stories)
            assign(story, [.. linksOf(story).Where(built.ContainsKey).Select(k => built[k])]);
        return [.. terms.Select(t => built[t.Known])];
    }
}
