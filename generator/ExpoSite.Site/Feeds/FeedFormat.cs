using System.Buffers;

namespace ExpoSite.Site.Feeds;

/// <summary>A feed format: how it is called, named and written.</summary>
/// <param name="Name">What readers know it by.</param>
/// <param name="FileName">The file beside the page that it follows.</param>
/// <param name="MediaType">For autodiscovery and self links.</param>
/// <param name="Write">Writes a feed in this format.</param>
internal sealed record FeedFormat(string Name, string FileName, string MediaType, Action<Feed, IBufferWriter<byte>> Write)
{
    public static readonly FeedFormat Rss = new("RSS", "feed.xml", "application/rss+xml", RssWriter.Write);

    public static readonly FeedFormat Atom = new("Atom", "atom.xml", "application/atom+xml", AtomWriter.Write);

    public static readonly FeedFormat Json = new("JSON", "feed.json", "application/feed+json", JsonFeedWriter.Write);

    /// <summary>Every format, the most widely read first.</summary>
    public static ImmutableArray<FeedFormat> All { get; } = [Rss, Atom, Json];
}
