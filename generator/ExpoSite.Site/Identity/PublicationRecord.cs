using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Identity;

/// <summary>
/// What a site tells the next build of it: each story that was ever public, with its id, its addresses and its times. It is published
/// with the site, in <see cref="Path"/>.
/// </summary>
public sealed class PublicationRecord
{
    /// <summary>Path of the file in the site.</summary>
    public const string Path = "published.json";

    /// <summary>Of the form of the file. A program reads those up to its own.</summary>
    internal const int Version = 1;

    private readonly Dictionary<Guid, PublishedStory> byId;
    private readonly Dictionary<string, PublishedStory> byAddress = new(StringComparer.Ordinal);

    internal PublicationRecord(IEnumerable<PublishedStory> stories)
    {
        Stories = [.. stories.OrderBy(s => s.Id.ToString("D"), StringComparer.Ordinal)];
        byId = Stories.ToDictionary(s => s.Id);
        // Who has an address now goes before who had it once.
        foreach (PublishedStory story in Stories)
            byAddress.TryAdd(story.Address, story);
        foreach (PublishedStory story in Stories)
        {
            foreach (string address in story.Addresses)
                byAddress.TryAdd(address, story);
        }
    }

    /// <summary>Of a site that was never published.</summary>
    internal static PublicationRecord Empty { get; } = new([]);

    /// <summary>In the order of their ids as text.</summary>
    internal ImmutableArray<PublishedStory> Stories { get; }

    /// <summary>Address of the site, with a slash at its end; null where an older program wrote the record.</summary>
    internal string? Url { get; init; }

    /// <summary>Address of the hub that tells subscribers of changes, or null.</summary>
    internal string? Hub { get; init; }

    /// <summary>What the ids of feeds follow from, or null.</summary>
    internal Guid? FeedsId { get; init; }

    /// <summary>Addresses of the pages that sections, tags, authors and other terms have, under former names too; in their order.</summary>
    internal ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>The feeds of each list, in the order of their paths.</summary>
    internal ImmutableArray<PublishedFeed> Feeds { get; init; } = [];

    /// <summary>Paths at which a feed was published once and others answer now; in their order.</summary>
    internal ImmutableArray<string> FormerFeeds { get; init; } = [];

    /// <summary>The feeds of a list by the path of the first of them, or null.</summary>
    internal PublishedFeed? FeedAt(string path) => Feeds.FirstOrDefault(f => f.Paths[0] == path);

    /// <summary>Every path at which a feed was ever published.</summary>
    internal IEnumerable<string> FeedPaths => Feeds.SelectMany(f => f.Paths).Concat(FormerFeeds);

    /// <summary>The story of an id, or null.</summary>
    internal PublishedStory? Find(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>The story that has or had an address, or null.</summary>
    internal PublishedStory? OwnerOf(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>The stories of the record once the shown ones are public. What it knows is never forgotten.</summary>
    /// <param name="before">The record of the published site; null where nobody says what that is.</param>
    /// <param name="now">Nothing has been public for longer.</param>
    internal static PublicationRecord After(PublicationRecord? before, ImmutableArray<Story> shown, DateTimeOffset now)
    {
        Dictionary<Guid, PublishedStory> stories = (before ?? Empty).Stories.ToDictionary(s => s.Id);
        var present = new PublishedStory[shown.Length];
        Parallel.For(0, shown.Length, i => present[i] = Record(before?.Find(shown[i].Article.Id), shown[i], now));
        // Of two with one id, which is a finding of its own, the newer keeps silent.
        foreach (PublishedStory story in present.Reverse())
            stories[story.Id] = story;
        return new PublicationRecord(stories.Values);
    }

    private static PublishedStory Record(PublishedStory? before, Story story, DateTimeOffset now)
    {
        string words = StoryWords.HashOf(story);
        bool isRetracted = story.Article.Retracted is not null;
        return new PublishedStory
        {
            Id = story.Article.Id,
            Since = before?.Since ?? (story.FirstPublic < now ? story.FirstPublic : now),
            Edited = story.LastEdited,
            // Of a retracted story it stays known how to recognize it.
            Mark = before is { } known && (known.Words == words || isRetracted) ? known.Mark : StoryMark.Of(story.Article),
            Words = words,
            Addresses =
            [
                .. (before?.Addresses ?? []).Concat(story.Article.Aliases).Distinct(StringComparer.Ordinal).Where(a => a != story.Address),
                story.Address,
            ],
            Expires = story.Article.Expires?.Instant,
            IsRetracted = isRetracted,
        };
    }
}
