using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

/// <summary>Pages in the manner of many content systems: what belongs to the story, and what stands around it.</summary>
public sealed class OtherSystemsTests
{
    private const string First =
        "The crane fair opened on Tuesday with more boats than berths, and the harbour master moved buoys all morning to make room.";

    private const string Second =
        "By noon the queue for the ferry reached the ropewalk, whose owner carried out benches and then soup for everybody who waited.";

    private const string Third =
        "The fair runs until Sunday, and its organisers expect forty thousand visitors, a quarter of them from across the strait.";

    [Fact]
    public void Summaries_of_other_stories_far_below_are_no_part_of_the_story()
    {
        string labels = string.Concat(Enumerable.Range(1, 7).Select(i => $"<div><a href='/s{i}'>Section {i}</a></div>"));
        string[] found = ["A rope maker found a bell in the sand.", "The lamp keeper has counted every gull on the mole."];
        string others = string.Concat(found.Select(t => $"<li><a href='/x'>Read on</a><p>{t} What the town makes of it we tell you in the evening.</p></li>"));
        Assert.Equal([First, Second, Third],
            Paragraphs($"<article><p>{First}</p><p>{Second}</p><p>{Third}</p></article>{labels}<ul>{others}</ul>"));
    }

    [Theory]
    [InlineData("<p>Also: <a href='/x'>Ferry line adds a night crossing in May</a></p>")]
    [InlineData("<p><b>(MORE: <a href='/x'>Ferry line adds a night crossing in May</a>)</b></p>")]
    public void A_word_and_a_linked_headline_send_readers_elsewhere(string part) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<p>{First}</p>{part}<p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void A_link_behind_a_label_that_is_no_headline_stays() => Assert.Contains("Tickets: ",
        Read($"<p>{First}</p><p>{Second}</p><p>Tickets: <a href='/t'>harbour office</a> until noon.</p><p>{Third}</p>").Body,
        StringComparison.Ordinal);

    [Fact]
    public void A_summary_that_several_paragraphs_say_again_is_a_copy()
    {
        Draft draft = Read($"<div class='sum'><p>{First} {Second}</p></div><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div>");
        Assert.Equal([First, Second, Third], draft.Body.Split("\n\n"));
        Assert.Contains(draft.Reading, l => l.Role == "copy" && l.Reason.Contains("stands in the body already", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_caption_that_its_picture_says_too_is_no_text()
    {
        string caption = string.Join(' ', Enumerable.Repeat("FILE - Two cranes stand beside the new quay on a grey morning in March.", 7));
        Assert.DoesNotContain("grey morning", string.Join(' ', Paragraphs($"<div><p>{First}</p><div><img src='https://courier.example/q.jpg' "
            + $"alt='{caption}'></div><div class='lead'><p>{caption}</p></div><p>{Second}</p><p>{Third}</p></div>").Where(p => !p.StartsWith('!'))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_ends_with_a_pictures_maker_is_a_caption() => Assert.Equal([First, Second, Third], Paragraphs(
        $"<p>{First}</p><div class='x1'><p>A map of the quays and the two new cranes beside them. Credit: Piotr Lis.</p></div><p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void A_heading_that_links_to_itself_is_a_heading() => Assert.Contains("Is it legal to moor here?",
        Read($"<p>{First}</p><p>{Second}</p><h2 id='Is_It_Legal'><a href='#Is_It_Legal'>Is it legal to moor here?</a></h2><p>{Third}</p>").Body,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<figure><picture><noscript><img alt='Quay' src='https://courier.example/q.jpg'></noscript></picture></figure>")]
    [InlineData("<figure><amp-img alt='Quay' src='https://courier.example/q.jpg' width='800' height='400'></amp-img></figure>")]
    [InlineData("<figure><img src='data:image/gif;base64,R0'><noscript><img alt='Quay' src='https://courier.example/q.jpg'></noscript></figure>")]
    [InlineData("<figure><img data-alt='Quay' src='https://courier.example/q.jpg'></figure>")]
    public void A_picture_that_a_script_would_show_is_shown(string figure) => Assert.Contains(
        "![Quay](https://courier.example/q.jpg)", Read($"<p>{First}</p>{figure}<p>{Second}</p><p>{Third}</p>").Body, StringComparison.Ordinal);

    [Fact]
    public void A_counter_for_readers_without_scripts_is_no_picture() => Assert.Equal([First, Second, Third], Paragraphs(
        $"<p>{First}</p><noscript><img src='https://count.example/c?x=1'></noscript><p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void All_pictures_of_a_gallery_are_kept() => Assert.Equal(
        [First, "![A](https://courier.example/a.jpg \"The first tent.\")", "![B](https://courier.example/b.jpg \"The second tent.\")", Second, Third],
        Paragraphs($"<p>{First}</p><figure class='gallery'><figure><img alt='A' src='https://courier.example/a.jpg'><figcaption>The first tent."
            + "</figcaption></figure><figure><img alt='B' src='https://courier.example/b.jpg'><figcaption>The second tent.</figcaption></figure>"
            + $"</figure><p>{Second}</p><p>{Third}</p>"));

    [Theory]
    [InlineData("<figure class='pull'><blockquote><p>You cannot sell silence in a drum.</p><cite>Rhea Oduya</cite></blockquote></figure>",
        "> You cannot sell silence in a drum.\n>\n> *Rhea Oduya*")]
    [InlineData("<blockquote><p>You cannot sell silence.</p><footer>Rhea Oduya, rope maker</footer></blockquote>",
        "> You cannot sell silence.\n>\n> Rhea Oduya, rope maker")]
    [InlineData("<blockquote><p>We are open!</p>&mdash; Fair (@fair) <a href='https://posts.example/1'>March 4, 2025</a></blockquote>",
        "> We are open!\n>\n> — Fair (@fair) [March 4, 2025](https://posts.example/1)")]
    [InlineData("<details><summary>How to book</summary><p>At the gate, each morning.</p></details>",
        "How to book\n\nAt the gate, each morning.")]
    public void A_quotation_or_details_between_paragraphs_are_kept_whole(string part, string markdown) => Assert.Contains(
        $"{First}\n\n{markdown}\n\n{Second}", Read($"<p>{First}</p>{part}<p>{Second}</p><p>{Third}</p>").Body, StringComparison.Ordinal);

    [Fact]
    public void A_quotation_in_a_box_of_other_stories_is_left_out() => Assert.Equal([First, Second, Third], Paragraphs(
        $"<p>{First}</p><blockquote class='related'><p>We are open! Said Rhea.</p></blockquote><p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void The_caption_of_a_table_stands_above_it() => Assert.Contains("Berths by year\n\n| Year | Berths |",
        Read($"<p>{First}</p><p>{Second}</p><table><caption>Berths by year</caption><tr><th>Year<th>Berths</tr><tr><td>2026<td>41</tr></table>"
            + $"<p>{Third}</p>").Body, StringComparison.Ordinal);

    [Fact]
    public void A_heading_that_little_speaks_against_goes_with_the_text_below_it() => Assert.Contains("Which tools does he mend?",
        Read($"<div><p>{First}</p><p>{Second}</p><div class='k1'><div class='k2'><h4 class='k3'>Which tools does he mend?</h4></div><div class='k4'>"
            + $"<p>{First.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</p></div></div><p>{Third}</p></div>").Body,
        StringComparison.Ordinal);

    [Fact]
    public void A_standfirst_describes_a_story_whose_page_states_no_description()
    {
        const string standfirst = "Cranes leave the tents behind after eight wet years";
        string body = $"<header><div class='article-excerpt'>{standfirst}</div></header><div>By Ana Reyes</div><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div>";
        Draft draft = Read(body);
        Assert.Equal(standfirst, draft.Description);
        Assert.Equal([First, Second, Third], draft.Body.Split("\n\n"));
        Assert.Contains(draft.Reading, l => l.Role == "standfirst");
        Assert.Equal("What the page states.", Read("<meta name='description' content='What the page states.'>" + body).Description);
    }

    [Fact]
    public void In_a_line_of_labels_the_authors_stand_behind_theirs_and_the_source_is_none()
    {
        const string text = "<p>海洋装备展星期一在港口城市开幕，来自十二个国家的二百家企业参加了展览，主办方预计观众将超过五万人。</p>"
            + "<p>主办方表示，展会期间每天早晨都会进行吊装表演，天气允许时观众可以在大门旁的看台上观看。</p>";
        Draft named = Chinese("2026-09-14 09:30　来源：港口日报　作者：李晓港 王海　责任编辑：周岸"), unnamed = Chinese("作者：发布时间：2026-09-14 来源：港口日报");
        Assert.Equal(["李晓港", "王海"], named.Authors);
        Assert.Empty(unnamed.Authors);
        Assert.StartsWith("海洋装备展星期一", unnamed.Body, StringComparison.Ordinal);

        static Draft Chinese(string line) => HtmlPageReader.Read(
            $"<html lang='zh'><title>海洋装备展开幕</title><body><article><h1>海洋装备展开幕</h1><p>{line}</p>{text}</article></body></html>",
            "input/raw/page.html", new NormalizeOptions());
    }

    [Theory]
    [InlineData("Ana Reyes The Harbour Press", "Ana Reyes")]
    [InlineData("Super Utilisateur", "")]
    [InlineData("Ana Reyes Photography by Bo Lindqvist", "Ana Reyes")]
    [InlineData("Ana Reyes, Styled by Bo Lindqvist", "Ana Reyes")]
    public void A_stated_author_is_a_person_alone(string stated, string name) =>
        Assert.Equal(name.Length == 0 ? [] : [name], AuthorNames.Read(stated, isStated: true));

    [Theory]
    [InlineData("Let the ferries run all night | Editorial", "Let the ferries run all night")]
    [InlineData("Crane sails into the harbour [Watch]", "Crane sails into the harbour")]
    [InlineData("Crane sails into the harbour (video)", "Crane sails into the harbour")]
    [InlineData("Crane sails into the harbour (again)", "Crane sails into the harbour (again)")]
    [InlineData("Harbour fair | Review", "Harbour fair | Review")]
    [InlineData("Two ways to read a tide table: a review", "Two ways to read a tide table: a review")]
    public void The_kind_of_a_piece_is_no_part_of_its_headline(string shown, string title)
    {
        using var document = PageDocument.Parse($"<title>{shown}</title><h1>{shown}</h1>");
        Assert.Equal(title, PageTitle.Read(document, PageStatements.Read(document))?.Text);
    }

    private static string[] Paragraphs(string body) => Read(body).Body.Split("\n\n");

    private static Draft Read(string body) => HtmlPageReader.Read(
        $"<html lang='en'><title>Crane fair opens at the pier</title><body><h1>Crane fair opens at the pier</h1>{body}</body></html>",
        "input/raw/page.html", new NormalizeOptions());
}
