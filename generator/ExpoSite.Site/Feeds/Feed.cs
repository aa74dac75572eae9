using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Outputs;

namespace ExpoSite.Site.Feeds;

/// <summary>What all feed formats say. Every address is absolute.</summary>
internal sealed record Feed
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page that the feed follows.</summary>
    public required string HomeUrl { get; init; }

    public required string SelfUrl { get; init; }

    public required string Language { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Newest change among the items; null for an empty feed.</summary>
    public required DateTimeOffset? Updated { get; init; }

    public required ImmutableArray<FeedItem> Items { get; init; }

    public static Feed Of(
        SiteContext site, FeedItems items, string address, string file, string title, string? description, ImmutableArray<Story> stories)
    {
        ImmutableArray<Story> newest = [.. stories.Take(site.Config.FeedSize)];
        return new Feed
        {
            Title = title,
            Description = description ?? $"News: {title}",
            HomeUrl = site.Views.Absolute(address),
            SelfUrl = site.Views.Absolute(address + file),
            Language = site.Config.Language,
            Publisher = site.Views.Site.Publisher,
            Updated = newest.IsEmpty ? null : newest.Max(s => s.Changed.Instant),
            Items = [.. newest.Select(items.Of)],
        };
    }
}

/// <summary>One story in a feed.</summary>
internal sealed record FeedItem
{
    /// <summary><c>urn:uuid:...</c> from the story's id: it survives a new headline and a new address.</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Html { get; init; }

    public string? Summary { get; init; }

    public required DateTimeOffset Published { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Category first, then tags.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    public string? Language { get; init; }
}

/// <summary>Makes each story's feed item once. Thread-safe.</summary>
internal sealed class FeedItems(SiteContext site)
{
    private readonly FeedItem?[] made = new FeedItem?[site.Index.Stories.Length];
    private readonly string origin = new Uri(site.Config.Url).GetLeftPart(UriPartial.Authority);

    public FeedItem Of(Story story) => made[story.Position] ??= Make(story);

    private FeedItem Make(Story story)
    {
        Article article = story.Article;
        string url = site.Views.Absolute(story.Address);
        return new FeedItem
        {
            Id = "urn:uuid:" + article.Id,
            Url = url,
            Title = XmlText.Clean(article.Title),
            Html = XmlText.Clean(AbsoluteLinks.In(story.Body.Html, origin, url)),
            Summary = story.Summary is { } summary ? XmlText.Clean(summary) : null,
            Published = article.Published.Instant,
            Updated = story.Changed.Instant,
            Authors = [.. story.Authors.Select(a => XmlText.Clean(a.Name))],
            Categories = [.. story.Category is { } category ? [XmlText.Clean(category.Name)] : Array.Empty<string>(), .. story.Tags.Select(t => XmlText.Clean(t.Name))],
            Language = article.Language,
        };
    }
}
