namespace ExpoSite.Site.Subscribers;

/// <summary>What the comparison of feeds must know of the site that was built.</summary>
/// <param name="publishedBase">Address of the published site.</param>
internal sealed class NewSite(SitePlan plan, string publishedBase)
{
    private readonly HashSet<string> files = [.. plan.Files.Select(f => f.Path)];
    private readonly string basePath = plan.Config.BasePath;

    // After a move to another path every address is another one, and redirects are up to whoever hosts the old one.
    private readonly bool isMoved = publishedBase.Length > 0 && new Uri(publishedBase).AbsolutePath != plan.Config.BasePath;

    /// <summary>Stories that the feed at a path holds at most.</summary>
    public int FeedSize(string path) => plan.FeedSizes.GetValueOrDefault(path, plan.Config.FeedSize);

    /// <summary>The address within the site, without base path.</summary>
    public string Address(string linkPath)
    {
        string path = SiteAddress.OfLink(linkPath);
        return path.StartsWith(basePath, StringComparison.Ordinal) ? "/" + path[basePath.Length..] : path;
    }

    /// <summary>True when a page stands at an address that was published.</summary>
    public bool Answers(string linkPath) => isMoved || files.Contains(SiteAddress.ToFile(Address(linkPath)));

    /// <summary>True when the editor of an item's story says that an address was its own.</summary>
    public bool HasAlias(SubscribedItem item, string linkPath) =>
        Guid.TryParse(Bare(item.Id), out Guid story) && plan.Identity.HasAlias(story, Address(linkPath));

    /// <summary>Where the id of an item stands in the sources, or null.</summary>
    public SourcePosition? PlaceOf(SubscribedItem item) =>
        Guid.TryParse(Bare(item.Id), out Guid story) ? plan.Identity.PlaceOf(story) : null;

    /// <summary>An id as front matter has it.</summary>
    public static string Bare(string id) => id.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? id["urn:uuid:".Length..] : id;
}
