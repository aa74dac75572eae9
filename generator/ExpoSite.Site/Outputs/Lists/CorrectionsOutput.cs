using ExpoSite.Site.Planning;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Lists;

/// <summary>One page with every correction of the site, once there is one.</summary>
internal sealed class CorrectionsOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Views.Site.CorrectionsUrl is null
            ? [] : [site.Page(site.Config.At(FixedAddresses.Corrections), "corrections", OutputFile.Generated, () => Model(site))];

    private static CorrectionsPageModel Model(SiteContext site) => new()
    {
        Site = site.Views.Site,
        Page = site.Head("corrections", site.Phrases["corrections"], site.Config.At(FixedAddresses.Corrections),
            site.HomeLink) with
        { Description = site.Phrases.Of("about-corrections", ("site", site.Config.Title)) },
        Corrections =
        [
            .. from story in site.Index.Stories
               from correction in story.Article.Corrections
               orderby correction.Time.Instant descending, story.Position
               select new CorrectedStoryView(
                   new CorrectionView(DateViews.From(correction.Time, site.Phrases), correction.Text), site.Views.Card(story)),
        ],
    };
}
