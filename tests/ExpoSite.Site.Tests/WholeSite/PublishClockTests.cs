using System.Globalization;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>The site is built for 20 September 2026, 12:00 UTC.</summary>
public sealed class PublishClockTests
{
    private static readonly SourceFile Shown = SmallSite.Story("open", "title: Gates and visitors\npublished: 2026-09-10\ncategory: Halls\ntags: [gates]\nauthors: [Ada Quay]\nimage: shared.jpg\nimageAlt: The shared quay\nrelated: [hushed-story]\nrecommends: [hushed-story]", "Gates and visitors, and [the quay](/media/quay.jpg).\n");

    [Theory]
    [InlineData("published: 2026-09-10\ndraft: true")]
    [InlineData("published: 2026-09-21")]
    [InlineData("published: 2026-09-10\nembargo: 2026-10-01T08:00:00+02:00")]
    [InlineData("published: 2026-09-10\nexpires: 2026-09-19")]
    public void No_byte_of_a_story_held_back_is_in_any_file(string keys)
    {
        SourceFile hidden = SmallSite.Story(
            "hushed-story",
            $"title: Hushed headline\n{keys}\ncategory: Hushed section\ntags: [hushedtag, gates]\nauthors: [Hushed Author]\ndescription: Hushed standfirst.\nimage: hushed-lead.jpg\nimageCredit: Hushed Lens\n"
            + "aliases: [/hushed-old/]\ncontact: hushed@example.org\ncorrections: [{date: 2026-09-11, text: Hushed correction.}]",
            "Hushed words about gates and visitors.\n\n![Hushed](/media/hushed%20body.png) [quay](/media/quay.jpg)\n");
        var site = new SmallSite
        {
            Articles = [Shown, hidden],
            Media = [Media("hushed-lead.jpg"), Media("hushed body.png"), Media("shared.jpg"), Media("quay.jpg"), Media("unused.jpg")],
        };
        SortedDictionary<string, string> files = site.Render();

        foreach ((string path, string text) in files)
        {
            Assert.DoesNotContain("hushed", path, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("hushed", text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("media/shared.jpg", files.Keys);
        Assert.Contains("media/quay.jpg", files.Keys);
        Assert.Contains("media/unused.jpg", files.Keys);
    }

    [Theory]
    [InlineData("published: 2026-09-10\ndraft: true", "draft", 5)]
    [InlineData("published: 2026-09-21", "2026-09-21 00:00 +00:00", 4)]
    [InlineData("published: 2026-09-10\nembargo: 2026-10-01T08:00:00+02:00", "2026-10-01 06:00 +00:00", 5)]
    [InlineData("published: 2026-09-10\nexpires: 2026-09-20T11:59:00Z", "expired", 5)]
    public void A_build_says_which_story_it_left_out_and_why(string keys, string reason, int line)
    {
        SitePlan plan = new SmallSite().With(SmallSite.Story("a", $"title: A\n{keys}"), SmallSite.Story("b", "title: B\npublished: 2026-09-01")).Plan();
        Diagnostic finding = Assert.Single(plan.Diagnostics, d => d.Rule.Severity == Severity.Info);

        Assert.Equal((CheckRules.HeldBack, line), (finding.Rule, finding.Position.Line));
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.False(plan.HasErrors);
    }

    [Theory]
    [InlineData("published: 2026-09-21", "published: 2026-09-22", "2026-09-21T00:00:00Z")]
    [InlineData("published: 2026-09-22", "published: 2026-09-10\nexpires: 2026-09-21T09:00:00Z", "2026-09-21T09:00:00Z")]
    [InlineData("published: 2026-09-10", "published: 2026-09-10\ndraft: true", null)]
    public void The_next_build_is_due_when_a_story_appears_or_goes(string first, string second, string? due)
    {
        SitePlan plan = new SmallSite().With(SmallSite.Story("a", $"title: A\n{first}"), SmallSite.Story("b", $"title: B\n{second}")).Plan();

        Assert.Equal(due is null ? null : DateTimeOffset.Parse(due, CultureInfo.InvariantCulture), plan.NextChange);
    }

    [Fact]
    public void A_day_begins_in_the_zone_of_the_site()
    {
        SmallSite site = new() { Configuration = "title: T\nurl: https://example.org/\ntimeZone: Pacific/Auckland\n", Articles = [SmallSite.Story("a", "title: A\npublished: 2026-09-21")] };

        Assert.Empty(site.Plan().HeldBack);
        Assert.Single((site with { Options = site.Options with { Now = new DateTimeOffset(2026, 9, 20, 11, 59, 0, TimeSpan.Zero) } }).Plan().HeldBack);
    }

    private static CopiedFile Media(string name) => SmallSite.MediaFile(name, name);
}
