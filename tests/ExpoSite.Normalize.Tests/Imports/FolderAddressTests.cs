using ExpoSite.Normalize.Imports;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Old addresses follow from the settings of each generator.</summary>
public sealed class FolderAddressTests
{
    [Theory]
    [InlineData("baseURL = 'https://o.example/'", "posts/Rope Day.md", "", "/posts/rope-day/")]
    [InlineData("[permalinks]\nposts = '/:year/:month/:day/:slug/'", "posts/a.md", "slug: rope", "/2031/03/04/rope/")]
    [InlineData("[permalinks.page]\nposts = '/:section/:title'", "posts/a.md", "", "/posts/a-day-of-rope/")]
    [InlineData("[permalinks]\nposts = '/:yearday/:monthname/:contentbasename/'", "posts/a.md", "", "/63/march/a/")]
    [InlineData("[permalinks]\nposts = '/:sections[1:]/:slugorcontentbasename/'", "posts/x/a.md", "", "/x/a/")]
    [InlineData("uglyURLs = true", "posts/a.md", "", "/posts/a.html")]
    [InlineData("disablePathToLower = true", "posts/A.md", "", "/posts/A/")]
    [InlineData("title = 'x'", "posts/a/index.md", "", "/posts/a/")]
    [InlineData("title = 'x'", "posts/a.md", "url: news/a.html\naliases: [/old/, b]", "/news/a.html /old/ /posts/b")]
    [InlineData("[languages.en]\n[languages.fr]", "posts/a.fr.md", "", "/fr/posts/a/")]
    [InlineData("[languages.fr]\ncontentDir = 'content/fr'\n[languages.en]\ncontentDir = 'content/en'", "en/posts/a.md", "", "/posts/a/")]
    [InlineData("[languages.fr]\ncontentDir = 'content/fr'\n[languages.en]\ncontentDir = 'content/en'", "fr/posts/a.md", "", "/fr/posts/a/")]
    [InlineData("[frontmatter]\ndate = [':filename', ':default']", "posts/2031-03-04-a.md", "", "/posts/a/")]
    [InlineData("title = 'x'", "posts/2031-03-04-a.md", "", "/posts/2031-03-04-a/")]
    [InlineData("baseURL = 'https://o.example/blog/'", "posts/a.md", "aliases: [/b/]", "/blog/posts/a/ /blog/b/")]
    public void Of_Hugo(string settings, string path, string keys, string addresses) => Assert.Equal(addresses, SiteFolders.Aliases(
        SiteFolders.Import(("hugo.toml", settings), ("content/" + path, SiteFolders.Yaml($"title: A day of rope\ndate: 2031-03-04\n{keys}")))));

    [Fact]
    public void Of_Hugo_whose_settings_are_a_folder() => Assert.Equal("/n/2031/a/", SiteFolders.Aliases(SiteFolders.Import(
        ("config/_default/hugo.yaml", "baseURL: https://o.example/"), ("config/_default/permalinks.yaml", "page:\n  news: /n/:year/:slug/"),
        ("content/news/x.md", SiteFolders.Toml("title = 'A'\ndate = 2031-03-04")))));

    [Theory]
    [InlineData("title: x", "_posts/2031-03-04-rope.md", "", "/2031/03/04/rope.html")]
    [InlineData("permalink: pretty", "halls/_posts/2031-03-04-rope.md", "category: Trade", "/halls/trade/2031/03/04/rope/")]
    [InlineData("permalink: ordinal", "_posts/2031-03-04-rope.md", "", "/2031/063/rope.html")]
    [InlineData("permalink: none", "_posts/2031-03-04-rope.md", "categories: a b", "/a/b/rope.html")]
    [InlineData("permalink: /:year/:i_month/:short_day/:title", "_posts/2031-03-04-rope.md", "slug: hemp", "/2031/3/Tue/hemp")]
    [InlineData("permalink: pretty", "_posts/2031-03-04-rope.md", "permalink: /:year/:slug:output_ext", "/2031/rope.html")]
    [InlineData("collections: {posts: {permalink: '/n/:title/'}}", "_posts/2031-03-04-rope.md", "", "/n/rope/")]
    [InlineData("collections: {fair: {output: true, permalink: '/f/:path/'}}", "_fair/rope.md", "date: 2031-03-04", "/f/rope/")]
    [InlineData("defaults: [{scope: {path: ''}, values: {permalink: '/d/:title/'}}]", "_posts/2031-03-04-rope.md", "", "/d/rope/")]
    [InlineData("url: https://o.example\nbaseurl: /b", "_posts/2031-03-04-rope.md", "redirect_from: [/r/]", "/b/2031/03/04/rope.html /b/r/")]
    [InlineData("timezone: Asia/Tokyo", "_posts/2031-03-04-rope.md", "date: 2031-03-05 01:00:00 +0900", "/2031/03/05/rope.html")]
    [InlineData("source: src", "src/_posts/2031-03-04-rope.md", "", "/2031/03/04/rope.html")]
    public void Of_Jekyll(string settings, string path, string keys, string addresses) => Assert.Equal(addresses, SiteFolders.Aliases(
        SiteFolders.Import(("_config.yml", "---\n" + settings), (path, SiteFolders.Yaml($"title: Rope\n{keys}")))));

    [Theory]
    [InlineData("", "blog/Rope Däy.md", "", "/blog/rope-day/")]
    [InlineData("", "blog/2031-03-04-rope/index.md", "", "/blog/rope/")]
    [InlineData("", "blog/a.md", "slug = 'Rope'\naliases = ['/old/']", "/blog/rope/ /old/")]
    [InlineData("", "blog/a.md", "path = 'n/rope'", "/n/rope/")]
    [InlineData("[languages.fr]", "blog/a.fr.md", "", "/fr/blog/a/")]
    [InlineData("[slugify]\npaths = 'off'", "blog/Rope.md", "", "/blog/Rope/")]
    public void Of_Zola(string settings, string path, string keys, string addresses) => Assert.Equal(addresses, SiteFolders.Aliases(
        SiteFolders.Import(("config.toml", "base_url = 'https://o.example'\n" + settings),
            ("content/" + path, SiteFolders.Toml($"title = 'A'\ndate = 2031-03-04\n{keys}")))));

    [Theory]
    [InlineData("posts/2031-03-04-rope.md", "", "/posts/rope/")]
    [InlineData("posts/rope/index.md", "", "/posts/rope/")]
    [InlineData("posts/rope/rope.md", "", "/posts/rope/")]
    [InlineData("posts/a.md", "permalink: '/n/{{ title | slugify }}/index.html'", "/n/a-day/")]
    [InlineData("posts/a.md", "permalink: '/{{ page.date | date: \"%Y/%m\" }}/{{ page.fileSlug }}.html'", "/2031/03/a.html")]
    [InlineData("posts/a.md", "permalink: '{{ page.filePathStem }}.html'", "/posts/a.html")]
    [InlineData("posts/a.md", "permalink: '/{{ page.date | own }}/a/'", "")]
    [InlineData("notes/a.md", "", "/notes/a.html")]
    [InlineData("essays/a.md", "", "/e/a-day/")]
    public void Of_Eleventy(string path, string keys, string addresses) => Assert.Equal(addresses, SiteFolders.Aliases(
        SiteFolders.Import(("eleventy.config.js", "export default () => ({ dir: { input: 'src', output: 'out' } });"),
            ("src/notes/notes.json", "{\"permalink\": \"/notes/{{ page.fileSlug }}.html\"}"),
            ("src/essays/essays.11tydata.js", "module.exports = { layout: 'a', permalink: \"/e/{{ title | slug }}/\", eleventyComputed: {\n"
                + "  permalink: (data) => data.draft ? false : data.permalink } };"),
            ("src/" + path, SiteFolders.Yaml($"title: A day\ndate: 2031-03-04\n{keys}")))));

    [Theory]
    [InlineData("X = 1", "Slug: rope", "/rope.html")]
    [InlineData("ARTICLE_URL = 'p/{date:%Y}/{date:%b}/{category}/{slug}/'", "", "/p/2031/Mar/halls/a-day-of-rope/")]
    [InlineData("ARTICLE_SAVE_AS = 'p/{slug}/index.html'\nSLUGIFY_SOURCE = \"basename\"", "", "/p/a/")]
    [InlineData("DEFAULT_LANG = 'en'", "Lang: fr", "/a-day-of-rope-fr.html")]
    public void Of_Pelican(string settings, string keys, string addresses) => Assert.Equal(addresses, SiteFolders.Aliases(
        SiteFolders.Import(("pelicanconf.py", settings), ("content/halls/a.md", $"Title: A day of rope\nDate: 2031-03-04 10:20\n{keys}\n\nText."))));

    [Fact]
    public void What_only_the_generator_can_make_is_told()
    {
        ImportResult result = SiteFolders.Import(("hugo.toml", "[permalinks]\nposts = '/:own/'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04")));
        Assert.Equal("", SiteFolders.Aliases(result));
        Assert.Contains(result.Diagnostics, d => d.Message.Contains("old addresses of stories", StringComparison.Ordinal) && d.Message.Contains(":own", StringComparison.Ordinal));
    }

    [Fact]
    public void The_path_that_this_site_has_on_its_host_is_no_part_of_an_address_here() => Assert.Equal("/posts/a/", SiteFolders.Aliases(
        SiteFolders.Import(Exports.Options with { BasePath = "/repo/" }, [], ("hugo.toml", "baseURL = 'https://o.example/repo/'"),
            ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04")))));
}
