namespace ExpoSite.Site.Subscribers;

/// <summary>The feeds of one site, read.</summary>
/// <param name="BaseUrl">Address of the site, with a slash at its end; empty when it has no feeds.</param>
/// <param name="Feeds">By path below the site.</param>
public sealed record FeedSet(string BaseUrl, ImmutableSortedDictionary<string, SubscribedFeed> Feeds);

/// <summary>What all subscribers will see when a build takes the place of the published site.</summary>
public sealed class SubscriberImpact
{
    private SubscriberImpact(ImmutableArray<FeedImpact> feeds, ImmutableArray<Diagnostic> findings, int newFeeds) =>
        (Feeds, Findings, NewFeeds) = (feeds, findings, newFeeds);

    /// <summary>Feeds that are published and built, by path.</summary>
    public ImmutableArray<FeedImpact> Feeds { get; }

    /// <summary>What would do subscribers wrong; each story once, however many feeds it is in.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Feeds that are built and not published yet.</summary>
    public int NewFeeds { get; }

    public IEnumerable<FeedImpact> Changed => Feeds.Where(f => f.IsChanged);

    /// <summary>Paths at which <c>feedAliases</c> keeps a feed alive; no list of feeds names them.</summary>
    public static IEnumerable<string> FormerPaths(SitePlan plan) => plan.Config.FeedAliases.Select(a => SiteAddress.ToFile(a.Address));

    /// <summary>Compares.</summary>
    /// <param name="published">As a stranger reads it.</param>
    /// <param name="built">The same of the new build.</param>
    /// <param name="plan">The new build.</param>
    public static SubscriberImpact Of(FeedSet published, FeedSet built, SitePlan plan)
    {
        var site = new NewSite(plan, published.BaseUrl);
        var impacts = ImmutableArray.CreateBuilder<FeedImpact>();
        var faults = new List<(string Feed, FeedFault Fault)>();
        var findings = new List<Diagnostic>();
        HashSet<string> aliases = [.. FormerPaths(plan)];
        foreach ((string path, SubscribedFeed before) in published.Feeds)
        {
            if (!built.Feeds.TryGetValue(path, out SubscribedFeed? after))
            {
                findings.Add(IdentityRules.FeedGone.At(path, $"{path} is published, but the new site has no such feed.",
                    $"keep stories in its list, or write in site.yml  feedAliases: {{ {path}: feed.xml }}"));
                continue;
            }

            (FeedImpact impact, IReadOnlyList<FeedFault> found) = FeedComparison.Of(path, before, after, site);
            impacts.Add(impact);
            faults.AddRange(found.Select(f => (path, f)));
            // A feed at a former address has another identity on purpose: readers that heed it move over.
            if (before.Id is { Length: > 0 } id && after.Id != id && !aliases.Contains(path))
            {
                findings.Add(IdentityRules.FeedIdChanged.At(path, $"The feed is published with the id {id}, and would become {after.Id}.",
                    "check the site's address: url in site.yml, and --base-url"));
            }
        }

        findings.AddRange(faults
            .GroupBy(f => (f.Fault.Rule, f.Fault.Message))
            .Select(g => Finding(site, [.. g])));
        return new SubscriberImpact(impacts.ToImmutable(), [.. findings.Order()],
            built.Feeds.Keys.Count(p => !published.Feeds.ContainsKey(p) && !aliases.Contains(p)));
    }

    private static Diagnostic Finding(NewSite site, (string Feed, FeedFault Fault)[] same)
    {
        (string feed, FeedFault fault) = same[0];
        string where = same.Length == 1 ? feed : $"{feed} and {same.Length - 1} more";
        SourcePosition place = site.PlaceOf(fault.After) ?? SourcePosition.WholeFile(feed);
        return fault.Rule.At(place, $"{fault.Message} (in {where})", fault.Hint);
    }
}
