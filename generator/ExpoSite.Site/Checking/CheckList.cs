using ExpoSite.Site.Checking.Cms;
using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>Every check of the whole site, in the order in which they run.</summary>
internal static class CheckList
{
    public static ImmutableArray<SiteCheck> All { get; } =
    [
        new("checking colours", site => site.Context.Tokens.Findings(), "input/site.yml"),
        new("comparing ids", IdCheck.Run),
        new("checking stories and pages", ArticleCheck.Run),
        new("checking formats", site => site.Loaded.Articles.SelectMany(FormatCheck.Of)
            .Concat(site.Stories.SelectMany(s => FormatCheck.Of(s, site.Context.Options.Now)))),
        new("looking for stories without a section", SectionCheck.Run),
        new("checking texts", BodyCheck.Run),
        new("looking for raw files", PendingFileCheck.Run),
        new("checking references", ReferenceCheck.Run),
        new("checking settings", SettingCheck.Run, "input/site.yml"),
        new("checking links", site => new LinkCheck(site).Run()),
        new("comparing facts", site => site.Loaded.Facts.Run(site.Stories.Select(s => s.Article))),
        new(PictureCheck.Name, site => new PictureCheck(site).Run()),
        new("measuring copies", PictureCopyCheck.Run),
        new("looking for tables that no text shows", site => TableCheck.Run(site.Sources.Media, site.Loaded)),
        new("listing held-back stories", HeldBackCheck.Run),
        new("looking for drafts by their folder", DraftFolderCheck.Run),
        new("checking feeds", FeedCheck.Run),
        new("comparing new stories with the feed", FeedReachCheck.Run),
        new("comparing new stories with published ones", LateStoryCheck.Run),
        new("looking at the CMS", site => CmsCheck.Run(site.Sources, site.Loaded), CmsCheck.Configuration),
        new("comparing translations", site => TranslationCheck.Run(site.Loaded, site.Context.Languages)),
        new("looking for pages that were published", VanishedListCheck.Run, "input/site.yml"),
    ];
}

/// <summary>Compares the site with itself. A new one is a class that finds, and a line in <see cref="CheckList"/>.</summary>
/// <param name="Name">What it does, for the finding that is made when it fails: <c>checking links</c>.</param>
/// <param name="Run">What is wrong.</param>
/// <param name="Place">The file that such a finding is about, or what stands for many.</param>
internal sealed record SiteCheck(string Name, Func<CheckedSite, IEnumerable<Diagnostic>> Run, string Place = StageBoundary.AllStories);

/// <summary>All that checks compare: what came in, what came of it, and what is going to be written.</summary>
internal sealed record CheckedSite
{
    public required SiteSources Sources { get; init; }
    public required LoadedSite Loaded { get; init; }
    public required SiteContext Context { get; init; }

    /// <summary>Each output path once.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    /// <summary>What is known to be wrong so far.</summary>
    public required IEnumerable<Diagnostic> Found { get; init; }

    /// <summary>Of the main language.</summary>
    public SiteIndex Index => Context.Index;

    /// <summary>Every story that has a page, in all languages.</summary>
    public IEnumerable<Story> Stories => Context.Languages.All.SelectMany(l => l.Shown);
}
