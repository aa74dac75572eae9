using ExpoSite.Site.Feeds;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>The page of each story, with its related stories.</summary>
internal sealed class ArticleOutput : IOutput
{
    /// <summary>Stories of a thread that one page lists.</summary>
    private const int ShownOfThread = 7;

    public IEnumerable<OutputFile> Plan(SiteContext site) =>
        site.Shown.Select(story => site.Page(story.Address, "article", story.Article.PlaceOf("slug"), () => Model(site, story)));

    private static ArticlePageModel Model(SiteContext site, Story story)
    {
        ArticleView article = site.Views.Article(story);
        LinkView[] path = story.Category is { } category
            ? [site.HomeLink, new LinkView(category.Name, site.Views.Href(category.Address))] : [site.HomeLink];
        PageView page = site.Head("article", article.Title, story.Address, path) with
        {
            Canonical = site.Views.Absolute((story.Original ?? story).Address),
            Description = story.Summary,
            Alternates = site.Languages.AlternatesOf(site, story),
            Languages = site.Languages.LinksOf(site, story),
            Language = story.Article.Language ?? site.Config.Language,
            FrameLanguage = article.LangAttributes is null ? null : site.Config.Language,
            Feeds = story.Category is { } section
                ? [.. site.Views.Feeds(section.Address, section.Name, [FeedFormat.Rss]), site.Views.Site.Feeds[0]]
                : [site.Views.Site.Feeds[0]],
            CurrentCategory = article.Category?.Slug,
            NoIndex = story.Article.Retracted is not null,
            SocialImage = SocialImage(site, story),
        };
        return new ArticlePageModel
        {
            Site = site.Views.Site,
            Page = page with { StructuredData = StructuredData.Article(site, story, page) },
            Article = article,
            Related = story.Article.Retracted is null ? site.Views.Cards(site.Index.Related[story.Position].Select(r => r.Story)) : [],
            Thread = story.Thread is { } thread ? ThreadOf(site, story, thread) : null,
            Older = story.IsListed ? Neighbour(site, story.Position + 1) : null,
            Newer = story.IsListed ? Neighbour(site, story.Position - 1) : null,
        };
    }

    private static LinkView? Neighbour(SiteContext site, int position) =>
        position < 0 || position >= site.Index.Listed.Length
            ? null
            : site.Views.Link(site.Index.Listed[position]);

    private static ThreadView ThreadOf(SiteContext site, Story story, StoryThread thread)
    {
        int place = thread.Stories.IndexOf(story);
        int first = Math.Clamp(place - (ShownOfThread / 2), 0, Math.Max(0, thread.Stories.Length - ShownOfThread));
        return new ThreadView
        {
            Title = thread.Name,
            Count = thread.Stories.Length,
            Stories = [.. thread.Stories.Skip(first).Take(ShownOfThread).Select(s => new ThreadEntryView(s.Article.Title, site.Views.Href(
                s.Address), DateViews.From(s.Article.Published, site.Phrases), s == story)
            {
                LangAttributes = site.Views.LangAttributes(s.Article),
                Sponsored = site.Views.SponsoredOf(s.Article),
            })],
            Previous = Link(place - 1),
            Next = Link(place + 1),
        };

        LinkView? Link(int at) => thread.Stories.ElementAtOrDefault(at) is { } other ? site.Views.Link(other) : null;
    }

    // Where no cards are drawn, the story's own picture stands for it.
    private static SocialImageView? SocialImage(SiteContext site, Story story) =>
        site.Cards.Of(story) is { } card ? site.Views.SocialImage(card) : site.Views.SocialImage(story.Article.Image);
}
