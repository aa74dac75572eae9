using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class BodyChoiceTests
{
    private const string First =
        "<p>The fourth Brinemark Expo opened on Tuesday with more boats than berths, and the harbour master spent the morning moving "
            + "buoys to make room.</p>";

    private const string Second =
        "<p>By noon the queue for the ferry reached the ropewalk. Its owner carried out benches, then soup, and said that she would do "
            + "so again on Wednesday.</p>";

    private const string Third =
        "<p>The fair runs until Sunday. Organisers expect forty thousand visitors, a quarter of them from abroad, and have hired every "
            + "bus on the island.</p>";

    [Theory]
    [InlineData("<p>（责任编辑：王蕾）</p>", "王蕾")]
    [InlineData("<p>Edited by Ana Reyes</p>", "Ana Reyes")]
    [InlineData("<p>© Quay Post. Not to be copied without its leave</p>", "Not to be copied")]
    [InlineData("<p>Ana Reyes may be reached at <a href='mailto:reyes@courier.example'>reyes@courier.example</a> and followed on Lanterngram "
        + "at @reyes.</p>", "may be reached")]
    [InlineData("<p>Get all the latest news, reviews and tide tables, direct to your inbox.</p>", "direct to your inbox")]
    [InlineData("<h3>Editors’ recommendations</h3><ul><li><a href=/a>Ferry strike called off after talks</a></li><li><a href=/b>Pier to be "
        + "rebuilt by spring</a></li></ul>", "Ferry strike")]
    public void Notes_below_the_last_paragraph_are_taken_out(string note, string its)
    {
        string body = Read($"<article>{string.Concat(Enumerable.Repeat(First + Second, 8).Select((p, i) =>
            p.Replace("Tuesday", $"day {i}", StringComparison.Ordinal).Replace("noon", $"{i}", StringComparison.Ordinal)))}{Third}{note}</article>").Body;
        Assert.DoesNotContain(its, body, StringComparison.Ordinal);
        Assert.Contains("every bus on the island", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<aside class='related'><h3>Related stories</h3><ul><li><a href=/a>Ferry strike called off after talks</a></li><li><a "
        + "href=/b>Pier to be rebuilt</a></li></ul></aside>", "Ferry strike")]
    [InlineData("<div class='newsletter-signup'><p>Sign up for our newsletter and never miss a tide</p></div>", "newsletter")]
    [InlineData("<div class='share-bar'><a href=/f>Share</a> <a href=/t>Post</a></div>", "Share")]
    [InlineData("<p><a href=/more><b>Read more: why the bell rings late</b></a></p>", "bell rings")]
    [InlineData("<div class='photo'><img src=/q.jpg><p>The quay at noon. (Photo: Reyes)</p></div>", "quay at noon")]
    [InlineData("<div class='ad'>Advertisement</div>", "Advertisement")]
    [InlineData("<div><img src=/q.jpg alt='Two ferries wait beside the old ropewalk'><p>Two ferries wait beside the old ropewalk on the eve of "
        + "the fair Harbour Images</p></div>", "Two ferries wait")]
    [InlineData("<p><img src=/q.jpg></p><p><em>Two ferries wait beside the old ropewalk, where benches and soup had been carried out.</em>"
        + "</p>", "Two ferries wait")]
    [InlineData("<p>Facebook Twitter Email</p>", "Twitter")]
    [InlineData("<p>Click to Tweet</p>", "Tweet")]
    public void What_stands_within_the_story_without_belonging_to_it_is_taken_out(string box, string its)
    {
        Draft draft = Read($"<article>{First}{box}{Second}{Third}</article>");
        Assert.DoesNotContain(its, draft.Body, StringComparison.Ordinal);
        Assert.Contains("harbour master", draft.Body, StringComparison.Ordinal);
        Assert.Contains("forty thousand", draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("市长说，展会结束后请订阅")]
    [InlineData("来場者は事前に登録")]
    public void A_text_may_end_with_the_last_word_of_an_offer(string end) =>
        Assert.Contains(end, Read($"<article>{First}<p>{end}</p>{Second}{Third}</article>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2>What to see</h2>", "## What to see")]
    [InlineData("<ul><li>Tide-powered ferries in hall 2</li><li>Smoke ovens in hall 4</li></ul>",
        "- Tide-powered ferries in hall 2\n- Smoke ovens in hall 4")]
    [InlineData("<blockquote><p>Nobody sells the sea here, we only learn to live beside it, and we show one another how.</p></blockquote>",
        "> Nobody sells the sea")]
    [InlineData("<table><tr><th>Day</th><th>Visitors</th></tr><tr><td>Tuesday</td><td>21,400</td></tr></table>", "| Tuesday | 21,400 |")]
    [InlineData("<figure class='wp-block-table'><table><tr><td>Day</td><td>Visitors</td></tr><tr><td>Tuesday</td><td>21,400</td></tr></ta"
        + "ble><figcaption>Visitors by day</figcaption></figure>",
        "| Day | Visitors |\n| --- | --- |\n| Tuesday | 21,400 |\n\nVisitors by day\n\n")]
    [InlineData("<ul><li>Second<ul><li>Inner<ol><li>Deep</li></ol></li></ul></li></ul>", "- Second\n  - Inner\n    1. Deep\n")]
    [InlineData("<div role='heading' aria-level='3'>What to see</div>", "### What to see")]
    public void What_belongs_to_the_story_stays(string part, string markdown) =>
        Assert.Contains(markdown, Read($"<article>{First}{part}{Second}{Third}</article>").Body, StringComparison.Ordinal);

    [Fact]
    public void A_table_in_a_figure_stays_at_the_end_of_the_story_as_one_in_any_other_box_does() =>
        Assert.EndsWith(
            "| Tuesday | 21,400 |",
            Read($"<article>{First}{Second}{Third}<figure><table><tr><th>Day</th><th>Visitors</th></tr><tr><td>Tuesday</td><td>21,400</td></tr></table></figure></article>").Body.TrimEnd(),
            StringComparison.Ordinal);

    [Fact]
    public void Quotes_that_answer_the_questions_of_an_interview_stay()
    {
        string answers = string.Concat(
            ((string[])[First, Second, Third])
            .Select((a, i) =>
            $"<h3>Question {i + 1}: what did you see there?</h3><blockquote>{a}</blockquote><img src=/{i}.jpg><blockquote><p>We laughed "
            + $"on day {i}, and then it rained until the ferry came back for us.</p></blockquote>"));
        string body = Read(
            $"<article><p>The harbour master was asked what the first day was like, and had brought her notes.</p>{answers}</article>").Body;
        Assert.Equal(6, body.Split('\n').Count(l => l.StartsWith("> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Readers_comments_are_no_body_even_where_they_outweigh_the_story()
    {
        string comments = string.Concat(
            Enumerable.Range(1, 12)
            .Select(i =>
            $"<div class='comment-text'><p>I was there on day {i}, and what struck me most was how quiet the turbines were, even at full "
            + $"stream.</p></div>"));
        string body = Read($"<article>{First}{Second}{Third}</article><div id='comments'>{comments}</div>").Body;
        Assert.DoesNotContain("turbines were", body, StringComparison.Ordinal);
        Assert.Contains("harbour master", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_without_text_of_the_story_below_it_is_left_out() =>
        Assert.DoesNotContain("Gallery", Read($"<article>{First}{Second}{Third}<h2>Gallery</h2></article>").Body, StringComparison.Ordinal);

    [Fact]
    public void A_figure_between_paragraphs_stays_and_carries_its_caption_as_title() =>
        Assert.Contains(
            "\n\n![Quay](https://fair.example/q.jpg \"The quay \\\"at noon\\\".\")\n\n",
            Read($"<article>{First}<figure><img src='https://fair.example/q.jpg' alt='Quay'><figcaption>The quay \"at "
                + $"noon\".</figcaption></figure>{Second}{Third}</article>").Body,
            StringComparison.Ordinal);

    [Fact]
    public void Each_block_says_how_sure_its_role_is_and_which_evidence_decided()
    {
        ReadLine box = Read($"<article>{First}{Second}{Third}</article><footer><p>Harbour Street 4</p></footer>")
            .Reading.Single(l => l.Text == "Harbour Street 4");
        Assert.InRange(box.Confidence, 0.9, 1);
        Assert.Contains(EvidenceWeights.Of(Evidence.NamedNavigation).Says, box.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_evidence_has_one_weight_and_one_name()
    {
        EvidenceWeight[] lines = [.. Enum.GetValues<Evidence>().Select(EvidenceWeights.Of)];
        Assert.Equal(Enum.GetValues<Evidence>(), lines.Select(l => l.Evidence));
        Assert.Equal(lines.Length, lines.Select(l => l.Says).Distinct(StringComparer.Ordinal).Count());
        Assert.All(lines, l => Assert.NotEqual(0, l.Weight));
        Assert.All(lines, l => Assert.NotEmpty(l.Why));
    }

    [Theory]
    [InlineData("<p onclick='steal()'>tap</p>")]
    [InlineData("<img src=x onerror='steal()'>")]
    [InlineData("<a href='javascript:steal()'>tap</a>")]
    [InlineData("<script>steal()</script>")]
    [InlineData("<iframe srcdoc='<script>steal()</script>'></iframe>")]
    public void Scripts_and_event_handlers_leave_nothing_behind(string markup) =>
        Assert.DoesNotContain("steal", Read($"<article>{First}{markup}{Second}{Third}</article>").Body, StringComparison.Ordinal);

    private static Draft Read(string article) =>
        HtmlPageReader.Read(
            $"<html><head><title>Brinemark Expo opens</title></head><body><h1>Brinemark Expo opens</h1>{article}</body></html>",
            "input/raw/page.html", new NormalizeOptions());
}
