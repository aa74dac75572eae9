using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Outputs.Lists;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Outputs;

/// <summary>Everything that a site is made of.</summary>
internal static class OutputList
{
    public static ImmutableArray<IOutput> All { get; } =
    [
        new HomeOutput(),
        new ArticleOutput(),
        new AliasOutput(),
        new TermOutput(),
        new ExpoOutput(),
        new CountryOutput(),
        new ExhibitorOutput(),
        new CalendarOutput(),
        new ArchiveOutput(),
        new CorrectionsOutput(),
        new StaticPageOutput(),
        new NotFoundOutput(),
        new SearchOutput(),
        new FeedOutput(),
        new FeedsPageOutput(),
        new SitemapOutput(),
        new NewsSitemapOutput(),
        new PublishingOutput(),
        new PublicationOutput(),
        new ChangesOutput(),
        new PictureOutput(),
        new FileOutput(),
        new CmsOutput(),
    ];
}
