using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Sources;
using static ExpoSite.Site.Tests.Languages.TwoLanguages;
using static ExpoSite.Site.Tests.SmallSite;

namespace ExpoSite.Site.Tests.Languages;

/// <summary>Versions of one story, and the ways between them.</summary>
public sealed class TranslationTests
{
    private const string English = "[en https://example.org/2026/09/hall/]", Chinese = "[zh-Hans https://example.org/zh/2026/09/boat/]";
    private const string Default = "[x-default https://example.org/2026/09/hall/]";

    [Theory]
    [InlineData("hall")]
    [InlineData("/2026/09/hall/")]
    [InlineData("input/articles/hall.md")]
    [InlineData("hall.md")]
    [InlineData("ID")]
    public void Versions_name_each_other_both_ways_and_in_the_sitemap(string reference)
    {
        reference = reference == "ID" ? Core.Content.NameBasedId.From("hall").ToString() : reference;
        SortedDictionary<string, string> files = Bilingual.With(
            TwoLanguages.English("hall"), TwoLanguages.Chinese("boat", $"translationOf: {reference}")).Render();
        foreach (string path in (string[])["2026/09/hall/index.html", "zh/2026/09/boat/index.html"])
            Assert.Contains(English + Chinese + Default, files[path], StringComparison.Ordinal);
        Assert.Contains("(English /2026/09/hall/*)(简体中文 /zh/2026/09/boat/)", files["2026/09/hall/index.html"], StringComparison.Ordinal);
        Assert.Contains("(English /2026/09/hall/)(简体中文 /zh/2026/09/boat/*)", files["zh/2026/09/boat/index.html"], StringComparison.Ordinal);
        Assert.Equal(2, Count(files["sitemap.xml"], "hreflang=\"zh-Hans\" href=\"https://example.org/zh/2026/09/boat/\""));
        Assert.Equal(2, Count(files["sitemap.xml"], "hreflang=\"x-default\" href=\"https://example.org/2026/09/hall/\""));
    }

    [Fact]
    public void A_slug_means_the_story_in_another_language()
    {
        SortedDictionary<string, string> files = Bilingual.With(
            TwoLanguages.English("hall"), TwoLanguages.Chinese("hall-zh", "slug: hall"), TwoLanguages.Chinese("x", "translationOf: hall")).Render();
        Assert.Contains("[en https://example.org/2026/09/hall/]", files["zh/2026/09/x/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("[en", files["zh/2026/09/hall/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_version_the_switch_leads_to_the_front_page()
    {
        SortedDictionary<string, string> files = Bilingual.With(TwoLanguages.English("hall"), TwoLanguages.Chinese("boat")).Render();
        Assert.Contains("(简体中文 /zh/)", files["2026/09/hall/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("[en", files["2026/09/hall/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_leads_to_the_same_list_where_there_is_one()
    {
        SortedDictionary<string, string> files = Bilingual.With(TwoLanguages.English("hall", "category: Rope"), TwoLanguages.Chinese("boat", "category: Ice")).Render();
        Assert.Contains("(简体中文 /zh/)", files["category/rope/index.html"], StringComparison.Ordinal);
        Assert.Contains("(简体中文 /zh/archive/)", files["archive/index.html"], StringComparison.Ordinal);
        Assert.Contains("[zh-Hans https://example.org/zh/archive/]", files["archive/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("[en", files["404.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_held_back_is_in_no_page()
    {
        SmallSite site = Bilingual.With(TwoLanguages.English("hall"), TwoLanguages.Chinese("boat", "translationOf: hall\ndraft: true"));
        Assert.All(site.Render().Values, text => Assert.DoesNotContain("zh/2026/09/boat", text, StringComparison.Ordinal));
        Assert.DoesNotContain(site.Findings(), f => f.Rule == LanguageRules.UnknownOriginal);
    }

    [Fact]
    public void Stories_that_are_not_translated_are_shown_and_marked_where_the_settings_want_it()
    {
        SmallSite site = (Bilingual with { Configuration = BilingualSettings.Replace("title: 码", "untranslated: true\n    title: 码", StringComparison.Ordinal) }).With(
            [TwoLanguages.English("hall"), TwoLanguages.English("quay"), TwoLanguages.Chinese("boat", "translationOf: hall"),
            .. Enumerable.Range(0, 6).Select(i => TwoLanguages.Chinese($"more{i}"))]);
        SortedDictionary<string, string> files = site.Render();
        Assert.Contains("<a lang=\"en\" href=\"/2026/09/quay/\">quay in English</a>English", files["zh/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("hall in English", files["zh/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("quay in English", files["zh/feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("zh/2026/09/quay/index.html", files.Keys);
        Assert.Equal(1, Count(files["sitemap.xml"], "<loc>https://example.org/2026/09/quay/</loc>"));
    }

    [Fact]
    public void Versions_of_one_slug_have_ids_of_their_own()
    {
        SortedDictionary<string, string> files = Bilingual.With(
            File("input/articles/2026-09-15-hall.md", "---\ntitle: Hall\n---\n\nText.\n"),
            File("input/articles/2026-09-15-hall.zh.md", "---\ntitle: 大厅\nslug: hall\n---\n\n文字。\n")).Render();
        Assert.NotEqual(IdIn(files["feed.json"]), IdIn(files["zh/feed.json"]));
        Assert.DoesNotContain(Bilingual.With(
            File("input/articles/2026-09-15-hall.md", "---\ntitle: Hall\n---\n\nText.\n"),
            File("input/articles/2026-09-15-hall.zh.md", "---\ntitle: 大厅\nslug: hall\n---\n\n文字。\n")).Findings(), f => f.Severity == Severity.Error);
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "translationOf: nowhere", "", "No story in another language is named 'nowhere'." },
        { "translationOf: boat", "", "No story in another language is named 'boat'." },
        { "translationOf: hall", "translationOf: boat", "leads back to it." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_wrong_reference_is_told_at_its_place(string chinese, string english, string told)
    {
        Diagnostic finding = Assert.Single(
            Bilingual.With(TwoLanguages.English("hall", english), TwoLanguages.Chinese("boat", chinese)).Findings(),
            f => f.Rule == LanguageRules.UnknownOriginal || f.Rule == LanguageRules.Circle);
        Assert.EndsWith(told, finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Position.Line > 1);
    }

    [Fact]
    public void A_second_version_in_one_language_is_told()
    {
        SourceFile[] stories = [TwoLanguages.English("hall"), TwoLanguages.Chinese("boat", "translationOf: hall"), TwoLanguages.Chinese("net", "translationOf: hall")];
        Diagnostic finding = Assert.Single(Bilingual.With(stories).Findings(), f => f.Rule == LanguageRules.SecondVersion);
        Assert.Equal("input/articles/net.md", finding.Position.Path);
    }

    [Fact]
    public void A_version_in_a_language_that_the_site_does_not_have_is_no_second_one() => Assert.DoesNotContain(
        Bilingual.With(
            TwoLanguages.English("hall"), TwoLanguages.English("halle", "lang: de\ntranslationOf: hall"), TwoLanguages.English("sala", "lang: pt-BR\ntranslationOf: hall"),
            TwoLanguages.English("salao", "lang: pt-PT\ntranslationOf: hall")).Findings(), f => f.Rule == LanguageRules.SecondVersion);

    [Fact]
    public void A_version_in_a_variety_of_the_main_language_is_a_second_one() => Assert.Contains(
        Bilingual.With(TwoLanguages.English("hall"), TwoLanguages.English("room", "lang: en-GB\ntranslationOf: hall")).Findings(), f => f.Rule == LanguageRules.SecondVersion);

    [Theory]
    [InlineData("updated: 2026-09-18", true)]
    [InlineData("updated: 2026-09-15", false)]
    [InlineData("", false)]
    public void A_translation_that_is_older_than_its_original_is_told(string original, bool isTold) => Assert.Equal(
        isTold, Bilingual.With(TwoLanguages.English("hall", original), TwoLanguages.Chinese("boat", "translationOf: hall")).Findings()
            .Exists(f => f.Rule == LanguageRules.Outdated));

    [Fact]
    public void What_is_not_translated_is_counted_once_a_language()
    {
        Diagnostic finding = Assert.Single(
            Bilingual.With(TwoLanguages.English("hall"), TwoLanguages.English("quay"), TwoLanguages.Chinese("boat", "translationOf: hall")).Findings(),
            f => f.Rule == LanguageRules.Untranslated);
        Assert.Equal("1 of 2 stories has no version in zh-Hans: 'quay in English'.", finding.Message);
        Assert.Equal("input/site.yml", finding.Position.Path);
        Assert.Contains(Bilingual.With(TwoLanguages.English("hall")).Findings(),
            f => f.Message == "The only story has no version in zh-Hans: 'hall in English'.");
    }

    public static TheoryData<string, string> Languages => new()
    {
        { "[{tag: english}]", "'english' is no language tag." },
        { "[{tag: en}]", "'en' is the main language of the site." },
        { "[{tag: zh}, {tag: ZH}]", "'zh' stands here twice." },
        { "[{tag: zh, path: tag}]", "Other pages of the site stand below /tag/." },
        { "[{tag: zh, path: '2026'}]", "Other pages of the site stand below /2026/." },
        { "[{tag: zh, path: 中文}]", "'中文' is no first part of an address." },
        { "[{tag: zh, path: x}, {tag: de, path: x}]", "Another language has the path 'x' too." },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_that_cannot_be_used_is_told_and_the_others_are_there(string languages, string told)
    {
        SmallSite site = (Bilingual with { Configuration = $"title: T\nurl: https://example.org/\nlanguages: {languages[..^1]}, {{tag: ja}}]\n" }).With(TwoLanguages.English("hall"));
        Diagnostic finding = Assert.Single(site.Findings(), f => f.Rule == LanguageRules.Unusable);
        Assert.Equal(told, finding.Message);
        Assert.Equal(4, finding.Position.Line + 1);
        Assert.Contains(site.Plan().Files, f => f.Path == "ja/index.html");
    }

    [Fact]
    public void Two_forms_of_a_language_have_paths_of_their_own()
    {
        SmallSite site = (Bilingual with { Configuration = "title: T\nurl: https://example.org/\nlanguages: [{tag: zh-Hans}, {tag: zh-Hant}]\n" }).With(TwoLanguages.English("hall"));
        Assert.Contains(site.Plan().Files, f => f.Path == "zh-hans/index.html");
        Assert.Contains(site.Plan().Files, f => f.Path == "zh-hant/index.html");
    }

    private static string IdIn(string feed) => System.Text.RegularExpressions.Regex.Match(feed, "\"id\": ?\"(urn:uuid:[0-9a-f-]{36})\"").Groups[1].Value;

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
