using System.Collections.Immutable;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Site.Outputs;

/// <summary>RSS 2.0, Atom and JSON Feed for the site and for every category and tag.</summary>
internal sealed class FeedOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        var items = new FeedItems(site);
        IEnumerable<OutputFile> whole = Formats(site, items, "/", site.Config.Title, site.Config.Description ?? site.Config.Tagline, site.Index.Listed);
        return whole.Concat(site.Index.Categories.Concat(site.Index.Tags).SelectMany(term => Formats(
            site, items, term.Address, $"{site.Config.Title}: {term.Name}", term.Description, term.Stories)));
    }

    private static IEnumerable<OutputFile> Formats(
        SiteContext site, FeedItems items, string address, string title, string? description, ImmutableArray<Story> stories)
    {
        Feed Make(string file) => Feed.Of(site, items, address, file, title, description, stories);
        yield return OutputFile.Of($"{address[1..]}feed.xml", OutputKind.Feed, output => RssWriter.Write(Make("feed.xml"), output));
        yield return OutputFile.Of($"{address[1..]}atom.xml", OutputKind.Feed, output => AtomWriter.Write(Make("atom.xml"), output));
        yield return OutputFile.Of($"{address[1..]}feed.json", OutputKind.Feed, output => JsonFeedWriter.Write(Make("feed.json"), output));
    }
}
