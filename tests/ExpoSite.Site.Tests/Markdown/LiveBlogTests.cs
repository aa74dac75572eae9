using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Markdown;

/// <summary>Live blogs, published on 10 September 2026 and read ten days later.</summary>
public sealed partial class LiveBlogTests
{
    private const string Keys = "title: A\npublished: 2026-09-10\nformat: live\nended: 2026-09-12";

    /// <summary>Entries as readers see them, from top to bottom: anchor, instant and words.</summary>
    private static string[] Entries(string body, string keys = Keys, string zone = "UTC")
    {
        SmallSite site = Bodies.Site(body, keys);
        string html = (site with { Configuration = $"{site.Configuration}timeZone: {zone}\n" }).Rendered(Bodies.Page);
        return [.. Heading().Matches(html).Select(m => $"{m.Groups["id"]} {m.Groups["time"]} {m.Groups["words"].Value.Trim()}".Replace("  ", " ", StringComparison.Ordinal))];
    }

    [Theory]
    [InlineData("## 9:00 One\n\n## 9:30 Two\n\n## 14:05 Three\n")]
    [InlineData("## 14:05 Three\n\n## 9:30 Two\n\n## 9:00 One\n")]
    public void The_newest_entry_is_on_top_however_they_are_written(string body) => Assert.Equal(
        ["h-14-05 2026-09-10T14:05:00+00:00 Three", "h-09-30 2026-09-10T09:30:00+00:00 Two", "h-09-00 2026-09-10T09:00:00+00:00 One"],
        Entries(body));

    [Theory]
    [InlineData("## 22:00 One\n\n## 23:50 Two\n\n## 0:20 Three\n\n## 9:00 Four\n")]
    [InlineData("## 9:00 Four\n\n## 0:20 Three\n\n## 23:50 Two\n\n## 22:00 One\n")]
    public void Past_midnight_the_next_day_begins(string body)
    {
        Assert.Equal(
            [
                "h-09-00 2026-09-11T09:00:00+00:00 Four", "h-00-20 2026-09-11T00:20:00+00:00 Three",
                "h-23-50 2026-09-10T23:50:00+00:00 Two", "h-22-00 2026-09-10T22:00:00+00:00 One",
            ],
            Entries(body));
        Assert.Contains(">11 Sep, 00:20</time>", Bodies.Html(body, Keys), StringComparison.Ordinal);
        Assert.Empty(Bodies.Findings(body, Keys));
    }

    [Fact]
    public void A_second_morning_is_another_day_and_a_small_step_back_is_a_slip()
    {
        Assert.Equal(
            ["h-09-00-2 2026-09-11T09:00:00+00:00 Doors", "h-18-00 2026-09-10T18:00:00+00:00 Closed", "h-09-00 2026-09-10T09:00:00+00:00 Open"],
            Entries("## 9:00 Open\n\n## 18:00 Closed\n\n## 9:00 Doors\n"));
        const string slip = "## 9:00 Open\n\n## 14:05 Rain\n\n## 13:55 Queue\n\n## 15:00 Sun\n";
        Assert.Equal(["h-15-00", "h-14-05", "h-13-55", "h-09-00"], Entries(slip).Select(e => e.Split(' ')[0]));
        Diagnostic found = Assert.Single(Bodies.Findings(slip, Keys));
        Assert.Equal((FormatRules.EntryOutOfOrder, Bodies.FirstLine + 2 + 4), (found.Rule, found.Position.Line));
    }

    [Fact]
    public void Two_entries_of_one_time_keep_their_order_and_have_an_anchor_each()
    {
        const string body = "## 9:00 One\n\n## 9:00 Two\n";
        Assert.Equal(["h-09-00-2 2026-09-10T09:00:00+00:00 Two", "h-09-00 2026-09-10T09:00:00+00:00 One"], Entries(body));
        Assert.Empty(Bodies.Findings(body, Keys));
    }

    [Fact]
    public void A_new_entry_on_top_of_one_of_the_same_time_takes_no_anchor_from_it() => Assert.Equal(
        ["h-09-30-2", "h-09-30", "h-09-00"], Entries("## 9:30 New\n\n## 9:30 Old\n\n## 9:00 First\n").Select(e => e.Split(' ')[0]));

    [Theory]
    [InlineData("9:05 Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("09:05: Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("9:05 – Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("**9:05** Open *wide*", "2026-09-10T09:05:00+01:00 Open <em>wide</em>")]
    [InlineData("`9:05` Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("9h05 Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("9:05 pm Open", "2026-09-10T21:05:00+01:00 Open")]
    [InlineData("12:05 a.m. Open", "2026-09-10T00:05:00+01:00 Open")]
    [InlineData("9.05: Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("09.05 – Open", "2026-09-10T09:05:00+01:00 Open")]
    [InlineData("9.05pm Open", "2026-09-10T21:05:00+01:00 Open")]
    [InlineData("9.05", "2026-09-10T09:05:00+01:00")]
    [InlineData("9:05:30 Open", "2026-09-10T09:05:30+01:00 Open")]
    [InlineData("2026-09-11 9:05 Open", "2026-09-11T09:05:00+01:00 Open")]
    [InlineData("2026-09-11T09:05:00Z Open", "2026-09-11T10:05:00+01:00 Open")]
    [InlineData("2026-09-11T09:05+02:00 Open", "2026-09-11T08:05:00+01:00 Open")]
    [InlineData("9:05", "2026-09-10T09:05:00+01:00")]
    [InlineData("9:05 2,000 crates", "2026-09-10T09:05:00+01:00 2,000 crates")]
    [InlineData("9.05 Doors open", "2026-09-10T09:05:00+01:00 Doors open")]
    [InlineData("9.05 Uhr: Türen auf", "2026-09-10T09:05:00+01:00 Türen auf")]
    [InlineData("9:05 Uhr Türen auf", "2026-09-10T09:05:00+01:00 Türen auf")]
    [InlineData("9 Uhr – Türen auf", "2026-09-10T09:00:00+01:00 Türen auf")]
    [InlineData("2 pm Doors", "2026-09-10T14:00:00+01:00 Doors")]
    [InlineData("2pm: Doors", "2026-09-10T14:00:00+01:00 Doors")]
    [InlineData("9am Doors", "2026-09-10T09:00:00+01:00 Doors")]
    [InlineData("9 a.m. Doors", "2026-09-10T09:00:00+01:00 Doors")]
    [InlineData("9：05 开门", "2026-09-10T09:05:00+01:00 开门")]
    [InlineData("9时05分 开门", "2026-09-10T09:05:00+01:00 开门")]
    [InlineData("٩:٠٥ فتح الأبواب", "2026-09-10T09:05:00+01:00 فتح الأبواب")]
    [InlineData("9:05 {#start}", "2026-09-10T09:05:00+01:00")]
    public void A_time_is_read_as_people_write_it(string heading, string expected) =>
        Assert.Equal(expected, string.Join(' ', Entries($"## {heading}\n\nText.\n", zone: "Europe/Lisbon").Single().Split(' ').Skip(1)).Trim());

    [Theory]
    [InlineData("25:05 Open")]
    [InlineData("9:75 Open")]
    [InlineData("13:05 pm Open")]
    [InlineData("2026-02-30 9:05 Open")]
    [InlineData("9.05 million crates")]
    [InlineData("0929: Open")]
    [InlineData("At 9:05 it rained")]
    [InlineData("12:30:45:10 Open")]
    [InlineData("3 am Start verletzt")]
    [InlineData("24:00 Closed")]
    public void What_no_clock_shows_is_no_time_and_told(string heading)
    {
        string body = $"## 8:00 First\n\n## {heading}\n";
        Diagnostic found = Assert.Single(Bodies.Findings(body, Keys));
        Assert.Equal((FormatRules.EntryWithoutTime, Bodies.FirstLine + 2 + 2), (found.Rule, found.Position.Line));
        Assert.Contains($">{heading}</h2>", Bodies.Html(body, Keys), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 9:00 One\n\n### 9:30 Two\n\nText.\n")]
    [InlineData("## 9:00 One\n\n**9:30** Two.\n")]
    [InlineData("## 9:00 One\n\n**9:30 Two**\n\nText.\n")]
    [InlineData("## 9:00 One\n\n> ## 9:30 Two\n")]
    public void A_time_that_begins_no_entry_is_told(string body)
    {
        Diagnostic found = Assert.Single(Bodies.Findings(body, Keys));
        Assert.Equal((FormatRules.TimeWithoutEntry, Bodies.FirstLine + 2 + 2), (found.Rule, found.Position.Line));
        Assert.Equal(2, Bodies.Html(body, Keys).Split("<article class=\"entry\">").Length);
    }

    [Fact]
    public void Where_every_time_is_bold_none_is_an_entry_and_each_is_told() => Assert.Equal(
        [FormatRules.NoEntries, FormatRules.TimeWithoutEntry],
        Bodies.Findings("**9:00** One.\n\n**9.30** Two.\n", Keys).Select(f => f.Rule).OrderBy(r => r.Code));

    [Fact]
    public void Full_stops_in_times_are_read_where_nobody_writes_colons()
    {
        const string body = "## 23.50 Lamps\n\nAs [said](#23.50).\n\n## 0.20\n\n## 9.05 Again\n";
        Assert.Equal(
            ["h-09-05 2026-09-11T09:05:00+00:00 Again", "h-00-20 2026-09-11T00:20:00+00:00 ", "h-23-50 2026-09-10T23:50:00+00:00 Lamps"],
            Entries(body));
        Assert.Empty(Bodies.Findings(body, Keys));
        Diagnostic mixed = Assert.Single(Bodies.Findings("## 9:05 Doors\n\n## 9.30 Rain\n", Keys));
        Assert.Equal((FormatRules.EntryWithoutTime, "if it begins with a time, write  9:30"), (mixed.Rule, mixed.Hint));
    }

    [Theory]
    [InlineData("## 22:00 A\n\n## 0:20 B\n\n## 22:00 C\n\n## 0:20 D\n")]
    [InlineData("## 0:20 D\n\n## 22:00 C\n\n## 0:20 B\n\n## 22:00 A\n")]
    public void A_second_night_follows_the_first(string body) => Assert.Equal(
        ["2026-09-12T00:20:00", "2026-09-11T22:00:00", "2026-09-11T00:20:00", "2026-09-10T22:00:00"],
        Entries(body).Select(e => e.Split(' ')[1][..19]));

    [Fact]
    public void A_step_back_of_less_than_six_hours_is_no_night()
    {
        Diagnostic slip = Assert.Single(Bodies.Findings("## 9:00 A\n\n## 15:00 B\n\n## 9:01 C\n\n## 16:00 D\n", Keys));
        Assert.Equal(FormatRules.EntryOutOfOrder, slip.Rule);
        Assert.Empty(Bodies.Findings("## 9:00 A\n\n## 15:00 B\n\n## 9:00 C\n\n## 16:00 D\n", Keys));
    }

    [Fact]
    public void An_entry_without_time_stays_between_its_neighbours() => Assert.Equal(
        ["h-10-00", "h-rain", "h-09-00"], Entries("## 9:00 One\n\n## Rain\n\n## 10:00 Two\n").Select(e => e.Split(' ')[0]));

    [Fact]
    public void What_stands_above_the_first_entry_stays_on_top_and_notes_stay_at_the_end()
    {
        string html = Bodies.Html("Intro.[^1]\n\n## 9:00 One\n\nText.\n\n### Part\n\n> Said.\n>\n> — Ana\n\n## 9:30 Two\n\n[^1]: Note.\n", Keys);
        ReadOnlySpan<string> marks = ["Intro.", "h-09-30", "h-09-00", "h-part", "<figure class=\"quote\">", "footnotes"];
        int[] order = [.. marks.ToArray().Select(w => html.IndexOf(w, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void A_link_names_an_entry_by_its_time()
    {
        const string body = "## 9:00 One\n\n## 9:30 Two\n\nAs [said](#9:00).\n";
        Assert.Contains("<a href=\"#h-09-00\">said</a>", Bodies.Html(body, Keys), StringComparison.Ordinal);
        Assert.Empty(Bodies.Findings(body, Keys));
    }

    [Fact]
    public void In_feeds_an_entry_is_a_heading_whose_time_leads_to_it()
    {
        string feed = Bodies.Site("Intro.\n\n## 9:00 One\n\nText.\n", Keys).Rendered("feed.xml");
        Assert.Contains(
            "<h2><a href=\"https://example.org/2026/09/a/#h-09-00\"><time datetime=\"2026-09-10T09:00:00+00:00\">09:00</time></a> One</h2>\n<p>Text.</p>",
            feed, StringComparison.Ordinal);
        Assert.DoesNotContain("<article", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_stories_keep_headings_that_begin_with_a_time()
    {
        string html = Bodies.Html("## 9:00 One\n\n## 9:30 Two\n");
        Assert.Contains("<h2 id=\"h-9-00-one\">9:00 One</h2>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("entry", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_entries_are_all_there_in_page_feed_and_structured_data()
    {
        string body = string.Concat(Enumerable.Range(0, 50).Select(i => $"## {9 + (i / 6)}:{i % 6}5 Entry {i}\n\nWords of {i}.\n\n"));
        SmallSite site = Bodies.Site(body, Keys);
        Assert.Empty(Bodies.Findings(body, Keys));
        Assert.Equal(Enumerable.Range(0, 50).Reverse().Select(i => $"Entry {i}"), Entries(body).Select(e => e[(e.IndexOf("Entry", StringComparison.Ordinal))..]));
        string feed = site.Rendered("feed.xml");
        Assert.All(Enumerable.Range(0, 50), i => Assert.Contains($"<p>Words of {i}.</p>", feed, StringComparison.Ordinal));
    }

    [GeneratedRegex("""<h2 id="(?<id>[^"]+)">(?:<a[^>]*><time datetime="(?<time>[^"]+)">[^<]*</time></a>)?(?<words>.*)</h2>""", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
