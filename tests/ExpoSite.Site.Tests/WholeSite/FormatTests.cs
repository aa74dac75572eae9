using System.Text.Json;
using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Fuzz;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Tests.Pictures;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>Formats of stories with the theme that ships, at noon of 20 September 2026.</summary>
public sealed partial class FormatTests
{
    private const string Page = "2026/09/a/index.html";
    private const string Dated = "title: Ropewalk opens\npublished: 2026-09-20T08:00:00Z";

    private static readonly string[] UpdateMembers = ["headline", "url", "datePublished", "articleBody"];

    private static readonly DateTimeOffset Noon = new(2026, 9, 20, 12, 0, 0, TimeSpan.Zero);

    private static SmallSite Site(string keys, string body = "Some text about the ropewalk.\n", params SourceFile[] others) => new SmallSite
    {
        Configuration = "title: Pier Gazette\nurl: https://example.org/\ncategories: [Halls, Opinion]\n" + SmallSite.EveryFeed,
        Templates = [],
    }.With([SmallSite.Story("a", $"{Dated}\n{keys}", body), SmallSite.Story("b", "title: Second story\npublished: 2026-09-19\ncategory: Halls\ntags: [ice]\nrelated: [a]"), .. others]);

    private static SortedDictionary<string, string> Render(SmallSite site, DateTimeOffset? now = null)
    {
        SitePlan plan = Plan(site, now);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (PlannedFile file in plan.Files)
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            Assert.Empty(file.Render(buffer));
            files.Add(file.Path, System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        }

        return files;
    }

    private static SitePlan Plan(SmallSite site, DateTimeOffset? now = null) => SiteBuild.Plan(
        site.Sources() with { ShippedTemplates = ShippedTheme.Templates, ShippedAssets = ShippedTheme.Assets }, site.Options with { Now = now ?? Noon });

    private static JsonElement Data(string html) =>
        JsonDocument.Parse(StructuredData().Match(html).Groups[1].Value).RootElement.GetProperty("@graph")[0];

    [Theory]
    [InlineData("format: live", "Live", "LiveBlogPosting")]
    [InlineData("format: live\nended: 2026-09-20T11:00:00Z", "As it happened", "LiveBlogPosting")]
    [InlineData("format: analysis", "Analysis", "AnalysisNewsArticle")]
    [InlineData("format: opinion", "Opinion", "OpinionNewsArticle")]
    [InlineData("format: interview", "Interview", "NewsArticle")]
    [InlineData("format: Gallery", "Pictures", "NewsArticle")]
    [InlineData("format: sponsored\nsponsor: Quay & Co", "Sponsored by Quay &amp; Co", "AdvertiserContentArticle")]
    [InlineData("format: sponsored", "Sponsored", "AdvertiserContentArticle")]
    [InlineData("sponsor: Quay Bank", "Sponsored by Quay Bank", "AdvertiserContentArticle")]
    [InlineData("format: interview\nsponsor: Quay Bank", "Sponsored by Quay Bank", "AdvertiserContentArticle")]
    public void A_label_stands_wherever_the_story_does(string keys, string label, string type)
    {
        SortedDictionary<string, string> files = Render(Site(keys + "\ncategory: Halls\ntags: [ice]\nauthors: [Ada Quay]\nrelated: [b]"));
        foreach (string list in (string[])[Page, "index.html", "category/halls/index.html", "tag/ice/index.html", "author/ada-quay/index.html",
            "archive/2026/09/index.html", "2026/09/b/index.html", "404.html"])
        {
            Assert.Contains(label, files[list], StringComparison.Ordinal);
        }

        Assert.Contains(label.Replace("&amp;", "&", StringComparison.Ordinal), files["search/stories-0.json"], StringComparison.Ordinal);
        Assert.Equal(type, Data(files[Page]).GetProperty("@type").GetString());
        string word = label.StartsWith("Spons", StringComparison.Ordinal) ? "Sponsored" : label.StartsWith("As", StringComparison.Ordinal) ? "Live" : label;
        Assert.All(["feed.xml", "atom.xml", "feed.json"], feed => Assert.Matches($"(category|term=|tags)[^<\\]]*{word}", files[feed].ReplaceLineEndings(" ")));
    }

    [Fact]
    public void A_label_is_not_said_twice_beside_a_section_of_the_same_name()
    {
        string page = Render(Site("format: opinion\ncategory: Opinion"))[Page];
        Assert.Contains("/category/opinion/\">Opinion</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("flag", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_paid_for_says_so_beside_each_headline()
    {
        SortedDictionary<string, string> files = Render(Site("sponsor: {name: Quay Bank, link: https://bank.example/a}\ncategory: Halls\nthread: ice", "Some text.\n",
            SmallSite.Story("c", "title: Third story\npublished: 2026-09-20T09:00:00Z\nthread: ice")));
        Assert.Contains("Sponsored by <a href=\"https://bank.example/a\" rel=\"sponsored\">Quay Bank</a>", files[Page], StringComparison.Ordinal);
        // Next to every link to the story, in whatever list, the label stands.
        foreach ((string path, string html) in files.Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal) && f.Key != Page))
        {
            int links = LinkToStory().Count(html);
            Assert.Equal((path, links), (path, Math.Min(links, Sponsored().Count(html))));
        }

        JsonElement sponsor = Data(files[Page]).GetProperty("sponsor");
        Assert.Equal(("Organization", "Quay Bank", "https://bank.example/a"),
            (sponsor.GetProperty("@type").GetString(), sponsor.GetProperty("name").GetString(), sponsor.GetProperty("url").GetString()));
    }

    [Fact]
    public void In_feeds_what_was_paid_for_says_so_in_headline_and_text_and_in_no_list_of_news()
    {
        SortedDictionary<string, string> files = Render(Site("sponsor: {name: Quay & Co, link: \"https://bank.example/?a=1&b\"}"));
        Assert.Contains("<title>Sponsored: Ropewalk opens</title>", files["feed.xml"], StringComparison.Ordinal);
        Assert.Contains("\"title\": \"Sponsored: Ropewalk opens\"", files["feed.json"], StringComparison.Ordinal);
        Assert.Contains(
            "<p><strong>Sponsored by <a href=\"https://bank.example/?a=1&amp;b\">Quay &amp; Co</a></strong></p>", files["feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("/2026/09/a/", files["news-sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("/2026/09/b/", files["news-sitemap.xml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analysis", "AnalysisNewsArticle")]
    [InlineData("opinion", "OpinionNewsArticle")]
    [InlineData("live", "LiveBlogPosting")]
    public void What_was_paid_for_is_so_for_search_engines_whatever_else_it_is(string format, string type) => Assert.Equal(
        ["AdvertiserContentArticle", type], Data(Render(Site($"format: {format}\nsponsor: Quay Bank", "## 9:00 Doors\n"))[Page])
            .GetProperty("@type").EnumerateArray().Select(t => t.GetString()));

    [Fact]
    public void A_caption_of_the_lead_picture_stands_below_it_in_feeds_and_in_structured_data()
    {
        SmallSite site = Site("image: lead.jpg\nimageAlt: The quay\nimageCaption: The quay at <eight>.\nimageCredit: Ada") with
        { Media = [TestPictures.Measured("lead.jpg", 1200, 800)] };
        SortedDictionary<string, string> files = Render(site);
        Assert.Contains(
            "<figcaption>The quay at &lt;eight&gt;. <span class=\"credit\">Ada</span></figcaption>", files[Page], StringComparison.Ordinal);
        Assert.Contains("<figcaption>The quay at &lt;eight&gt;. Ada</figcaption></figure>", files["feed.xml"], StringComparison.Ordinal);
        JsonElement image = Data(files[Page]).GetProperty("image");
        Assert.Equal(("ImageObject", "https://example.org/media/lead.jpg", "The quay at <eight>.", "Ada"), (image.GetProperty("@type").GetString(),
            image.GetProperty("url").GetString(), image.GetProperty("caption").GetString(), image.GetProperty("creditText").GetString()));
        Assert.DoesNotContain(Plan(site).Diagnostics, d => d.Rule.Code == "EXPO3026");
    }

    [Fact]
    public void A_caption_of_a_lead_picture_that_the_text_shows_is_told()
    {
        SmallSite site = Site("image: lead.jpg\nimageAlt: The quay\nimageCaption: The quay.", "![The quay](lead.jpg)\n") with
        { Media = [TestPictures.Measured("lead.jpg", 1200, 800)] };
        Diagnostic found = Assert.Single(Plan(site).Diagnostics, d => d.Rule.Code == "EXPO3026");
        Assert.Equal(7, found.Position.Line);
    }

    [Fact]
    public void A_live_blog_tells_search_engines_of_its_entries()
    {
        JsonElement data = Data(Render(Site("format: live\nended: 2026-09-20T11:30:00Z", "## 9:00 Doors\n\nOpen.\n\n## 10:00\n\nRain.\n"))[Page]);
        Assert.Equal(("2026-09-20T09:00:00+00:00", "2026-09-20T11:30:00+00:00"),
            (data.GetProperty("coverageStartTime").GetString(), data.GetProperty("coverageEndTime").GetString()));
        Assert.Equal(
            ["Ropewalk opens|https://example.org/2026/09/a/#h-10-00|2026-09-20T10:00:00+00:00|Rain.",
                "Doors|https://example.org/2026/09/a/#h-09-00|2026-09-20T09:00:00+00:00|Open."],
            data.GetProperty("liveBlogUpdate").EnumerateArray().Select(u => string.Join('|', UpdateMembers.Select(n => u.GetProperty(n).GetString()))));
        Assert.Equal("2026-09-20T10:00:00+00:00", data.GetProperty("dateModified").GetString());
    }

    [Fact]
    public void An_entry_moves_the_change_of_its_story_and_makes_no_second_item()
    {
        string before = Render(Site("format: live", "## 9:00 Doors\n"))["atom.xml"];
        string after = Render(Site("format: live", "## 9:00 Doors\n\n## 10:15 Rain\n"))["atom.xml"];
        Assert.Contains("<updated>2026-09-20T09:00:00Z</updated>", before, StringComparison.Ordinal);
        Assert.Contains("<updated>2026-09-20T10:15:00Z</updated>", after, StringComparison.Ordinal);
        Assert.Equal(IdElement().Matches(before).Select(m => m.Value), IdElement().Matches(after).Select(m => m.Value));
    }

    [Fact]
    public void An_entry_ahead_of_its_time_does_not_date_the_story_until_then()
    {
        SmallSite site = Site("format: live", "## 9:00 Doors\n\n## 15:00 Speech\n");
        Assert.Contains("<updated>2026-09-20T09:00:00Z</updated>", Render(site)["atom.xml"], StringComparison.Ordinal);
        Assert.Equal(Noon.AddHours(3), Plan(site).NextChange);
        Assert.Contains("<updated>2026-09-20T15:00:00Z</updated>", Render(site, Noon.AddHours(3))["atom.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_live_blog_is_over_when_its_end_has_come()
    {
        SmallSite site = Site("format: live\nended: 2026-09-20T18:00:00Z", "## 9:00 Doors\n");
        Assert.Contains("flag-live", Render(site)["index.html"], StringComparison.Ordinal);
        Assert.Equal(Noon.AddHours(6), Plan(site).NextChange);
        string after = Render(site, Noon.AddHours(6))["index.html"];
        Assert.DoesNotContain("flag-live", after, StringComparison.Ordinal);
        Assert.Contains("flag-ended", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_banner_stands_on_the_front_page_and_on_sections_until_its_end()
    {
        SmallSite site = Site("breaking: 2026-09-20T13:00:00Z\ncategory: Halls");
        SortedDictionary<string, string> files = Render(site);
        Assert.Equal(["category/halls/index.html", "index.html"], files.Where(f => f.Value.Contains("class=\"breaking\"", StringComparison.Ordinal)).Select(f => f.Key));
        Assert.Matches("(?s)<aside class=\"breaking\" aria-label=\"Breaking\">.*href=\"/2026/09/a/\".*Ropewalk opens.*</aside>", files["index.html"]);
        Assert.Equal(Noon.AddHours(1), Plan(site).NextChange);
        Assert.DoesNotContain(Render(site, Noon.AddHours(1)), f => f.Value.Contains("class=\"breaking\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2026-09-20T12:30:00Z")]
    [InlineData("expires: 2026-09-20T11:00:00Z")]
    [InlineData("status: private")]
    [InlineData("retracted: {date: 2026-09-20, text: \"It was never there.\"}")]
    [InlineData("copyOf: b")]
    public void A_story_that_lists_do_not_show_has_no_banner(string keys)
    {
        SmallSite site = Site($"breaking: 2026-09-20T13:00:00Z\nformat: live\nsponsor: Quay Bank\n{keys}");
        Assert.DoesNotContain(Render(site), f => f.Value.Contains("class=\"breaking\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_withdrawn_story_is_no_longer_what_it_was()
    {
        string page = Render(Site("format: live\nsponsor: Quay Bank\nretracted: {date: 2026-09-20, text: \"It was never there.\"}", "## 9:00 Doors\n"))[Page];
        Assert.Equal("NewsArticle", Data(page).GetProperty("@type").GetString());
        Assert.DoesNotContain("flag-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Quay Bank", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gallery_tells_search_engines_of_all_its_pictures()
    {
        SmallSite site = Site("format: gallery\nimage: lead.jpg\nimageAlt: The quay", "![A hull](hull.jpg \"The hull\")\n\n![A rope](rope.jpg)\n") with
        {
            Media = [TestPictures.Measured("lead.jpg", 1200, 800), TestPictures.Measured("hull.jpg", 1200, 800), TestPictures.Measured("rope.jpg", 1200, 800)],
        };
        SortedDictionary<string, string> files = Render(site);
        Assert.Equal(["https://example.org/media/lead.jpg|", "https://example.org/media/hull.jpg|The hull", "https://example.org/media/rope.jpg|"],
            Data(files[Page]).GetProperty("image").EnumerateArray().Select(i => $"{i.GetProperty("url")}|{(i.TryGetProperty("caption", out JsonElement caption) ? caption : "")}"));
        Assert.Contains("format-gallery", files[Page], StringComparison.Ordinal);
        Assert.Contains("<figcaption>The hull</figcaption>", files[Page], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anaylsis", "did you mean 'analysis'?")]
    [InlineData("sponsord", "did you mean 'sponsored'?")]
    [InlineData("standard", "known are live, analysis, opinion, interview, sponsored, gallery")]
    public void A_format_that_is_not_known_is_an_error_and_shows_no_story_without_its_label(string format, string hint)
    {
        SmallSite site = Site($"format: {format}");
        Diagnostic found = Assert.Single(Plan(site).Diagnostics, d => d.Rule == FormatRules.UnknownFormat);
        Assert.Equal((Severity.Error, hint, 5), (found.Severity, found.Hint, found.Position.Line));
        Assert.DoesNotContain(Render(site), f => f.Value.Contains("Ropewalk opens", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("breaking: 2026-09-20", "'breaking' must be an instant, with a time, not '2026-09-20'.")]
    [InlineData("breaking: true", "'breaking' must be an instant like 2026-09-14T18:00:00+01:00, not 'true'.")]
    [InlineData("extra: words", "'extra' must be names with values, not 'words'.")]
    [InlineData("extra: {a: {b: c}}", "'extra.a' must be a text, a number, true, false or a list of these.")]
    [InlineData("extra: {a b: c}", "'extra' must be values under names of at most 60 letters, digits and underscores, beginning with a letter, not 'a b'.")]
    [InlineData("sponsor: [Quay Bank]", "'sponsor' must be one text.")]
    [InlineData("sponsor: {name: Quay Bank, link: bank.example}", "'link' must be an absolute http or https address, not 'bank.example'.")]
    public void A_value_of_another_form_is_told(string keys, string message) =>
        Assert.Contains(Plan(Site(keys)).Diagnostics, d => d.Rule == LoadRules.InvalidValue && d.Message == message);

    [Fact]
    public void Templates_read_values_of_a_sites_own_escaped_and_miss_none()
    {
        const string template = "{{ article.extra.stand }}|{{ article.extra.rating | plus: 1 }}|{% if article.extra.isNew %}new{% endif %}|"
            + "{% if article.extra.sold %}sold{% endif %}|{{ article.extra.halls | join: '+' }}|{{ article.extra.halls[1] }}|"
            + "{{ article.extra.code }}|{% if article.extra.other %}?{% endif %}|{% for e in article.extra %}{{ e[0] }},{% endfor %}";
        SmallSite site = Site("extra: {stand: \"<B> 12\", rating: 4.5, isNew: true, sold: false, halls: [A, 2], code: 007}") with
        { Templates = [SmallSite.File("theme/templates/article.liquid", template), SmallSite.File("theme/templates/layout.liquid", "[{{ content }}]")] };
        Assert.Equal("[&lt;B&gt; 12|5.5|new||A+2|2|007||stand,rating,isNew,sold,halls,code,]", Render(site)[Page]);
    }

    [GeneratedRegex("""<script type="application/ld\+json">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex StructuredData();

    [GeneratedRegex("""<a [^>]*href="/2026/09/a/"[^>]*>""")]
    private static partial Regex LinkToStory();

    [GeneratedRegex("flag flag-sponsored")]
    private static partial Regex Sponsored();

    [GeneratedRegex("<id>[^<]*</id>")]
    private static partial Regex IdElement();
}
