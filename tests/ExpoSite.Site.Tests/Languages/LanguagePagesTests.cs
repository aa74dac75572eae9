using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Wording;
using static ExpoSite.Site.Tests.Languages.TwoLanguages;
using static ExpoSite.Site.Tests.SmallSite;

namespace ExpoSite.Site.Tests.Languages;

/// <summary>What a site in two languages publishes.</summary>
public sealed class LanguagePagesTests
{
    [Fact]
    public void Each_language_has_its_own_front_page_lists_search_feeds_and_404()
    {
        SortedDictionary<string, string> files = Bilingual.With(English("hall", "category: Ice"), Chinese("boat", "category: Ice")).Render();
        string[] both =
        [
            "index.html", "404.html", "archive/index.html", "archive/2026/09/index.html", "category/ice/index.html", "category/ice/feed.xml",
            "expo/index.html", "expo/tide-2026/index.html", "expo/tide-2026/event.ics", "calendar.ics", "search/index.html",
            "search/names.json", "feeds/index.html", "feed.xml", "atom.xml", "feed.json", "feeds.opml",
        ];
        Assert.All(both, path => Assert.Contains(path, files.Keys));
        Assert.All(both, path => Assert.Contains("zh/" + path, files.Keys));
        string[] once = ["sitemap.xml", "robots.txt", "published.json", "news-sitemap.xml"];
        Assert.All(once, path => Assert.True(files.ContainsKey(path) && !files.ContainsKey("zh/" + path)));
    }

    [Fact]
    public void A_story_stands_in_the_lists_and_feeds_of_its_language_only()
    {
        SortedDictionary<string, string> files = Bilingual.With(English("hall", "category: Ice"), Chinese("boat", "category: Ice")).Render();
        foreach (string path in (string[])["index.html", "category/ice/index.html", "feed.xml", "atom.xml", "feed.json", "search/stories-0.json"])
        {
            Assert.Contains("hall in English", files[path], StringComparison.Ordinal);
            Assert.DoesNotContain("的中文", files[path], StringComparison.Ordinal);
            Assert.Contains("boat 的中文", files["zh/" + path], StringComparison.Ordinal);
            Assert.DoesNotContain("in English", files["zh/" + path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_names_its_language_and_its_site_by_what_they_are_called_there()
    {
        SortedDictionary<string, string> files = Bilingual.With(English("hall"), Chinese("boat", "category: 冰\nexpo: tide-2026\ntags: [潮汐]")).Render();
        Assert.Contains("<html lang=\"zh-Hans\"><a href=\"/zh/\">码头新闻</a>", files["zh/2026/09/boat/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>冰</h1>", files["zh/category/ice/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>潮汐</h1>", files["zh/tag/tides/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>2026年潮汐博览会</h1>", files["zh/expo/tide-2026/index.html"], StringComparison.Ordinal);
        Assert.Contains("SUMMARY:2026年潮汐博览会", files["zh/expo/tide-2026/event.ics"], StringComparison.Ordinal);
        Assert.Contains("<language>zh-Hans</language>", files["zh/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<title>码头新闻: 冰</title>", files["zh/category/ice/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<h1>Tide Fair 2026</h1>", files["expo/tide-2026/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_about_an_expo_that_it_calls_by_the_name_of_its_language()
    {
        SortedDictionary<string, string> files = Bilingual.With(Chinese("boat", body: "2026年潮汐博览会今天开幕。\n")).Render();
        Assert.Contains("boat 的中文", files["zh/expo/tide-2026/feed.xml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hans-CN")]
    [InlineData("ZH-hans")]
    public void A_language_is_meant_by_its_tag_by_what_it_begins_with_and_by_what_begins_with_it(string tag) =>
        Assert.Contains("zh/2026/09/boat/index.html", Bilingual.With(Story("boat", $"title: B\nlang: {tag}\npublished: 2026-09-16")).Render().Keys);

    [Fact]
    public void A_story_in_a_language_without_pages_stands_among_those_of_the_main_one() =>
        Assert.Contains("2026/09/boat/index.html", Bilingual.With(Story("boat", "title: B\nlang: fr\npublished: 2026-09-16")).Render().Keys);

    [Theory]
    [InlineData("input/articles/2026-09-15-hall.zh.md")]
    [InlineData("input/articles/2026-09-15-hall.zh-Hans.md")]
    [InlineData("input/articles/deep/2026-09-15-hall.ZH.md")]
    public void The_name_of_a_file_tells_its_language_and_its_original(string path)
    {
        SortedDictionary<string, string> files = Bilingual.With(
            English("2026-09-15-hall"), File(path, "---\ntitle: 中文\n---\n\n文字。\n")).Render();
        string chinese = files["zh/2026/09/hall/index.html"];
        if (!path.Contains("deep", StringComparison.Ordinal))
            Assert.Contains("[en https://example.org/2026/09/hall/]", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(Bilingual.With(English("2026-09-15-hall"), File(path, "---\ntitle: 中文\n---\n\n文字。\n")).Findings(), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void A_name_with_a_dot_tells_no_language_that_the_site_does_not_have() =>
        Assert.Contains("2026/09/what-is-it/index.html", Bilingual.With(File(
            "input/articles/2026-09-15-what-is.it.md", "---\ntitle: What is it\n---\n\nText.\n")).Render().Keys);

    [Fact]
    public void A_page_has_versions_by_the_name_of_its_file()
    {
        SortedDictionary<string, string> files = (Bilingual with
        {
            Pages = [File("input/pages/about.md", "---\ntitle: About\n---\nWe.\n"), File("input/pages/about.zh.md", "---\ntitle: 关于\n---\n我们。\n")],
        }).With(English("hall")).Render();
        Assert.Contains("(简体中文 /zh/about/)", files["about/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>关于</h1>", files["zh/about/index.html"], StringComparison.Ordinal);
        Assert.Contains("https://example.org/zh/about/", files["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_path_stands_before_the_path_of_a_language()
    {
        SortedDictionary<string, string> files = (Bilingual with { Configuration = BilingualSettings.Replace("example.org/", "example.org/news/", StringComparison.Ordinal) })
            .With(English("hall"), Chinese("boat", "translationOf: hall")).Render();
        string page = files["zh/2026/09/boat/index.html"];
        Assert.Contains("<a href=\"/news/zh/\">", page, StringComparison.Ordinal);
        Assert.Contains("[en https://example.org/news/2026/09/hall/]", page, StringComparison.Ordinal);
        Assert.Contains("https://example.org/news/zh/2026/09/boat/", files["zh/feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_in_one_language_has_no_switch_and_no_versions()
    {
        SmallSite one = Bilingual with { Configuration = "title: Pier Gazette\nurl: https://example.org/\n" };
        SortedDictionary<string, string> files = one.With(English("hall"), Chinese("boat")).Render();
        Assert.DoesNotContain("[en", files["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("(English", files["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("xhtml", files["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("2026/09/boat/index.html", files.Keys);
    }

    [Fact]
    public void A_plan_from_an_earlier_one_gives_the_same()
    {
        SmallSite site = Bilingual.With(English("hall", "category: Ice"), Chinese("boat", "translationOf: hall"));
        SmallSite after = site.With(English("hall", "category: Rope"), Chinese("boat", "translationOf: hall"), Chinese("net"));
        string[] Files(SitePlan plan) => [.. plan.Files.Select(f =>
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            f.Render(output);
            return f.Path + System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
        })];
        Assert.Equal(Files(after.Plan()), Files(after.Plan(site.Plan())));
    }

    [Fact]
    public void A_further_language_without_words_and_a_wrong_text_of_one_are_told_once()
    {
        SmallSite site = (Bilingual with
        {
            Configuration = "title: T\nurl: https://example.org/\nlanguages: [{tag: sv}, {tag: de, words: {lates: Neu, latest: Neuestes}}]\n",
        }).With(English("hall"));
        Assert.Equal(
            ["There is no language table for 'sv': the words around the stories are English.", "No page shows a text with the key 'lates'."],
            site.Findings().Where(f => f.Rule == WordingRules.MissingWords || f.Rule == WordingRules.UnknownWord).Select(f => f.Message));
    }
}
