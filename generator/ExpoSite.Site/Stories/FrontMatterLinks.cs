using ExpoSite.Site.Knowledge;

namespace ExpoSite.Site.Stories;

/// <summary>What the front matter says that a story is about. Null where it does not speak, so that the text decides.</summary>
internal sealed class FrontMatterLinks
{
    private readonly Dictionary<string, Expo> expos = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExpoSeries> series = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Exhibitor> exhibitors = new(StringComparer.OrdinalIgnoreCase);
    private readonly CountryLookup countries;

    public FrontMatterLinks(ExpoKnowledge knowledge, ImmutableArray<(string Name, ExpoSeries Series)> series)
    {
        countries = new CountryLookup(knowledge.Countries);
        foreach (Expo expo in knowledge.Expos)
        {
            foreach (string name in expo.Aliases.Prepend(expo.Name).Prepend(expo.Id.Value))
                expos.TryAdd(name, expo);
        }

        foreach ((string name, ExpoSeries editions) in series)
            this.series.TryAdd(name, editions);
        foreach (Exhibitor exhibitor in knowledge.Exhibitors)
        {
            foreach (string name in exhibitor.Aliases.Prepend(exhibitor.Name).Prepend(exhibitor.Slug.Value))
                exhibitors.TryAdd(name, exhibitor);
        }
    }

    public ImmutableArray<Expo>? Expos(Article article, ICollection<Diagnostic> findings)
    {
        if (!article.Places.ContainsKey("expo"))
            return null;
        if (article.Expo is not { } name)
            return [];
        if ((expos.GetValueOrDefault(name) ?? series.GetValueOrDefault(name)?.At(article.Published.Day)) is { } expo)
            return [expo];
        findings.Add(KnowledgeRules.UnknownExpo.At(
            article.PlaceOf("expo"), $"There is no expo '{name}'.", Nearest(name, expos.Keys, "input/expos.yml")));
        return [];
    }

    public ImmutableArray<Country>? Countries(Article article, ICollection<Diagnostic> findings) =>
        Each(article, "countries", article.Countries, countries.Find,
            name => findings.Add(countries.Unknown(article.PlaceOf("countries"), name)));

    public ImmutableArray<Exhibitor>? Exhibitors(Article article, ICollection<Diagnostic> findings) =>
        Each(article, "exhibitors", article.Exhibitors, exhibitors.GetValueOrDefault,
            name => findings.Add(KnowledgeRules.UnknownExhibitor.At(
            article.PlaceOf("exhibitors"), $"There is no exhibitor '{name}'.", Nearest(name, exhibitors.Keys, "input/exhibitors.yml"))));

    private static ImmutableArray<T>? Each<T>(
        Article article, string key, ImmutableArray<string> names, Func<string, T?> find, Action<string> reportUnknown)
        where T : class
    {
        if (!article.Places.ContainsKey(key))
            return null;
        foreach (string unknown in names.Where(n => find(n) is null))
            reportUnknown(unknown);
        return [.. names.Select(find).OfType<T>().Distinct()];
    }

    private static string Nearest(string name, IEnumerable<string> known, string file) =>
        NearestName.Of(name, known.Order(StringComparer.Ordinal)) is { } near ? $"did you mean '{near}'?" : $"add it to {file}";
}
