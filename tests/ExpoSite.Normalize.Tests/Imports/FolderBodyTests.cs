using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Imports;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Texts of folders: calls of templates, links, pictures, marks.</summary>
public sealed class FolderBodyTests
{
    private static string Body((string, string) settings, string path, string text, params (string, string)[] others)
    {
        ImportResult result = SiteFolders.Import([settings, (path, text), .. others]);
        return SiteFolders.Body(result, "-a");
    }

    [Theory]
    [InlineData("{{< figure src=\"q.png\" alt=\"Quay\" caption=\"At *dawn*, by [Ada](https://a.example)\" >}}", "![Quay](/media/content/posts/a/q.png \"At dawn, by Ada\")")]
    [InlineData("![Quay](/p.png \"At dawn\") ![](q.png)", "![Quay](/media/static/p.png \"At dawn\") ![A](/media/content/posts/a/q.png)")]
    [InlineData("One {{< youtube id=\"abcdefghijk\" >}} two.", "One <https://www.youtube.com/watch?v=abcdefghijk> two.")]
    [InlineData("One\n{{< vimeo 123456 >}}\ntwo.", "One\n\n<https://vimeo.com/123456>\n\ntwo.")]
    [InlineData("{{< x user=\"ada\" id=\"12345\" >}}", "<https://x.com/ada/status/12345>")]
    [InlineData("{{< highlight go \"linenos=table\" >}}\n{{ x }}\n{{< /highlight >}}", "```go\n{{ x }}\n```")]
    [InlineData("{{% notice tip \"Boots\" %}}\nBring {{< ref \"b\" >}}.\n{{% /notice %}}", "::: tip Boots\nBring /2031/03/b/.\n:::")]
    [InlineData("{{< callout type=\"warning\" >}}\nWet.\n{{< /callout >}}", "::: warning\nWet.\n:::")]
    [InlineData("{{< alert \"circle-info\" >}}\nDry.\n{{< /alert >}}", "::: note\nDry.\n:::")]
    [InlineData("{{% alert title=\"Wet\" color=\"warning\" %}}Sea.{{% /alert %}}", "::: warning Wet\nSea.\n:::")]
    [InlineData("{{< gallery \"q.png\" \"/p.png\" >}}", "![A](/media/content/posts/a/q.png)\n\n![A](/media/static/p.png)")]
    [InlineData("{{< gallery match=\"my*.png\" >}}", "![A](/media/content/posts/a/my-quay.png)")]
    [InlineData("{{< button href=\"../b.md\" >}}Go{{< /button >}}", "[Go](/2031/03/b/)")]
    [InlineData("{{< details \"More\" >}}\nText.\n{{< /details >}}", "<details>\n<summary>More</summary>\n\nText.\n\n</details>")]
    [InlineData("- item\n\n  {{< figure src=\"q.png\" alt=\"Q\" >}}", "- item\n\n  ![Q](/media/content/posts/a/q.png)")]
    [InlineData("{{< own >}}kept{{< /own >}} {{< other >}}", "kept")]
    [InlineData("`{{< code >}}` {{</* ref */>}}", "`{{< code >}}` \\{\\{< ref >}}")]
    [InlineData("[b]({{< relref \"b.md#top\" >}}) [c](../b.md) [d](/posts/b/) [e]({{< ref \"none\" >}}) [f](#top)", "[b](/2031/03/b/#top) [c](/2031/03/b/) [d](/2031/03/b/) e [f](#top)")]
    [InlineData("[b][r] <https://o.example/posts/b/>\n\n[r]: ../b.md", "[b][r] [o.example/posts/b](/2031/03/b/)\n\n[r]: /2031/03/b/")]
    [InlineData("[p](/about/) [x](https://x.example/) [m](mailto:a@b.example)", "[p](https://o.example/about/) [x](https://x.example/) [m](mailto:a@b.example)")]
    [InlineData("## Head {#own .big}\n\nText.\n{.lead}\n\n<!--more-->\n\nEnd.", "## Head {#own}\n\nText.\n\nEnd.")]
    [InlineData("<img src=\"q.png\"> <a href=\"/posts/b/\">b</a>", "<img alt=\"A\" src=\"/media/content/posts/a/q.png\"> <a href=\"/2031/03/b/\">b</a>")]
    [InlineData("One <div style=\"display: none\">TOKEN <div>TOKEN</div> TOKEN</div>two <p hidden>TOKEN</p>three.", "One two three.")]
    [InlineData("One {{< members-only >}}TOKEN{{< /members-only >}}two.", "One two.")]
    [InlineData("One <script>alert(1)</script> two.", "One  two.")]
    [InlineData("![Q](my quay.png =300x200)", "![Q](/media/content/posts/a/my-quay.png)")]
    [InlineData("```\n![Q](q.png) {{< x >}} {: .y}\n```", "```\n![Q](q.png) {{< x >}} {: .y}\n```")]
    [InlineData("![Mine](C:\\Pictures\\x.png) ![Own](file:///home/a/x.png) ![Dot](data:image/gif;base64,R0lGODlhAQABAAAAACw=)", "Mine Own Dot")]
    [InlineData("![Gone](gone.png)", "![Gone](https://o.example/posts/a/gone.png)")]
    public void Of_Hugo(string text, string markdown) => Assert.Equal(markdown, Body(
        ("hugo.toml", "baseURL = 'https://o.example/'"), "content/posts/a/index.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", text),
        ("content/posts/b.md", SiteFolders.Yaml("title: B\ndate: 2031-03-04")), ("content/posts/a/q.png", ""), ("content/posts/a/my quay.png", ""), ("static/p.png", ""),
        ("public/p.png", ""), ("public/gone.png", "")));

    [Theory]
    [InlineData("[b]({% post_url 2031-03-04-b %}#top) [c]({{ site.baseurl }}{% link _posts/2031-03-04-b.md %}) [d](/b/2031/03/04/b.html)", "[b](/2031/03/b/#top) [c](/2031/03/b/) [d](/2031/03/b/)")]
    [InlineData("![Q]({{ '/img/q.png' | relative_url }}){: width=\"30\"}", "![Q](/media/img/q.png)")]
    [InlineData("{% include figure.html src=\"/img/q.png\" alt=\"Q\" caption=\"Dawn\" %}", "![Q](/media/img/q.png \"Dawn\")")]
    [InlineData("{% include video id=\"123456\" provider=\"vimeo\" %}", "<https://vimeo.com/123456>")]
    [InlineData("{% highlight js linenos %}\n{% raw %}{{ b }}{% endraw %}\n{% endhighlight %}", "```js\n{{ b }}\n```")]
    [InlineData("Made{% raw %} of {{hemp}}{% endraw %}. {{ page.title }} {{ page.none }}", "Made of \\{\\{hemp}}. A")]
    [InlineData("```\n{% raw %}{{ x }}{% endraw %}\n```", "```\n{{ x }}\n```")]
    [InlineData("One {% if page.x %}TOKEN{% endif %}{% comment %}TOKEN{% endcomment %}two.", "One two.")]
    [InlineData("{% include gallery id=\"pics\" caption=\"All.\" %}", "![One](/media/img/q.png \"First\")\n\n![Two](/media/img/r.png \"Second\")\n\nAll.")]
    [InlineData("<div class=\"row\">\n    <div>\n        {% include figure.liquid path=\"img/q.png\" title=\"Dawn\" %}\n    </div>\n</div>", "<div class=\"row\">\n    <div>\n        ![Dawn](/media/img/q.png \"Dawn\")\n    </div>\n</div>")]
    [InlineData("{% img left /img/q.png 20 30 %} {% picture /img/r.png --alt x %}", "![A](/media/img/q.png) ![A](/media/img/r.png)")]
    [InlineData("{% codeblock My code lang:js %}\nx\n{% endcodeblock %}", "```js\nx\n```")]
    [InlineData("* TOC\n{:toc}\n\nLead.\n{: .lead}", "Lead.")]
    public void Of_Jekyll(string text, string markdown) => Assert.Equal(markdown, Body(
        ("_config.yml", "url: https://o.example\nbaseurl: /b"), "_posts/2031-03-04-a.md",
        SiteFolders.Yaml("title: A\npics:\n  - {url: /img/q.png, alt: One, title: First}\n  - {url: /img/r.png, alt: Two, title: Second}", text),
        ("_posts/2031-03-04-b.md", SiteFolders.Yaml("title: B")), ("img/q.png", ""), ("img/r.png", "")));

    [Theory]
    [InlineData("[b](@/blog/b.md#top) [c](@/blog/none.md) ![Q](/q.png)", "[b](/2031/03/b/#top) c ![Q](/media/static/q.png)")]
    [InlineData("{{ youtube(id=\"abcdefghijk\", autoplay=true) }}", "<https://www.youtube.com/watch?v=abcdefghijk>")]
    [InlineData("{{ image(src=\"q.png\", alt=\"Q\", caption=\"C\") }}", "![Q](/media/static/q.png \"C\")")]
    [InlineData("{% quote(author=\"Ada\") %}\nWords.\n{% end %}\n\n{{/* youtube(id=\"w\") */}}", "> Words.\n> — Ada\n\n\\{\\{ youtube(id=\"w\") }}")]
    public void Of_Zola(string text, string markdown) => Assert.Equal(markdown, Body(
        ("config.toml", "base_url = 'https://o.example'"), "content/blog/a.md", SiteFolders.Toml("title = 'A'\ndate = 2031-03-04", text),
        ("content/blog/b.md", SiteFolders.Toml("title = 'B'\ndate = 2031-03-04")), ("static/q.png", "")));

    [Theory]
    [InlineData("{% image \"./src/q.png\", \"The quay\", \"100vw\" %} [b]({{ '/posts/b/' | url }}) [c](./b.md)", "![The quay](/media/src/q.png) [b](/2031/03/b/) [c](/2031/03/b/)")]
    [InlineData("{% set x = 1 %}{# TOKEN #}{% for p in list %}TOKEN{% endfor %}End.", "End.")]
    public void Of_Eleventy(string text, string markdown) => Assert.Equal(markdown, Body(
        ("eleventy.config.js", "({ dir: { input: 'src' } })"), "src/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", text),
        ("src/posts/b.md", SiteFolders.Yaml("title: B\ndate: 2031-03-04")), ("src/q.png", "")));

    [Theory]
    [InlineData("[b]({filename}b.md) [c](|filename|/halls/b.md#x) [d]({category}x) ![Q]({static}/images/q.png) ![Q]({attach}../images/q.png)", "[b](/2031/03/b/) [c](/2031/03/b/#x) d ![Q](/media/content/images/q.png) ![Q](/media/content/images/q.png)")]
    [InlineData("![Q](%7Bstatic%7D/images/q.png)", "![Q](/media/content/images/q.png)")]
    [InlineData("Text:\n\n    :::python\n    print(1)\n\nEnd {{ x }}.", "Text:\n\n```python\nprint(1)\n```\n\nEnd {{ x }}.")]
    public void Of_Pelican(string text, string markdown) => Assert.Equal(markdown, Body(
        ("pelicanconf.py", "PATH = 'content'"), "content/halls/a.md", $"Title: A\nDate: 2031-03-04\n\n{text}",
        ("content/halls/b.md", "Title: B\nDate: 2031-03-04\n\nText."), ("content/images/q.png", "")));

    [Fact]
    public void HTML_with_front_matter_is_Markdown() => Assert.Equal("A **text** [b](/2031/03/b/) {{ x }}\n\n![Q](/media/img/Q%201.png)".Replace("Q%201", "q-1", StringComparison.Ordinal), Body(
        ("_config.yml", "x: 1"), "_posts/2031-03-04-a.html", SiteFolders.Yaml("title: A", "<p>A <b>text</b> <a href=\"{% post_url 2031-03-04-b %}\">b</a> {% raw %}{{ x }}{% endraw %}</p><img src=\"/img/Q%201.png\" alt=\"Q\">"),
        ("_posts/2031-03-04-b.md", SiteFolders.Yaml("title: B")), ("img/Q 1.png", "")));

    [Fact]
    public void What_was_left_out_is_told_with_its_line()
    {
        ImportResult result = SiteFolders.Import(("hugo.toml", "title = 'x'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", "Text.\n\n{{< own >}}")));
        Diagnostic told = Assert.Single(result.Diagnostics, d => d.Message.Contains("calls of templates 'own' (1)", StringComparison.Ordinal));
        Assert.Equal(("old/content/posts/a.md", 8), (told.Position.Path, told.Position.Line));
    }

    [Fact]
    public void Files_of_a_story_that_its_text_does_not_name_are_told() => Assert.Contains(SiteFolders.Import(
        ("hugo.toml", "title = 'x'"), ("content/posts/a/index.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04")), ("content/posts/a/q.png", "")).Diagnostics,
        d => d.Message.Contains("content/posts/a/q.png", StringComparison.Ordinal));

    [Fact]
    public void Thousands_of_calls_that_nothing_closes_are_read_in_linear_time()
    {
        string calls = string.Concat(Enumerable.Repeat("{{< own >}} {{< \"x ", 20_000));
        Assert.DoesNotContain("{{< own >}}", SiteFolders.Only(("hugo.toml", "title = 'x'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", calls))), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_behind_a_bracket_that_nobody_closes_cost_little()
    {
        string badges = "[badges " + string.Concat(Enumerable.Repeat("![a](https://a.example/b.png) ", 40)) + "\n\n[x]{.y}";
        Assert.EndsWith("\n\nx", SiteFolders.Body(SiteFolders.Import(("hugo.toml", "title = 'x'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", badges))), "-a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```js title=\"rope.js\"\nx\n```", "`rope.js`\n\n```js title=\"rope.js\"\nx\n```")]
    [InlineData("```js {title='The rope' hl_lines=[1]}\nx\n```", "The rope\n\n```js {title='The rope' hl_lines=[1]}\nx\n```")]
    [InlineData("```{.js filename=\"a/rope.js\"}\nx\n```", "`a/rope.js`\n\n```{.js filename=\"a/rope.js\"}\nx\n```")]
    [InlineData("~~~js,linenos,name=rope.js\nx\n~~~", "`rope.js`\n\n~~~js,linenos,name=rope.js\nx\n~~~")]
    [InlineData("```js:src/rope.js\nx\n```", "`src/rope.js`\n\n```js\nx\n```")]
    [InlineData("- A\n\n  ```js title=rope.js\n  x\n  ```", "- A\n\n  `rope.js`\n\n  ```js title=rope.js\n  x\n  ```")]
    [InlineData("> ```js title=rope.js\n> x\n> ```", "> `rope.js`\n>\n> ```js title=rope.js\n> x\n> ```")]
    [InlineData("```js\nx\n```\n{: file=\"rope.js\" }\n\nB", "```js\nx\n```\n\n`rope.js`\n\nB")]
    [InlineData("```js\ntitle=\"rope.js\"\n```", "```js\ntitle=\"rope.js\"\n```")]
    [InlineData("```js {1,3-5}\nx\n```", "```js {1,3-5}\nx\n```")]
    [InlineData("A [small *words*]{.x #y} and [[a](https://a.example/) b]{style=\"color: red\"}.", "A small *words* and [a](https://a.example/) b.")]
    [InlineData("A [one [two]{.y} three]{.x}.", "A one two three.")]
    [InlineData("`[small words]{.x}` \\[a]{.x} [a]{b} ![a](https://a.example/a.png){width=50%} [b](https://a.example/){.btn}", "`[small words]{.x}` \\[a]{.x} [a]{b} ![a](https://a.example/a.png) [b](https://a.example/)")]
    public void Names_of_code_and_words_in_spans_stay(string body, string expected) => Assert.Equal(
        expected, SiteFolders.Body(SiteFolders.Import(("hugo.toml", "title = 'x'"), ("content/posts/a.md", SiteFolders.Yaml("title: A\ndate: 2031-03-04", body))), "-a"));
}
