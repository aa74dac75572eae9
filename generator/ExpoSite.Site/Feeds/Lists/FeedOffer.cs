using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Feeds.Lists;

/// <summary>
/// How a list of stories may be followed. The site, its sections and its expos are what people subscribe to; of tags, authors, countries
/// and exhibitors there are as many as there is news, so theirs are fewer and smaller.
/// </summary>
/// <param name="Formats">In which formats; none where the list has no feed of its own.</param>
/// <param name="Size">Stories that a feed holds at most.</param>
internal sealed record FeedOffer(ImmutableArray<FeedFormat> Formats, int Size)
{
    public static FeedOffer Whole(SiteConfig config) => new(FeedFormat.All, config.FeedSize);

    public static FeedOffer Of(Term term, SiteConfig config) => term.Kind switch
    {
        TermKind.Category => Whole(config),
        TermKind.Expo when !term.Stories.IsEmpty => Whole(config),
        _ when term.Kind == TermKind.Expo || term.Stories.Length < config.TagFeedsFrom => new([], 0),
        _ => Small(config, config.EveryFeedFormat ? FeedFormat.All : [FeedFormat.Rss]),
    };

    public static FeedOffer Small(SiteConfig config, ImmutableArray<FeedFormat> formats) =>
        new(formats, Math.Min(config.TagFeedSize, config.FeedSize));
}
