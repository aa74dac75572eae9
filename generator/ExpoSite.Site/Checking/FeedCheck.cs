using System.Buffers;
using ExpoSite.Core.Configuration;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Media;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>What would harm feeds and shows in the sources, before any feed is written.</summary>
internal sealed class FeedCheck : ICheck
{
    // Controls that XML forbids or advises against, non-characters, and the sign of a text that was once decoded wrongly.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x7F, 0x21))
            .Append(0xFFFD).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c),
    ]);

    public string Name => "checking feeds";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        Run(site.Context, findings);
    }

    private static void Run(SiteContext site, ICollection<Diagnostic> findings)
    {
        // Where articles could not be read, that is told already.
        if (site.Index.Stories.IsEmpty && !findings.Any(f => f.Severity == Severity.Error))
        {
            findings.Add(FeedRules.NoStories.At(
                "input/articles", "There is no story to publish, so the feeds are empty.", "write one with  exposite new \"My headline\""));
        }

        CheckAliases(site, findings);
        foreach (Story story in site.Index.Stories)
        {
            CheckCharacters(story.Article, findings);
            foreach (InternalLink link in story.Body.RefusedLinks)
                Refuse(FeedFindings.PlaceInBody(story.Article, link.Offset), link, site, findings);
            if (story.Article.Image is { } image && MediaAddress.Of(image.Source) is null && !AddressRules.IsFull(image.Source))
            {
                findings.Add(FeedRules.UnusableImage.At(story.Article.PlaceOf("image"),
                    $"'{image.Source}' is neither a file in input/media/ nor a full https address.", "write for example  image: hall.jpg"));
            }
        }

        foreach ((StaticPage page, RenderedBody body) in site.Pages)
        {
            foreach (InternalLink link in body.RefusedLinks)
            {
                SourcePosition place = new SourceText(page.Path, page.Body).At(link.Offset);
                Refuse(place with { Line = place.Line + page.BodyLine - 1 }, link, site, findings);
            }
        }
    }

    private static void CheckAliases(SiteContext site, ICollection<Diagnostic> findings)
    {
        if (site.Config.FeedAliases.IsEmpty)
            return;
        HashSet<string> feeds = [.. FeedLists.Of(site).SelectMany(g => g.Lists).SelectMany(l => FeedFormat.All.Select(l.AddressOf))];
        foreach (FeedAlias alias in site.Config.FeedAliases.Where(a => !feeds.Contains(a.Feed)))
        {
            string? near = NearestName.Of(alias.Feed, feeds.Order(StringComparer.Ordinal));
            findings.Add(FeedRules.UnknownFeed.At(alias.Place, $"{alias.Feed} is not a feed of this site.",
                near is null ? "the page /feeds/ lists them all" : $"did you mean '{near}'?"));
        }
    }

    private static void CheckCharacters(Article article, ICollection<Diagnostic> findings)
    {
        Report(article.Title, _ => article.PlaceOf("title"), findings);
        Report(article.Description ?? "", _ => article.PlaceOf("description"), findings);
        Report(article.Body, at => FeedFindings.PlaceInBody(article, at), findings);
    }

    private static void Report(string text, Func<int, SourcePosition> place, ICollection<Diagnostic> findings)
    {
        int at = text.AsSpan().IndexOfAny(Forbidden);
        if (at >= 0)
        {
            findings.Add(FeedRules.ForbiddenCharacter.At(place(at), string.Create(
                CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4} is not a character that can be shown."), "write what was meant"));
        }
    }

    private static void Refuse(SourcePosition place, InternalLink link, SiteContext site, ICollection<Diagnostic> findings)
    {
        string name = link.Address[(link.Address.LastIndexOfAny(['/', '\\']) + 1)..];
        // A picture on somebody's own computer: C:\hall.jpg, file:///home/hall.jpg.
        if (link.IsPicture && (link.Address is [_, ':', ..] || link.Address.StartsWith("file:", StringComparison.OrdinalIgnoreCase)))
        {
            findings.Add(
                CheckRules.MissingImage.At(place, $"'{link.Address}' is a file on one computer.", site.Pictures.Nearest(name) is { } near
                ? $"did you mean '{near["/media/".Length..]}'?" : "put the picture into input/media/, and write its name"));
        }
        else
        {
            findings.Add(FeedRules.RefusedLink.At(place, $"'{link.Address}' is left out, because this kind of address is not allowed.",
                "write an http, https, mailto or tel address"));
        }
    }
}
