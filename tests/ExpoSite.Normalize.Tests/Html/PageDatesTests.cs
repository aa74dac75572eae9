using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class PageDatesTests
{
    private const string Paragraphs =
        "<p>The fair opened on Tuesday with more visitors than anybody in the town had expected, and the ferries ran until midnight.</p>"
        + "<p>Its organisers, who had planned for half as many, opened a second hall in the afternoon and asked the school choir to "
            + "sing.</p>";

    [Theory]
    [InlineData("<meta name='publish-date' content='2025-11-04'>", "")]
    [InlineData("<meta name='DC.date.issued' content='2025-11-04'>", "")]
    [InlineData("<meta name='analytics.articleDate' content='2025-11-04'>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-11-04\"}</script>", "")]
    [InlineData("<script>window.page = {\"title\":\"x\",\"publishedAt\":\"2025-11-04\"}</script>", "")]
    [InlineData("<script>var page = '{\\\"publish_date\\\":\\\"2025-11-04\\\"}'</script>", "")]
    [InlineData("<link rel='canonical' href='https://courier.example/2025/11/04/fair-opens/'>", "")]
    [InlineData("<link rel='canonical' href='https://courier.example/2025/nov/4/fair-opens/'>", "")]
    [InlineData("<link rel='canonical' href='https://courier.example/fair-opens-20251104.html'>", "")]
    [InlineData("<meta name='description' content='Fair opens (news of 4 November 2025)'>", "")]
    [InlineData("", "<time datetime='2025-11-04'>two hours ago</time>")]
    [InlineData("", "<abbr class='published' title='2025-11-04'>9:30</abbr>")]
    [InlineData("", "<p>Published: 4 November 2025</p>")]
    [InlineData("", "<p>4 November 2025 | Trade | Lantern Bay</p>")]
    [InlineData("", "<h5>Date:</h5><p>4 November 2025</p>")]
    [InlineData("", "<div class='teaser-meta'><p>By Ana Reyes, 4 November 2025</p></div>")]
    [InlineData("", "<meta itemprop='datePublished' content='2025-11-04'>")]
    public void The_day_is_found_wherever_a_page_tells_it(string head, string below) =>
        Assert.Equal("2025-11-04", Read($"<head>{head}</head><h1>Fair opens at the pier</h1>{below}{Paragraphs}").Published?.Iso);

    [Theory]
    [InlineData("<p>11 November 2025</p>")]
    [InlineData("<p>Last updated: 11 November 2025</p>")]
    public void A_story_that_shows_only_the_day_of_its_last_change_is_of_that_day(string shown) =>
        Assert.Equal("2025-11-11", Read("<head><meta property='article:published_time' content='2024-03-01'>"
            + $"<meta property='article:modified_time' content='2025-11-11'></head><h1>Fair opens at the pier</h1>{shown}{Paragraphs}")
            .Published?.Iso);

    [Fact]
    public void The_day_shown_at_the_headline_wins_over_the_day_beside_it_in_the_address() =>
        Assert.Equal("2025-11-04", Read("<head><link rel='canonical' href='https://courier.example/2025/11/05/fair-opens/'></head>"
            + $"<h1>Fair opens at the pier</h1><p class='date'>Published: 4 November 2025</p>{Paragraphs}").Published?.Iso[..10]);

    [Theory]
    [InlineData("2025/10/16-cranes-arrive", "2025-10-20")]
    [InlineData("2025/10/16/cranes-arrive", "2025-10-16")]
    [InlineData("2025-10-16-cranes-arrive", "2025-10-16")]
    public void A_figure_behind_the_month_of_an_address_may_be_its_title_s(string address, string day) =>
        Assert.Equal(day, Read($"<head><link rel='canonical' href='https://courier.example/{address}'>"
            + "<meta property='article:published_time' content='2025-10-20'></head>"
            + $"<h1>16 cranes arrive at the pier</h1>{Paragraphs}").Published?.Iso[..10]);

    [Theory]
    [InlineData("<p>two hours ago</p>")]
    [InlineData("<p>\u00A9 Lantern Courier 4.11.2025</p>")]
    [InlineData("<meta name='expires' content='2025-11-04'>")]
    [InlineData("<div itemscope itemtype='https://schema.org/Event'><meta itemprop='datePublished' content='2025-11-04'></div>")]
    public void What_tells_no_day_of_publication_gives_none(string below)
    {
        Draft draft = Read($"<h1>Fair opens at the pier</h1>{below}{Paragraphs}");
        Assert.Null(draft.Published);
    }

    [Theory]
    [InlineData("<aside><time datetime='2025-10-01'>1 October 2025</time></aside>")]
    [InlineData("<div class='comments'><p>3 December 2025: What a fair!</p></div>")]
    [InlineData("<h3><a href='/ferry'>The ferry sails again after repairs</a></h3><p>Published 1 October 2025</p>")]
    [InlineData("<blockquote><time datetime='2025-09-09'>9 September 2025</time></blockquote>")]
    [InlineData("<p>The next fair takes place from 4.-6. May 2026.</p>")]
    public void Dates_of_other_things_on_the_page_do_not_count(string other) =>
        Assert.Equal(
            "2025-11-04", Read($"<h1>Fair opens at the pier</h1><p class='date'>4 November 2025</p>{Paragraphs}{other}").Published?.Iso);

    [Fact]
    public void The_publication_is_told_from_the_update()
    {
        Draft draft = Read($"<h1>Fair opens at the pier</h1><p>Updated 6 November 2025, first published 4 November 2025</p>{Paragraphs}");
        Assert.Equal("2025-11-04", draft.Published?.Iso);
        Assert.Equal("2025-11-06", draft.Updated?.Iso);
    }

    [Fact]
    public void The_article_under_the_page_s_title_is_the_one_whose_date_counts()
    {
        const string two = """
            <script type="application/ld+json">[{"@type":"NewsArticle","headline":"The ferry sails again","datePublished":"2025-10-01"},
              {"@type":"NewsArticle","headline":"Fair opens at the pier","datePublished":"2025-11-04"}]</script>
            """;
        Assert.Equal("2025-11-04",
            Read($"<title>Fair opens at the pier - Courier</title>{two}<h1>Fair opens at the pier</h1>{Paragraphs}").Published?.Iso);
    }

    [Fact]
    public void A_date_of_doubtful_meaning_is_written_with_a_warning()
    {
        Draft draft = Read($"<h1>Fair opens at the pier</h1>{Paragraphs}<p>Last modified 4 November 2025</p>");
        Assert.Equal("2025-11-04", draft.Published?.Iso);
        Assert.InRange(Assert.Single(draft.Values, v => v.Key == "published").Confidence, 0, Confidence.Doubtful);
        Assert.InRange(Assert.Single(draft.Values, v => v.Key == "published").Confidence, 0, 0.5);
    }

    [Fact]
    public void A_date_in_figures_is_read_by_the_site_s_language_when_the_page_tells_none()
    {
        const string page = $"<h1>Fair opens at the pier</h1><p class='date'>04/11/2025</p>{Paragraphs}";
        Assert.Equal(
            "2025-04-11", HtmlPageReader.Read(page, "input/raw/page.html", new NormalizeOptions { Language = "en-US" }).Published?.Iso);
    }

    private static Draft Read(string html) => HtmlPageReader.Read(html, "input/raw/page.html", new NormalizeOptions());
}
