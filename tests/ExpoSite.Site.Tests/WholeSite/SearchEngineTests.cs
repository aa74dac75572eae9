using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using ExpoSite.Site.Outputs.Files;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed class SearchEngineTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    private static readonly SourceFile Old =
        SmallSite.Story("old", "title: The old crane\npublished: 2026-08-01\nupdated: 2026-09-18\ncategory: Halls");
    private static readonly SourceFile Fresh = SmallSite.Story(
        "fresh", "title: 'Cranes & gates'\npublished: 2026-09-19T08:00:00Z\ncategory: Halls\nsource: "
            + "https://harbour.example/notice\ncorrections: [{date: 2026-09-19T10:00:00Z, text: The crane is blue.}]",
        "QUILLHAVEN, 19 September — The gates opened late.\n");

    [Fact]
    public void The_sitemap_tells_the_last_true_change_of_each_page()
    {
        Dictionary<string, string?> changes = Urls(Site()["sitemap.xml"])
            .ToDictionary(u => u.Element(Sitemap + "loc")!.Value, u => u.Element(Sitemap + "lastmod")?.Value);

        Assert.Equal("2026-09-18", changes["https://example.org/2026/08/old/"]);
        Assert.Equal("2026-09-19T10:00:00+00:00", changes["https://example.org/2026/09/fresh/"]);
        Assert.Equal("2026-09-18", changes["https://example.org/archive/2026/08/"]);
        Assert.Equal("2026-09-19T10:00:00+00:00", changes["https://example.org/category/halls/"]);
        Assert.Equal("2026-09-19T10:00:00+00:00", changes["https://example.org/corrections/"]);
        Assert.Equal("2026-09-19T10:00:00+00:00", changes["https://example.org/"]);
    }

    [Fact]
    public void A_sitemap_that_would_be_too_long_becomes_an_index_of_several()
    {
        var site = new SmallSite { Articles = [Old, Fresh], Outputs = [new SitemapOutput(most: 4)] };
        SortedDictionary<string, string> files = site.Render();
        string[] parts = [.. XDocument.Parse(files["sitemap.xml"]).Descendants(Sitemap + "loc").Select(l => l.Value)];

        Assert.Equal(files.Keys.Where(k => k != "sitemap.xml").Select(k => "https://example.org/" + k), parts);
        Assert.All(files.Where(f => f.Key != "sitemap.xml"), f => Assert.InRange(Urls(f.Value).Count(), 1, 4));
        Assert.Equal(Urls(Site()["sitemap.xml"]).Count(), files.Where(f => f.Key != "sitemap.xml").Sum(f => Urls(f.Value).Count()));
    }

    [Fact]
    public void The_news_sitemap_holds_the_full_stories_of_the_last_two_days()
    {
        SortedDictionary<string, string> files = Site(SmallSite.Story("brief", "title: A brief\npublished: 2026-09-19\nkind: brief"),
            SmallSite.Story("edge", "title: Two days ago\npublished: 2026-09-18T12:00:00Z"));
        XElement url = Assert.Single(Urls(files["news-sitemap.xml"]));

        Assert.Equal("https://example.org/2026/09/fresh/", url.Element(Sitemap + "loc")!.Value);
        Assert.Equal("Cranes & gates", url.Descendants(News + "title").Single().Value);
        Assert.Equal("2026-09-19T08:00:00+00:00", url.Descendants(News + "publication_date").Single().Value);
        Assert.Equal(
            ("Pier Gazette", "en"), (url.Descendants(News + "name").Single().Value, url.Descendants(News + "language").Single().Value));
        Assert.Contains("Sitemap: https://example.org/news-sitemap.xml", files["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_news_sitemap_is_not_announced()
    {
        SortedDictionary<string, string> files = new SmallSite { Articles = [Old] }.Render();

        Assert.Empty(Urls(files["news-sitemap.xml"]));
        Assert.EndsWith("Sitemap: https://example.org/sitemap.xml\n", files["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_news_sitemap_holds_at_most_a_thousand_stories()
    {
        ImmutableArray<SourceFile> many =
            [.. Enumerable.Range(0, 1_005).Select(n => SmallSite.Story($"story-{n}", $"title: Story {n}\npublished: 2026-09-20"))];
        var site = new SmallSite { Articles = many, Outputs = [new NewsSitemapOutput()] };

        Assert.Equal(1_000, Urls(site.Render()["news-sitemap.xml"]).Count());
    }

    [Fact]
    public void A_story_is_told_to_search_engines_with_place_correction_basis_and_the_way_to_it()
    {
        JsonElement[] graph = Graph("2026/09/fresh/index.html");
        JsonElement article = graph[0];
        JsonElement[] crumbs = [.. graph[1].GetProperty("itemListElement").EnumerateArray()];

        Assert.Equal("NewsArticle", article.GetProperty("@type").GetString());
        Assert.Equal("QUILLHAVEN", article.GetProperty("dateline").GetString());
        Assert.Equal("https://harbour.example/notice", article.GetProperty("isBasedOn").GetString());
        Assert.Equal("The crane is blue.", article.GetProperty("correction")[0].GetProperty("text").GetString());
        Assert.Equal("2026-09-19T10:00:00+00:00", article.GetProperty("dateModified").GetString());
        Assert.Equal(["Pier Gazette", "Halls", "Cranes & gates"], crumbs.Select(c => c.GetProperty("name").GetString()));
        Assert.Equal(["https://example.org/", "https://example.org/category/halls/", "https://example.org/2026/09/fresh/"],
            crumbs.Select(c => c.GetProperty("item").GetString()));
    }

    [Theory]
    [InlineData("QUILLHAVEN – The gates opened.", "QUILLHAVEN")]
    [InlineData("PORT ELDER, Sept. 3 - A crane fell.", "PORT ELDER")]
    [InlineData("ÅSTRÖM, 3 mai — Une grue.", "ÅSTRÖM")]
    [InlineData("NASA—and others—came.", null)]
    [InlineData("The Expo – a fair – opened.", null)]
    [InlineData("A – B", null)]
    public void A_dateline_is_the_capitals_before_the_first_dash(string text, string? place) => Assert.Equal(place, Dateline.Of(text));

    [Theory]
    [InlineData("QUILLHAVEN, 14 September – The gates opened.", "The gates opened.")]
    [InlineData("SÃO PAULO (AP) — “We won,” she said.", "SÃO PAULO (AP) — “We won,” she said.")]
    [InlineData("NEW YORK — “We won,” she said.", "“We won,” she said.")]
    [InlineData("NATO – the alliance – met in the hall.", "NATO – the alliance – met in the hall.")]
    [InlineData("OSLO – 61,730 came.", "61,730 came.")]
    [InlineData("OSLO – ", "OSLO – ")]
    [InlineData("NATO – Das Bündnis – traf sich in der Halle.", "NATO – Das Bündnis – traf sich in der Halle.")]
    [InlineData("IKEA - Das Haus - zieht um. Es bleibt - vorerst.", "IKEA - Das Haus - zieht um. Es bleibt - vorerst.")]
    [InlineData("BERLIN – Die Tore – alle vier – sind offen.", "Die Tore – alle vier – sind offen.")]
    [InlineData("BERLIN – Die Tore sind offen. Das gilt – noch – bis Mai – immerhin.", "Die Tore sind offen. Das gilt – noch – bis Mai – immerhin.")]
    [InlineData("GOLD, silver and bronze – The medals are here.", "GOLD, silver and bronze – The medals are here.")]
    [InlineData("PARIS, 14 septembre – Les portes sont ouvertes.", "Les portes sont ouvertes.")]
    [InlineData("SAN JUAN, Puerto Rico – The gates opened.", "The gates opened.")]
    public void A_teaser_begins_behind_the_dateline(string text, string expected) => Assert.Equal(expected, Dateline.Without(text));

    [Fact]
    public void Every_correction_stands_on_one_page_newest_first_and_moves_the_story_in_feeds()
    {
        SmallSite small = new()
        {
            Articles = [Old, Fresh,
            SmallSite.Story("late", "title: Late\npublished: 2026-09-01\ncorrections: [{date: 2026-09-20, text: It was Tuesday.}]")]
        };
        small = small with
        {
            Templates = [.. small.Templates.Where(t => !t.Path.EndsWith("/corrections.liquid", StringComparison.Ordinal)),
                SmallSite.File("theme/templates/corrections.liquid",
                "{% for c in corrections %}[{{ c.correction.text }}|{{ c.story.title }}]{% endfor %}")],
        };
        SortedDictionary<string, string> files = small.Render();

        Assert.Contains(
            "[It was Tuesday.|Late][The crane is blue.|Cranes &amp; gates]", files["corrections/index.html"], StringComparison.Ordinal);
        Assert.Contains("<updated>2026-09-20T00:00:00Z</updated>", files["atom.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_corrections_has_no_page_of_them() =>
        Assert.DoesNotContain("corrections/index.html", new SmallSite().With(Old).Render().Keys);

    private static JsonElement[] Graph(string path)
    {
        var site = new SmallSite { Articles = [Old, Fresh] };
        site = site with
        {
            Templates = [.. site.Templates.Where(t => !t.Path.EndsWith("layout.liquid", StringComparison.Ordinal)),
            SmallSite.File("theme/templates/layout.liquid", "{{ page.structured_data }}")]
        };
        return [.. JsonDocument.Parse(site.Render()[path]).RootElement.GetProperty("@graph").EnumerateArray()];
    }

    private static SortedDictionary<string, string> Site(params SourceFile[] more) =>
        new SmallSite { Articles = [Old, Fresh, .. more] }.Render();

    private static IEnumerable<XElement> Urls(string xml) => XDocument.Parse(xml).Descendants(Sitemap + "url");
}
