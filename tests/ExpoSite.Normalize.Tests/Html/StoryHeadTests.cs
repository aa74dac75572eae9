using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

/// <summary>What stands above, in and just below the headline.</summary>
public sealed class StoryHeadTests
{
    private const string Headline = "Net lane gets a second slipway before the fair";

    private const string Paragraphs =
        "<p>The second slipway in Net Lane was finished on Monday, eleven days before the Brinemark Expo and two before the tide that "
            + "would have drowned it.</p>"
        + "<p>Boats of up to nine metres can now be hauled out beside Hall B. The masons left a step for the seals, which had used the "
            + "place for longer than anybody else.</p>"
        + "<p>It cost as much as one evening reception of the old fair, as the treasurer told the council, who gave up the reception "
            + "without a vote.</p>";

    [Theory]
    [InlineData("<p>PRESS RELEASE</p><p>Exhibitors</p>")]
    [InlineData("<h4>Quays and slipways</h4>")]
    [InlineData("<p>Quillhaven, 3 September 2026</p>")]
    [InlineData("<ul><li>Fleet</li><li>Harbour works</li></ul>")]
    public void Labels_above_the_headline_are_no_text(string above) =>
        Assert.Equal(Read($"<h1>{Headline}</h1>{Paragraphs}").Body, Read($"<div>{above}<h1>{Headline}</h1>{Paragraphs}</div>").Body);

    [Fact]
    public void A_sentence_above_the_headline_may_be_the_standfirst() =>
        Assert.Contains(
            "step for seals",
            Read($"<div><p>Masons leave a step for seals, and the treasurer is content with the sum that it "
            + $"cost.</p><h1>{Headline}</h1>{Paragraphs}</div>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>3 September 2026 by Ana Reyes <a href=/print>Print</a></p>")]
    [InlineData("<p>3 September 2026 | By <a href=/people/ana>Ana Reyes</a></p>")]
    public void A_dateline_below_the_headline_is_no_text_and_names_its_author(string below)
    {
        Draft draft = Read($"<div><h1>{Headline}</h1>{below}{Paragraphs}</div>");
        Assert.StartsWith("The second slipway", draft.Body, StringComparison.Ordinal);
        Assert.Equal(["Ana Reyes"], draft.Authors);
    }

    [Fact]
    public void A_byline_below_the_standfirst_is_no_text()
    {
        string body = Read($"<meta name=author content='Ana Reyes'><h1>{Headline}</h1><p class=standfirst>Masons leave a step for the seals, "
            + $"and the treasurer is content with the sum that it cost.</p><p>Ana Reyes and agencies</p><p>3 September 2026</p>{Paragraphs}").Body;
        Assert.DoesNotContain("agencies", body, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", body, StringComparison.Ordinal);
        Assert.Contains("content with the sum", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_labelled_date_below_the_headline_is_no_text() =>
        Assert.StartsWith("The second slipway",
            Read($"<div><h1>{Headline}</h1><p>Posted on 3 September 2026 in Works</p>{Paragraphs}</div>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("<font size=5><b>{0}</b></font><br>3 September 2026 by Ana Reyes<br><br>")]
    [InlineData("<div class=t>{0}</div>")]
    [InlineData("<a href=/><b>Quillhaven Gazette</b></a><p><strong>{0}</strong></p>")]
    public void A_headline_in_no_heading_is_the_line_that_the_title_states_beside_other_names(string shown)
    {
        string line = shown.Replace("{0}", Headline, StringComparison.Ordinal);
        foreach (string title in (
            string[])[$"Quillhaven Gazette - {Headline}", $"{Headline} | Works | The Gazette", $"Gazette: {Headline}"])
        {
            Draft draft = Read($"<title>{title}</title><div>{line}{Paragraphs}</div>");
            Assert.Equal(Headline, draft.Title);
            Assert.StartsWith("The second slipway", draft.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_line_of_links_is_not_taken_for_the_headline() =>
        Assert.Equal($"Gazette: {Headline}", Read($"<title>Gazette: {Headline}</title><p><a href=/x>{Headline}</a></p>{Paragraphs}").Title);

    [Theory]
    [InlineData("<a href='/'>Quillhaven Gazette</a>")]
    [InlineData("<a href='/'><img src=/logo.png alt='Quillhaven Gazette'></a>")]
    public void The_link_to_the_start_page_tells_the_site_s_name(string home) =>
        Assert.Equal(Headline, Read($"<title>Quillhaven Gazette - {Headline}</title>{home}{Paragraphs}").Title);

    [Theory]
    [InlineData("Smoke &amp;amp; salt: the ovens&amp;#8217; second year", "Smoke & salt: the ovens\u2019 second year")]
    [InlineData("&lt;b&gt;Smoke&lt;/b&gt; and &lt;em&gt;salt&lt;/em&gt;", "Smoke and salt")]
    [InlineData("Why a &lt;b&gt; was bold in the catalogue", "Why a <b> was bold in the catalogue")]
    [InlineData("Salt &amp; smoke", "Salt & smoke")]
    public void Titles_are_unescaped_as_often_as_they_were_escaped(string stated, string title)
    {
        Assert.Equal(title, Read($"<meta property='og:title' content=\"{stated}\">{Paragraphs}").Title);
        Assert.Equal(title, Read($"<title>{stated}</title>{Paragraphs}").Title);
    }

    [Fact]
    public void A_headline_that_shows_its_escapes_is_mended_and_one_in_code_is_not()
    {
        Assert.Equal("Smoke & salt at the quay", Read($"<h1>Smoke &amp;amp; salt at the quay</h1>{Paragraphs}").Title);
        Assert.Equal(
            "Where to write &amp; on a stand", Read($"<h1>Where to write <code>&amp;amp;</code> on a stand</h1>{Paragraphs}").Title);
    }

    [Theory]
    [InlineData("Quillhaven Gazette")]
    [InlineData(Headline)]
    [InlineData("&mdash;")]
    public void A_description_that_is_a_label_is_none(string stated) =>
        Assert.Null(Read($"<meta property='og:site_name' content='Quillhaven Gazette'><meta name=description "
            + $"content='{stated}'><h1>{Headline}</h1>{Paragraphs}").Description);

    private static Draft Read(string html) => HtmlPageReader.Read(html, "input/raw/page.html", new NormalizeOptions());
}
