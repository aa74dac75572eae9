using ExpoSite.Site.Articles;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>What would harm feeds and shows in the sources, before any feed is written.</summary>
internal static class FeedCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite checkedSite)
    {
        SiteContext site = checkedSite.Context;

        // Where articles could not be read, that is told already.
        if (!checkedSite.Stories.Any() && !checkedSite.Found.Any(f => f.Severity == Severity.Error))
        {
            yield return FeedRules.NoStories.At(
                "input/articles", "There is no story to publish, so the feeds are empty.", "write one with  exposite new \"My headline\"");
        }

        foreach (Diagnostic finding in Aliases(site)
            .Concat(checkedSite.Stories.SelectMany(s => OfStory(s, site)))
            .Concat(checkedSite.Loaded.Pages.SelectMany(
                p => p.Body.RefusedLinks.Select(link => Refused(PlacedBody.Of(p.Page), link, site)))))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Diagnostic> OfStory(Story story, SiteContext site)
    {
        Article article = story.Article;
        var body = PlacedBody.Of(article);
        foreach (Diagnostic finding in Characters(article.Title, _ => article.PlaceOf("title"))
            .Concat(Characters(article.Description ?? "", _ => article.PlaceOf("description")))
            .Concat(article.Utf8Body.Span.IndexOf("\uFFFD"u8) < 0 ? [] : Characters(article.Body, body.At))
            .Concat(story.Body.RefusedLinks.Select(link => Refused(body, link, site))))
        {
            yield return finding;
        }

        if (article.Image is { } image && SiteAddress.OfMedia(image.Source) is null && !AddressRules.IsFull(image.Source))
        {
            yield return FeedRules.UnusableImage.At(article.PlaceOf("image"),
                $"'{image.Source}' is neither a file in input/media/ nor a full https address.", "write for example  image: hall.jpg");
        }
    }

    private static IEnumerable<Diagnostic> Aliases(SiteContext site)
    {
        if (site.Config.FeedAliases.IsEmpty)
            yield break;
        HashSet<string> feeds = [.. site.Languages.All.SelectMany(FeedLists.Files).Select(f => "/" + f.Path)];
        foreach (FeedAlias alias in site.Config.FeedAliases.Where(a => !feeds.Contains(a.Feed)))
        {
            string? near = NearestName.Of(alias.Feed, feeds.Order(StringComparer.Ordinal));
            yield return FeedRules.UnknownFeed.At(alias.Place, $"{alias.Feed} is not a feed of this site.",
                near is null ? "the page /feeds/ lists them all" : $"did you mean '{near}'?");
        }
    }

    // The sign of a text that was once decoded wrongly. What no file may hold was told and taken out when the text was read.
    private static IEnumerable<Diagnostic> Characters(string text, Func<int, SourcePosition> place)
    {
        int at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return at < 0 ? []
            : [FeedRules.ForbiddenCharacter.At(place(at), "U+FFFD is not a character that can be shown.", "write what was meant")];
    }

    private static Diagnostic Refused(PlacedBody body, InternalLink link, SiteContext site)
    {
        SourcePosition place = body.At(link.Offset);
        string name = link.Address[(link.Address.LastIndexOfAny(['/', '\\']) + 1)..];

        // A picture on somebody's own computer: C:\hall.jpg, file:///home/hall.jpg.
        return link.IsPicture && (link.Address is [_, ':', ..] || link.Address.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            ? CheckRules.MissingImage.At(place, $"'{link.Address}' is a file on one computer.", site.Pictures.Nearest(name) is { } near
                ? $"did you mean '{PictureShelf.NameOf(near, place.Path)}'?" : "put the picture into input/media/, and write its name")
            : FeedRules.RefusedLink.At(place, $"'{link.Address}' is left out, because this kind of address is not allowed.",
                "write an http, https, mailto or tel address");
    }
}
