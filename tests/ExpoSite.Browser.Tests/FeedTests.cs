using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace ExpoSite.Browser.Tests;

/// <summary>Every feed of the site as a feed reader sees it.</summary>
public sealed class FeedTests(SampleSites sites)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private BuiltSite Site => sites.UnderBasePath;

    [Fact]
    public void An_RSS_feed_has_its_channel_and_items_complete() => Expect.None(Named("feed.xml").SelectMany(file =>
    {
        XElement channel = XDocument.Parse(Site.Read(file)).Root!.Element("channel")!;
        List<string> findings = [.. Missing(channel, "title", "link", "description")];
        XElement[] items = [.. channel.Elements("item")];
        foreach (XElement item in items)
        {
            findings.AddRange(Missing(item, "title", "link", "guid", "pubDate"));
            findings.AddRange(LeadsToPage(item.Element("link")?.Value));
            findings.AddRange(Relative(item.Element(Content + "encoded")?.Value));
            if (!DateTimeOffset.TryParseExact(
                item.Element("pubDate")?.Value, ["ddd, dd MMM yyyy HH:mm:ss zzz", "r"], CultureInfo.InvariantCulture,
                DateTimeStyles.None, out _))
            {
                findings.Add($"date {item.Element("pubDate")?.Value}");
            }
        }

        findings.AddRange(Twice(items.Select(i => i.Element("guid")?.Value)));
        return findings.Select(f => $"{file}: {f}");
    }));

    [Fact]
    public void An_Atom_feed_has_its_head_and_entries_complete() => Expect.None(Named("atom.xml").SelectMany(file =>
    {
        XElement feed = XDocument.Parse(Site.Read(file)).Root!;
        List<string> findings = [.. Missing(feed, Atom + "title", Atom + "id", Atom + "updated")];
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        foreach (XElement entry in entries)
        {
            findings.AddRange(Missing(entry, Atom + "title", Atom + "id", Atom + "updated"));
            findings.AddRange(LeadsToPage(entry.Elements(Atom + "link")
                .FirstOrDefault(l => (string?)l.Attribute("rel") is null or "alternate")?.Attribute("href")?.Value));
            findings.AddRange(Relative(entry.Element(Atom + "content")?.Value));
        }

        findings.AddRange(Twice(entries.Select(e => e.Element(Atom + "id")?.Value)));
        return findings.Select(f => $"{file}: {f}");
    }));

    [Fact]
    public void A_JSON_feed_has_its_head_and_items_complete() => Expect.None(Named("feed.json").SelectMany(file =>
    {
        using JsonDocument document = JsonDocument.Parse(Site.Read(file));
        JsonElement feed = document.RootElement;
        List<string> findings = [];
        if (Text(feed, "version") != "https://jsonfeed.org/version/1.1")
            findings.Add("version");
        if (Text(feed, "title") is null)
            findings.Add("no title");
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        foreach (JsonElement item in items)
        {
            findings.AddRange(LeadsToPage(Text(item, "url")));
            findings.AddRange(Relative(Text(item, "content_html")));
        }

        findings.AddRange(Twice(items.Select(i => Text(i, "id"))));
        return findings.Select(f => $"{file}: {f}");
    }));

    [Fact]
    public void The_formats_of_one_feed_tell_the_same_stories_by_the_same_ids() => Expect.None(Named("atom.xml").SelectMany(file =>
    {
        string folder = file[..^"atom.xml".Length];
        string?[] rss = [.. XDocument.Parse(Site.Read(folder + "feed.xml")).Descendants("guid").Select(g => g.Value)];
        string?[] atom =
            [.. XDocument.Parse(Site.Read(file)).Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")?.Value)];
        using JsonDocument json = JsonDocument.Parse(Site.Read(folder + "feed.json"));
        string?[] items = [.. json.RootElement.GetProperty("items").EnumerateArray().Select(i => Text(i, "id"))];
        return rss.SequenceEqual(atom) && rss.SequenceEqual(items) ? [] : (string[])[file];
    }));

    [Fact]
    public void The_sitemap_names_every_page_once_and_nothing_else()
    {
        string[] named = [.. XDocument.Parse(Site.Read("sitemap.xml")).Descendants(Sitemap + "loc").Select(l => l.Value)];
        Expect.None(named.SelectMany(LeadsToPage));
        Expect.None(Twice(named));
        string[] articles = [.. Site.HtmlFiles.Where(f => char.IsAsciiDigit(f[0]) && f[4] == '/' && !Site.IsRedirect(f))];
        Expect.None(articles.Select(f => Site.Address(f).AbsoluteUri).Except(named.Select(n => new Uri(n).AbsoluteUri)));
    }

    [Fact]
    public void Robots_are_told_where_the_sitemap_is() =>
        Assert.Contains($"Sitemap: {new Uri(Site.Url, "sitemap.xml")}", Site.Read("robots.txt"), StringComparison.Ordinal);

    private string[] Named(string name)
    {
        string[] files = [.. Site.Files.Where(f => f == name || f.EndsWith("/" + name, StringComparison.Ordinal))];
        Assert.NotEmpty(files);
        return files;
    }

    private static IEnumerable<string> Missing(XElement parent, params XName[] names) =>
        names.Where(n => string.IsNullOrWhiteSpace(parent.Element(n)?.Value)).Select(n => $"no {n.LocalName} in {parent.Name.LocalName}");

    private IEnumerable<string> LeadsToPage(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && address.Authority == Site.Url.Authority
            && Site.FileAt(address) is not null
            ? []
            : [$"no page at {link}"];

    private static IEnumerable<string> Relative(string? html)
    {
        if (html is null)
            return [];
        return PageReferences.Of(new HtmlParser().ParseDocument(html))
            .Where(r => !Uri.TryCreate(r.Target, UriKind.Absolute, out Uri? target) || target.IsFile)
            .Select(r => $"relative address {r.Target}");
    }

    private static IEnumerable<string> Twice(IEnumerable<string?> ids) =>
        ids.CountBy(id => id ?? "(none)").Where(p => p.Value > 1 || p.Key == "(none)").Select(p => $"{p.Value} times the id {p.Key}");

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
