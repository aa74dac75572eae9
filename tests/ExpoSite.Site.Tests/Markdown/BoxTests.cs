using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Media;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Notes, cards of films elsewhere, players, task lists, and what other programs write for the same.</summary>
public sealed class BoxTests
{
    private const string Note = "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n\n<p>Doors open.</p>\n</div>";

    [Theory]
    [InlineData("> [!NOTE]\n> Doors open.", Note)]
    [InlineData("> [!note]\n>\n> Doors open.", Note)]
    [InlineData("::: note\nDoors open.\n:::", Note)]
    [InlineData("{{% notice note %}}\nDoors open.\n{{% /notice %}}", Note)]
    [InlineData("> [!WARNING] At *night*\n> Doors open.", null)]
    [InlineData("> [!BEER]\n> Doors open.", null)]
    public void A_note_is_a_box(string body, string? expected)
    {
        string html = Prose(body);
        if (expected is not null)
            Assert.Equal(expected, html);
        else
            Assert.StartsWith("<blockquote>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> [!TIP] Come early\n> By boat.", "callout-tip", "Come early")]
    [InlineData("> [!CAUTION]\n> By boat.", "callout-warning", "Caution")]
    [InlineData("::: facts The hall\nBy boat.\n:::", "callout-facts", "The hall")]
    public void A_box_has_its_kind_and_title_and_is_a_quotation_in_feeds(string body, string kind, string title)
    {
        Assert.Contains(
            $"<div class=\"callout {kind}\" role=\"note\">\n<p class=\"callout-title\">{title}</p>", Prose(body), StringComparison.Ordinal);
        Assert.Contains(
            $"<blockquote>\n<p><strong>{title}</strong></p>\n<p>By boat.</p>\n</blockquote>", SiteOf(body).Rendered("feed.xml"),
            StringComparison.Ordinal);
        Assert.Empty(Bodies.Findings(body + "\n"));
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=abcdefghijk")]
    [InlineData("<https://youtu.be/abcdefghijk?t=10>")]
    [InlineData("{{< youtube abcdefghijk >}}")]
    [InlineData("{{< youtube id=\"abcdefghijk\" autoplay=\"true\" >}}")]
    [InlineData("{% youtube abcdefghijk %}")]
    [InlineData("<iframe width=560 src=\"//www.youtube-nocookie.com/embed/abcdefghijk?rel=0\" allowfullscreen></iframe>")]
    public void A_film_elsewhere_alone_in_its_paragraph_is_a_card_that_loads_nothing(string body)
    {
        Assert.Equal(
            "<p class=\"embed\"><a href=\"https://www.youtube.com/watch?v=abcdefghijk\"><span class=\"embed-title\">Watch on YouTube</span> "
            + "<span class=\"embed-host\">www.youtube.com/watch?v=abcdefghijk</span></a></p>", Prose(body));
        Assert.Contains(
            "<p><a href=\"https://www.youtube.com/watch?v=abcdefghijk\">Watch on YouTube</a></p>", SiteOf(body).Rendered("feed.xml"),
            StringComparison.Ordinal);
        Assert.Empty(Bodies.Findings(body + "\n"));
    }

    [Fact]
    public void A_card_is_called_by_its_words()
    {
        const string Body = "[The *crane* at work](https://vimeo.com/12345)";
        Assert.Contains(
            "<span class=\"embed-title\">The crane at work</span> <span class=\"embed-host\">Watch on Vimeo</span>", Prose(Body),
            StringComparison.Ordinal);
        Assert.Contains(
            "<p><a href=\"https://vimeo.com/12345\">The crane at work (Watch on Vimeo)</a></p>", SiteOf(Body).Rendered("feed.xml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See https://vimeo.com/12345 now.")]
    [InlineData("https://vimeo.com/about")]
    [InlineData("https://example.org/watch?v=abcdefghijk")]
    public void Any_other_link_is_a_link(string body) => Assert.StartsWith("<p>", Prose(body), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://player.vimeo.com/video/12345?h=1", "https://vimeo.com/12345")]
    [InlineData("https://youtube.com/shorts/abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk")]
    [InlineData("https://m.youtube.com/watch?list=x&v=abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk")]
    [InlineData("https://player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD", "https://www.bilibili.com/video/BV1xx411c7mD")]
    [InlineData("https://twitter.com/fair/status/123?s=20", "https://x.com/fair/status/123")]
    [InlineData("https://open.spotify.com/embed/episode/4abc", "https://open.spotify.com/episode/4abc")]
    [InlineData("https://evil.example/?u=https://vimeo.com/12345", null)]
    [InlineData("https://vimeo.com.evil.example/12345", null)]
    [InlineData("javascript://vimeo.com/12345", null)]
    public void A_host_is_known_by_each_of_its_addresses(string address, string? page) => Assert.Equal(page, EmbedHosts.Of(address)?.Address);

    [Fact]
    public void A_frame_of_any_other_host_is_a_link() => Assert.Equal(
        "<p><a href=\"https://maps.example/x\">The quay</a></p>",
        Prose("<iframe src=\"https://maps.example/x\" title=\"The quay\"></iframe>"));

    [Theory]
    [InlineData("![The *crane*](crane.mp4)", "<video controls preload=\"metadata\" aria-label=\"The crane\" poster=\"/media/crane.jpg\">"
        + "<source src=\"/media/crane.mp4\" type=\"video/mp4\"><track kind=\"captions\" src=\"/media/crane.vtt\" srclang=\"en\" "
        + "label=\"Captions\" default><a href=\"/media/crane.mp4\">The crane</a></video> <a class=\"transcript\" "
        + "href=\"/media/crane.txt\">Transcript</a>")]
    [InlineData("<audio controls><source src=\"/media/bell.mp3\">None</audio>", "<audio controls preload=\"metadata\" aria-label=\"/media/bell.mp3\">"
        + "<source src=\"/media/bell.mp3\" type=\"audio/mpeg\"><a href=\"/media/bell.mp3\">/media/bell.mp3</a></audio>")]
    public void A_film_or_recording_of_the_site_is_a_player_with_what_lies_beside_it(string body, string expected)
    {
        Assert.Equal($"<p>{expected}</p>", Prose(body));
        Assert.DoesNotContain("<video", SiteOf(body).Rendered("feed.xml"), StringComparison.Ordinal);
        Assert.Matches("<p><a href=\"https://example.org/media/(crane.mp4\">The <em>crane</em>|bell.mp3\">/media/bell.mp3)</a></p>", SiteOf(body).Rendered("feed.xml"));
    }

    [Fact]
    public void A_film_has_a_caption_as_a_picture_has() => Assert.Matches(
        "^<figure>\\n<p><video .*</video> <a .*</p>\\n<figcaption>At dawn</figcaption>\\n</figure>$", Prose("![Crane](crane.mp4 \"At dawn\")"));

    [Fact]
    public void Tasks_are_signs() => Assert.Equal(
        "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\">☑ Gate A</li>\n<li class=\"task-list-item\">☐ Gate B</li>\n</ul>",
        Prose("- [x] Gate A\n- [ ] Gate B"));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\nThe last.", "<td>The last.</td>")]
    [InlineData("a | b\n--|--\n1 | 2\nThe last.\n\nAfter.", "<td>The last.</td>")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n> Not.", "<blockquote>\n<p>Not.</p>")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\nNot.", "<p>Not.</p>")]
    [InlineData("^^^\n| a | b |\n|---|---|\n| 1 | 2 |\n^^^ Not.", "<figcaption>Not.</figcaption>")]
    public void A_line_below_a_table_is_its_last_row(string body, string expected)
    {
        string html = Prose(body);
        Assert.Contains("<table>", html, StringComparison.Ordinal);
        Assert.Contains(expected, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_takes_its_id_from_the_list_behind_it_and_links_find_it()
    {
        Assert.Equal("<h2 id=\"h-plan\">The halls</h2>\n<p><a href=\"#h-plan\">x</a></p>", Prose("## The halls {#plan}\n\n[x](#plan)"));
        Assert.Empty(Bodies.Findings("## The halls {#plan}\n\n[x](#plan)\n"));
    }

    [Fact]
    public void Figures_and_code_of_other_programs_are_ours()
    {
        Assert.Matches(
            "^<figure>\\n<p><img src=\"/media/crane.jpg\"[^>]* alt=\"A crane\" /></p>\\n<figcaption>At dawn</figcaption>\\n</figure>$",
            Prose("{{< figure src=\"/media/crane.jpg\" alt=\"A crane\" caption=\"At dawn\" >}}"));
        Assert.Matches(
            "<figcaption>At dawn Ada</figcaption>",
            Prose("{{< figure src=\"/media/crane.jpg\" alt=\"A crane\" caption=\"At dawn\" attr=\"Ada\" >}}"));
        foreach (string link in (string[])["https://fair.example/a?b=1", "/about/"])
        {
            Assert.Matches(
                $"<a href=\"{System.Text.RegularExpressions.Regex.Escape(link)}\"[^>]*><img [^>]*></a></p>\n<figcaption>At dawn</figcaption>",
                Prose($"{{{{< figure src=\"/media/crane.jpg\" link=\"{link}\" caption=\"At dawn\" >}}}}"));
        }

        Assert.Equal("<pre><code class=\"language-ruby\">puts 1\n</code></pre>", Prose("{% highlight ruby %}\nputs 1\n{% endhighlight %}"));
    }

    [Fact]
    public void A_linked_picture_alone_in_its_paragraph_has_its_title_as_caption()
    {
        const string Linked = "[![Crane](/media/crane.jpg \"At dawn\")](https://x.example/)";
        Assert.Matches("^<figure>\\n<p><a [^>]*><img [^>]*/></a></p>\\n<figcaption>At dawn</figcaption>\\n</figure>$", Prose(Linked));
        Assert.DoesNotContain("<figure>", Prose($"{Linked} and words"), StringComparison.Ordinal);
        Assert.DoesNotContain("<figure>", Prose("[![Crane](/media/crane.jpg \"At dawn\") words](https://x.example/)"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_as_code_is_not_read()
    {
        string html = Prose("```\n{{< youtube abcdefghijk >}}\n```\n\n`<sub>`");
        Assert.Contains("{{&lt; youtube abcdefghijk &gt;}}", html, StringComparison.Ordinal);
        Assert.Contains("<code>&lt;sub&gt;</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_that_is_not_known_is_what_stands_in_it()
    {
        Assert.Equal("<p>Text.</p>", Prose("::: columns\nText.\n:::"));
        Assert.Equal(LoadRules.HiddenMarkup, Assert.Single(Bodies.Findings("::: columns\nText.\n:::\n")).Rule);
    }

    private static string Prose(string body) =>
        SiteOf(body).Rendered(Bodies.Page).Split("</h1>", 2)[1].Split("<section class=\"related\"")[0].TrimEnd();

    private static SmallSite SiteOf(string body) => Bodies.Site(body + "\n") with
    {
        Media = [.. ((string[])["crane.mp4", "crane.jpg", "crane.vtt", "crane.txt", "bell.mp3"]).Select(m => new CopiedFile("input/media/" + m, 1))],
    };
}
