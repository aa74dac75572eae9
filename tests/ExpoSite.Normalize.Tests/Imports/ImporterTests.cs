using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

public sealed class ImporterTests
{
    [Fact]
    public void A_post_arrives_with_date_and_zone_author_terms_picture_and_address()
    {
        string more = "<category domain=\"category\" nicename=\"uncategorized\">Uncategorized</category><category domain=\"category\" nicename=\"h\">"
            + "Halls &amp; Piers</category><category domain=\"post_tag\" nicename=\"rope\">Rope</category><excerpt:encoded>Short &lt;b&gt;text&lt;/b&gt;."
            + "</excerpt:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>";
        string file = "<item><title>quay</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>"
            + "<wp:attachment_url>https://old.example.net/wp-content/uploads/2031/03/quay.png</wp:attachment_url>"
            + "<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>The quay</wp:meta_value></wp:postmeta></item>";
        ImportResult result = Exports.Import(Exports.WordPress(Exports.Post("1", "Rope", more: more), file), media: "uploads/2031/03/quay.png");
        string text = Assert.Single(result.Files).Text;
        Assert.Equal("2031-03-04-rope.md", result.Files[0].Path);
        Assert.Contains(
            "published: 2031-03-04T09:30:00+02:00\ncategory: Halls & Piers\ntags:\n  - Rope\nauthors:\n  - Ada Quay\ndescription: Short text.\n",
            text, StringComparison.Ordinal);
        Assert.Contains("image: '/media/uploads/2031/03/quay.png'\nimageAlt: The quay\n", text, StringComparison.Ordinal);
        Assert.Contains("aliases:\n  - '/rope/'\n", text, StringComparison.Ordinal);
        Assert.Equal([new ImportedPicture("uploads/2031/03/quay.png", "uploads/2031/03/quay.png")], result.Media);
    }

    [Theory]
    [InlineData("One\nline two\n\n<em>Next</em>.", "One\\\nline two\n\n*Next*.")]
    [InlineData("See [caption width=\"6\"]<img src=\"/a.png\" alt=\"A\" /> Words[/caption] it.", "See\n\n![A](/media/a.png \"Words\")\n\nit.")]
    [InlineData("<p><img src=\"/a-300x200.png\" alt=\"A\"> Words.</p>", "![A](/media/a.png)\n\nWords.")]
    [InlineData("[embed]https://vimeo.com/1[/embed]", "<https://vimeo.com/1>")]
    [InlineData("<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://vimeo.com/1\n</div></figure>", "<https://vimeo.com/1>")]
    [InlineData("[video mp4=\"/a.mp4\"][/video]", "![a.mp4](/media/a.mp4)")]
    [InlineData("A [box id=\"1\"]kept [sic][/box] word.", "A kept \\[sic\\] word.")]
    [InlineData("<pre>[gallery ids=\"1\"]</pre>", "```\n[gallery ids=\"1\"]\n```")]
    [InlineData("H<sub>2</sub>O and [[gallery]].", "H<sub>2</sub>O and \\[\\[gallery\\]\\].")]
    [InlineData("<script>alert(1)</script>Text.", "Text.")]
    [InlineData("<pre class=\"wp-block-code\"><code class=\"language-go\">x</code></pre>", "```go\nx\n```")]
    [InlineData("<div class=\"highlight highlight-source-c++\"><pre>x</pre></div>", "```c++\nx\n```")]
    [InlineData("<pre class=\"lang-none\">x</pre>", "```\nx\n```")]
    public void What_WordPress_has_becomes_what_is_read_here(string html, string markdown)
    {
        string text = Exports.Only(Exports.WordPress(Exports.Post("1", "Rope", html)), "a.png", "a.mp4");
        Assert.EndsWith($"---\n\n{markdown}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_in_UTF_16_is_read_whatever_its_first_line_says()
    {
        string text = Exports.WordPress(Exports.Post("1", "Rope", "Café.")).Replace("version=\"1.0\"?", "version=\"1.0\" encoding=\"UTF-16\"?", StringComparison.Ordinal);
        byte[] export = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];
        ImportResult result = Importer.Run(new ImportSource("export", export, []), [], Exports.Options);
        Assert.EndsWith("\n\nCafé.\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_stories_lead_to_where_they_stand_now()
    {
        ImportResult result = Exports.Import(Exports.WordPress(
            Exports.Post("1", "Rope", "<a href=\"https://old.example.net/?p=2\">a</a> <a href=\"/hemp/?x=1#top\">b</a> <a href=\"/about/\">c</a> "
                + "<a href=\"/secret/\">d</a>"),
            Exports.Post("2", "Hemp"), Exports.Post("3", "Secret", status: "private")));
        Assert.Contains(
            "[a](/2031/03/hemp/) [b](/2031/03/hemp/#top) [c](https://old.example.net/about/) [d](https://old.example.net/secret/)",
            result.Files.Single(f => f.Path.Contains("rope", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_readers_could_not_see_is_named_and_written_only_as_a_draft_that_was_asked_for()
    {
        string export = Exports.WordPress(
            [.. ((string[])["draft", "pending", "private", "trash", "secret"]).Select((s, i) => Exports.Post($"{i}", $"S{i}", "TOKEN", s)),
                Exports.Post("8", "S8", "TOKEN", more: "<wp:post_password>x</wp:post_password>"), Exports.Post("9", "S9", day: "2031-07-01", status: "future")]);
        ImportResult result = Exports.Import(export);
        MarkdownFile scheduled = Assert.Single(result.Files);
        Assert.Contains("published: 2031-07-01T09:30:00+02:00", scheduled.Text, StringComparison.Ordinal);
        Assert.Equal((6, 1), (result.Withheld, result.Scheduled));
        Assert.Equal(7, result.Diagnostics.Count(d => d.Rule == NormalizeRules.ImportWithheld));
        ImmutableArray<MarkdownFile> drafts = Exports.Import(export, Exports.Options with { WithDrafts = true }).Files;
        Assert.All(drafts.Where(f => f.Text.Contains("TOKEN", StringComparison.Ordinal)), f => Assert.Contains("draft: true", f.Text, StringComparison.Ordinal));
        Assert.Equal(7, drafts.Length);
    }

    [Fact]
    public void A_second_import_changes_nothing_and_keeps_what_was_edited_moved_or_deleted()
    {
        string export = Exports.WordPress(Exports.Post("1", "Rope"), Exports.Post("2", "Rope", "Other."), Exports.Post("3", "Hemp"));
        ImportResult first = Exports.Import(export);
        Assert.Equal(3, first.Files.Select(f => f.Path).Distinct(StringComparer.Ordinal).Count());
        ImmutableArray<ExistingMarkdown> standing = Exports.OnDisk(first);
        Assert.All(Exports.Import(export, existing: standing).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
        ExistingMarkdown[] changed = [standing[1] with { Path = "moved.md", Text = standing[1].Text + "Mine.\n" }, standing[2]];
        ImportResult second = Exports.Import(export, Exports.Options with { Record = StoryRecord.Empty.With(first.Stories) }, changed);
        Assert.Equal([MarkdownAction.Unchanged, MarkdownAction.KeepEdited], second.Files.Select(f => f.Action).Order());
        Assert.Contains(second.Diagnostics, d => d.Rule == NormalizeRules.DeletedStory);
    }

    [Fact]
    public void A_broken_post_is_named_with_its_line_and_the_others_arrive()
    {
        ImportResult result = Exports.Import(Exports.WordPress(
            Exports.Post("1", "One"), "<item><title>a & b</title></item>", Exports.Post("2", "Two"), "<item><title>&nbsp;</title></item>", Exports.Post("3", "Three")));
        Assert.Equal(["one", "three", "two"], result.Files.Select(f => f.Path[11..^3]));
        Assert.Equal([5, 7], result.Diagnostics.Where(d => d.Rule == NormalizeRules.ImportNotRead).Select(d => d.Position.Line));
    }

    [Fact]
    public void No_entity_is_resolved_and_no_document_type_read()
    {
        string bomb = Exports.WordPress(Exports.Post("1", "One"), Exports.Post("2", "&file;"))
            .Replace("<rss", "<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>\n<rss", StringComparison.Ordinal);
        ImportResult result = Exports.Import(bomb);
        Assert.Equal("2031-03-04-one.md", Assert.Single(result.Files).Path);
        Assert.Contains(result.Diagnostics, d => d.Rule == NormalizeRules.ImportNotRead);
    }

    [Fact]
    public void Footnotes_are_notes()
    {
        const string Notes = "<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value>[{\"id\":\"x\",\"content\":\"A &lt;em&gt;note&lt;/em&gt;.\"}]"
            + "</wp:meta_value></wp:postmeta>";
        string text = Exports.Only(Exports.WordPress(Exports.Post(
            "1", "Rope", "<p>Text<sup data-fn=\"x\"><a href=\"#x\">1</a></sup>.</p>", more: Notes)));
        Assert.EndsWith("Text[^1].\n\n[^1]: A *note*.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_of_each_kind_are_read()
    {
        string rss = Exports.Only(Exports.Feed("<category>Culture</category><content:encoded>&lt;p&gt;Rings &lt;em&gt;once&lt;/em&gt;.&lt;/p&gt;</content:encoded>"));
        Assert.Contains("published: 2031-03-04T10:00:00+02:00\ntags:\n  - Culture\naliases:\n  - '/bell.html'\n", rss, StringComparison.Ordinal);
        Assert.EndsWith("Rings *once*.\n", rss, StringComparison.Ordinal);
        string atom = Exports.Only(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"https://old.example.net/\"/><entry><title type=\"html\">A &amp;amp; B</title><id>u:1</id>"
            + "<link href=\"/ab/\"/><published>2031-03-04T10:00:00+02:00</published><author><name>Ada</name></author><content type=\"xhtml\">"
            + "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Hi</p></div></content></entry></feed>");
        Assert.Contains("title: A & B\npublished: 2031-03-04T10:00:00+02:00\nauthors:\n  - Ada\naliases:\n  - '/ab/'\n", atom, StringComparison.Ordinal);
        Assert.EndsWith("---\n\nHi\n", atom, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_of_Ghost_arrives_with_cards_authors_in_their_order_and_terms()
    {
        const string Html = "<p><a href='__GHOST_URL__/hemp/'>on</a></p><figure class='kg-card kg-embed-card'><iframe src='https://vimeo.com/1'></iframe></figure>"
            + "<div class='kg-card kg-callout-card'><div class='kg-callout-text'>Bring plugs.</div></div>";
        string export = "{\"db\":[{\"data\":{\"posts\":[{\"id\":\"a\",\"title\":\"Rope\",\"slug\":\"rope\",\"html\":\"" + Html + "\",\"status\":\"published\","
            + "\"published_at\":\"2031-03-04T07:00:00.000Z\",\"visibility\":\"public\"},{\"id\":\"b\",\"title\":\"Hemp\",\"slug\":\"hemp\",\"html\":\"<p>x</p>\","
            + "\"status\":\"published\",\"published_at\":1930374000000},{\"id\":\"c\",\"title\":\"Paid\",\"html\":\"<p>TOKEN</p>\",\"status\":\"published\","
            + "\"visibility\":\"members\",\"published_at\":\"2031-03-04T07:00:00.000Z\"}],\"tags\":[{\"id\":\"t\",\"name\":\"Fairs\"},{\"id\":\"i\",\"name\":\"#in\"}],"
            + "\"posts_tags\":[{\"post_id\":\"a\",\"tag_id\":\"t\"},{\"post_id\":\"a\",\"tag_id\":\"i\"}],\"users\":[{\"id\":\"u\",\"name\":\"Ada\"},{\"id\":\"v\",\"name\":\"Bo\"}],"
            + "\"posts_authors\":[{\"post_id\":\"a\",\"author_id\":\"v\",\"sort_order\":1},{\"post_id\":\"a\",\"author_id\":\"u\",\"sort_order\":0}]}}]}";
        ImportResult result = Exports.Import(export, Exports.Options with { Sections = Raws.Options.Sections });
        Assert.Equal(["2031-03-04-hemp.md", "2031-03-04-rope.md"], result.Files.Select(f => f.Path));
        string text = result.Files[1].Text;
        Assert.Contains("category: Fairs\nauthors:\n  - Ada\n  - Bo\n", text, StringComparison.Ordinal);
        Assert.EndsWith("[on](/2031/03/hemp/)\n\n<https://vimeo.com/1>\n\n> [!NOTE]\n> Bring plugs.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tags:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"db\": [")]
    [InlineData("plain words")]
    [InlineData("{}")]
    [InlineData("")]
    public void What_is_no_export_is_a_finding(string content) =>
        Assert.Contains(Exports.Import(content).Diagnostics, d => d.Rule == NormalizeRules.ImportNotRead);
}
