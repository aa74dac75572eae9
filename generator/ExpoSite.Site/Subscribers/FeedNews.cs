using ExpoSite.Site.Identity;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Subscribers;

/// <summary>Which feeds of a built site its latest change is in, by its record.</summary>
/// <param name="Url">Address of the site, with a slash at its end.</param>
/// <param name="Hub">Address of the hub that tells subscribers, or null.</param>
/// <param name="Changed">Paths of those feeds below the site, in every format.</param>
/// <param name="Feeds">All feeds, in every format.</param>
public sealed record FeedNews(string Url, string? Hub, ImmutableArray<string> Changed, int Feeds)
{
    /// <summary>Where the record of a site is, below it.</summary>
    public const string File = PublicationRecord.Path;

    /// <summary>Reads a record; null with a finding when it cannot be read, and without one when an older program wrote it.</summary>
    public static Outcome<FeedNews> Read(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        PublicationRecord? record = PublicationReader.Read(file, findings);
        if (record?.Url is not { } url)
            return new Outcome<FeedNews>(null, [.. findings]);
        DateTimeOffset latest = record.Feeds.Select(f => f.Changed).DefaultIfEmpty().Max();
        return new Outcome<FeedNews>(
            new FeedNews(url, record.Hub, [.. record.Feeds.Where(f => f.Changed == latest).SelectMany(f => f.Paths)],
                record.Feeds.Sum(f => f.Paths.Length)), []);
    }
}
