using System.Text.RegularExpressions;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed partial class SiteTests
{
    private static readonly SourceFile[] Newsroom =
    [
        SmallSite.Story(
            "2026-09-14-opening",
            "title: The gates open\npublished: 2026-09-14\ncategory: Halls\ntags: [opening, visitors]\nauthors: [Ada Quay]\naliases: "
            + "[/2026/09/old-opening/]",
            "Queues at the gates.\n\n# Inside\n\n### Hall A\n\nSee [numbers](/2026/09/numbers/) and "
            + "[site](https://example.org/about/).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"),
        SmallSite.Story("2026-09-15-numbers", "title: Numbers of the day\npublished: 2026-09-15\ncategory: Halls\ntags: [visitors]",
            "Visitors at the gates counted.[^1]\n\n[^1]: By hand.\n"),
        SmallSite.Story("2026-08-01-pumps", "title: A pump that listens\npublished: 2026-08-01\ncategory: Technology",
            "A pump.\n\n<script>alert(1)</script>\n\n[bad](javascript:alert(1)) ![remote](https://other.example/x.jpg)\n"),
    ];

    [Fact]
    public void Every_page_kind_has_its_address()
    {
        string[] expected =
        [
            ".nojekyll", "2026/08/pumps/index.html", "2026/09/numbers/index.html", "2026/09/old-opening/index.html",
            "2026/09/opening/index.html",
            "404.html", "about/index.html", "archive/2026/08/index.html", "archive/2026/09/index.html", "archive/2026/index.html",
            "archive/index.html",
            "atom.xml", "author/ada-quay/atom.xml", "author/ada-quay/feed.json", "author/ada-quay/feed.xml", "author/ada-quay/index.html",
            "author/index.html", "category/halls/atom.xml", "category/halls/feed.json", "category/halls/feed.xml",
            "category/halls/index.html", "category/index.html", "category/technology/atom.xml", "category/technology/feed.json",
            "category/technology/feed.xml",
            "category/technology/index.html", "feed.json", "feed.xml", "feeds.opml", "feeds/index.html", "index.html", "news-sitemap.xml",
            "published.json", "robots.txt",
            "search/index.html", "search/names.json", "search/stories-0.json", "search/words-0.json", "sitemap.xml",
            "tag/index.html", "tag/opening/atom.xml", "tag/opening/feed.json", "tag/opening/feed.xml", "tag/opening/index.html",
            "tag/visitors/atom.xml", "tag/visitors/feed.json", "tag/visitors/feed.xml", "tag/visitors/index.html",
        ];

        Assert.Equal(expected, Site().WithEveryFeed().Render().Keys);
    }

    [Fact]
    public void A_picture_alone_in_its_paragraph_shows_its_title_as_caption()
    {
        SourceFile story = SmallSite.Story("2026-09-10-quay", "title: The quay\npublished: 2026-09-10\ncategory: Halls",
            "Words.\n\n![Quay](/media/quay.jpg \"The quay at noon.\")\n\nIn text ![Quay](/media/quay.jpg \"No caption\") it stays.\n");

        string page = Site().With([.. Newsroom, story]).Render()["2026/09/quay/index.html"];

        Assert.Contains("<figcaption>The quay at noon.</figcaption>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<figcaption>No caption", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_and_a_second_build_change_no_byte()
    {
        SmallSite site = Site();

        Assert.Equal(site.Render(), site.Render());
        Assert.Equal(site.Render(), (site with { Articles = [.. site.Articles.Reverse()] }).Render());
    }

    [Fact]
    public void Under_a_base_path_every_address_within_starts_with_it()
    {
        SmallSite site = Site();
        site = site with { Options = site.Options with { BaseUrl = "https://org.example/repo" } };

        foreach ((string path, string text) in site.Render().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.All(Address().Matches(text),
                m => Assert.True(m.Groups[1].Value.StartsWith("/repo/", StringComparison.Ordinal), $"{path}: {m.Groups[1].Value}"));
        }
    }

    [Fact]
    public void A_former_address_leads_on()
    {
        string page = Site().Render()["2026/09/old-opening/index.html"];

        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/2026/09/opening/\">", page, StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=/2026/09/opening/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_former_address_is_for_people_only_and_its_headline_is_text()
    {
        string page = new SmallSite().With(SmallSite.Story("a", "title: '<b> & \"co\"'\npublished: 2026-09-14\naliases: [/old/]"))
            .Rendered("old/index.html");

        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>&lt;b&gt; &amp; &quot;co&quot;</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_start_at_level_two_and_skip_none()
    {
        string page = Site().Render()["2026/09/opening/index.html"];

        Assert.Contains("<h2 id=\"h-inside\">Inside</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"h-hall-a\">Hall A</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<div class=\"table-scroll\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_and_pictures_of_other_hosts_never_reach_a_page()
    {
        string page = Site().Render()["2026/08/pumps/index.html"];

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://other.example/x.jpg\">remote</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_page_on()
    {
        SourceFile[] many = [.. Enumerable.Range(1, 5)
            .Select(n => SmallSite.Story($"story-{n}", $"title: Story {n}\npublished: 2026-09-0{n}\ncategory: Halls"))];
        SmallSite site = new() { Configuration = "title: T\nurl: https://example.org/\npageSize: 2\n", Articles = [.. many] };
        SortedDictionary<string, string> files = site.Render();

        Assert.Contains("Story 1", files["category/halls/page/3/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("category/halls/page/4/index.html", files.Keys);
        Assert.Contains("Story 5", files["category/halls/index.html"], StringComparison.Ordinal);
    }

    private static SmallSite Site() => new()
    {
        Articles = [.. Newsroom],
        Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\n\nAbout us.\n")],
    };

    [GeneratedRegex("(?:href|src)=\"(/[^\"]*)\"")]
    private static partial Regex Address();
}
