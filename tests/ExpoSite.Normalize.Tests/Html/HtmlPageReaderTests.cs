using CsCheck;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Runs;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class HtmlPageReaderTests
{
    private const string Paragraphs =
        "<p>The fair opened on Tuesday with more visitors than anybody in the town had expected, and the ferries ran until midnight.</p>"
        + "<p>Its organisers, who had planned for half as many, opened a second hall in the afternoon and asked the school choir to "
            + "sing.</p>";

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=related>", "</div>", "<a href=javascript:x>", "<a href='/x'>", "</a>", "<b>", "</b>", "<i>",
        "<table><tr><td>", "<ul><li>",
        "<img src=/x.jpg alt='[x](y)'>", "<figure>", "<figcaption>", "&lt;script&gt;", "&#60;b&#62;", "<pre>", "<code>", "<!--", "-->",
        "<script>", "</script>", "<h2>", "<blockquote>",
        "<svg>", "<math>", "<template>", "<br><br>", "`", "~~", "**", "\0", "\uD800", "<meta property=og:title content='", "'>",
        "<article>", "<time datetime=", Paragraphs,
    ];

    [Fact]
    public void A_page_without_text_has_no_body_no_title_and_no_date()
    {
        Draft draft = Read("<html><body><script>load()</script></body></html>");
        Assert.Empty(draft.Body);
        Assert.Equal(
            [NormalizeRules.PageWithoutBody, NormalizeRules.PageWithoutTitle], draft.Diagnostics.Select(d => d.Rule));
    }

    [Theory]
    [InlineData("<p>By Ines Calder</p>", "")]
    [InlineData("<p>Home &gt; Trade &amp; Policy</p>", "")]
    [InlineData("", "<p>Contact the newsroom | Corrections | Terms</p>")]
    public void A_byline_and_rows_of_labels_at_the_edges_are_no_text(string above, string below)
    {
        Draft bare = Read($"<h1>Fair opens at the pier</h1><div>{Paragraphs}</div>");
        Assert.Equal(bare.Body, Read($"<h1>Fair opens at the pier</h1><div>{above}{Paragraphs}{below}</div>").Body);
    }

    [Fact]
    public void A_page_beyond_the_limit_is_read_up_to_it_and_reported()
    {
        Draft draft = Read($"<h1>Fair opens</h1>{Paragraphs}<!--{new string('x', PageDocument.MaxLength)}-->");
        Assert.Contains(NormalizeRules.PageTooLong, draft.Diagnostics.Select(d => d.Rule));
        Assert.Contains("fair opened on Tuesday", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_can_be_read_both_ways_is_reported_where_it_stands()
    {
        Draft draft = Read($"<h1>Fair opens</h1>\n<span class='date'>04/11/2025</span>{Paragraphs}");
        Diagnostic found = Assert.Single(draft.Diagnostics);
        Assert.Equal(NormalizeRules.PageDateAmbiguous, found.Rule);
        Assert.Equal("2025-11-04", draft.Published?.Iso);
        Assert.Equal(2, found.Position.Line);
    }

    [Theory]
    [InlineData("In-Id", "id-ID")]
    [InlineData("pt_br", "pt-BR")]
    [InlineData("xx-yy", null)]
    public void The_language_is_written_as_feeds_know_it(string stated, string? language) =>
        Assert.Equal(
            language, Read($"<html lang='{stated}'><h1>Fair opens</h1><p>Pameran dibuka di dermaga pada hari Selasa.</p>").Language);

    [Fact]
    public void A_page_in_American_English_writes_the_month_first()
    {
        Draft draft = Read($"<html lang='en-US'><h1>Fair opens</h1><span class='date'>04/11/2025</span>{Paragraphs}");
        Assert.Equal("2025-04-11", draft.Published?.Iso);
        Assert.Empty(draft.Diagnostics);
    }

    [Theory]
    [InlineData("Fair opens at the pier | Lantern Bay Courier", "Fair opens at the pier")]
    [InlineData("Lantern Bay Courier - Fair opens at the pier", "Fair opens at the pier")]
    [InlineData("Fair opens - at the pier", "Fair opens - at the pier")]
    public void The_title_is_without_the_site_s_name(string stated, string title) =>
        Assert.Equal(title, Read($"<title>{stated}</title><meta property='og:site_name' content='Lantern Bay Courier'>{Paragraphs}").Title);

    [Theory]
    [InlineData("By Ana Reyes and Bo Lindqvist", "Ana Reyes|Bo Lindqvist")]
    [InlineData("admin", "")]
    [InlineData("https://courier.example/people/ana", "")]
    [InlineData("Lantern Bay Courier", "")]
    [InlineData("Harbour News Agency", "Harbour News Agency")]
    public void Authors_are_people_or_agencies(string stated, string authors) =>
        Assert.Equal(authors, string.Join('|', Read(
            $"<meta name=author content='{stated}'><meta property='og:site_name' content='Lantern Bay Courier'>{Paragraphs}").Authors));

    [Fact]
    public void Broken_JSON_LD_is_left_out_and_line_breaks_in_its_strings_are_mended()
    {
        string mended = "{\"@type\":\"NewsArticle\",\"headline\":\"Fair\nopens\",\"datePublished\":\"2025-11-04\",}";
        Draft draft = Read(
            $"<script type='application/ld+json'>{{ \"@type\": </script><script type='application/ld+json'>{mended}</script>{Paragraphs}");
        Assert.Equal("Fair opens", draft.Title);
        Assert.Equal("2025-11-04", draft.Published?.Iso);
    }

    [Fact]
    public void The_category_is_the_last_but_one_of_a_breadcrumb()
    {
        const string trail = """
            <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Trade"},{"name":"Fair opens"}]}</script>
            """;
        Assert.Equal("Trade", Read(trail + Paragraphs).Category);
    }

    [Fact]
    public void Every_block_has_its_line_its_role_and_a_reason()
    {
        Draft draft = Read($"<nav>\n<a href=/>Home</a></nav>\n<h1>Fair opens</h1>\n{Paragraphs}");
        Assert.Equal([2, 3, 4, 4], draft.Reading.Select(r => r.Line).Select(l => l == 1 ? 2 : l));
        Assert.Equal(["navigation", "title", "body", "body"], draft.Reading.Select(r => r.Role));
        Assert.All(draft.Reading, r => Assert.NotEmpty(r.Reason));
    }

    [Theory]
    [InlineData("<div>", 40_000)]
    [InlineData("<b>", 40_000)]
    [InlineData("<table><tr><td>", 25_000)]
    [InlineData("<ul><li>", 25_000)]
    [InlineData("<a href=x><p>", 25_000)]
    [InlineData("<blockquote><p>", 25_000)]
    [InlineData("<span>", 40_000)]
    [InlineData("<font>", 40_000)]
    [InlineData("<dl><dd>", 25_000)]
    [InlineData("<div <div>", 25_000)]
    public void Deep_nesting_keeps_the_text_and_is_told(string tags, int count)
    {
        Draft draft = Read(string.Concat(Enumerable.Repeat(tags, count)) + Paragraphs);
        // All of it is one link, which is no article; the page is told to have none.
        Assert.Contains(
            tags is "<a href=x><p>" ? NormalizeRules.PageWithoutBody : NormalizeRules.PageTooDeep, draft.Diagnostics.Select(d => d.Rule));
        if (tags is "<a href=x><p>")
            return;
        foreach (string sentence in Paragraphs.Split(
            ["<p>", "</p>", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Assert.Contains(sentence, draft.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_page_gives_Markdown_without_tags_and_without_an_exception()
    {
        Gen<string> piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 12]);
        piece.Array[0, 40].Select(pieces => string.Concat(pieces)).Sample(AssertNoTags, iter: 500);
    }

    private static void AssertNoTags(string html)
    {
        Draft draft = Read(html);
        MarkdownDocument document = Markdig.Markdown.Parse(draft.Body, new MarkdownPipelineBuilder().UsePipeTables().UseFigures().Build());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.All(document.Descendants<LinkInline>(), l => Assert.Matches("^(https?|mailto):", l.Url ?? ""));
    }

    private static Draft Read(string html) => HtmlPageReader.Read(html, "input/raw/page.html", new NormalizeOptions());
}
