using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>What is a story in a folder, what it brings, and what stays out.</summary>
public sealed class FolderStoryTests
{
    private static readonly (string, string) Jekyll = ("_config.yml", "url: https://o.example\ntimezone: Europe/Lisbon\n"
        + "defaults:\n  - scope: {path: _posts/held}\n    values: {published: false}\n  - scope: {path: '', type: posts}\n    values: {author: ada}\n");

    [Fact]
    public void A_post_arrives_with_date_and_zone_authors_terms_picture_and_address()
    {
        ImportResult result = SiteFolders.Import(
            Jekyll, ("_data/authors.yml", "ada:\n  name: Ada Quay\n"), ("img/q.png", ""), ("_posts/2031-03-04-rope.md", SiteFolders.Yaml(
                "title: 'Rope: a day'\ndate: 2031-03-04 09:30:00\ncategories: halls piers\ntags: [ice, old nets]\nexcerpt: In *short*.\nimage: /img/q.png\nimage_alt: The quay\nlang: pt_BR")));
        Assert.Equal("2031-03-04-rope.md", Assert.Single(result.Files).Path);
        Assert.Contains(
            "title: 'Rope: a day'\npublished: 2031-03-04T09:30:00+00:00\ncategory: halls\ntags:\n  - piers\n  - ice\n  - old nets\nauthors:\n  - Ada Quay\n"
            + "description: In short.\nimage: '/media/img/q.png'\nimageAlt: The quay\nlang: pt-BR\naliases:\n  - '/halls/piers/2031/03/04/rope.html'\n"
            + "source: https://o.example/halls/piers/2031/03/04/rope.html\n",
            result.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal([new ImportedPicture("img/q.png", "img/q.png")], result.Media);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != Severity.Info && d.Rule != NormalizeRules.ImportLanguages);
    }

    [Theory]
    [InlineData("_drafts/a.md", "title: A")]
    [InlineData("_posts/no-day.md", "title: A")]
    [InlineData("_posts/held/2031-03-04-a.md", "title: A")]
    [InlineData("_posts/2031-03-04-a.md", "title: A\npublished: false")]
    [InlineData("_posts/2031-03-04-a.md", "title: A: b\ndate: [")]
    [InlineData("_posts/2031-03-04-a.md", "title: A\nexpires: 2031-04-01")]
    [InlineData("_posts/2031-03-04-a.md", "title: A\nsitemap: false")]
    [InlineData("_secret/a.md", "title: A\ndate: 2031-03-04")]
    public void What_Jekyll_does_not_publish_stays_out(string path, string keys) => AssertSilent(Jekyll, (path, SiteFolders.Yaml(keys, "TOKEN")));

    [Theory]
    [InlineData("posts/a.md", "draft: true")]
    [InlineData("posts/a.md", "build: {render: never}")]
    [InlineData("posts/a.md", "_build: {list: never}")]
    [InlineData("posts/a.md", "headless: true")]
    [InlineData("posts/a.md", "expiryDate: 2031-05-01T00:00:00Z")]
    [InlineData("posts/in/a.md", "tags: [x]")]
    [InlineData("posts/bundle/part.md", "tags: [x]")]
    [InlineData("posts/left.md", "tags: [x]")]
    public void What_Hugo_does_not_publish_stays_out(string path, string keys) => AssertSilent(
        ("hugo.toml", "ignoreFiles = ['left\\.md$']"), ("content/posts/in/_index.md", SiteFolders.Yaml("cascade:\n  draft: true", "")),
        ("content/posts/bundle/index.md", SiteFolders.Yaml("title: Open\ndate: 2031-03-04\ndraft: true", "TOKEN")),
        ("content/" + path, SiteFolders.Yaml($"title: A\ndate: 2031-03-04\n{keys}", "TOKEN")));

    [Theory]
    [InlineData("draft.md", "draft = true")]
    [InlineData("in/a.md", "weight = 1")]
    [InlineData("old/a.md", "weight = 1")]
    [InlineData("a.md", "render = false")]
    public void What_Zola_does_not_publish_stays_out(string path, string keys) => AssertSilent(
        ("config.toml", "base_url = 'https://o.example'\nignored_content = ['blog/old/**']"), ("content/blog/in/_index.md", SiteFolders.Toml("draft = true", "")),
        ("content/blog/" + path, SiteFolders.Toml($"title = 'A'\ndate = 2031-03-04\n{keys}", "TOKEN")));

    [Theory]
    [InlineData("a.md", "permalink: false")]
    [InlineData("a.md", "eleventyExcludeFromCollections: true")]
    [InlineData("a.md", "draft: true")]
    [InlineData("in/a.md", "tags: x")]
    [InlineData("js/a.md", "tags: x")]
    [InlineData("left/a.md", "tags: x")]
    public void What_Eleventy_does_not_publish_stays_out(string path, string keys) => AssertSilent(
        (".eleventy.js", "module.exports = c => { c.ignores.add('./posts/left/**'); };"), ("posts/in/in.json", "{\"draft\": true}"), ("posts/js/js.11tydata.js", "module.exports = { permalink: false };"),
        ("posts/" + path, SiteFolders.Yaml($"title: A\ndate: 2031-03-04\n{keys}", "TOKEN")));

    [Theory]
    [InlineData("Status: draft")]
    [InlineData("Status: hidden")]
    [InlineData("Status: skip")]
    public void What_Pelican_does_not_publish_stays_out(string keys) => AssertSilent(
        ("pelicanconf.py", "PATH = 'content'"), ("content/a.md", $"Title: A\nDate: 2031-03-04\n{keys}\n\nTOKEN"),
        ("content/b.html", "<html><head><title>B</title><meta name=\"date\" content=\"2031-03-04\"><meta name=\"status\" content=\"draft\"></head><body>TOKEN</body></html>"));

    [Fact]
    public void Settings_of_Pelican_may_hold_all_back() => AssertSilent(
        ("pelicanconf.py", "DEFAULT_METADATA = {\n    'status': 'draft',\n}"), ("content/a.md", "Title: A\nDate: 2031-03-04\n\nTOKEN"));

    private static void AssertSilent(params (string, string)[] files)
    {
        ImportResult result = SiteFolders.Import(files);
        Assert.DoesNotContain(result.Files, f => f.Text.Contains("TOKEN", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Diagnostics, d => d.Message.Contains("TOKEN", StringComparison.Ordinal));
        Assert.All(SiteFolders.Import(Exports.Options with { WithDrafts = true }, [], files).Files.Where(f => f.Text.Contains("TOKEN", StringComparison.Ordinal)),
            f => Assert.Contains("\ndraft: true\n", f.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_waits_for_its_time_is_written_with_it_and_nothing_links_to_it()
    {
        ImportResult result = SiteFolders.Import(
            ("hugo.toml", "baseURL = 'https://o.example/'"),
            ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04\npublishDate: 2032-01-01\nexpiryDate: 2033-01-01")),
            ("content/posts/b.md", SiteFolders.Yaml("title: B\ndate: 2031-03-04", "See [it]({{< ref \"a.md\" >}}) and [it](/posts/a/).")));
        Assert.Contains("\nembargo: 2032-01-01\nexpires: 2033-01-01\n", result.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal("See it and it.", SiteFolders.Body(result, "-b"));
        Assert.Equal((0, 1), (result.Withheld, result.Scheduled));
    }

    [Fact]
    public void Pages_lists_and_other_forms_are_named()
    {
        ImportResult result = SiteFolders.Import(
            ("hugo.toml", "title = 'x'"), ("content/about.md", SiteFolders.Yaml("title: About\ndate: 2020-01-01")), ("content/docs/guide.md", SiteFolders.Yaml("title: Guide")),
            ("content/posts/_index.md", SiteFolders.Yaml("title: All", "Words.")), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04")),
            ("content/posts/b.mdx", ""), ("content/posts/c.rst", ""), ("themes/x/content/posts/d.md", SiteFolders.Yaml("title: D\ndate: 2031-03-04")));
        Assert.Single(result.Files);
        Assert.Equal("about.md", Assert.Single(result.Pages).Path);
        Assert.Contains(result.Diagnostics, d => d.Message.StartsWith("Not carried over: pages that stand below others (1): 'Guide'", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, d => d.Message.StartsWith("Not carried over: texts above lists of stories (1)", StringComparison.Ordinal));
        Assert.Equal(2, result.Diagnostics.Count(d => d.Rule == NormalizeRules.ImportFormNotRead));
    }

    [Fact]
    public void A_story_among_stories_that_lost_its_date_is_a_draft() => Assert.Contains("draft: true", SiteFolders.Import(
        ("hugo.toml", "title = 'x'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04")), ("content/posts/b.md", SiteFolders.Yaml("title: B\ndate: 2031-03-04")),
        ("content/posts/c.md", SiteFolders.Yaml("title: C"))).Files.Single(f => f.Path == "c.md").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("image: /q.png\nimage_alt: Quay\nlogo: /l.png", "Quay")]
    [InlineData("cover:\n  image: q.png\n  alt: Quay\n  caption: Dawn", "Quay")]
    [InlineData("extra:\n  header_image: ./q.png\n  header_image_alt: Quay", "Quay")]
    [InlineData("header:\n  teaser: q.png\n  overlay_image: q.png\n  image_description: Quay", "Quay")]
    [InlineData("alt: Quay\nfeatured_image: /q.png\nauthor_image: /l.png", "Quay")]
    [InlineData("images: [q.png, l.png]", "A")]
    public void The_picture_above_a_story_is_found_by_what_its_key_says(string keys, string alt) => Assert.Contains(
        $"image: '/media/static/q.png'\nimageAlt: {alt}\n", SiteFolders.Only(
            ("hugo.toml", "title = 'x'"), ("static/q.png", ""), ("static/l.png", ""), ("content/posts/a.md", SiteFolders.Yaml($"title: A\ndate: 2031-03-04\n{keys}"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Dawn. Photo: Ana Reyes", "Text.", "imageCaption: Dawn.\nimageCredit: Ana Reyes\n")]
    [InlineData("Photo: Ana Reyes", "Text.", "imageCredit: Ana Reyes\n")]
    [InlineData("Dawn", "![Quay](q.png \"Dawn\")", "---\n\n![Quay]")]
    public void What_is_said_of_that_picture_stands_once(string caption, string body, string expected)
    {
        string text = SiteFolders.Only(("hugo.toml", "title = 'x'"), ("static/q.png", ""), ("content/posts/a.md",
            SiteFolders.Yaml($"title: A\ndate: 2031-03-04\ncover:\n  image: q.png\n  alt: Quay\n  caption: '{caption}'", body)));
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(caption.StartsWith("Dawn", StringComparison.Ordinal) ? 2 : 1, text.Split("Dawn").Length);
    }

    [Fact]
    public void The_first_heading_is_the_headline_where_nothing_else_is() =>
        Assert.Contains("title: A *day*\n", SiteFolders.Only(Jekyll, ("_posts/2031-03-04-a.md", SiteFolders.Yaml("tags: x", "# A \\*day\\*\n\nText."))), StringComparison.Ordinal);

    [Fact]
    public void Sections_are_folders_where_stories_stand_in_several()
    {
        ImportResult result = SiteFolders.Import(
            ("config.toml", "base_url = 'https://o.example'"), ("content/halls/_index.md", SiteFolders.Toml("title = 'Halls & Piers'", "")),
            ("content/halls/a.md", SiteFolders.Toml("title = 'A'\ndate = 2031-03-04")), ("content/boat-news/b.md", SiteFolders.Toml("title = 'B'\ndate = 2031-03-04")));
        Assert.Equal(["Halls & Piers", "Boat news"], result.Files.Select(f => f.Text.Split("category: ")[1].Split('\n')[0].Trim('\'')));
    }

    [Fact]
    public void Tags_of_Eleventy_that_are_lists_of_pages_are_none() => Assert.Contains("tags:\n  - ice\nauthors:\n  - Ada\n", SiteFolders.Only(
        ("eleventy.config.js", "x"), ("notes/notes.json", "{\"tags\": \"note\", \"author\": \"Ada\"}"),
        ("notes/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04\ntags: [notes, posts, ice]"))), StringComparison.Ordinal);

    [Fact]
    public void A_second_import_changes_nothing_and_keeps_what_was_edited()
    {
        (string, string)[] files = [Jekyll, ("_posts/2031-03-04-a.md", SiteFolders.Yaml("title: A")), ("_posts/2031-03-04-b.md", SiteFolders.Yaml("title: B"))];
        ImportResult first = SiteFolders.Import(files);
        ExistingMarkdown[] standing = [.. Exports.OnDisk(first)];
        Assert.All(SiteFolders.Import(Exports.Options, standing, files).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
        standing[0] = new ExistingMarkdown("2031/moved.md", standing[0].Text.Replace("Text.", "Edited.", StringComparison.Ordinal));
        files[1].Item2 = files[2].Item2 = SiteFolders.Yaml("title: Changed");
        ImportResult second = SiteFolders.Import(Exports.Options, standing, files);
        Assert.Equal([MarkdownAction.Rewrite, MarkdownAction.KeepEdited], second.Files.Select(f => f.Action));
        Assert.Equal("2031/moved.md", second.Files[1].Path);
    }

    [Fact]
    public void A_folder_of_no_known_generator_brings_what_its_texts_state()
    {
        ImportResult result = SiteFolders.Import(("blog/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04\npermalink: /x/\naliases: [/y/]")), ("x.png", ""));
        Assert.Equal("/x/ /y/", SiteFolders.Aliases(result));
        Assert.Contains(result.Diagnostics, d => d.Rule == NormalizeRules.ImportFolderUnknown);
    }
}
