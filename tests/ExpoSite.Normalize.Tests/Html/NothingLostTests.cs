using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

/// <summary>What readers of a page see, or would after a click, and what its systems put among it.</summary>
public sealed class NothingLostTests
{
    private const string First =
        "The fair opened on Tuesday with more visitors than anybody in the town had expected, and the ferries ran until midnight.";

    private const string Second =
        "Its organisers, who had planned for half as many, opened a second hall in the afternoon and asked the school choir to sing.";

    private const string Third =
        "On Wednesday the harbour master counted the boats, and found that nine of them had come without a ticket or a berth.";

    [Fact]
    public void Paragraphs_hidden_beside_shown_ones_are_part_of_the_story() =>
        Assert.Equal([First, Second, Third], Paragraphs(
            $"<div><div><p>{First}</p></div><div style='display:none'><p>{Second}</p></div><div hidden><p>{Third}</p></div></div>"));

    [Fact]
    public void A_link_or_a_script_in_a_hidden_paragraph_does_not_hide_it()
    {
        string linked = Second.Replace("school choir", "<a href=/choir>school choir</a>", StringComparison.Ordinal);
        string[] paragraphs = Paragraphs($"<div><div><p>{First}</p></div><div style='display:none'><p>{linked}</p></div>"
            + $"<div hidden><p>{Third}</p><div><script>{new string('x', 400)}</script></div></div></div>");
        Assert.Equal(3, paragraphs.Length);
        Assert.Contains("school choir", paragraphs[1], StringComparison.Ordinal);
        Assert.Equal(Third, paragraphs[2]);
    }

    [Fact]
    public void A_hidden_offer_stays_hidden() => Assert.Equal([First, Second, Third], Paragraphs(
        $"<p>{First}</p><p>{Second}</p><p>{Third}</p><div class='newsletter' style='display:none'><p>Sign up for our newsletter and get the "
        + "news of the quay every morning at seven.</p></div>"));

    [Fact]
    public void A_dialog_over_the_page_is_no_part_of_the_story() => Assert.Equal([First, Second, Third], Paragraphs(
        $"<article><p>{First}</p><p>{Second}</p><p>{Third}</p></article><div role='dialog'><h2>Your choices</h2><p>When you visit the quay, "
        + "we store small files on your device to collect information about you and your boat.</p><p>You may change that at any time, and "
        + "we will ask you again when you come back to the quay next spring.</p></div>"));

    [Fact]
    public void A_text_that_stands_twice_for_two_screens_is_read_once() => Assert.Equal([First, Second], Paragraphs(
        $"<div class='wide'><p>{First}</p><p>{Second}</p></div><div class='narrow'><p>{First}</p><p>{Second}</p></div>"));

    [Fact]
    public void A_line_that_a_story_repeats_stays() => Assert.Equal([First, Third, Second, Third, Second.Replace("Its", "The", StringComparison.Ordinal)], Paragraphs(
        $"<p>{First}</p><p>{Third}</p><p>{Second}</p><p>{Third}</p><p>{Second.Replace("Its", "The", StringComparison.Ordinal)}</p>"));

    [Fact]
    public void A_story_inside_a_figure_is_a_story() => Assert.Equal(8, Paragraphs(
        $"<figure><img src='https://courier.example/q.jpg'>{string.Concat(Enumerable.Repeat($"<p>{First}</p><p>{Third}</p>", 4).Select((p, i) =>
            p.Replace("Tuesday", $"day {i}", StringComparison.Ordinal).Replace("Wednesday", $"day {i}", StringComparison.Ordinal)))}</figure>").Count(p => !p.StartsWith('!')));

    [Theory]
    [InlineData("<iframe src='https://films.example/embed/x1' title='The opening'></iframe>", "[The opening](https://films.example/embed/x1)")]
    [InlineData("<video controls src='https://films.example/bell.mp4'></video>", "[bell.mp4](https://films.example/bell.mp4)")]
    [InlineData("<p>The mayor said <q>we will open</q> on Tuesday in the hall of the town.</p>",
        "The mayor said \u201Cwe will open\u201D on Tuesday in the hall of the town.")]
    [InlineData("<address>Fair Street 1<br>12345 Town</address>", "Fair Street 1\\\n12345 Town")]
    public void What_stands_between_paragraphs_is_kept(string part, string markdown) =>
        Assert.Contains(markdown, Read($"<p>{First}</p>{part}<p>{Second}</p><p>{Third}</p>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("<iframe src='https://ads.example/embed/x1' title='Advertisement'></iframe>")]
    [InlineData("<iframe src='https://count.example/x1' width='1' height='1'></iframe>")]
    public void Frames_of_adverts_and_counters_leave_nothing(string part) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<p>{First}</p>{part}<p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void All_terms_and_their_definitions_are_kept()
    {
        string body = Read($"<p>{First}</p><dl><dt>Hall 7</dt><dd>Robots</dd><dt>Hall 8</dt><dd>Food</dd></dl><p>{Second}</p><p>{Third}</p>").Body;
        Assert.Contains("Hall 7\n\nRobots\n\nHall 8\n\nFood", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_below_one_that_spans_rows_stands_under_its_own_heading() => Assert.Contains(
        "| Hall | Day | Visitors |\n| --- | --- | --- |\n| 7 | Mon | 1,000 |\n|  | Tue | 2,000 |",
        Read($"<p>{First}</p><table><tr><th>Hall<th>Day<th>Visitors</tr><tr><td rowspan=2>7<td>Mon<td>1,000</tr><tr><td>Tue<td>2,000</tr>"
            + $"</table><p>{Second}</p><p>{Third}</p>").Body, StringComparison.Ordinal);

    [Fact]
    public void A_list_of_pictures_in_an_attribute_gives_one_address() => Assert.Equal("https://courier.example/q-600.jpg", Read(
        "<img data-src='https://courier.example/q-600.jpg 600w, https://courier.example/q-1200.jpg 1200w' src='data:image/gif;base64,R0lG' "
        + $"alt='Quay'><p>{First}</p><p>{Second}</p><p>{Third}</p>").Image?.Source);

    [Fact]
    public void Text_that_stands_only_in_the_pages_data_is_added_and_told()
    {
        string[] hidden = [Second, Third, First.Replace("Tuesday", "Friday", StringComparison.Ordinal)];
        string data = string.Concat(hidden.Prepend(First).Select(p =>
            $",{{\"type\":\"paragraph\",\"content\":[{{\"type\":\"text\",\"value\":\"{p}\"}}]}}"))[1..];
        Draft draft = Read($"<p>{First}</p><script type='application/json'>{{\"story\":{{\"body\":[{data}]}}}}</script>");
        Assert.Equal([First, .. hidden], draft.Body.Split("\n\n"));
        Assert.Contains(draft.Diagnostics, d => d.Rule == NormalizeRules.TextFromData);
    }

    [Fact]
    public void Data_of_other_stories_adds_nothing()
    {
        string data = string.Concat(Enumerable.Repeat($",{{\"type\":\"paragraph\",\"text\":\"{Third}\"}}", 4))[1..];
        Assert.Equal([First, Second], Paragraphs($"<p>{First}</p><p>{Second}</p><script type='application/json'>[{data}]</script>"));
    }

    [Theory]
    [InlineData("Page Not Found")]
    [InlineData("403 Forbidden")]
    [InlineData("404")]
    [InlineData("Seite nicht gefunden")]
    public void An_error_page_is_told_and_held_back(string title)
    {
        Draft draft = HtmlPageReader.Read(
            $"<title>{title} | Lantern Weekly</title><h1>{title}</h1><p>{First}</p>", "input/raw/page.html", new NormalizeOptions());
        Assert.True(draft.IsHeldBack);
        Assert.Contains(draft.Diagnostics, d => d.Rule == NormalizeRules.ErrorPage);
    }

    [Fact]
    public void A_story_about_forbidden_things_is_a_story() => Assert.False(HtmlPageReader.Read(
        $"<title>Bells forbidden on the quay</title><h1>Bells forbidden on the quay</h1><p>{First}</p><p>{Second}</p>", "input/raw/page.html",
        new NormalizeOptions()).IsHeldBack);

    private static string[] Paragraphs(string body) => Read(body).Body.Split("\n\n");

    private static Draft Read(string body) => HtmlPageReader.Read(
        $"<html lang='en'><title>Fair opens at the pier</title><body><h1>Fair opens at the pier</h1><p>4 November 2025</p>{body}</body></html>",
        "input/raw/page.html", new NormalizeOptions());

    [Fact]
    public void A_quotation_between_paragraphs_is_part_of_the_story()
    {
        string page = $"<html><head><title>Robots Learn to Fold Sails</title></head><body><article><h1>Robots Learn to Fold Sails</h1><p>{Raws.Body.Replace("\n\n", "</p><blockquote><p>The tin is for people who hold it.</p></blockquote><p>", StringComparison.Ordinal)}</p></article></body></html>";

        Assert.Contains("> The tin is for people who hold it.", Assert.Single(Raws.Run(Raws.Text("a.html", page)).Files).Text, StringComparison.Ordinal);
    }
}
