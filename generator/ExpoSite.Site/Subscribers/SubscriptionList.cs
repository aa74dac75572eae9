namespace ExpoSite.Site.Subscribers;

/// <summary>The feeds of a site by its <c>feeds.opml</c>.</summary>
public sealed class SubscriptionList
{
    /// <summary>Where a site lists its feeds.</summary>
    public const string File = "feeds.opml";

    private static readonly string[] Siblings = ["atom.xml", "feed.json"];

    /// <param name="addresses">Absolute addresses of RSS feeds; that of the site itself is the shortest.</param>
    public SubscriptionList(IEnumerable<string> addresses)
    {
        string[] all = [.. addresses.Where(a => Uri.TryCreate(a, UriKind.Absolute, out _))];
        string shortest = all.OrderBy(a => a.Length).ThenBy(a => a, StringComparer.Ordinal).FirstOrDefault() ?? "";
        BaseUrl = shortest[..(shortest.LastIndexOf('/') + 1)];
        Paths =
        [
            .. all.Where(a => a.StartsWith(BaseUrl, StringComparison.Ordinal))
                .Select(a => Uri.UnescapeDataString(a[BaseUrl.Length..]))
                .Where(p => SiteAddress.IsSafe("/" + p))
                .SelectMany(p => p == "feed.xml" || p.EndsWith("/feed.xml", StringComparison.Ordinal)
                    ? Siblings.Select(s => p[..^"feed.xml".Length] + s).Prepend(p) : [p])
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Address of the site, with a slash at its end; empty for a list without feeds.</summary>
    public string BaseUrl { get; }

    /// <summary>Path of each feed below the site, with its Atom and JSON siblings.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>True for the feeds that the list itself names; a sibling may be missing.</summary>
    public static bool IsListed(string path) => !Siblings.Contains(path[(path.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
}
