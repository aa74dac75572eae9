namespace ExpoSite.Site.Tests.Knowledge;

public sealed class KnowledgePageTests
{
    private const string Expos =
        """
        - {id: tide-2026, name: Tide Fair 2026, series: Tide Fair, starts: 2026-09-14T09:00+00:00, ends: 2026-09-16T18:00+00:00, venue: Old Quay, city: Quillhaven, country: Portugal, organizer: Tide Cooperative}
        - {id: tide-2028, name: Tide Fair 2028, series: Tide Fair, starts: 2028-09-11, ends: 2028-09-13}
        """;

    private const string Exhibitors =
        """
        - {name: Nyota Ice Works, country: Kenya, stand: Hall D}
        - {name: Silent Anchors, stand: Hall B}
        """;

    private static readonly SmallSite Site = new SmallSite
    {
        Expos = Expos,
        Exhibitors = Exhibitors,
        Templates =
        [
            .. new SmallSite().Templates.Where(t => !t.Path.EndsWith("expo.liquid", StringComparison.Ordinal)
                && !t.Path.EndsWith("home.liquid", StringComparison.Ordinal)),
            SmallSite.File(
                "theme/templates/expo.liquid",
                "Leading:{% for card in leading %}{{ card.title }};{% endfor %}|{{ expo.status }}|{{ expo.days }}{% for day in days "
                + "%}|{{ day.title }}:{% for card in day.stories %}{{ card.title }};{% endfor %}{% endfor %}|{% for e in exhibitors %}{{ "
                + "e.name }} ({{ e.note }}) {{ e.count }};{% endfor %}|{% for c in countries %}{{ c.name }} {{ c.count }};{% endfor %}{{ "
                + "page.structured_data }}"),
            SmallSite.File("theme/templates/home.liquid", "{% if on_today %}{{ on_today.name }}: {{ on_today.status }}{% endif %}"),
        ],
    }.WithEveryFeed().With(
        SmallSite.Story("before", "title: Dates are set\npublished: 2026-01-10", "The Tide Fair has dates."),
        SmallSite.Story("first", "title: Doors open\npublished: 2026-09-14", "The Tide Fair is open, with Nyota Ice Works."),
        SmallSite.Story("second", "title: Kenyan ice sells out\npublished: 2026-09-15", "Nyota Ice Works at the Tide Fair."),
        SmallSite.Story("after", "title: Doors close\npublished: 2026-09-18", "The Tide Fair is over."));

    [Fact]
    public void An_expo_shows_its_stories_by_day_newest_first_and_who_was_in_them() =>
        Assert.Contains(
            "Closed on 16 September 2026|14–16 September 2026|After the expo:Doors close;|Day 2:Kenyan ice sells out;|Day 1:Doors "
                + "open;|Before the expo:Dates are set;|Nyota Ice Works (Hall D, Kenya) 2;|Kenya 1;",
            Site.Render()["expo/tide-2026/index.html"],
            StringComparison.Ordinal);

    [Fact]
    public void A_story_with_a_picture_leads_the_page_of_its_expo()
    {
        SmallSite site = Site.With(
            [.. Site.Articles, SmallSite.Story("rope", "title: A rope\npublished: 2026-09-14\nimage: rope.png", "At the Tide Fair.")]);

        Assert.Contains("Leading:A rope;", site.Render()["expo/tide-2026/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_expo_is_told_to_search_engines_as_an_event()
    {
        string page = Site.Render()["expo/tide-2026/index.html"];

        Assert.Contains("\"@type\":\"ExhibitionEvent\",\"name\":\"Tide Fair 2026\"", page, StringComparison.Ordinal);
        Assert.Contains("\"endDate\":\"2026-09-16T18:00:00\\u002B00:00\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "\"location\":{\"@type\":\"Place\",\"name\":\"Old "
            + "Quay\",\"address\":{\"@type\":\"PostalAddress\",\"addressLocality\":\"Quillhaven\",\"addressCountry\":\"Portugal\"}}", page,
            StringComparison.Ordinal);
        Assert.Contains("\"organizer\":{\"@type\":\"Organization\",\"name\":\"Tide Cooperative\"}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expo/index.html")]
    [InlineData("expo/tide-2026/feed.xml")]
    [InlineData("expo/tide-2026/event.ics")]
    [InlineData("country/index.html")]
    [InlineData("country/kenya/index.html")]
    [InlineData("country/kenya/atom.xml")]
    [InlineData("exhibitor/nyota-ice-works/index.html")]
    [InlineData("exhibitor/nyota-ice-works/feed.json")]
    public void What_stories_are_about_has_a_page_and_feeds(string path) => Assert.Contains(path, Site.Render().Keys);

    [Fact]
    public void An_exhibitor_without_stories_has_a_page_for_its_stand_but_no_feed()
    {
        SortedDictionary<string, string> files = Site.Render();

        Assert.Contains("exhibitor/silent-anchors/index.html", files.Keys);
        Assert.DoesNotContain("exhibitor/silent-anchors/feed.xml", files.Keys);
    }

    [Fact]
    public void A_country_that_no_story_is_about_has_no_page() => Assert.DoesNotContain("country/portugal/index.html", Site.Render().Keys);

    [Fact]
    public void Their_pages_are_in_the_sitemap()
    {
        string sitemap = Site.Render()["sitemap.xml"];

        Assert.Contains("https://example.org/expo/tide-2028/", sitemap, StringComparison.Ordinal);
        Assert.Contains("https://example.org/country/kenya/", sitemap, StringComparison.Ordinal);
        Assert.Contains("https://example.org/exhibitor/silent-anchors/", sitemap, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 9, 15, "Tide Fair 2026: Day 2 of 3")]
    [InlineData(2028, 9, 1, "Tide Fair 2028: Opens in 10 days")]
    public void The_front_page_knows_the_expo_that_runs_or_comes_next(int year, int month, int day, string shown)
    {
        SmallSite site = Site with { Options = Site.Options with { Now = new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero) } };

        Assert.Contains(shown, site.Rendered("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_knows_no_expo_has_no_page_of_expos() =>
        Assert.DoesNotContain((new SmallSite().With(SmallSite.Story("a", "title: A\npublished: 2026-01-10"))).Render().Keys,
            p => p.StartsWith("expo/", StringComparison.Ordinal) || p.StartsWith("country/", StringComparison.Ordinal));
}
