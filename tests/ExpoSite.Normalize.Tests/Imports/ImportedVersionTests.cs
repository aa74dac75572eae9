using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Stories of sites in several languages arrive in theirs, and name the story that they are a version of.</summary>
public sealed class ImportedVersionTests
{
    private const string Hugo = "baseURL = 'https://o.example/'\ndefaultContentLanguage = 'en'\n[languages.en]\n[languages.fr]\n";
    private const string Polyglot = "url: https://o.example\nlanguages: [en, fr]\ndefault_lang: en\nplugins: [jekyll-polyglot]\nlang_from_path: true\n";
    private const string MultipleLanguages = "url: https://o.example\nlanguages: [en, fr]\nplugins: [jekyll-multiple-languages-plugin]\n";
    private const string Zola = "base_url = 'https://o.example'\n[languages.fr]\n";
    private const string Eleventy = "export default c => ({ dir: { input: 'src' } })";
    private const string Pelican = "SITEURL = 'https://o.example'\nDEFAULT_LANG = 'en'\n";

    private static readonly ImportOptions Options = Exports.Options with { Site = Languages("fr:fr", "zh-Hans:zh") };

    private static SiteConfig Languages(params string[] languages) => new()
    {
        Title = "T",
        Url = "https://n.example/",
        Languages = [.. languages.Select(l => new LanguageConfig(l.Split(':')[0], SourcePosition.WholeFile("site.yml")) { Path = l.Split(':')[1] })],
    };

    private static string Text(string title, string keys = "") => SiteFolders.Yaml($"title: {title}\ndate: 2031-03-04\n{keys}".TrimEnd('\n'));

    [Theory]
    [InlineData("hugo.toml", Hugo, "content/p/x/index.md", "", "content/p/x/index.fr.md", "", "/fr/p/x/")]
    [InlineData("hugo.toml", Hugo, "content/p/x.md", "", "content/p/x.fr.md", "", "/fr/p/x/")]
    [InlineData("hugo.toml", Hugo, "content/p/x.md", "translationKey: k", "content/q/y.fr.md", "translationKey: k", "/fr/q/y/")]
    [InlineData("hugo.toml", Hugo + "contentDir = 'content/french'\n", "content/p/x.md", "", "content/french/p/x.md", "", "/fr/p/x/")]
    [InlineData("config.toml", Zola, "content/p/x.md", "", "content/p/x.fr.md", "", "/fr/p/x/")]
    [InlineData("_config.yml", "url: https://o.example", "_posts/2031-03-04-x.md", "lang: en\nref: r", "_posts/2031-03-04-y.md", "lang: fr\nref: r", "/2031/03/04/y.html")]
    [InlineData("_config.yml", "url: https://o.example", "_posts/2031-03-04-x.md", "lng_pair: r", "_posts/2031-03-04-y.md", "lang: fr\nlng_pair: r", "/2031/03/04/y.html")]
    [InlineData("_config.yml", "url: https://o.example", "_posts/2031-03-04-x.md", "", "fr/_posts/2031-03-04-x.md", "lang: fr", "/fr/2031/03/04/x.html")]
    [InlineData("_config.yml", Polyglot, "_posts/2031-03-04-x.md", "", "_posts/fr/2031-03-04-x.md", "", "/fr/2031/03/04/x.html")]
    [InlineData("_config.yml", Polyglot, "_posts/2031-03-04-x.md", "permalink: /x/", "_posts/2031-03-04-y.md", "lang: fr\npermalink: /x/", "/fr/x/")]
    [InlineData("_config.yml", Polyglot, "_posts/2031-03-04-x.md", "page_id: k", "_posts/2031-03-04-y.md", "lang: fr\npage_id: k", "/fr/2031/03/04/y.html")]
    [InlineData("_config.yml", MultipleLanguages, "_i18n/en/_posts/2031-03-04-x.md", "", "_i18n/fr/_posts/2031-03-04-x.md", "", "/fr/2031/03/04/x.html")]
    [InlineData("eleventy.config.js", Eleventy, "src/en/p/x.md", "", "src/fr/p/x.md", "", "/fr/p/x/")]
    [InlineData("eleventy.config.js", Eleventy, "src/p/en/x.md", "", "src/p/fr-FR/x.md", "", "/p/fr-FR/x/")]
    [InlineData("eleventy.config.js", Eleventy, "src/p/x.md", "", "src/fr/p/x.md", "lang: fr", "/fr/p/x/")]
    [InlineData("pelicanconf.py", Pelican, "content/x.md", "slug: x", "content/y.md", "slug: x\nlang: fr", "/x-fr.html")]
    [InlineData("notes.yml", "a: b", "p/x.md", "", "p/x.fr.md", "lang: fr", "")]
    public void A_translation_names_its_original(string settings, string content, string path, string keys, string otherPath, string otherKeys, string address)
    {
        (string, string)[] folder = [(settings, content), (otherPath, Text("Corde", otherKeys)), (path, Text("Rope", keys))];
        ImportResult first = SiteFolders.Import(Options, [], folder);
        Assert.Equal(2, first.Files.Length);
        MarkdownFile original = first.Files.Single(f => f.Text.Contains("title: Rope\n", StringComparison.Ordinal));
        MarkdownFile version = first.Files.Single(f => f.Text.Contains("title: Corde\n", StringComparison.Ordinal));
        Assert.EndsWith(".fr.md", version.Path, StringComparison.Ordinal);
        Assert.Contains($"lang: fr\n{(address.Length == 0 ? "" : $"aliases:\n  - '{address}'\n")}translationOf: {IdOf(original)}\n", version.Text.Replace("'" + IdOf(original) + "'", IdOf(original), StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("lang:", original.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("translationOf:", original.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Diagnostics, d => d.Rule == NormalizeRules.ImportLanguages || d.Rule == NormalizeRules.ImportAddressTwice);
        Assert.All(SiteFolders.Import(Options, Exports.OnDisk(first), folder).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    private static string IdOf(MarkdownFile file) => file.Text.Split('\n')[1]["id: ".Length..].Trim('\'');

    [Fact]
    public void Links_lead_to_the_language_of_the_story_and_pages_stand_below_it()
    {
        ImportResult result = SiteFolders.Import(
            Options, [], ("hugo.toml", Hugo), ("content/p/x.md", Text("Rope")), ("content/p/x.fr.md", SiteFolders.Yaml("title: Corde\ndate: 2031-03-04", "[us]({{< ref \"/about.md\" >}})")),
            ("content/p/z.md", SiteFolders.Yaml("title: Z\ndate: 2031-03-04", "[one](/fr/p/x/) [two]({{< ref \"x\" >}})")), ("content/about.md", SiteFolders.Yaml("title: About")),
            ("content/about.fr.md", SiteFolders.Yaml("title: Nous")));
        Assert.Equal("[one](/fr/2031/03/x/) [two](/2031/03/x/)", SiteFolders.Body(result, "-z"));
        Assert.Equal(["about.fr.md", "about.md"], result.Pages.Select(p => p.Path).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(result.Diagnostics, d => d.Message.Contains("pages", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_that_the_site_does_not_name_is_told_once_and_naming_it_later_needs_no_other_file()
    {
        (string, string)[] folder =
        [
            ("hugo.toml", Hugo + "[languages.cn]\nlanguageCode = 'zh-cn'\n"), ("content/p/x.md", Text("Rope")), ("content/p/x.fr.md", Text("Corde")),
            ("content/p/x.cn.md", Text("Sheng")), ("content/p/y.fr.md", Text("Seul")),
        ];
        ImportResult first = SiteFolders.Import(folder);
        Diagnostic told = Assert.Single(first.Diagnostics, d => d.Severity != Severity.Info);
        Assert.Equal("Stories are in languages that site.yml does not name (2 in fr, 1 in zh-CN). They stand among those in en, each with its own language.", told.Message);
        Assert.Equal("add to input/site.yml:  languages: [{tag: fr}, {tag: zh-CN}]", told.Hint);
        Assert.Equal(["2031-03-04-x.fr.md", "2031-03-04-x.md", "2031-03-04-x.zh-cn.md", "2031-03-04-y.md"], first.Files.Select(f => f.Path));
        Assert.Equal(2, first.Files.Count(f => f.Text.Contains("translationOf:", StringComparison.Ordinal)));
        ImportResult second = SiteFolders.Import(Exports.Options with { Site = Languages("fr:fr", "zh-CN:zh") }, Exports.OnDisk(first), folder);
        Assert.All(second.Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
        Assert.DoesNotContain(second.Diagnostics, d => d.Severity != Severity.Info);
        Diagnostic one = Assert.Single(SiteFolders.Import(Exports.Options with { Site = Languages("fr:fr") }, [], folder).Diagnostics, d => d.Severity != Severity.Info);
        Assert.Equal("add to languages in input/site.yml:  - tag: zh-CN", one.Hint);
    }

    [Fact]
    public void Stories_that_only_have_a_name_in_common_are_no_versions_by_their_files()
    {
        (string, string)[] folder =
        [
            ("_config.yml", "url: https://o.example"), ("_posts/2031-03-04-rope.md", Text("Rope", "ref: a")), ("_posts/2031-03-05-corde.md", Text("Corde", "lang: fr\nref: a\nslug: hemp")),
            ("_posts/2031-03-04-hemp.md", Text("Hemp", "ref: b")), ("_posts/2031-03-06-chanvre.md", Text("Chanvre", "lang: fr\nref: b\nslug: rope")),
        ];
        ImportResult first = SiteFolders.Import(Options, [], folder);
        Assert.Equal(["2031-03-04-hemp-2.fr.md", "2031-03-04-hemp.md", "2031-03-04-rope-2.fr.md", "2031-03-04-rope.md"], first.Files.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.All(SiteFolders.Import(Options, Exports.OnDisk(first), folder).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    [Fact]
    public void Two_stories_of_one_language_are_not_both_the_version()
    {
        ImportResult result = SiteFolders.Import(
            Options, [], ("_config.yml", "url: https://o.example"), ("_posts/2031-03-04-a.md", Text("A", "ref: r")), ("_posts/2031-03-04-b.md", Text("B", "ref: r\nlang: fr")),
            ("_posts/2031-03-04-c.md", Text("C", "ref: r\nlang: fr")), ("_posts/2031-03-04-d.md", Text("D", "ref: s")), ("_posts/2031-03-04-e.md", Text("E", "ref: s")));
        Assert.Single(result.Files, f => f.Text.Contains("translationOf:", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, d => d.Message.StartsWith("Not carried over: ties to versions in other languages, where two stories of one language have the same (1): 'C'.", StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_of_a_story_that_stayed_out_name_each_other()
    {
        ImportResult result = SiteFolders.Import(
            Options, [], ("hugo.toml", Hugo + "[languages.cn]\nlanguageCode = 'zh-cn'\n"), ("content/p/x.md", Text("Rope", "draft: true")), ("content/p/x.fr.md", Text("Corde")),
            ("content/p/x.cn.md", Text("Sheng")));
        Assert.Equal(2, result.Files.Length);
        Assert.Contains($"translationOf: {IdOf(result.Files[1])}", result.Files[0].Text.Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("translationOf", result.Files[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_i18n/_posts/2031-03-04-x.md")]
    [InlineData("_i18n/_drafts/x.md")]
    [InlineData("_i18n/fr/_posts/2031-03-04-x.md")]
    public void A_folder_of_texts_in_languages_may_hold_texts_of_none(string path) => Assert.DoesNotContain(
        SiteFolders.Import(("_config.yml", MultipleLanguages), (path, Text("Rope")), ("_posts/2031-03-04-y.md", Text("Hemp"))).Diagnostics, d => d.Severity == Severity.Error);

    [Fact]
    public void A_draft_is_the_version_only_where_no_published_story_is()
    {
        ImportResult result = SiteFolders.Import(
            Options with { WithDrafts = true }, [], ("_config.yml", "url: https://o.example"), ("_posts/2031-03-04-a.md", Text("A", "ref: r\npublished: false")),
            ("_posts/2031-03-04-b.md", Text("B", "ref: r")), ("_posts/2031-03-04-c.md", Text("C", "ref: r\nlang: fr")));
        MarkdownFile Of(string title) => result.Files.Single(f => f.Text.Contains($"title: {title}\n", StringComparison.Ordinal));
        Assert.Contains($"translationOf: {IdOf(Of("B"))}\n", Of("C").Text.Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("en-US", "lang: en-US\n")]
    public void A_story_in_a_variety_of_the_main_language_keeps_its_tag(string language, string? written)
    {
        SiteConfig site = Languages("fr:fr") with { Values = Languages("fr:fr").Values.With(SiteKeys.Language, "en-GB") };
        string text = Assert.Single(SiteFolders.Import(
            Exports.Options with { Site = site }, [], ("_config.yml", "url: https://o.example"), ("_posts/2031-03-04-a.md", Text("A", $"lang: {language}"))).Files).Text;
        Assert.Equal(written is not null, text.Contains("\nlang:", StringComparison.Ordinal));
        Assert.Contains(written ?? "", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_of_WPML_that_names_itself_or_a_circle_is_a_story()
    {
        static string Copy(string number, string of) => Exports.Post(number, "T" + number, more: $"<wp:postmeta><wp:meta_key>_icl_lang_duplicate_of</wp:meta_key><wp:meta_value>{of}</wp:meta_value></wp:postmeta>")
            .Replace($"https://old.example.net/t{number}/", $"https://old.example.net/fr/t{number}/", StringComparison.Ordinal);
        ImportResult result = Exports.Import(Exports.WordPress(Copy("1", "1"), Copy("2", "3"), Copy("3", "2"), Copy("4", "99")), Options);
        Assert.Equal(4, result.Files.Length);
        Assert.DoesNotContain("\nlang:", result.Files.Single(f => f.Text.Contains("title: T1\n", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Files, f => f.Text.Contains("translationOf:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_locale_without_end_costs_little()
    {
        string term = "<wp:term><wp:term_taxonomy>language</wp:term_taxonomy><wp:term_slug>fr</wp:term_slug><wp:term_description>a:1:{s:6:\"locale\";s:9:\"aa"
            + string.Concat(Enumerable.Repeat("_a", 60)) + "!</wp:term_description></wp:term>";
        Assert.Single(Exports.Import(Exports.WordPress(term, Exports.Post("1", "Rope"))).Files);
    }

    [Fact]
    public void Languages_of_Polylang_and_WPML_are_read()
    {
        static string Term(string taxonomy, string slug, string description) =>
            $"<wp:term><wp:term_taxonomy>{taxonomy}</wp:term_taxonomy><wp:term_slug>{slug}</wp:term_slug><wp:term_description><![CDATA[{description}]]></wp:term_description></wp:term>";
        static string Category(string id, string slug, string name) =>
            $"<wp:category><wp:term_id>{id}</wp:term_id><wp:category_nicename>{slug}</wp:category_nicename><wp:cat_name>{name}</wp:cat_name></wp:category>";
        static string Of(string language, string group) => $"<category domain=\"language\" nicename=\"{language}\">L</category><category domain=\"post_translations\" nicename=\"{group}\">{group}</category>";
        static string Meta(params string[] pairs) => string.Concat(pairs.Select(p => p.Split('='))
            .Select(p => $"<wp:postmeta><wp:meta_key>{p[0]}</wp:meta_key><wp:meta_value>{p[1]}</wp:meta_value></wp:postmeta>"));
        string export = Exports.WordPress(
            Category("2", "trade", "Trade"), Category("3", "affaires", "Affaires"), Term("language", "cn", "a:2:{s:6:\"locale\";s:5:\"zh_CN\";s:3:\"rtl\";i:0;}"),
            Term("term_translations", "pll_t", "a:2:{s:2:\"en\";i:2;s:2:\"fr\";i:3;}"), Term("post_translations", "pll_2", "a:2:{s:2:\"en\";i:4;s:2:\"fr\";i:5;}"),
            Exports.Post("1", "Corde", more: Of("fr", "pll_1") + "<category domain=\"category\" nicename=\"affaires\">Affaires</category>"),
            Exports.Post("2", "Rope", "<a href='https://old.example.net/corde/'>fr</a>", more: Of("en", "pll_1")), Exports.Post("3", "Sheng", more: Of("cn", "pll_1")),
            Exports.Post("4", "Four"), Exports.Post("5", "Quatre"),
            Exports.Post("6", "Six", more: Meta("_wpml_import_language_code=fr", "_wpml_import_translation_group=9", "_wpml_import_source_language_code=en")),
            Exports.Post("7", "Sixth", more: Meta("_wpml_import_language_code=en", "_wpml_import_translation_group=9")),
            Exports.Post("8", "Copy", more: Meta("_icl_lang_duplicate_of=9")).Replace("https://old.example.net/copy/", "https://old.example.net/fr/nine/", StringComparison.Ordinal), Exports.Post("9", "Nine"));
        ImportResult result = Exports.Import(export, Options);
        Dictionary<string, MarkdownFile> files = result.Files.ToDictionary(f => f.Path[11..], f => f);
        foreach ((string version, string original, string language) in ((string, string, string)[])
            [("corde.fr.md", "rope.md", "fr"), ("sheng.zh.md", "rope.md", "zh-Hans"), ("quatre.fr.md", "four.md", "fr"), ("six.fr.md", "sixth.md", "fr"), ("copy.fr.md", "nine.md", "fr")])
        {
            Assert.Contains($"\nlang: {language}\n", files[version].Text, StringComparison.Ordinal);
            Assert.Contains($"\ntranslationOf: {IdOf(files[original])}\n", files[version].Text.Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Contains("\ncategory: Trade\n", files["corde.fr.md"].Text, StringComparison.Ordinal);
        Assert.EndsWith("[fr](/fr/2031/03/corde/)\n", files["rope.md"].Text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Message == "Not carried over: names of sections and tags in other languages (1): 'Trade: Affaires'.");
        Assert.All(Exports.Import(export, Options, Exports.OnDisk(result)).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }
}
