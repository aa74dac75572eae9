using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Imports.Bodies;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>
/// Each value of a call or shortcode is in the text or in the report. Names of calls and of values are read from the program's own source, so
/// a new one is tested by itself.
/// </summary>
public sealed class StatedParameterTests
{
    private static readonly string[] Shapes = ["token{0}", "token{0}.png", "token{0}.mp4", "https://token{0}.example/", "two words token{0}", "warning token{0}"];

    private static string[] WordsOf(params string[] sources) =>
    [
        .. sources.SelectMany(s => Regex.Matches(
            File.ReadAllText(Path.Combine(Fixtures.Folder, "..", "..", "..", "generator", "ExpoSite.Normalize", "Imports", "Bodies", s)), "\"([^\"\n]+)\""))
            .SelectMany(m => m.Groups[1].Value.Split(' ')).Where(w => Regex.IsMatch(w, "^(?:[a-z][a-z0-9_-]{0,30}|[0-9])$")).Distinct().Order(StringComparer.Ordinal),
        "0", "1", "2", "of-nobody",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_value_of_a_call_is_carried_over_or_left_to_be_told(bool isHtml)
    {
        string[] words = [.. WordsOf("CallForms.cs", "EmbeddedPage.cs").Distinct()];
        Assert.True(words.Length > 100);
        var forms = new CallForms(isHtml);
        foreach (string name in words)
        {
            foreach (string? inner in (string?[])[null, "Inner text."])
            {
                foreach (string shape in Shapes)
                    Whole(forms, name, inner, [.. words.Select((w, i) => new Parameter(w, string.Format(null, shape, i)))]);
                foreach (string word in words)
                    Whole(forms, name, inner, [new Parameter("src", "source.png"), new Parameter(word == "src" ? "alt" : word, "token1")]);
            }
        }
    }

    private static void Whole(CallForms forms, string name, string? inner, Parameter[] stated)
    {
        var values = new StatedParameters(stated);
        if (forms.Of(name, values, inner) is not { } form)
            return;
        string told = string.Join(' ', values.Rest.Select(p => p.Value));
        foreach (Parameter parameter in stated)
        {
            string token = Regex.Match(parameter.Value, "token[0-9]+|source").Value;
            Assert.True(Regex.IsMatch(form + ' ' + told, token + "(?![0-9])"), $"{name}: {parameter} is neither in '{form}' nor in the rest.");
        }

        Assert.True(inner is null || form.Contains(inner, StringComparison.Ordinal) || form.Contains("> Inner", StringComparison.Ordinal), $"{name}: {form}");
    }

    [Fact]
    public void Each_value_of_a_shortcode_is_carried_over_or_told()
    {
        var files = new Dictionary<string, ImportedFile> { ["7"] = new("https://o.example/7.png", null, null) }.ToFrozenDictionary();
        string[] words = [.. WordsOf("WordPressText.cs", "EmbeddedPage.cs").Where(w => !char.IsAsciiDigit(w[0])).Distinct()];
        foreach (string name in words)
        {
            foreach (string word in words)
            {
                foreach (string more in (string[])["", " ids=\"7\"", " src=\"https://o.example/a.mp4\""])
                {
                    var notes = new ImportNotes();
                    string text = $"[{name}{more} {word}=\"token1\"]<img src=\"a.png\"> Inner.[/{name}]";
                    string html = new WordPressText(
                        new ImportedStory { Key = "k", Title = "T", Html = text, Place = SourcePosition.WholeFile("e") }, text, files, notes).Html();
                    ImmutableArray<Diagnostic> told = notes.Findings();
                    Assert.True(
                        html.Contains("token1", StringComparison.Ordinal) || told.Any(d => d.Message.Contains("token1", StringComparison.Ordinal)
                            || d.Message.Contains($"shortcodes [{name}] (1)", StringComparison.Ordinal) || d.Message.Contains("galleries", StringComparison.Ordinal)),
                        $"{text}\n{html}");
                }
            }
        }
    }

    [Theory]
    [InlineData("{{< figure src=\"q.png\" link=\"https://x.example/a_b\" alt=\"Q\" title=\"Dawn\" caption=\"Low tide.\" attr=\"Ada\" >}}", "[![Q](/media/content/posts/q.png \"Dawn. Low tide. Ada\")](https://x.example/a_b)", "")]
    [InlineData("{{< figure src=\"q.png\" link=\"/posts/b/\" alt=\"Q\" >}}", "[![Q](/media/content/posts/q.png)](/2031/03/b/)", "")]
    [InlineData("{{< figure src=\"q.png\" alt=\"Q\" width=\"30\" attrlink=\"https://x.example/\" >}}", "![Q](/media/content/posts/q.png)", "'attrlink' of calls 'figure' (1): 'https://x.example/ in A (line 6)'. 'width' of calls 'figure' (1): '30 in A (line 6)'.")]
    [InlineData("{{< tweet user=\"ada\" id=\"12345\" >}} {{< tweet 12345 >}} {{< gist ada 678 \"a.html\" >}}", "<https://x.com/ada/status/12345> <https://x.com/i/status/12345> <https://gist.github.com/ada/678>", "values without a name of calls 'gist' (1): 'a.html in A (line 6)'.")]
    [InlineData("{{< youtube id=\"abcdefghijk\" title=\"The rope\" autoplay=\"true\" >}}", "[The rope](https://www.youtube.com/watch?v=abcdefghijk)", "'autoplay' of calls 'youtube' (1): 'true in A (line 6)'.")]
    [InlineData("{{< spotify type=\"track\" id=\"ab12\" >}} {{< instagram abc_1 >}}", "<https://open.spotify.com/track/ab12> <https://www.instagram.com/p/abc_1/>", "")]
    [InlineData("{{< div class=\"wide\" >}}\nText.\n{{< /div >}}", "Text.", "'class' of calls 'div' (1): 'wide in A (line 6)'.")]
    [InlineData("{{< ref path=\"b\" outputFormat=\"amp\" >}}", "/2031/03/b/", "'outputFormat' of calls 'ref' (1): 'amp in A (line 6)'.")]
    public void A_value_that_is_not_carried_over_is_told(string call, string markdown, string told)
    {
        ImportResult result = SiteFolders.Import(
            ("hugo.toml", "baseURL = 'https://o.example/'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", call)),
            ("content/posts/b.md", SiteFolders.Yaml("title: B\ndate: 2031-03-04")), ("content/posts/q.png", ""));
        Assert.Equal(markdown, SiteFolders.Body(result, "-a"));
        Assert.Equal(told, string.Join(' ', result.Diagnostics.Select(d => d.Message.Replace("Not carried over: ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("{% youtube https://www.youtube.com/watch?v=abcdefghijk&t=3 %}", "<https://www.youtube.com/watch?v=abcdefghijk&t=3>")]
    [InlineData("{% twitter https://x.com/ada/status/12 %} {% gist ada/c08ee0 hall.md %} {% vimeo 123456 500 %}", "<https://x.com/ada/status/12> <https://gist.github.com/ada/c08ee0> <https://vimeo.com/123456>")]
    [InlineData("{% include video id=\"abcdefghijk\" provider=\"youtube\" %}", "<https://www.youtube.com/watch?v=abcdefghijk>")]
    public void Films_and_posts_of_Jekyll_are_cards(string call, string markdown) => Assert.Equal(markdown, SiteFolders.Body(SiteFolders.Import(
        ("_config.yml", "url: https://o.example"), ("_posts/2031-03-04-a.md", SiteFolders.Yaml("title: A", call))), "-a"));

    [Theory]
    [InlineData("[youtube abcdefghijk]", "<https://www.youtube.com/watch?v=abcdefghijk>")]
    [InlineData("[youtube=http://www.youtube.com/watch?v=abcdefghijk&amp;w=640]", "<http://www.youtube.com/watch?v=abcdefghijk&w=640>")]
    [InlineData("[tweet https://twitter.com/ada/status/12]", "<https://twitter.com/ada/status/12>")]
    [InlineData("[vimeo 123456 w=500]", "<https://vimeo.com/123456>")]
    [InlineData("[soundcloud url=\"https://soundcloud.com/ada/tide\" params=\"x=1\"]", "<https://soundcloud.com/ada/tide>")]
    [InlineData("[gist id=\"12ab\"]", "<https://gist.github.com/12ab>")]
    [InlineData("[audio https://old.example.net/a.mp3]", "![a.mp3](/media/a.mp3)")]
    [InlineData("[playlist type=\"video\" ids=\"8\"]", "![a.mp4](/media/a.mp4)")]
    [InlineData("<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://vimeo.com/1\n</div><figcaption>The <b>rope</b></figcaption></figure>", "[The rope](<https://vimeo.com/1>)")]
    [InlineData("[caption width=\"6\" align=\"left\"]<a href=\"https://x.example/\"><img src=\"/a.png\" alt=\"A\" /></a> Words[/caption]", "[![A](/media/a.png \"Words\")](https://x.example/)")]
    [InlineData("<figure><a href=\"/quay/\"><img src=\"/a.png\" alt=\"A\"></a></figure>", "[![A](/media/a.png)](/2031/03/quay/)")]
    [InlineData("<a href=\"/a-big.png\"><img src=\"/a.png\" alt=\"A\"></a>", "![A](/media/a.png)")]
    public void Films_posts_and_linked_pictures_of_WordPress_are_kept(string html, string markdown)
    {
        string file = "<item><title>f</title><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example.net/a.mp4</wp:attachment_url></item>";
        ImportResult result = Exports.Import(
            Exports.WordPress(file, Exports.Post("1", "Rope", html), Exports.Post("2", "Quay")), media: ["a.png", "a.mp3", "a.mp4"]);
        Assert.Equal(markdown, SiteFolders.Body(result, "-rope"));
    }

    [Fact]
    public void A_gallery_that_names_no_pictures_shows_those_of_its_story()
    {
        static string File(string number, string parent, string order, string name) =>
            $"<item><title>f</title><wp:post_id>{number}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:post_parent>{parent}</wp:post_parent>"
            + $"<wp:menu_order>{order}</wp:menu_order><wp:attachment_url>https://old.example.net/{name}</wp:attachment_url></item>";
        ImportResult result = Exports.Import(
            Exports.WordPress(
                Exports.Post("1", "Rope", "[gallery exclude=\"5\" columns=\"2\"]"), File("3", "1", "2", "b.png"), File("4", "1", "1", "a.png"),
                File("5", "1", "0", "c.png"), File("6", "9", "0", "d.png"), File("7", "1", "0", "a.mp3")), media: ["a.png", "b.png", "c.png", "d.png"]);
        Assert.Equal("![Rope](/media/a.png)\n\n![Rope](/media/b.png)", SiteFolders.Body(result, "-rope"));
        Assert.Contains(result.Diagnostics, d => d.Message.Contains("'columns' of shortcodes [gallery] (1)", StringComparison.Ordinal));
    }
}
