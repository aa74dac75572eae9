using System.Collections.Concurrent;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;

namespace ExpoSite.Site.Stories;

/// <summary>Links stories to expos, countries and exhibitors: by front matter where it speaks, else by their text. Thread-safe.</summary>
internal sealed class StoryLinker
{
    private readonly ExpoKnowledge knowledge;
    private readonly string siteLanguage;
    private readonly ImmutableArray<(string Name, ExpoSeries Series)> series;
    private readonly FrontMatterLinks frontMatter;
    private readonly ConcurrentDictionary<string, NameFinder<object>> finders = new(StringComparer.OrdinalIgnoreCase);

    public StoryLinker(ExpoKnowledge knowledge, string siteLanguage)
    {
        this.knowledge = knowledge;
        this.siteLanguage = siteLanguage;
        series =
        [
            .. knowledge.Expos.Where(e => e.Series is not null)
                .GroupBy(e => e.Series!, StringComparer.OrdinalIgnoreCase)
                .Select(g => (g.Key, new ExpoSeries([.. g]))),
        ];
        frontMatter = new FrontMatterLinks(knowledge, series);
    }

    /// <param name="findings">Told of names in the front matter that are not known.</param>
    public StoryLinks Link(Article article, RenderedBody body, int words, ICollection<Diagnostic> findings)
    {
        string language = (article.Language ?? siteLanguage).Split('-')[0];
        NameFinder<object> names = finders.GetOrAdd(language, MakeFinder);
        NamedText title = NamedText.Of(article.Title, names);
        NamedText description = NamedText.Of(article.Description, names);
        NamedText text = NamedText.Of(body.PlainText.Text, names);
        NamedText[] all = [title, description, text];
        return new StoryLinks(
            frontMatter.Expos(article, findings)
                ?? InOrder(knowledge.Expos,
                    all.SelectMany(t => t.Named<Expo>().Concat(t.Named<ExpoSeries>().Select(s => s.At(article.Published.Day))))),
            frontMatter.Countries(article, findings)
                ?? InOrder(knowledge.Countries, new CountrySalience(title, description, text, language).About(body.FirstParagraph, words)),
            frontMatter.Exhibitors(article, findings)
                ?? InOrder(knowledge.Exhibitors, all.SelectMany(t => t.Named<Exhibitor>())));
    }

    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> known, IEnumerable<T> named)
        where T : class
    {
        var set = new HashSet<T>(named, ReferenceEqualityComparer.Instance);
        return set.Count == 0 ? [] : [.. known.Where(set.Contains)];
    }

    // Where one name could be several things, the first counts. Chinese names meet no Latin word, so they serve all languages.
    private NameFinder<object> MakeFinder(string language)
    {
        Dictionary<string, Country> byName = knowledge.Countries.ToDictionary(c => c.Name, StringComparer.Ordinal);
        return new NameFinder<object>(
        [
            .. knowledge.Expos.SelectMany(e => e.Aliases.Prepend(e.Name), (e, name) => (name, (object)e)),
            .. series.Select(s => (s.Name, (object)s.Series)),
            .. knowledge.Exhibitors.SelectMany(e => e.Aliases.Prepend(e.Name), (e, name) => (name, (object)e)),
            .. knowledge.Countries.SelectMany(c => c.Forms.Prepend(c.Name), (c, name) => (name, (object)c)),
            .. Country.NamesIn(language).Concat(Country.NamesIn("zh")).Select(n => (n.Name, (object)byName[n.Country])),
        ]);
    }
}

/// <summary>What a story is about, each in the order of <see cref="ExpoKnowledge"/>.</summary>
internal sealed record StoryLinks(ImmutableArray<Expo> Expos, ImmutableArray<Country> Countries, ImmutableArray<Exhibitor> Exhibitors)
{
    public static StoryLinks None { get; } = new([], [], []);
}
