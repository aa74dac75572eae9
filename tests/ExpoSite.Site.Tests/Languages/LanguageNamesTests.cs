using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Wording;
using static ExpoSite.Site.Tests.Languages.TwoLanguages;
using static ExpoSite.Site.Tests.SmallSite;

namespace ExpoSite.Site.Tests.Languages;

/// <summary>What pages of a further language call things, and what becomes of them when its path is changed.</summary>
public sealed class LanguageNamesTests
{
    private static readonly SmallSite WithPlaces = Bilingual with
    {
        Configuration = BilingualSettings.Replace("tides: 潮汐}", "tides: 潮汐, Salt Quay: 盐码头, Quillhaven: 奎尔黑文, Vessaly: 韦萨利}", StringComparison.Ordinal)
            + "countries: [{name: Vessaly}]\n",
        Expos = "- id: tide-2026\n  name: Tide Fair 2026\n  starts: 2026-09-14\n  ends: 2026-09-19\n  venue: Salt Quay\n  city: Quillhaven\n  country: Vessaly\n",
        Exhibitors = "- name: Nyota Ice Works\n  country: Kenya\n- name: Corvane\n  country: Vessaly\n",
    };

    [Fact]
    public void A_partial_that_is_kept_says_what_the_site_is_called_in_each_language()
    {
        SmallSite site = Bilingual with
        {
            Templates =
            [
                .. Bilingual.Templates.Select(t => t.Path.EndsWith("layout.liquid", StringComparison.Ordinal)
                    ? File(t.Path, "{% render 'foot' %}{{ content }}") : t),
                File("theme/partials/foot.liquid", "<i>{{ site.title }} {{ 'archive' | t }}</i>"),
            ],
        };
        SortedDictionary<string, string> files = site.With(English("hall"), Chinese("boat")).Render();
        Assert.Contains("<i>Pier Gazette Archive</i>", files["index.html"], StringComparison.Ordinal);
        Assert.Contains("<i>码头新闻 往期报道</i>", files["zh/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_the_name_of_its_file_calls_Chinese_has_Chinese_words_around_it()
    {
        SortedDictionary<string, string> files = Bilingual.With(
            English("hall"),
            File("input/articles/hall.zh.md", "---\ntitle: 大厅\npublished: 2026-09-15\nformat: live\n---\n\n## 2026-09-15 9:10 钟响\n\n一。\n\n## 2026-09-16 9:20 门开\n\n二。\n")).Render();
        Assert.Contains(">9月16日 09:20</time>", files["zh/2026/09/hall/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\" href=\"/zh/2026/09/hall/\"", files["zh/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Places_and_countries_are_called_by_their_names_in_the_language()
    {
        SortedDictionary<string, string> files = WithPlaces.With(
            Chinese("boat", "countries: [韦萨利, 肯尼亚]"), English("hall", "countries: [Vessaly, Kenya]")).Render();
        Assert.Contains("LOCATION:盐码头，奎尔黑文，韦萨利", files["zh/expo/tide-2026/event.ics"], StringComparison.Ordinal);
        Assert.Contains("LOCATION:Salt Quay\\, Quillhaven\\, Vessaly", files["expo/tide-2026/event.ics"], StringComparison.Ordinal);
        Assert.Contains("<h1>韦萨利</h1>", files["zh/country/vessaly/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>肯尼亚</h1>", files["zh/country/kenya/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Kenya</h1>", files["country/kenya/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_explained_in_the_language_of_its_story()
    {
        SmallSite site = Bilingual with { Media = [new Media.CopiedFile("input/media/t.csv", 30) { Table = System.Text.Encoding.UTF8.GetBytes("馆,展位\nA,164\nB,251\n") }] };
        string page = site.With(Chinese("boat", body: "![展位](t.csv \"资料来源：主办方\")\n")).Render()["zh/2026/09/boat/index.html"];
        Assert.Contains("<summary>以表格查看数据</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>资料来源：主办方。<a ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> 船开了。\n> —— 船长\n", "<figcaption>船长</figcaption>")]
    [InlineData("> 船开了。\n> ——船长\n", "<figcaption>船长</figcaption>")]
    [InlineData("> It left.\n> — Ann\n", "<figcaption>Ann</figcaption>")]
    public void A_quotation_ends_with_a_dash_as_each_script_has_it(string body, string caption) =>
        Assert.Contains(caption, Bilingual.With(Chinese("boat", body: body)).Render()["zh/2026/09/boat/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_language_that_moves_keeps_its_files_its_readers_and_its_subscribers()
    {
        SmallSite before = Bilingual.With(
            English("hall", "category: Ice"), File("input/articles/hall.zh.md", "---\ntitle: 大厅\npublished: 2026-09-15\ncategory: 冰\n---\n\n文字。\n"));
        SmallSite moved = Moved(before, "path: cn\n    formerPaths: [zh]");
        SortedDictionary<string, string> files = moved.Render();
        Assert.Contains("大厅", files["cn/2026/09/hall/index.html"], StringComparison.Ordinal);
        foreach (string page in (string[])["", "archive/", "archive/2026/", "archive/2026/09/", "search/", "feeds/", "category/ice/", "2026/09/hall/"])
            Assert.Contains($"content=\"0; url=/cn/{page}\"", files[$"zh/{page}index.html"], StringComparison.Ordinal);
        foreach (string feed in (string[])["feed.xml", "atom.xml", "feed.json", "category/ice/feed.xml"])
            Assert.Equal(files["cn/" + feed], files["zh/" + feed]);
        Assert.DoesNotContain("大厅", files["feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings(), f => f.Rule == LanguageRules.MovedLanguage || f.Rule == IdentityRules.VanishedList);
    }

    [Fact]
    public void Each_page_of_a_long_list_leads_on_from_a_language_s_former_path()
    {
        SmallSite moved = Moved(Bilingual.With(Chinese("hall"), Chinese("boat")), "path: cn\n    formerPaths: [zh]");
        SortedDictionary<string, string> files = (moved with { Configuration = "pageSize: 1\n" + moved.Configuration }).Render();
        foreach (string page in (string[])["archive/2026/page/2/", "archive/2026/09/page/2/"])
            Assert.Contains($"content=\"0; url=/cn/{page}\"", files[$"zh/{page}index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_moves_without_a_word_is_told()
    {
        SmallSite before = Bilingual.With(English("hall"), Chinese("boat"));
        Diagnostic told = Assert.Single(Moved(before, "path: cn").Findings(), f => f.Rule == LanguageRules.MovedLanguage);
        Assert.Equal("Subscribers of /zh/feed.xml get the stories of the main language from now on.", told.Message);
        Assert.DoesNotContain(Moved(before, "path: zh").Findings(), f => f.Rule == LanguageRules.MovedLanguage);
    }

    [Fact]
    public void A_file_beside_another_that_names_a_language_which_the_site_lacks_is_told()
    {
        SmallSite site = Bilingual.With(English("hall"), English("hall.de"), English("what-is.it"), English("net.v2"), English("net"));
        Diagnostic told = Assert.Single(site.Findings(), f => f.Rule == LanguageRules.NoSuchLanguage);
        Assert.Equal("input/articles/hall.de.md", told.Position.Path);
    }

    private static SmallSite Moved(SmallSite before, string path) => before with
    {
        Published = before.Render()["published.json"],
        Configuration = BilingualSettings.Replace("title: 码", $"{path}\n    title: 码", StringComparison.Ordinal),
    };
}
