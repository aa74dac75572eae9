using ExpoSite.Core.Configuration;
using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Facts;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Loading;

/// <summary>Reads every file that a site is made of, each within a boundary of its own.</summary>
internal sealed class SiteLoading(SiteSources sources, BuildOptions options, DiagnosticSink report)
{
    private readonly StageBoundary stage = new(report);

    public LoadedSite Load()
    {
        SiteConfig config = Settings();
        ExpoKnowledge knowledge = stage.Of(
            "input/expos.yml", "reading expos and exhibitors",
            () => KnowledgeReader.Read(sources.Expos, sources.Exhibitors, config, report),
            () => KnowledgeReader.Read(null, null, config, report));
        var shelf = new PictureShelf(sources.Media, sources.WithheldMedia, sources.MakesPictures);
        var site = new LoadedSite
        {
            Config = config,
            Knowledge = knowledge,
            Ledger = stage.Of(sources.Ledger?.Path ?? "", "reading", () => LedgerReader.Read(sources.Ledger, report), () => null),
            Pictures = shelf,
            Renderer = new BodyRenderer(config, shelf),
            Vocabulary = new SearchVocabulary(),
            Facts = new FactChecks(options.ChecksFacts ? new FactReader(knowledge, config.Language) : null),
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
        var reader = new StoryReader(site.Renderer, new StoryLinker(site.Knowledge, site.Config.Language), site.Vocabulary, report);
        var articles = new Article?[files.Length];
        var stories = new Story?[files.Length];
        var held = new HeldBackStory?[files.Length];
        Parallel.For(0, files.Length, i => FileBoundary.Try(files[i].Path, "reading", report.Add, () =>
        {
            Outcome<Article> outcome = ArticleReader.Read(files[i], site.Config);
            report.AddRange(outcome.Diagnostics);
            articles[i] = outcome.Value is { } read ? site.Renderer.Prepare(read) : null;
            if (articles[i] is not { } article)
                return;
            held[i] = Visibility.HoldOf(article, options);
            if (held[i] is null)
                stories[i] = Shown(article, site, reader);
        }));
        return site with
        {
            Articles = [.. articles.OfType<Article>()],
            Stories = [.. stories.OfType<Story>()],
            Held = [.. articles.Zip(held).Where(h => h.Second is not null).Select(h => (Article: h.First!, Hold: h.Second!))
                .OrderBy(h => h.Article.Path, StringComparer.Ordinal)],
        };
    }

    private static Story Shown(Article article, LoadedSite site, StoryReader reader)
    {
        Story story = reader.Read(article, out SourcedText text);
        site.Facts.Read(article, text, story.Links);
        return story;
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
                    shown.Add((page, site.Renderer.Render(page.Body, new BodyPlace(page.Path, page.Address))));
            });
        }

        return site with { Pages = shown.ToImmutable(), HeldPages = held.ToImmutable() };
    }
}
