using System.Xml.Linq;
using ExpoSite.Site.Tests.Identity;

namespace ExpoSite.Site.Tests.Feeds;

/// <summary>When a story stands in a feed: since it became public, and changed when its words did.</summary>
public sealed class FeedTimeTests
{
    private const string Pumps = "2026-09-11-pumps";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";
    private static readonly Newsroom Published = new Newsroom().Recorded();
    private static readonly Newsroom Later = Published with { Now = new DateTimeOffset(2026, 9, 25, 8, 30, 0, 500, TimeSpan.Zero) };

    [Fact]
    public void A_first_publish_takes_the_dates_of_the_stories() =>
        Assert.Equal(["2026-09-12T00:00:00Z", "2026-09-11T00:00:00Z", "2026-09-10T00:00:00Z"], Times(Published, "published"));

    [Fact]
    public void A_story_of_long_ago_enters_on_top_when_it_is_published_and_never_jumps_again()
    {
        Newsroom late = Later.With("2026-01-05-lamps", new StoryText("Green lamps", "2026-01-05", Newsroom.Lights));

        Assert.Equal(("Green lamps", "2026-09-25T08:30:00Z"), Top(late, "published"));
        Newsroom next = late.Recorded() with { Now = Later.Now.AddDays(3) };
        Assert.Equal(("Green lamps", "2026-09-25T08:30:00Z"), Top(next, "published"));
        Assert.Equal(Xml(late, "atom.xml").ToString(), Xml(next, "atom.xml").ToString());
    }

    [Fact]
    public void An_embargo_and_a_later_date_count_as_they_stand()
    {
        Newsroom lifted = Later.With("2026-09-20-lamps", new StoryText(
            "Green lamps", "2026-09-20", Newsroom.Lights, More: "embargo: 2026-09-25T08:00:00Z"));

        Assert.Equal(("Green lamps", "2026-09-25T08:30:00Z"), Top(lifted, "published"));
        Assert.Equal(("Green lamps", "2026-09-25T08:00:00Z"), Top(lifted with { Record = null }, "published"));
        Assert.Equal(
            ("The gates open", "2026-09-14T00:00:00Z"), Top(Later.With("2026-09-10-gates", s => s with { Published = "2026-09-14" }), "published"));
    }

    [Fact]
    public void An_earlier_date_moves_nothing() =>
        Assert.Equal(Times(Published, "published"), Times(Later.With(Pumps, s => s with { Published = "2026-08-11" }), "published"));

    [Fact]
    public void Stories_of_one_day_keep_the_order_in_which_they_appeared()
    {
        Newsroom first = Later.With("2026-09-25-nine", new StoryText("Nine", "2026-09-25", Newsroom.Lights)).Recorded();
        Newsroom second = first with { Now = Later.Now.AddHours(2) };
        second = second.With("2026-09-25-a", new StoryText("Eleven", "2026-09-25", Newsroom.Lights + " Again.")).Recorded();

        Assert.Equal(["Eleven", "Nine"], Titles(second).Take(2));
    }

    [Theory]
    [InlineData("title: Ears", true)]
    [InlineData("description: It hears.", true)]
    [InlineData("corrections: [{date: 2026-09-12, text: It is a valve.}]", true)]
    [InlineData("tags: [ice]", false)]
    [InlineData("category: Quays", false)]
    [InlineData("slug: ears", false)]
    public void Words_that_change_are_an_update_and_all_else_is_none(string key, bool isUpdate)
    {
        Newsroom edited = Later.With(Pumps, s => key.StartsWith("title: ", StringComparison.Ordinal)
            ? s with { Title = key["title: ".Length..] } : s with { More = key });
        XElement entry = Entries(edited).Single(e => ((string)e.Element(Atom + "id")!).EndsWith(
            Core.Content.NameBasedId.From(Pumps).ToString(), StringComparison.Ordinal));

        Assert.Equal("2026-09-11T00:00:00Z", (string?)entry.Element(Atom + "published"));
        Assert.Equal(isUpdate ? "2026-09-25T08:30:00Z" : "2026-09-11T00:00:00Z", (string?)entry.Element(Atom + "updated"));
        Assert.Equal(isUpdate ? "2026-09-25T08:30:00Z" : "2026-09-12T00:00:00Z", (string?)Xml(edited, "atom.xml").Element(Atom + "updated"));
        Newsroom next = edited.Recorded() with { Now = Later.Now.AddDays(1) };
        Assert.Equal(Xml(edited, "atom.xml").ToString(), Xml(next, "atom.xml").ToString());
    }

    [Fact]
    public void Typography_white_space_and_line_breaks_are_no_change_of_words()
    {
        Newsroom same = Later.With(
            Pumps, s => s with { Title = "A « pump\u00A0» that — listens", Body = s.Body.Replace(". ", ".\n", StringComparison.Ordinal) });

        Assert.Equal(Times(Published, "updated"), Times(same, "updated"));
    }

    [Fact]
    public void A_retraction_stands_in_the_place_of_the_story_under_its_id_and_address()
    {
        Newsroom retracted = Later.Retract(Pumps);
        XElement entry = Entries(retracted).Single(e => (string?)e.Element(Atom + "title") == "Retracted: A pump that listens");
        string id = $"urn:uuid:{Core.Content.NameBasedId.From(Pumps)}";

        Assert.Equal(id, (string?)entry.Element(Atom + "id"));
        Assert.Equal("https://example.org/2026/09/pumps/", (string?)entry.Element(Atom + "link")!.Attribute("href"));
        Assert.DoesNotContain("mackerel", Xml(retracted, "atom.xml").ToString(), StringComparison.Ordinal);
        XElement tombstone = Assert.Single(Xml(retracted, "atom.xml").Elements(Tombstones + "deleted-entry"));
        Assert.Equal((id, (string?)entry.Element(Atom + "updated")), ((string?)tombstone.Attribute("ref"), (string?)tombstone.Attribute("when")));
        Assert.Equal("Retracted: A pump that listens", (string?)Xml(retracted, "category/halls/feed.xml").Descendants("title").ElementAt(2));
    }

    [Fact]
    public void Of_a_retracted_story_only_headline_and_notice_are_left()
    {
        SortedDictionary<string, string> files = Later.Retract(Pumps).Site().Render();

        Assert.DoesNotContain(files, f => f.Value.Contains("mackerel", StringComparison.Ordinal));
        Assert.Contains(
            "<p>This story was retracted on 19 September 2026. The pump was a kettle.</p>", files["2026/09/pumps/index.html"], StringComparison.Ordinal);
        Assert.All(
            files.Where(f => f.Value.Contains("pumps/", StringComparison.Ordinal)).Select(f => f.Key),
            path => Assert.Contains(path, (string[])["feed.xml", "atom.xml", "feed.json", "published.json", "2026/09/pumps/index.html",
                "category/halls/feed.xml", "category/halls/atom.xml", "category/halls/feed.json"]));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\nretracted: {date: 2026-09-19, text: Gone.}", false)]
    public void A_picture_that_only_a_retracted_story_shows_is_not_published(string key, bool isPublished)
    {
        SmallSite site = new SmallSite { Media = [SmallSite.MediaFile("quay.svg", "<svg/>")] }
            .With(SmallSite.Story("a", $"title: A\npublished: 2026-09-14{key}", "![Quay](quay.svg)\n"));

        Assert.Equal(isPublished, site.Plan().Files.Any(f => f.Path == "media/quay.svg"));
    }

    [Fact]
    public void Feeds_keep_their_identity_at_another_address()
    {
        string before = (string)Xml(Published, "atom.xml").Element(Atom + "id")!;

        Assert.StartsWith("urn:uuid:", before, StringComparison.Ordinal);
        Assert.Equal(before, (string?)Xml(Published with { Url = "https://news.example.net/" }, "atom.xml").Element(Atom + "id"));
        Assert.NotEqual(before, (string?)Xml(Published, "category/halls/atom.xml").Element(Atom + "id"));
    }

    private static XElement Xml(Newsroom newsroom, string path) => XDocument.Parse(newsroom.Site().Render()[path]).Root!;

    private static IEnumerable<XElement> Entries(Newsroom newsroom) => Xml(newsroom, "atom.xml").Elements(Atom + "entry");

    private static IEnumerable<string> Times(Newsroom newsroom, string name) => Entries(newsroom).Select(e => (string)e.Element(Atom + name)!);

    private static IEnumerable<string> Titles(Newsroom newsroom) => Entries(newsroom).Select(e => (string)e.Element(Atom + "title")!);

    private static (string Title, string Time) Top(Newsroom newsroom, string name) => (Titles(newsroom).First(), Times(newsroom, name).First());
}
