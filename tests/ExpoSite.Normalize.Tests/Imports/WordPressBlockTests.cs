using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Blocks that WordPress fills when a page is asked for, and shortcodes around text: what the export holds of them arrives, the rest is named.</summary>
public sealed class WordPressBlockTests
{
    private static string Of(string type, string number, string title, string body, string more = "", string status = "publish") =>
        Exports.Post(number, title, body, status, more).Replace("<wp:post_type>post<", $"<wp:post_type>{type}<", StringComparison.Ordinal);

    private static string Upload(string number, string file) => Of(
        "attachment", number, "File", "", $"<wp:attachment_url>https://old.example.net/wp-content/uploads/{file}</wp:attachment_url>", "inherit");

    private static ImportResult Import(string body, params string[] more) => Exports.Import(
        Exports.WordPress([Exports.Post("1", "Rope", body), Upload("5", "quay.png"), Upload("6", "plan.pdf"), Upload("7", "tide.mp4"), .. more]),
        media: ["wp-content/uploads/quay.png", "wp-content/uploads/plan.pdf", "wp-content/uploads/tide.mp4"]);

    private static string Body(ImportResult result) => Assert.Single(result.Files).Text.Split("\n---\n\n", 2)[1].TrimEnd('\n');

    [Theory]
    [InlineData("<!-- wp:embed {\"url\":\"https://vimeo.com/1\"} /-->", "[https://vimeo.com/1](https://vimeo.com/1)|<https://vimeo.com/1>")]
    [InlineData("<!-- wp:core-embed/youtube {\"url\":\"https://youtu.be/ab\"} --><!-- /wp:core-embed/youtube -->", "<https://youtu.be/ab>")]
    [InlineData("<!-- wp:file {\"id\":6,\"fileName\":\"The plan\"} /-->", "[The plan](/media/wp-content/uploads/plan.pdf)")]
    [InlineData("<!-- wp:file {\"id\":6} --><div class=\"wp-block-file\"><a href=\"https://old.example.net/wp-content/uploads/plan.pdf\">Plan</a></div><!-- /wp:file -->", "[Plan](/media/wp-content/uploads/plan.pdf)")]
    [InlineData("<!-- wp:file {\"id\":6} --><div class=\"wp-block-file\"><object class=\"wp-block-file__embed\" data=\"https://old.example.net/wp-content/uploads/plan.pdf\"></object><a href=\"https://old.example.net/wp-content/uploads/plan.pdf\">Plan</a><a href=\"https://old.example.net/wp-content/uploads/plan.pdf\" class=\"wp-block-file__button\" download>Download</a></div><!-- /wp:file -->", "[Plan](/media/wp-content/uploads/plan.pdf)")]
    [InlineData("<!-- wp:jetpack/tiled-gallery {\"ids\":[5]} /-->", "![Rope](/media/wp-content/uploads/quay.png)")]
    [InlineData("<!-- wp:image {\"id\":5,\"alt\":\"Quay\",\"caption\":\"At dawn\"} /-->", "![Rope](/media/wp-content/uploads/quay.png \"At dawn\")|![At dawn](/media/wp-content/uploads/quay.png \"At dawn\")")]
    [InlineData("<!-- wp:video {\"id\":7} /-->", "![tide.mp4](/media/wp-content/uploads/tide.mp4)")]
    [InlineData("<ul><!-- wp:social-link {\"url\":\"https://a.example/\",\"service\":\"mail\"} /--></ul>", "- [mail](https://a.example/)")]
    [InlineData("<!-- wp:acf/voice {\"data\":{\"words\":\"Ropes are back.\",\"_words\":\"field_1\",\"wide\":\"1\",\"_wide\":\"field_2\"}} /-->", "Ropes are back.")]
    public void What_a_block_holds_arrives(string block, string expected) =>
        Assert.Contains(Body(Import($"<p>One</p>\n\n{block}\n\n<p>Two</p>")), expected.Split('|').Select(e => $"One\n\n{e}\n\nTwo"));

    [Fact]
    public void Blocks_that_hold_nothing_are_counted_by_kind()
    {
        ImportResult result = Import(
            "<p>One</p><!-- wp:latest-posts {\"postsToShow\":3,\"className\":\"a b\"} /--><!-- wp:latest-posts /--><!-- wp:rss {\"feedURL\":\"https://a.example/feed\"} /-->"
            + "<!-- wp:query --><!-- wp:post-title /--><!-- /wp:query --><!-- wp:spacer {\"height\":\"9px\"} /--><p>Two</p><!-- wp:x/form {\"note\":\"Write to us\",\"columns\":5} /-->");
        Assert.Equal("One\n\nTwo", Body(result));
        Assert.Equal(
            [
                "Not carried over: 'feedURL' of blocks 'rss' (1): 'https://a.example/feed in Rope (line 4)'.", "Not carried over: 'note' of blocks 'x/form' (1): 'Write to us in Rope (line 4)'.",
                "Not carried over: blocks 'latest-posts' (2): 'Rope'.", "Not carried over: blocks 'query' (1): 'Rope'.", "Not carried over: blocks 'rss' (1): 'Rope'.",
                "Not carried over: blocks 'x/form' (1): 'Rope'.",
            ],
            result.Diagnostics.Where(d => d.Rule == NormalizeRules.ImportLeftOut).Select(d => d.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reusable_blocks_stand_where_stories_show_them()
    {
        string[] blocks =
        [
            Of("wp_block", "20", "Box", "<!-- wp:paragraph {\"metadata\":{\"name\":\"call\"}} -->\n<p class=\"x\">Book <b>now</b></p>\n<!-- /wp:paragraph --><!-- wp:block {\"ref\":21} /-->"),
            Of("wp_block", "21", "Inner", "<p>Inner</p><!-- wp:block {\"ref\":20} /-->"), Of("wp_block", "22", "Secret", "<p>TOKEN</p>", status: "draft"),
        ];
        ImportResult result = Import(
            "<!-- wp:block {\"ref\":20} /--><p>Two</p><!-- wp:block {\"ref\":20,\"content\":{\"call\":{\"content\":\"Book a <em>pier</em>\"},\"gone\":{\"url\":\"/a\"}}} /--><!-- wp:block {\"ref\":22} /--><!-- wp:block {\"ref\":99} /-->",
            blocks);
        Assert.Equal("Book **now**\n\nInner\n\nTwo\n\nBook a *pier*\n\nInner", Body(result));
        Assert.Equal(
            [
                "Not carried over: changes of reusable blocks (1): 'gone in Rope'.", "Not carried over: reusable blocks that hold themselves (2): 'Box in Rope'.",
                "Not carried over: reusable blocks that readers could not see (1): 'Secret in Rope'.", "Not carried over: reusable blocks that the export does not hold (1): '99 in Rope'.",
            ],
            result.Diagnostics.Where(d => d.Rule == NormalizeRules.ImportLeftOut).Select(d => d.Message).Order(StringComparer.Ordinal));
        string export = Exports.WordPress([Exports.Post("1", "Rope", "<!-- wp:block {\"ref\":20} /-->"), .. blocks]);
        Assert.All(Exports.Import(export, existing: Exports.OnDisk(Exports.Import(export))).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    [Theory]
    [InlineData("[gallery ids=\"5\"]Words <b>inside</b>.[/gallery]")]
    [InlineData("[playlist ids=\"7\" type=\"video\"]Words <b>inside</b>.[/playlist]")]
    [InlineData("[gallery ids=\"99\"]Words <b>inside</b>.[/gallery]")]
    [InlineData("[gallery]Words <b>inside</b>.[/gallery]")]
    [InlineData("[gallery ids=\"5\"]\n\nWords <b>inside</b>.\n\n[gallery ids=\"5\"][/gallery]")]
    [InlineData("[video src=\"https://old.example.net/wp-content/uploads/tide.mp4\"]Words <b>inside</b>.[/video]")]
    [InlineData("[youtube id=\"abcdef\"]Words <b>inside</b>.[/youtube]")]
    [InlineData("[map lat=\"1\"]Words <b>inside</b>.[/map]")]
    [InlineData("[caption width=\"9\"]<img src=\"https://old.example.net/wp-content/uploads/quay.png\" alt=\"Q\" />Words <b>inside</b>.[/caption]")]
    public void Text_inside_of_shortcodes_stays(string body)
    {
        string text = Body(Import(body)).Replace("**", "", StringComparison.Ordinal);
        Assert.Contains("Words inside.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":\"Buy <em>now</em>\",\"url\":\"https://a.example/new?a=1&b=2\"}", "[Buy *now*](https://a.example/new?a=1&b=2)")]
    [InlineData("{\"text\":\"Buy now\"}", "[Buy now](https://a.example/old)")]
    [InlineData("{\"url\":\"/new\"}", "[Old](https://old.example.net/new)")]
    public void A_button_whose_words_a_story_changes_stays_a_link(string change, string expected) => Assert.Equal(expected, Body(Import(
        $"<!-- wp:block {{\"ref\":20,\"content\":{{\"go\":{change}}}}} /-->",
        Of("wp_block", "20", "Box", "<!-- wp:button {\"metadata\":{\"name\":\"go\"}} --><div class=\"wp-block-button\"><a class=\"x\" href=\"https://a.example/old\">Old</a></div><!-- /wp:button -->"))));

    [Fact]
    public void Blocks_within_blocks_that_hold_eight_each_cost_no_billion()
    {
        string[] blocks = [.. Enumerable.Range(0, 9).Select(i => Of("wp_block", $"{100 + i}", "Box", "<p>Words</p>" + string.Concat(Enumerable.Repeat($"<!-- wp:block {{\"ref\":{101 + i}}} /-->", 8))))];
        ImportResult result = Import("<!-- wp:block {\"ref\":100} /-->", blocks);
        Assert.Contains(result.Diagnostics, d => d.Message.StartsWith("Not carried over: reusable blocks that hold too many others (", StringComparison.Ordinal));
        Assert.Contains("Words", Body(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_end_swallows_nothing_and_empty_texts_are_not_told()
    {
        ImportResult result = Import(
            "<!-- wp:query --><p>One</p><!-- wp:block {\"ref\":20} /--><!-- wp:paragraph --><!-- /wp:paragraph --><!-- wp:shortcode -->\n<!-- /wp:shortcode --><!-- wp:image {\"id\":5,\"caption\":\"At <em>dawn</em>\"} /-->",
            Of("wp_block", "20", "Box", "<p>Shared</p>"));
        Assert.StartsWith("One\n\nShared\n\n", Body(result), StringComparison.Ordinal);
        Assert.Contains("\"At dawn\"", Body(result), StringComparison.Ordinal);
        Assert.Equal(
            ["Not carried over: blocks 'query' (1): 'Rope'.", "Not carried over: descriptions of pictures that have none (1): 'quay.png'."],
            result.Diagnostics.Where(d => d.Rule == NormalizeRules.ImportLeftOut).Select(d => d.Message).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[embed]https://vimeo.com/1[/embed]", "<https://vimeo.com/1>")]
    [InlineData("[youtube]https://youtu.be/ab?x=1&amp;y=2[/youtube]", "<https://youtu.be/ab?x=1&y=2>")]
    [InlineData("[video mp4=\"https://old.example.net/wp-content/uploads/tide.mp4\"]<a href=\"https://old.example.net/wp-content/uploads/tide.mp4\">https://old.example.net/wp-content/uploads/tide.mp4</a>[/video]", "![tide.mp4](/media/wp-content/uploads/tide.mp4)")]
    [InlineData("A [/gallery] B", "A B|A  B")]
    public void An_address_inside_of_a_shortcode_stands_once(string body, string expected) => Assert.Contains(Body(Import(body)), expected.Split('|'));
}
