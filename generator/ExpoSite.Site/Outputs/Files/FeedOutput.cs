using System.Buffers;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Gate;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// RSS 2.0, Atom and JSON Feed of every list that can be followed (<see cref="FeedOffer"/>), under their own and under former addresses,
/// and feeds.opml. What is written passes the feed gate, so that a feed with an error stops a publish.
/// </summary>
internal sealed class FeedOutput : IOutput
{
    public const string Opml = "feeds.opml";

    private const int BytesPerItem = 1_500;

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        var items = new FeedItems(site);
        var gate = new Lazy<FeedGate>(() => new FeedGate(FeedFacts.Of(site)));
        var feeds = new Dictionary<string, Func<IBufferWriter<byte>, ImmutableArray<Diagnostic>>>(StringComparer.Ordinal);
        foreach ((FeedList list, FeedFormat format, string path) in FeedLists.Files(site))
        {
            Lazy<FeedGate>? own = site.Options.GatesEveryFeed || list.Address == site.Config.At("/") ? gate : null;
            feeds.Add("/" + path, output => Render(own, path, format, items.Of(list, format), output));
        }

        foreach ((string address, var render) in feeds)
            yield return new OutputFile(address[1..], OutputKind.Feed, OutputFile.Generated, render);
        foreach (FeedAlias alias in site.Config.FeedAliases)
        {
            if (feeds.TryGetValue(alias.Feed, out var render))
                yield return new OutputFile(SiteAddress.ToFile(alias.Address), OutputKind.Feed, alias.Place, render);
        }

        foreach (OutputFile kept in Kept(site, items, [.. feeds.Keys, .. site.Config.FeedAliases.Select(a => a.Address)]))
            yield return kept;
        yield return new OutputFile(site.Config.At("/" + Opml)[1..], OutputKind.Other, OutputFile.Generated, output =>
            Pass(output, 4_096, written => OpmlWriter.Write(site, written), bytes => gate.Value.CheckOpml(Opml, bytes)));
    }

    // Where a feed was published once, or would have been under a former name, its subscribers get the stories of its list as long as there
    // is one, and then those of the site.
    private static IEnumerable<OutputFile> Kept(SiteContext site, FeedItems items, HashSet<string> taken)
    {
        IEnumerable<string> former = site.Index.Terms
            .Where(t => taken.Contains(t.Address + FeedFormat.Rss.FileName))
            .SelectMany(t => t.FormerAddresses).SelectMany(a => FeedFormat.All, (a, f) => (a + f.FileName)[1..]);
        IEnumerable<string> published = (site.Loaded.Record?.FeedPaths ?? []).Where(p => site.Languages.IsOf(site, "/" + p));
        string[] paths = [.. former.Concat(published).Distinct(StringComparer.Ordinal)
            .Where(p => !taken.Contains("/" + p))];
        if (paths.Length == 0)
            yield break;
        Dictionary<string, Term> terms = site.Index.Terms
            .SelectMany(t => t.FormerAddresses.Prepend(t.Address), (t, address) => (t, address)).DistinctBy(t => t.address)
            .ToDictionary(t => t.address, t => t.t, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string address = "/" + path[..(path.LastIndexOf('/') + 1)];
            FeedFormat format = FeedFormat.All.FirstOrDefault(f => address[1..] + f.FileName == path) ?? FeedFormat.Rss;
            FeedList list = terms.TryGetValue(address, out Term? term) ? FeedLists.Kept(site, term) : FeedLists.Whole(site);
            yield return new OutputFile(path, OutputKind.FormerName, term?.Place ?? OutputFile.Generated,
                output => Render(null, path, format, items.Of(list, format), output));
        }
    }

    private static ImmutableArray<Diagnostic> Render(
        Lazy<FeedGate>? gate, string path, FeedFormat format, Feed feed, IBufferWriter<byte> output)
    {
        if (gate is null)
        {
            format.Write(feed, output);
            return [];
        }

        int size = feed.Items.Sum(i => i.Html.Length + BytesPerItem) + BytesPerItem;
        return Pass(output, size, written => format.Write(feed, written), bytes => gate.Value.Check(format, path, bytes));
    }

    // The gate reads the very bytes that are published, and knows nothing of how they came to be.
    private static ImmutableArray<Diagnostic> Pass(
        IBufferWriter<byte> output, int size, Action<IBufferWriter<byte>> write,
        Func<ReadOnlyMemory<byte>, ImmutableArray<Diagnostic>> check)
    {
        var written = new ArrayBufferWriter<byte>(size);
        write(written);
        output.Write(written.WrittenSpan);
        return check(written.WrittenMemory);
    }
}
