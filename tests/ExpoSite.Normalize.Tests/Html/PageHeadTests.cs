using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class PageHeadTests
{
    private const string Paragraphs =
        "<p>The fair opened on Tuesday with more visitors than anybody in the town had expected, and the ferries ran until midnight.</p>"
        + "<p>Its organisers, who had planned for half as many, opened a second hall in the afternoon and asked the school choir to "
            + "sing.</p>";

    [Theory]
    [InlineData("<p>By Ana Reyes</p>", "")]
    [InlineData("<a rel='author' href='/people/ana'>Ana Reyes</a>", "")]
    [InlineData("<span itemprop='author'><img alt='x'><span itemprop='name'>Ana Reyes</span></span>", "")]
    [InlineData("<div class='byline'><span>By</span><b>Ana Reyes</b><i>Trade Editor</i></div>", "")]
    [InlineData("", "<p>Author: Ana Reyes</p>")]
    [InlineData("", "<h5>Author:</h5><p>Ana Reyes</p>")]
    [InlineData("", "<p align='right'><em>Ana Reyes</em></p>")]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ana Reyes'>", "")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\""
        + "#p\",\"name\":\"Ana Reyes\"}]</script>", "")]
    public void The_author_is_found_wherever_a_page_names_one(string below, string after) =>
        Assert.Equal(["Ana Reyes"], Page(below, after).Authors);

    [Theory]
    [InlineData("<div class='comment'><span class='author'>Ana Reyes</span></div>")]
    [InlineData("<p>Photo: Ana Reyes</p>")]
    public void Readers_and_photographers_are_no_authors(string after) => Assert.Empty(Page("", after).Authors);

    [Fact]
    public void A_source_that_names_more_authors_completes_one_that_names_the_first() =>
        Assert.Equal(["Ana Reyes", "Bo Lindqvist"], Page(
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\"Ana Reyes\"}</script><meta name='author' "
                + "content='Ana Reyes, Bo Lindqvist'>", "").Authors);

    [Fact]
    public void A_person_in_a_byline_wins_over_the_organisation_in_the_template() =>
        Assert.Equal(["Ana Reyes"], Page("<meta name='author' content='Harbour Foundation e.V.'><p>Author: Ana Reyes</p>", "").Authors);

    [Fact]
    public void A_kicker_inside_the_heading_is_left_out()
    {
        Draft draft = Read(
            $"<meta property='og:title' content='Fair opens at the pier'><h1><span>Trade</span> <span>Fair opens at the "
            + $"pier</span></h1>{Paragraphs}");
        Assert.Equal("Fair opens at the pier", draft.Title);
    }

    [Theory]
    [InlineData("Doors open at nine.&lt;a class=&quot;more&quot; href=&quot;https://x.example/&quot;&gt;Read on&lt;/a&gt;",
        "Doors open at nine.")]
    [InlineData("Doors open at &lt;a href=&quot;/map&quot;&gt;the pier&lt;/a&gt; at nine.", "Doors open at the pier at nine.")]
    public void A_description_that_was_cut_out_of_markup_is_its_text(string stated, string description) =>
        Assert.Equal(
            description, Read($"<meta name='description' content='{stated}'><h1>Fair opens at the pier</h1>{Paragraphs}").Description);

    [Fact]
    public void The_host_s_name_is_cut_off_the_title()
    {
        Draft draft = Read(
            $"<title>Fair opens at the pier | lanterncourier</title><link rel=canonical "
            + $"href='https://www.lanterncourier.example/fair'>{Paragraphs}");
        Assert.Equal("Fair opens at the pier", draft.Title);
    }

    [Theory]
    [InlineData("<nav class='breadcrumb'><a href='/'>Home</a> <a href='/trade'>Trade</a> Fair opens</nav>", "Trade")]
    [InlineData("<nav class='breadcrumb'><a href='/'>Home</a></nav>", null)]
    [InlineData("<meta property='article:section' content='365'>", null)]
    [InlineData("<meta property='article:section' content='Trade, Fairs'>", "Trade")]
    public void The_category_is_a_section_by_name(string markup, string? category) => Assert.Equal(category, Page(markup, "").Category);

    [Fact]
    public void A_picture_of_the_site_is_not_the_story_s_and_a_reference_leads_to_the_picture()
    {
        const string json = """
            <script type="application/ld+json">[{"@type":"Article","image":{"@id":"#i"}},{"@type":"ImageObject","@id":"#i","name":"Pier","url":"https://courier.example/pier.jpg"}]</script>
            """;
        Assert.Equal("https://courier.example/pier.jpg", Page(json, "").Image?.Source);
        Assert.Null(Page("<meta property='og:image' content='https://courier.example/logo.png'>", "").Image);
    }

    [Fact]
    public void Every_value_tells_its_rule_its_confidence_and_its_lines()
    {
        Draft draft = Read(
            $"<html lang='de'>\n<meta name='author' content='Ana Reyes'>\n<h1>Fair opens at the pier</h1>\n<p "
            + $"class='date'>4.11.2025</p>{Paragraphs}");
        Assert.Equal(["title", "published", "authors", "lang"], draft.Values.Select(v => v.Key));
        Assert.All(draft.Values, v => Assert.InRange(v.Confidence, 0.5, 1));
        Assert.Equal([4], Assert.Single(draft.Values, v => v.Key == "published").Lines);
        Assert.Equal("meta author", Assert.Single(draft.Values, v => v.Key == "authors").Rule);
    }

    [Fact]
    public void A_value_on_weak_evidence_is_written_and_not_sure()
    {
        Draft draft = Page("<p class='date'>4 November 2025</p>", "<p align='right'><em>Ana Reyes</em></p>");
        Assert.Equal(["Ana Reyes"], draft.Authors);
        Assert.InRange(Assert.Single(draft.Values, v => v.Key == "authors").Confidence, 0, Confidence.Doubtful);
    }

    private static Draft Page(string below, string after) => Read($"<h1>Fair opens at the pier</h1>{below}{Paragraphs}{after}");

    private static Draft Read(string html) => HtmlPageReader.Read(html, "input/raw/page.html", new NormalizeOptions());
}
