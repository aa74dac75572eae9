using System.Collections.Concurrent;
using ExpoSite.Site.Cards;
using ExpoSite.Site.Checking;
using ExpoSite.Site.Colours;
using ExpoSite.Site.Finishing;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Media;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Review;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site;

/// <summary>From source files to a plan of every output file.</summary>
public static class SiteBuild
{
    /// <summary>Loads, indexes, checks and plans. Never throws for what people wrote: findings are in the plan.</summary>
    /// <param name="earlier">A plan of the same site: stories whose files did not change since are not read again. The plan is the same
    /// as without.</param>
    public static SitePlan Plan(SiteSources sources, BuildOptions options, SitePlan? earlier = null) =>
        Plan(sources, options, OutputList.All, earlier?.Made);

    /// <summary>
    /// A plan to look at until the whole one is made: which stories are related, and which form a thread, is taken from the earlier plan,
    /// and nothing is checked but the files that changed.
    /// </summary>
    public static SitePlan Sketch(SiteSources sources, BuildOptions options, SitePlan earlier) =>
        Plan(sources, options, OutputList.All, earlier.Made, isSketch: true);

    /// <summary>The same with chosen outputs.</summary>
    internal static SitePlan Plan(
        SiteSources sources, BuildOptions options, ImmutableArray<IOutput> outputs, EarlierPlan? earlier = null, bool isSketch = false)
    {
        var findings = new ConcurrentQueue<Diagnostic>();
        var report = new DiagnosticSink(findings);
        var stage = new StageBoundary(report);

        LoadedSite loaded = new SiteLoading(sources, options, report, earlier?.Loading).Load();
        FrozenSet<string> published = (loaded.Record?.Lists ?? []).ToFrozenSet(StringComparer.Ordinal);
        ImmutableArray<SiteContext> languages = Languages(sources, options, loaded, stage, report, isSketch ? earlier?.Indexes : null);
        SiteContext site = languages[0];
        IEnumerable<OutputFile> planned = languages.SelectMany(
            language => outputs.Where(o => language == site || !o.IsShared).SelectMany(o => OutputBoundary.Plan(o, language, stage)));
        ImmutableArray<OutputFile> files = isSketch ? [.. planned.DistinctBy(f => f.Path)] : OutputClaims.Unique(planned, report);
        site.Languages.Planned = files.Select(f => f.Path);

        var whole = new CheckedSite { Sources = sources, Loaded = loaded, Context = site, Files = files, Found = findings };
        foreach (SiteCheck check in isSketch ? [] : CheckList.All)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            FileBoundary.Try(check.Place, check.Name, report.Add, () => report.AddRange(check.Run(whole)));
        }

        var finished = new FinishedFiles(site);
        var plan = new SitePlan
        {
            Diagnostics = [.. findings.Order()],
            Files = [.. files.Select(finished.Of).Select(OutputBoundary.Rendered)],
            Changes = site.Changes,
            IsPreview = options.ChangedFiles is not null,
            HeldBack = [.. loaded.Held.Select(h => h.Hold), .. loaded.HeldPages.Select(h => h.Hold)],
            Previewed = options.IsRepeated ? PreviewedStory.Of(loaded, options) : [],
            Config = loaded.Config,
            Made = options.IsRepeated
                ? new EarlierPlan(new EarlierLoading(sources, options, loaded.Readings, loaded.Knowledge, loaded.Vocabulary),
                    [.. languages.Select(l => l.Index)]) : null,
            Counts = new SiteCounts(
                languages.Sum(l => l.Shown.Count()),
                languages.Sum(l => l.Shown.Count(s => s.IsBrief)),
                files.Count(f => f.Kind == OutputKind.Page),
                files.Count(f => f.Kind == OutputKind.Feed)),
        };
        return isSketch ? plan : plan with
        {
            NextChange = NextChange.After(loaded, site),
            Published = loaded.Record,
            Next = new Lazy<PublicationRecord>(() => PublicationOutput.RecordOf(site)),
            Identity = Identify(sources, options, loaded, [.. languages.SelectMany(l => l.Shown).Where(site.IsPublic)]),
            Related = options.ExplainsRelated ? new RelatedReport([.. languages.Select(l => l.Index)], loaded.Config) : RelatedReport.None,
        };
    }

    // The site in each of its languages. They share files, templates and pictures; all else follows from the stories of a language.
    private static ImmutableArray<SiteContext> Languages(
        SiteSources sources, BuildOptions options, LoadedSite whole, StageBoundary stage, DiagnosticSink report,
        ImmutableArray<SiteIndex>? earlier)
    {
        bool isWhole = whole.Config.Theme.IsWhole;
        var assets = new AssetCatalog(Over(sources.Assets, isWhole ? [] : sources.ShippedAssets));
        ImmutableArray<SourceFile> templates = Over(sources.Templates, isWhole ? [] : sources.ShippedTemplates);
        FrozenSet<string> published = (whole.Record?.Lists ?? []).ToFrozenSet(StringComparer.Ordinal);
        var set = new SiteLanguageSet
        {
            Translations = stage.Of(
                StageBoundary.AllStories, "comparing translations", () => Translations.Find(whole.Stories, whole.Config),
                () => Translations.None),
        };
        var theme = Theme.Load(templates, assets, whole.Config.BasePath, whole.Phrasebook, options.Now, report);
        ImmutableArray<CopiedFile> media =
            stage.Of("input/media/", "choosing media files", () => PublishedMedia.Of(whole, sources.Media), () => []);
        ImmutableArray<ChangedStory> changes = ChangeList.Of(sources, whole, options);
        bool isExplained = options.ExplainsRelated || options.IsRepeated;
        // All before the first index, which may let its stories forget what the copies of them need.
        (LoadedSite Loaded, ImmutableArray<Story> Stories)[] parts = [.. whole.ByLanguage().Select(l => (l, StoriesOf(l)))];
        set.All = [.. parts.Select((part, i) => Context(part.Loaded, part.Stories, earlier?.ElementAtOrDefault(i)))];
        return set.All;

        ImmutableArray<Story> StoriesOf(LoadedSite loaded) => !loaded.Config.ShowsUntranslated ? loaded.Stories
            : [.. loaded.Stories, .. set.Translations.MissingIn(loaded.Config.Prefix, whole.Stories)];

        SiteContext Context(LoadedSite loaded, ImmutableArray<Story> stories, SiteIndex? before)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            SiteIndex index = stage.Of(
                StageBoundary.AllStories, "indexing",
                () => SiteIndex.Build(loaded.Config, loaded.Knowledge, stories, published, report, before, isExplained),
                () => SiteIndex.Build(loaded.Config, loaded.Knowledge, [], published, report));
            var tokens = new ThemeTokens(loaded.Config, index.Categories, sources.Media);
            return new SiteContext
            {
                Loaded = loaded,
                Options = options,
                Index = index,
                Languages = set,
                Theme = theme.In(loaded.Phrasebook),
                Tokens = tokens,
                Views = new ViewFactory(loaded.Config, index, assets, tokens, loaded.Pictures, loaded.Phrasebook,
                    whole.Config.Language, options.Now),
                Cms = sources.Cms,
                MakesPictures = sources.MakesPictures,
                Cards = stage.Of(
                    StageBoundary.AllStories, "planning of social cards",
                    () => SocialCards.Plan(loaded.Config, index, loaded.Pictures, tokens, loaded.Phrasebook.Site, sources.MakesPictures),
                    () => SocialCards.Plan(loaded.Config, index, loaded.Pictures, tokens, loaded.Phrasebook.Site, isMade: false)),
                MostLinked = MostLinkedOf(index),
                Assets = assets,
                Changes = changes,
                Media = media,
            };
        }
    }

    // A method of its own, since what it holds is kept to the end of the build: the index, and not the sources.
    private static Lazy<ImmutableArray<Story>> MostLinkedOf(SiteIndex index) => new(() => [.. MostLinked.Of(index)]);

    // For each path the site's own theme file, else the shipped one.
    private static ImmutableArray<SourceFile> Over(ImmutableArray<SourceFile> own, ImmutableArray<SourceFile> shipped) =>
        [.. own.Concat(shipped).DistinctBy(f => f.Path)];

    private static SiteIdentity Identify(SiteSources sources, BuildOptions options, LoadedSite loaded, ImmutableArray<Story> shown)
    {
        HashSet<string> read = [.. loaded.Articles.Select(a => a.Path)];
        ImmutableArray<SourceFile> unread = [.. sources.Articles.Where(f => !read.Contains(f.Path))];
        var known = new KnownArticles(loaded.Articles, shown, unread, loaded.Marks, options, loaded.Record);
        return new SiteIdentity(loaded.Record, sources.Published?.Path, known);
    }
}
