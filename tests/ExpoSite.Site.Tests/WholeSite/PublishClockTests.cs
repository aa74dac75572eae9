using System.Globalization;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Checking;
using ExpoSite.Site.Media;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Tests.Pictures;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>The site is built for 20 September 2026, 12:00 UTC.</summary>
public sealed class PublishClockTests
{
    private static readonly SourceFile Shown = SmallSite.Story(
        "open",
        "title: Gates and visitors\npublished: 2026-09-10\ncategory: Halls\ntags: [gates]\nauthors: [Ada Quay]\nimage: "
            + "shared.jpg\nimageAlt: The shared quay\nrelated: [hushed-story]\nrecommends: [hushed-story]\nthread: gates\nexpo: "
            + "tide-2026\nexhibitors: [Nyota Boats]",
        "Gates and visitors, and [the quay](/media/quay.jpg).\n\n![The hall](/media/hall.jpg)\n");

    /// <summary>Everything that a site can know, and what only the story to be held back has to do with.</summary>
    private static SmallSite Newsroom(string keys) => new()
    {
        Configuration = "title: Pier Gazette\nurl: https://example.org/\nsocialCards: all\nfront: [hushed-story]\n"
            + "authors:\n  - name: Hushed Author\n    role: Hushed role\ncategories:\n  - name: Hushed section\n    description: Hushed "
                + "remarks\ncountries: [Hushedland]\n" + SmallSite.EveryFeed,
        Expos = "- id: tide-2026\n  name: Tide Fair 2026\n  starts: 2026-09-09\n  ends: 2026-09-12\n",
        Exhibitors = "- name: Nyota Boats\n  country: Kenya\n",
        MakesPictures = true,
        Articles =
        [
            Shown,
            SmallSite.Story(
                "hushed-story",
                $"title: Hushed headline\n{keys}\ncategory: Hushed section\ntags: [hushedtag, gates]\nauthors: [Hushed "
                    + $"Author]\ndescription: Hushed standfirst.\nimage: hushed-lead.jpg\nimageCredit: Hushed Lens\n"
                + "imageAlt: Hushed view\naliases: [/hushed-old/]\ncontact: hushed@example.org\ncorrections: [{date: 2026-09-11, text: "
                    + "Hushed correction.}]\nthread: gates\nexpo: tide-2026\nexhibitors: [Nyota Boats]\n"
                + "countries: [Hushedland]\nbreaking: 2026-09-30T00:00:00Z\nsponsor: Hushed Bank\nextra: {said: Hushed}\nsource: https://hushed.example/\nrelated: [open]",
                "Hushed words about gates and visitors, hushedly put.\n\n![Hushed](/media/hushed%20body.jpg) [quay](/media/quay.jpg) "
                    + "![The hall](/media/hall.jpg)\n\n> Hushed.\n>\n> — Hushed Speaker\n"),
        ],
        Media =
        [
            TestPictures.Measured("hushed-lead.jpg", 1200, 800), TestPictures.Measured("hushed body.jpg", 1200, 800),
            TestPictures.Measured("hall.jpg", 1200, 800),
            Media("shared.jpg"), Media("quay.jpg"), Media("unused.jpg"),
        ],
        Templates = [.. new SmallSite().Templates.Select(t => t with { Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(
            t.Content.Span) + (t.Path.EndsWith("home.liquid", StringComparison.Ordinal) ? FrontPage : Everything)) })],
    };

    private const string FrontPage = "{{ lead.title }}{% for list in sections %}{% for card in list.stories %}{{ card.title }}{% endfor "
        + "%}{% endfor %}{% for card in linked %}{{ card.title }}{% endfor %}";

    // What any page can be made to tell of all stories.
    private const string Everything = "{{ page.structured_data }}{{ page.social_image.url }}{{ site.expos[0].count }}"
        + "{{ site.breaking[0].title }}";

    [Theory]
    [InlineData("published: 2026-09-10\ndraft: true")]
    [InlineData("published: 2026-09-21")]
    [InlineData("published: 2026-09-10\nembargo: 2026-10-01T08:00:00+02:00")]
    [InlineData("published: 2026-09-10\nexpires: 2026-09-19")]
    public void No_byte_of_a_story_held_back_is_in_any_file(string keys)
    {
        SortedDictionary<string, string> files = Newsroom(keys).Render();

        Assert.Empty(files.Where(IsHushed).Select(f => f.Key));
        Assert.All(["media/shared.jpg", "media/quay.jpg", "media/unused.jpg", "media/hall.jpg"], f => Assert.Contains(f, files.Keys));
        Assert.Contains(files.Keys, f => f.StartsWith("pictures/hall-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_story_is_everywhere_once_it_is_shown()
    {
        string[] told = [.. Newsroom("published: 2026-09-10").Render().Where(IsHushed).Select(f => f.Key)];

        Assert.Empty(((string[])
        [
            "index.html", "feed.xml", "atom.xml", "feed.json", "sitemap.xml", "feeds.opml", "2026/09/hushed-story/index.html",
            "2026/09/open/index.html", "hushed-old/index.html",
            "exhibitor/nyota-boats/index.html", "exhibitor/nyota-boats/feed.xml", "expo/tide-2026/feed.xml",
            "country/hushedland/index.html", "country/hushedland/feed.json",
            "tag/hushedtag/index.html", "author/hushed-author/index.html", "category/hushed-section/index.html", "search/words-0.json",
            "search/stories-0.json",
            "media/hushed-lead.jpg", "media/hushed body.jpg",
        ]).Except(told));
        Assert.Contains(told, f => f.StartsWith("pictures/hushed-lead-", StringComparison.Ordinal));
        Assert.Contains(told, f => f.StartsWith("pictures/hushed-body-", StringComparison.Ordinal));
        Assert.Contains(told, f => f.StartsWith("cards/hushed-story-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("theme:\n  logo: quay mark.svg\n", "")]
    [InlineData("navigation:\n  - title: Plan\n    url: /media/quay%20mark.svg\n", "")]
    [InlineData("", "![The mark](/media/quay%20mark.svg?v=2)\n")]
    public void What_the_site_itself_shows_stays_although_a_story_held_back_shows_it_too(string settings, string page)
    {
        var site = new SmallSite
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\n" + settings,
            Articles = [SmallSite.Story("a", "title: A\npublished: 2026-09-10\ndraft: true", "![The mark](/media/quay%20mark.svg)\n")],
            Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\n\nWe are here.\n\n" + page)],
            Media = [Media("quay mark.svg")],
        };

        Assert.Contains("media/quay mark.svg", site.Render().Keys);
    }

    [Theory]
    [InlineData("published: 2026-09-10\ndraft: true", "draft", 5)]
    [InlineData("published: 2026-09-21", "2026-09-21 00:00 +00:00", 4)]
    [InlineData("published: 2026-09-10\nembargo: 2026-10-01T08:00:00+02:00", "2026-10-01 06:00 +00:00", 5)]
    [InlineData("published: 2026-09-10\nexpires: 2026-09-20T11:59:00Z", "expired", 5)]
    public void A_build_says_which_story_it_left_out_and_why(string keys, string reason, int line)
    {
        SitePlan plan = new SmallSite()
            .With(SmallSite.Story("a", $"title: A\n{keys}"), SmallSite.Story("b", "title: B\npublished: 2026-09-01")).Plan();
        Diagnostic finding = Assert.Single(plan.Diagnostics, d => d.Rule.Severity == Severity.Info);

        Assert.Equal((HeldBackCheck.HeldBack, line), (finding.Rule, finding.Position.Line));
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.False(plan.HasErrors);
    }

    [Theory]
    [InlineData("published: 2026-09-20T12:00:00Z", true)]
    [InlineData("published: 2026-09-20T12:00:01Z", false)]
    [InlineData("published: 2026-09-10\nembargo: 2026-09-20T12:00:00Z", true)]
    [InlineData("published: 2026-09-10\nembargo: 2026-09-20T12:00:01Z", false)]
    [InlineData("published: 2026-09-10\nexpires: 2026-09-20T12:00:00Z", false)]
    [InlineData("published: 2026-09-10\nexpires: 2026-09-20T12:00:01Z", true)]
    public void At_the_very_instant_a_story_appears_and_an_expired_one_is_gone(string keys, bool isShown) =>
        Assert.Equal(isShown, new SmallSite().With(SmallSite.Story("a", "title: A\n" + keys)).Plan().HeldBack.IsEmpty);

    [Theory]
    [InlineData(false, false, 3)]
    [InlineData(true, false, 2)]
    [InlineData(false, true, 1)]
    [InlineData(true, true, 0)]
    public void Asking_for_drafts_shows_no_scheduled_story_and_asking_for_the_future_no_draft(bool drafts, bool future, int held)
    {
        SmallSite site = new SmallSite().With(
            SmallSite.Story("a", "title: A\npublished: 2026-09-10\ndraft: true"), SmallSite.Story("b", "title: B\npublished: 2026-09-21"),
            SmallSite.Story("c", "title: C\npublished: 2026-09-10\nembargo: 2026-09-21"));

        Assert.Equal(held, (site with { Options = site.Options with { Drafts = drafts, Future = future } }).Plan().HeldBack.Length);
    }

    [Theory]
    [InlineData("published: 2026-09-21", "published: 2026-09-22", "2026-09-21T00:00:00Z")]
    [InlineData("published: 2026-09-22", "published: 2026-09-10\nexpires: 2026-09-21T09:00:00Z", "2026-09-21T09:00:00Z")]
    [InlineData("published: 2026-09-10", "published: 2026-09-10\ndraft: true", null)]
    public void The_next_build_is_due_when_a_story_appears_or_goes(string first, string second, string? due)
    {
        SitePlan plan = new SmallSite().With(SmallSite.Story("a", $"title: A\n{first}"), SmallSite.Story("b", $"title: B\n{second}"))
            .Plan();

        Assert.Equal(due is null ? null : DateTimeOffset.Parse(due, CultureInfo.InvariantCulture), plan.NextChange);
    }

    [Fact]
    public void No_byte_changes_before_the_time_at_which_a_build_is_due()
    {
        SmallSite site = new()
        {
            Configuration = "title: T\nurl: https://example.org/\ntimeZone: Europe/Berlin\n",
            Expos = "- id: tide-2026\n  name: Tide Fair 2026\n  starts: 2026-09-24T09:00:00+02:00\n  ends: 2026-09-26T17:30:00+02:00\n",
            Articles =
            [
                SmallSite.Story("a", "title: A\npublished: 2026-09-19T08:30:00+02:00\nexpires: 2026-09-23T10:00:00+02:00\nexpo: tide-2026"),
                SmallSite.Story("b", "title: B\npublished: 2026-09-22"),
                SmallSite.Story("c", "title: C\npublished: 2026-09-01\nembargo: 2026-09-21T12:00:00Z"),
                SmallSite.Story("d", "title: D\npublished: 2026-09-20T09:00:00Z\nformat: live\nended: 2026-09-20T20:00:00Z\nbreaking: 2026-09-20T19:30:00Z",
                    "## 11:30 Doors\n\n## 19:00 Closed\n"),
            ],
            Templates = [.. new SmallSite().Templates.Select(t => t with { Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(
                t.Content.Span) + (t.Path.EndsWith("/expo.liquid", StringComparison.Ordinal) ? "{{ expo.status }}"
                    : t.Path.EndsWith("/layout.liquid", StringComparison.Ordinal) ? "{{ site.breaking[0].title }}"
                    : t.Path.EndsWith("/article.liquid", StringComparison.Ordinal) ? "{{ article.labels[0].text }}" : "")) })],
        };
        int steps = 0;
        for (DateTimeOffset? due = site.Plan().NextChange; due is { } next; due = site.Plan().NextChange)
        {
            Assert.True(next > site.Options.Now && steps++ < 30);
            Assert.Equal(site.Render(), (site with { Options = site.Options with { Now = next.AddTicks(-1) } }).Render());
            site = site with { Options = site.Options with { Now = next } };
        }

        Assert.True(steps > 8);
        Assert.Equal(site.Render(), (site with { Options = site.Options with { Now = site.Options.Now.AddYears(1) } }).Render());
    }

    [Fact]
    public void A_day_begins_in_the_zone_of_the_site()
    {
        SmallSite site = new()
        {
            Configuration = "title: T\nurl: https://example.org/\ntimeZone: Pacific/Auckland\n",
            Articles = [SmallSite.Story("a", "title: A\npublished: 2026-09-21")]
        };

        Assert.Empty(site.Plan().HeldBack);
        Assert.Single((site with { Options = site.Options with { Now = new DateTimeOffset(2026, 9, 20, 11, 59, 0, TimeSpan.Zero) } }).Plan()
            .HeldBack);
    }

    private static bool IsHushed(KeyValuePair<string, string> file) =>
        file.Key.Contains("hushed", StringComparison.OrdinalIgnoreCase)
            || file.Value.Contains("hushed", StringComparison.OrdinalIgnoreCase);

    private static CopiedFile Media(string name) => SmallSite.MediaFile(name, name);
}
