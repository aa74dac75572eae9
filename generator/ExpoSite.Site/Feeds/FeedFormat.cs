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

/// <summary>Dates as feeds write them, always in UTC: a zone such as +05:45 is read wrongly by some.</summary>
internal static class FeedDates
{
    /// <summary>Date of a feed without stories: it must have one, and may not ask the clock.</summary>
    public static readonly DateTimeOffset None = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>RFC 822 section 5 as RSS asks for it, with a four-digit year.</summary>
    public static string Rfc822(DateTimeOffset time) =>
        time.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);

    /// <summary>RFC 3339, for Atom and JSON Feed.</summary>
    public static string Rfc3339(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
