using System.Text.Json;
using ExpoSite.Normalize.Imports;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Texts of Ghost in the forms of its editors, and its cards as HTML.</summary>
public sealed class GhostTests
{
    private static ImportResult Import(string key, string text) => Exports.Import(
        "{\"db\":[{\"data\":{\"posts\":[{\"id\":\"a\",\"title\":\"Rope\",\"slug\":\"rope\",\"status\":\"published\",\"visibility\":\"public\","
        + $"\"published_at\":\"2031-03-04T07:00:00.000Z\",\"{key}\":\"{JsonEncodedText.Encode(text)}\"}}]}}}}]}}",
        Exports.Options with { Address = new Uri("https://old.example.net/") }, null, "a.png");

    private static string Body(ImportResult result) => SiteFolders.Body(result, "-rope");

    private static string Told(ImportResult result) => string.Join(
        '|', result.Diagnostics.Select(d => d.Message.Replace("Not carried over: ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static string Mobile(string sections, string cards = "", string marks = "", string atoms = "") =>
        $"{{\"version\":\"0.3.1\",\"markups\":[{marks}],\"atoms\":[{atoms}],\"cards\":[{cards}],\"sections\":[{sections}]}}";

    [Theory]
    [InlineData("[1,\"p\",[[0,[],0,\"One \"],[0,[0,1],1,\"two\"],[0,[],1,\" & three\"]]]", "One *[two](https://x.example/) & three*")]
    [InlineData("[1,\"h2\",[[0,[],0,\"Head\"]]],[1,\"blockquote\",[[0,[],0,\"Said\"]]]", "## Head\n\n> Said")]
    [InlineData("[3,\"ol\",[[[0,[],0,\"one\"]],[[0,[0],1,\"two\"]]]]", "1. one\n2. *two*")]
    [InlineData("[1,\"p\",[[0,[],0,\"a\"],[1,[],0,0],[0,[],0,\"b\"]]]", "a\\\nb")]
    [InlineData("[2,\"https://old.example.net/a.png\"]", "![Rope](/media/a.png)")]
    [InlineData("[10,9],[1],7,[1,\"p\",[[0,[5],1,\"x\"],[1,[],0,8]]]", "x")]
    public void Sections_marks_and_atoms_of_Mobiledoc_are_text(string sections, string markdown) => Assert.Equal(markdown, Body(Import(
        "mobiledoc", Mobile(sections, "", "[\"em\"],[\"a\",[\"rel\",\"x\",\"href\",\"https://x.example/\"]]", "[\"soft-return\",\"\",{}]"))));

    [Theory]
    [InlineData("[\"image\",{\"src\":\"__GHOST_URL__/a.png\",\"alt\":\"A\",\"caption\":\"By <i>Ada</i>\",\"href\":\"https://x.example/\",\"cardWidth\":\"wide\"}]", "[![A](/media/a.png \"By Ada\")](https://x.example/)", "")]
    [InlineData("[\"gallery\",{\"images\":[{\"src\":\"__GHOST_URL__/a.png\",\"alt\":\"A\",\"row\":0,\"width\":9}],\"caption\":\"All\"}]", "![A](/media/a.png)\n\nAll", "")]
    [InlineData("[\"markdown\",{\"markdown\":\"*a* [b](https://x.example/)\"}]", "*a* [b](https://x.example/)", "")]
    [InlineData("[\"card-markdown\",{\"markdown\":\"- a\",\"cardName\":\"card-markdown\"}]", "- a", "")]
    [InlineData("[\"html\",{\"html\":\"<p>a <b>b</b></p>\"}]", "a **b**", "")]
    [InlineData("[\"embed\",{\"url\":\"https://vimeo.com/1\",\"html\":\"<iframe></iframe>\",\"caption\":\"C\",\"metadata\":{\"title\":\"T\"}}]", "[C](<https://vimeo.com/1>)", "")]
    [InlineData("[\"bookmark\",{\"url\":\"https://x.example/\",\"metadata\":{\"title\":\"T\",\"description\":\"D\",\"icon\":\"i.png\"},\"caption\":\"C\"}]", "[T](https://x.example/): D\n\nC", "")]
    [InlineData("[\"callout\",{\"calloutEmoji\":\"!\",\"calloutText\":\"Bring <b>boots</b>\",\"backgroundColor\":\"blue\"}]", "> [!NOTE]\n> ! Bring **boots**", "")]
    [InlineData("[\"toggle\",{\"heading\":\"H\",\"content\":\"<p>C</p>\"}]", "<details>\n<summary>H</summary>\n\nC\n\n</details>", "")]
    [InlineData("[\"code\",{\"code\":\"x<1\",\"language\":\"go\",\"caption\":\"C\"}]", "```go\nx<1\n```\n\nC", "")]
    [InlineData("[\"html\",{\"html\":\"a\"}],[\"hr\",{}],[\"button\",{\"buttonText\":\"Go\",\"buttonUrl\":\"https://x.example/\"}]", "a\n\n---\n\n[Go](https://x.example/)", "")]
    [InlineData("[\"file\",{\"src\":\"https://x.example/f.pdf\",\"fileTitle\":\"F\",\"fileCaption\":\"C\",\"fileName\":\"f.pdf\"}]", "[F](https://x.example/f.pdf) C", "")]
    [InlineData("[\"poll\",{\"question\":\"Why?\"}]", "", "cards 'poll' (1): 'Rope'.|texts of stories that have none (1): 'Rope'.|texts without HTML (1): 'Rope'.")]
    [InlineData("[\"code\",{\"code\":\"x\",\"runtime\":\"slow\"}]", "```\nx\n```", "'runtime' of cards 'code' (1): 'slow in Rope'.")]
    public void Cards_are_what_they_show_and_the_rest_is_told(string cards, string markdown, string told)
    {
        ImportResult result = Import("mobiledoc", Mobile(string.Join(',', cards.Split("],[\"").Select((_, i) => $"[10,{i}]")), cards));
        Assert.Equal(markdown, Body(result));
        Assert.Equal(told, Told(result));
    }

    [Fact]
    public void A_section_or_atom_that_is_not_known_is_told() => Assert.Equal(
        "cards 'atom mention' (1): 'Rope'.|cards 'section of an unknown kind' (1): 'Rope'.",
        Told(Import("mobiledoc", Mobile("[77],[1,\"p\",[[1,[],0,0]]]", atoms: "[\"mention\",\"@ada\",{}]"))));

    [Fact]
    public void Lexical_has_the_same_cards_and_marks()
    {
        const string Nodes = "{\"type\":\"paragraph\",\"children\":[{\"type\":\"extended-text\",\"text\":\"H\",\"format\":0},{\"type\":\"text\",\"text\":\"2\",\"format\":32},"
            + "{\"type\":\"text\",\"text\":\" b\",\"format\":3}]},{\"type\":\"toggle\",\"heading\":\"H\",\"content\":\"<p>C</p>\"},{\"type\":\"signup\",\"header\":\"Join\"},"
            + "{\"type\":\"html\",\"html\":\"<p>TOKEN</p>\",\"visibility\":{\"web\":{\"nonMember\":false}}},{\"type\":\"html\",\"html\":\"<p>All</p>\",\"visibility\":{\"web\":{\"nonMember\":true}}}";
        ImportResult result = Import("lexical", $"{{\"root\":{{\"type\":\"root\",\"children\":[{Nodes}]}}}}");
        Assert.Equal("H<sub>2</sub> ***b***\n\n<details>\n<summary>H</summary>\n\nC\n\n</details>\n\nAll", Body(result));
        Assert.Equal("cards 'signup' (1): 'Rope'.|parts of texts that only members saw (1): 'Rope'.", Told(result));
    }

    [Fact]
    public void The_oldest_exports_have_Markdown() => Assert.Equal("## H\n\n- *a*", Body(Import("markdown", "## H\n\n- *a*")));

    [Theory]
    [InlineData("<p>a</p><!--kg-gated-block:begin nonMember:false memberSegment:\"status:free\" --><p>TOKEN</p><!--kg-gated-block:end--><p>b</p>", "a\n\nb")]
    [InlineData("<p>a</p><!--kg-gated-block:begin memberSegment:\"status:paid\" --><p>TOKEN</p>", "a")]
    [InlineData("<!--kg-gated-block:begin nonMember:true memberSegment:\"\" --><p>a</p><!--kg-gated-block:end-->", "a")]
    public void What_only_members_saw_stays_out(string html, string markdown)
    {
        ImportResult result = Import("html", html);
        Assert.Equal(markdown, Body(result));
        Assert.Equal(html.Contains("TOKEN", StringComparison.Ordinal), Told(result).Contains("only members saw (1)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<figure class=\"kg-card kg-bookmark-card\"><a class=\"kg-bookmark-container\" href=\"https://x.example/\"><div class=\"kg-bookmark-title\">T</div><div class=\"kg-bookmark-description\">D</div><img class=\"kg-bookmark-icon\" src=\"i.png\"></a><figcaption>C</figcaption></figure>", "[T](https://x.example/): D\n\nC")]
    [InlineData("<div class=\"kg-card kg-toggle-card\"><div class=\"kg-toggle-heading\"><h4 class=\"kg-toggle-heading-text\">H</h4><button><svg></svg></button></div><div class=\"kg-toggle-content\"><p>C</p></div></div>", "<details>\n<summary>H</summary>\n\nC\n\n</details>")]
    [InlineData("<div class=\"kg-card kg-audio-card\"><audio src=\"https://x.example/a.mp3\"></audio><div class=\"kg-audio-title\">Bell</div><span>0:00</span></div>", "[Bell](https://x.example/a.mp3)")]
    [InlineData("<figure class=\"kg-card kg-video-card\"><div><video src=\"https://x.example/a.mp4\"></video><span>0:13</span></div><figcaption>C</figcaption></figure>", "[C](https://x.example/a.mp4)")]
    [InlineData("<div class=\"kg-card kg-file-card\"><a class=\"kg-file-card-container\" href=\"https://x.example/f.pdf\"><div><div class=\"kg-file-card-title\">F</div><div class=\"kg-file-card-caption\">C</div></div></a></div>", "[F](https://x.example/f.pdf) C")]
    [InlineData("<a href=\"https://x.example/\"><div><h3>Head</h3><p>Text.</p></div></a>", "### [Head](https://x.example/)\n\nText.")]
    [InlineData("<details><summary>S</summary><p>T</p></details>", "<details>\n<summary>S</summary>\n\nT\n\n</details>")]
    public void Cards_in_HTML_are_what_they_show(string html, string markdown) => Assert.Equal(markdown, Body(Import("html", html)));

    [Fact]
    public void Pictures_of_the_oldest_versions_have_paths_and_keep_their_order()
    {
        const string Post = "{\"id\":1,\"title\":\"Rope\",\"slug\":\"rope\",\"status\":\"published\",\"published_at\":1930374000000,\"image\":\"/content/images/a.png\","
            + "\"html\":\"<p><img src='/content/images/a.png' alt='A'>\\n<img src='/content/images/b.png' alt='B'></p>\"}";
        ImportResult result = Exports.Import($"{{\"data\":{{\"meta\":{{}},\"data\":{{\"posts\":[{Post}]}}}}}}", null, null, "images/a.png", "images/b.png");
        Assert.Contains("image: '/media/images/a.png'\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal("![A](/media/images/a.png)\n\n![B](/media/images/b.png)", Body(result));
    }
}
