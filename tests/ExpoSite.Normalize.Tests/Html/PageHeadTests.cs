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
    [InlineData("<p><span>Ana Reyes</span><span>Sep 3, 2026</span><span>12 shares</span></p>")]
    [InlineData("<div><span>3 September 2026</span> · <span>4 min</span> · <span>Ana Reyes</span></div>")]
    [InlineData("<p>Ana Reyes</p><p>3 September 2026</p>")]
    [InlineData("<div><span>2026-09-03</span><span>Source: Quay Post</span><span>Author: Ana Reyes</span><span>Size: A</span></div>")]
    public void A_name_beside_the_date_is_the_author_and_spans_that_touch_are_parts(string below)
    {
        Draft draft = Page(below, "");
        Assert.Equal(["Ana Reyes"], draft.Authors);
        Assert.Equal(new DateOnly(2026, 9, 3), draft.Published?.Day);
    }

    [Theory]
    [InlineData("<nav><a href=/re>Real Estate</a></nav>", "<p><span>Real Estate</span> | <span>3 September 2026</span></p>")]
    [InlineData("", "<p><span>School Choir</span> | <span>3 September 2026</span></p>")]
    public void A_section_beside_the_date_is_no_author(string above, string below) =>
        Assert.Empty(Read($"{above}<h1>Fair opens at the pier</h1>{below}{Paragraphs}").Authors);

    [Theory]
    [InlineData("Quay Post Editorial Board", true)]
    [InlineData("Quay Post Business", false)]
    [InlineData("Quay Post", false)]
    public void A_board_signs_what_it_writes_and_a_desk_does_not(string name, bool isAuthor) => Assert.Equal(isAuthor ? [name] : [],
        Page($"<meta property='og:site_name' content='Quay Post'><meta name='author' content='{name}'>", "").Authors);

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

    [Theory]
    [InlineData("Ferries to the fair: all about the quay - Lantern Weekly", "Nine boats, one bell and a soup at noon")]
    [InlineData("Lantern Weekly", "Nine boats, one bell and a soup at noon")]
    public void The_only_h1_is_the_headline_whatever_the_title_element_says(string stated, string shown) =>
        Assert.Equal(shown, Read($"<title>{stated}</title><header><a href='https://lantern.example/'><img alt='LW'></a></header>"
            + $"<h1>{shown}</h1>{Paragraphs}").Title);

    [Theory]
    [InlineData("<h1>News <br>Nine boats come to the quay at noon</h1>")]
    [InlineData("<h1>Ferries</h1><h1>Nine boats come to the quay at noon</h1><h1>All about the island</h1>")]
    public void The_part_of_the_headings_that_the_page_states_is_the_headline(string headings) =>
        Assert.Equal("Nine boats come to the quay at noon",
            Read($"<title>Nine boats come to the quay at noon - All about the island - LW</title>"
                + $"<meta property='og:title' content='Nine boats come to the quay at noon'>{headings}{Paragraphs}").Title);

    [Fact]
    public void A_Chinese_headline_loses_the_name_of_its_site() =>
        Assert.Equal("码头吊车清晨排练开幕", Read("<title>码头吊车清晨排练开幕_港口新闻网</title><div>码头吊车清晨排练开幕</div>" + Paragraphs).Title);

    [Theory]
    [InlineData("<p>Posted on 4 November 2025, 9:30 by Ana Reyes</p>")]
    [InlineData("<p><i>Photos and story by Ana Reyes<br>Special correspondent of the quay</i></p>")]
    [InlineData("<p class='byline'><span class='author'>Analysis by</span> <b>Ana Reyes</b></p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"Ana Reyes\"},{\"name\":\"Bo "
        + "Lindqvist\"}]}</script><p>By Ana Reyes</p><p>Contributions from</p><p>Bo Lindqvist</p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"Ana Reyes\"},{\"name\":\"Lantern "
        + "Telegram & Gazette\"}]}</script>")]
    public void Only_people_who_wrote_are_authors(string below) => Assert.Equal(["Ana Reyes"], Page(below, "").Authors);

    [Theory]
    [InlineData("de", "en")]
    [InlineData("utf-8", "en")]
    [InlineData("zh-cmn-Hans", "en")]
    [InlineData("eng", "en")]
    [InlineData("eu", "eu")]
    public void A_language_that_the_text_contradicts_is_not_believed(string stated, string language) =>
        Assert.Equal(language, Read($"<html lang='{stated}'><h1>Fair opens at the pier</h1>{Paragraphs}").Language);

    private static Draft Page(string below, string after) => Read($"<h1>Fair opens at the pier</h1>{below}{Paragraphs}{after}");

    private static Draft Read(string html) => HtmlPageReader.Read(html, "input/raw/page.html", new NormalizeOptions());
}
