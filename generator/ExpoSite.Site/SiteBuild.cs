using System.Collections.Concurrent;
using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Cards;
using ExpoSite.Site.Checking;
using ExpoSite.Site.Colours;
using ExpoSite.Site.Facts;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site;

/// <summary>From source files to a plan of every output file.</summary>
public static class SiteBuild
{
    // What findings name for a stage that goes over all of them.
    private const string AllStories = "input/articles/";

    /// <summary>Loads, indexes, checks and plans. Never throws for what people wrote: findings are in the plan.</summary>
    public static SitePlan Plan(SiteSources sources, BuildOptions options) => Plan(sources, options, OutputList.All);

    /// <summary>The same with chosen outputs.</summary>
    internal static SitePlan Plan(SiteSources sources, BuildOptions options, ImmutableArray<IOutput> outputs)
    {
        var findings = new ConcurrentQueue<Diagnostic>();
        var report = new DiagnosticSink(findings);
        var stage = new StageBoundary(report);
        Outcome<SiteConfig> read = stage.Of(
            sources.Configuration?.Path ?? "input/site.yml", "reading", () => SiteConfigReader.Read(sources.Configuration, options.BaseUrl), () => SiteConfigReader.Read(null, options.BaseUrl));
        report.AddRange(read.Diagnostics);
        SiteConfig config = read.Value!;
        ExpoKnowledge knowledge = stage.Of("input/expos.yml", "reading of expos and exhibitors", () => KnowledgeReader.Read(sources.Expos, sources.Exhibitors, config, report), () => KnowledgeReader.Read(null, null, config, report));

        var shelf = new PictureShelf(sources.Media, sources.WithheldMedia, sources.PictureMaker is not null);
        var renderer = new BodyRenderer(config, shelf);
        var facts = new FactChecks(options.ChecksFacts ? new FactReader(knowledge, config.Language) : null);
        (ImmutableArray<Story> stories, ImmutableArray<Article> articles, ImmutableArray<(Article Article, HeldBackStory Hold)> held) =
            LoadStories(sources.Articles, config, new StoryLinker(knowledge, config.Language), facts, options, renderer, report);
        Ledger? ledger = stage.Of(sources.Ledger?.Path ?? "", "reading", () => LedgerReader.Read(sources.Ledger, report), () => null);
        (ImmutableArray<(StaticPage Page, RenderedBody Body)> pages, ImmutableArray<HeldBackPage> heldPages) = LoadPages(sources.Pages, config, options, renderer, report);

        SiteIndex index = stage.Of(AllStories, "indexing", () => SiteIndex.Build(config, knowledge, stories, report), () => SiteIndex.Build(config, knowledge, [], report));
        var assets = new AssetCatalog(ThemeFiles.Over(sources.Assets, sources.ShippedAssets, config.Theme.IsWhole));
        var tokens = new ThemeTokens(config, index.Categories);
        stage.Check("input/site.yml", "checking of colours", tokens.Findings);
        var site = new SiteContext
        {
            Config = config,
            Index = index,
            Knowledge = knowledge,
            Ledger = ledger ?? Ledger.Empty,
            Theme = Theme.Load(ThemeFiles.Over(sources.Templates, sources.ShippedTemplates, config.Theme.IsWhole), assets, config.BasePath, report),
            Views = new ViewFactory(config, index, assets, tokens, shelf),
            Pictures = shelf,
            PictureMaker = sources.PictureMaker,
            Cards = stage.Of(AllStories, "planning of social cards", () => SocialCards.Plan(config, index, shelf, tokens, sources.PictureMaker is null ? null : sources.CardTypeface), () => SocialCards.Plan(config, index, shelf, tokens, null)),
            MostLinked = new Lazy<ImmutableArray<Story>>(() => [.. MostLinked.Of(index)]),
            Assets = assets,
            Now = options.Now,
            GatesEveryFeed = options.GatesEveryFeed,
            Media = stage.Of(
                "input/media/", "choosing of files", () => HeldBackStories.PublishedMedia(config, sources.Media, [.. held.Select(h => h.Article)], heldPages, stories, pages.Select(p => p.Body), renderer), () => []),
            Pages = pages,
            PreviewScript = options.PreviewScript is { } script ? new Html(script) : null,
        };
        List<OutputFile> files = PlanChecks.Unique(outputs.SelectMany(o => stage.Plan(o, site)), report);
        stage.Check(AllStories, "comparing of ids", () => PlanChecks.Ids(articles, ledger, report));
        stage.Check(AllStories, "checking of stories", () => ArticleChecks.Run(articles, config, report));
        stage.Check(AllStories, "checking of pages", () => ArticleChecks.Run(pages.Select(p => p.Page), report));
        stage.Check(AllStories, "checking of texts", () => BodyFindings.Of(stories, pages, held.Select(h => h.Article), renderer));
        stage.Check(AllStories, "looking for raw files", () => PendingFiles.Findings(articles, sources.Articles, sources.RawFiles, sources.Proposals));
        stage.Check(AllStories, "checking of references", () => PlanChecks.References(index, report));
        stage.Check(AllStories, "checking of settings", () => SettingChecks.Run(config, index, articles, files, report));
        stage.Check(AllStories, "checking of links", () => new DeadLinks(index, pages, files, shelf).Run(config, report));
        stage.Check(AllStories, "comparing of facts", () => facts.Run(index.Stories.Select(s => s.Article)));
        var pictures = new PictureChecks(shelf, options.RequiresAlternativeText ? Severity.Error : Severity.Warning);
        foreach (Story story in index.Stories)
            stage.Check(story.Article.Path, "checking of pictures", () => pictures.Of(story));
        foreach ((StaticPage page, RenderedBody body) in pages)
            stage.Check(page.Path, "checking of pictures", () => pictures.Of(page, body));
        stage.Check(AllStories, "measuring of copies", () => PictureChecks.OfCopies(site));
        report.AddRange(HeldBackStories.Findings(held));
        report.AddRange(HeldBackStories.Findings(heldPages));
        stage.Check(AllStories, "checking of feeds", () => FeedChecks.Run(site, report));

        return new SitePlan
        {
            Diagnostics = [.. findings.Order()],
            Files = [.. files.Select(StageBoundary.Rendered)],
            HeldBack = [.. held.Select(h => h.Hold), .. heldPages.Select(h => h.Hold)],
            NextChange = HeldBackStories.NextChange(
                held.Select(h => h.Hold).Concat(heldPages.Select(h => h.Hold)), index.Stories, pages.Select(p => p.Page), knowledge.Expos.Select(e => ExpoStatus.At(e, options.Now)), NewsSitemapOutput.Leaving(site)),
            Config = config,
            Identity = Identify(sources, articles, index, ledger, config, options),
            Related = new RelatedReport(index, config),
            Counts = new SiteCounts(
                index.Stories.Length,
                index.Stories.Count(s => s.IsBrief),
                files.Count(f => f.Kind == OutputKind.Page),
                files.Count(f => f.Kind == OutputKind.Feed)),
        };
    }

    private static SiteIdentity Identify(
        SiteSources sources, ImmutableArray<Article> articles, SiteIndex index, Ledger? ledger, SiteConfig config, BuildOptions options)
    {
        HashSet<string> read = [.. articles.Select(a => a.Path)];
        ImmutableArray<SourceFile> unread = [.. sources.Articles.Where(f => !read.Contains(f.Path))];
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(options.Now, config.TimeZone).DateTime);
        return new SiteIdentity(ledger, sources.Ledger?.Path, new KnownArticles(articles, index.Stories, unread, today, options, ledger));
    }

    private static (ImmutableArray<Story> Shown, ImmutableArray<Article> All, ImmutableArray<(Article Article, HeldBackStory Hold)> Held) LoadStories(
        ImmutableArray<SourceFile> files, SiteConfig config, StoryLinker linker, FactChecks facts, BuildOptions options, BodyRenderer renderer, DiagnosticSink report)
    {
        var articles = new Article?[files.Length];
        var stories = new Story?[files.Length];
        var holds = new HeldBackStory?[files.Length];
        Parallel.For(0, files.Length, i => FileBoundary.Try(files[i].Path, "reading", report.Add, () =>
        {
            Outcome<Article> outcome = ArticleReader.Read(files[i], config);
            report.AddRange(outcome.Diagnostics);
            articles[i] = outcome.Value is { } read ? renderer.Prepare(read) : null;
            if (articles[i] is not { } article)
                return;
            holds[i] = Visibility.HoldOf(article, options);
            if (holds[i] is not null)
                return;
            Story story = StoryReader.Read(article, renderer, linker, report, out SourcedText text);
            facts.Read(article, text, story.Links);
            stories[i] = story;
        }));
        return (
            [.. stories.OfType<Story>()],
            [.. articles.OfType<Article>()],
            [.. articles.Zip(holds).Where(p => p.Second is not null).Select(p => (p.First!, p.Second!)).OrderBy(p => p.Item1.Path, StringComparer.Ordinal)]);
    }

    private static (ImmutableArray<(StaticPage Page, RenderedBody Body)> Shown, ImmutableArray<HeldBackPage> Held) LoadPages(
        ImmutableArray<SourceFile> files, SiteConfig config, BuildOptions options, BodyRenderer renderer, DiagnosticSink report)
    {
        var pages = ImmutableArray.CreateBuilder<(StaticPage, RenderedBody)>();
        var held = ImmutableArray.CreateBuilder<HeldBackPage>();
        foreach (SourceFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            FileBoundary.Try(file.Path, "reading", report.Add, () =>
            {
                Outcome<StaticPage> outcome = StaticPage.Read(file, config);
                report.AddRange(outcome.Diagnostics);
                if (outcome.Value is not { } read)
                    return;
                if (Visibility.HoldOf(read, options) is { } hold)
                    held.Add(new HeldBackPage(read, hold));
                else if (renderer.Prepare(read) is var page)
                    pages.Add((page, renderer.Render(page.Body, new BodyPlace(page.Path, page.Address))));
            });
        }

        return (pages.ToImmutable(), held.ToImmutable());
    }
}
