using ExpoSite.Core.Vectors;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Facts;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Loading;

/// <summary>Reads every file that a site is made of, each within a boundary of its own.</summary>
/// <param name="earlier">The same site before, or null.</param>
internal sealed class SiteLoading(SiteSources sources, BuildOptions options, DiagnosticSink report, EarlierLoading? earlier = null)
{
    private readonly StageBoundary stage = new(report);
    private readonly EarlierLoading? holding = earlier?.HoldsFor(sources, options) == true ? earlier : null;

    public LoadedSite Load()
    {
        SiteConfig config = Settings();
        Phrasebook phrasebook = stage.Of(
            "theme/i18n", "reading language tables",
            () => new Phrasebook(config, sources.Tables, sources.Templates, report), () => new Phrasebook(config));
        ExpoKnowledge knowledge = stage.Of(
            "input/expos.yml", "reading expos and exhibitors",
            () => KnowledgeReader.Read(sources.Expos, sources.Exhibitors, config, phrasebook.Site, report),
            () => KnowledgeReader.Read(null, null, config, phrasebook.Site, report));
        // The same again, but told of by the objects that are known already.
        knowledge = holding?.Knowledge ?? knowledge;
        var shelf = new PictureShelf(sources.Media, sources.WithheldMedia, sources.MakesPictures);
        var site = new LoadedSite
        {
            Config = config,
            Phrasebook = phrasebook,
            Knowledge = knowledge,
            Record = stage.Of(
                sources.Published?.Path ?? "", "reading", () => PublicationReader.Read(sources.Published, report), () => null),
            Pictures = shelf,
            Renderer = new BodyRenderer(config, shelf, phrasebook),
            Vocabulary = holding?.Vocabulary ?? new SearchVocabulary(),
            Facts = new FactChecks(options.ChecksFacts ? new FactReader(knowledge, config.Language) : null),
            Readings = [],
            Articles = [],
            Stories = [],
            Held = [],
            Pages = [],
            HeldPages = [],
        };
        return WithPages(WithStories(site));
    }

    private SiteConfig Settings()
    {
        Outcome<SiteConfig> read = stage.Of(
            sources.Configuration?.Path ?? "input/site.yml", "reading",
            () => SiteConfigReader.Read(sources.Configuration, options.BaseUrl),
            () => SiteConfigReader.Read(null, options.BaseUrl));
        report.AddRange(read.Diagnostics);
        return read.Value!;
    }

    private LoadedSite WithStories(LoadedSite site)
    {
        ImmutableArray<SourceFile> files = sources.Articles;
        string language = site.Config.Language;
        var reader = new StoryReader(site.Renderer, new StoryLinker(site.Knowledge, language), site.Vocabulary, language);
        Dictionary<string, StoryReading> before = holding?.ByPath() ?? [];
        var readings = new StoryReading?[files.Length];
        var held = new HeldBackStory?[files.Length];
        var ways = new ParallelOptions { CancellationToken = options.Cancellation };
        // Each thread has a counter, which is larger than all else that a story is read with.
        using var counter = new ThreadLocal<WordCounter>(() => new WordCounter());
        Parallel.For(0, files.Length, ways, i => FileBoundary.Try(files[i].Path, "reading", report.Add, () => Read(i, counter.Value!)));
        return Identified(site with
        {
            Readings = options.IsRepeated ? [.. readings.OfType<StoryReading>()] : [],
            Articles = [.. readings.Select(r => r?.Article).OfType<Article>()],
            Stories = [.. readings.Zip(held).Where(r => r.Second is null).Select(r => r.First?.Story?.Unplaced()).OfType<Story>()],
            Held = [.. readings.Zip(held).Where(h => h.Second is not null).Select(h => (Article: h.First!.Article!, Hold: h.Second!))
                .OrderBy(h => h.Article.Path, StringComparer.Ordinal)],
        });

        void Read(int i, WordCounter counter)
        {
            StoryReading reading = before.TryGetValue(files[i].Path, out StoryReading? known) && known.IsOf(files[i])
                ? known : Parsed(files[i], site);
            report.AddRange(reading.Findings);
            readings[i] = reading;
            if (reading.Article is not { } article)
                return;
            held[i] = Visibility.HoldOf(article, options);
            if (held[i] is not null)
                return;
            if (reading.Story is null)
                readings[i] = reading = Rendered(reading, article, site, reader, counter);
            report.AddRange(reading.StoryFindings);
            site.Facts.Add(article, reading.Facts);
        }
    }

    // Articles that name no id get that of the story which they are by the record, and all stories the times of their publication.
    private LoadedSite Identified(LoadedSite site)
    {
        if (site.Record is { } record)
        {
            IReadOnlyDictionary<Article, Guid> ids = StoryIds.Of(site.Articles, record, site.Marks);
            Article Identified(Article article) => ids.TryGetValue(article, out Guid id) ? article with { Id = id } : article;
            site = ids.Count == 0 ? site : site with
            {
                Articles = [.. site.Articles.Select(Identified)],
                Stories = [.. site.Stories.Select(s => ids.ContainsKey(s.Article) ? s.Of(Identified(s.Article)) : s)],
                Held = [.. site.Held.Select(h => (Identified(h.Article), h.Hold))],
            };
        }

        PublicationTimes.Assign(site.Stories, site.Record, options);
        return site;
    }

    private static StoryReading Parsed(SourceFile file, LoadedSite site)
    {
        Outcome<Article> outcome = ArticleReader.Read(file, site.Config);
        Article? shown = outcome.Value is { } read
            ? site.Renderer.Prepare(RetractionNotice.Of(read, site.Phrasebook.For(read.Language))) : null;
        return new StoryReading(file, shown, outcome.Diagnostics);
    }

    private static StoryReading Rendered(
        StoryReading reading, Article article, LoadedSite site, StoryReader reader, WordCounter counter)
    {
        var findings = new List<Diagnostic>();
        Story story = reader.Read(article, counter, findings, out SourcedText text);
        return reading with
        {
            Story = story,
            StoryFindings = [.. findings],
            Facts = site.Facts.Read(article, text, story.Links),
        };
    }

    private LoadedSite WithPages(LoadedSite site)
    {
        var shown = ImmutableArray.CreateBuilder<(StaticPage, RenderedBody)>();
        var held = ImmutableArray.CreateBuilder<(StaticPage, HeldBackStory)>();
        foreach (SourceFile file in sources.Pages.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            FileBoundary.Try(file.Path, "reading", report.Add, () =>
            {
                Outcome<StaticPage> outcome = StaticPage.Read(file, site.Config);
                report.AddRange(outcome.Diagnostics);
                if (outcome.Value is not { } read)
                    return;
                if (Visibility.HoldOf(read, options) is { } hold)
                    held.Add((read, hold));
                else if (site.Renderer.Prepare(read) is var page)
                    shown.Add((page, site.Renderer.Render(page.Body, new BodyPlace(page.Path, page.Address, Language: page.Language))));
            });
        }

        return site with { Pages = shown.ToImmutable(), HeldPages = held.ToImmutable() };
    }
}
