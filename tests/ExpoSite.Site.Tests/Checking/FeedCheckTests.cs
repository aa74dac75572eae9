using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

/// <summary>Bad input that would harm feeds is told where it is written.</summary>
public sealed class FeedCheckTests
{
    [Fact]
    public void An_empty_site_has_valid_feeds_and_is_told()
    {
        Assert.Equal(FeedRules.NoStories, Assert.Single(new SmallSite().Findings()).Rule);
        Assert.Contains("<updated>2000-01-01T00:00:00Z</updated>", new SmallSite().Render()["atom.xml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [it](javascript:alert(1)) now.\n", 7, 10)]
    [InlineData("See [it](<https://exa mple.org/>) now.\n", 7, 10)]
    [InlineData("One.\n\nSee <javascript:alert(1)> now.\n", 9, 5)]
    [InlineData("![it](data:image/png;base64,AA)\n", 7, 7)]
    public void A_link_of_an_unsafe_kind_is_left_out_and_told_where_it_is_written(string body, int line, int column)
    {
        SmallSite site = Site("title: A", body);
        Diagnostic finding = Assert.Single(site.Findings());

        Assert.Equal(FeedRules.RefusedLink, finding.Rule);
        Assert.Equal(("input/articles/a.md", line, column), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
        Assert.DoesNotContain("href=\"javascript", site.Rendered("feed.json"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_link_of_an_unsafe_kind_on_a_page_is_told_too()
    {
        SmallSite site = Site("title: A",
            "Text.\n") with
        { Pages = [SmallSite.File("input/pages/about.md", "---\ntitle: About\n---\n\n[x](javascript:x)\n")] };

        Assert.Equal(("input/pages/about.md", 5), (Assert.Single(site.Findings()).Position.Path, site.Findings()[0].Position.Line));
    }

    [Fact]
    public void An_address_with_spaces_is_escaped() =>
        Assert.Contains("href=\\\"https://example.org/a%20b.pdf\\\"",
            Site("title: A", "[b](<https://example.org/a b.pdf>)\n").Rendered("feed.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://other.example/a b.jpg")]
    [InlineData("../secret.jpg")]
    public void A_picture_at_an_address_that_cannot_be_used_is_told(string image)
    {
        Diagnostic finding = Assert.Single(Site($"title: A\nimage: {image}", "Text.\n").Findings());

        Assert.Equal((FeedRules.UnusableImage, 5, 8), (finding.Rule, finding.Position.Line, finding.Position.Column));
    }

    [Theory]
    [InlineData("title: \"A\\x01 quay\"", "Text.\n", 3, 8)]
    [InlineData("title: A", "One.\n\nTwo\u0085 lines.\n", 9, 4)]
    [InlineData("title: A", "Caf\uFFFD at the quay.\n", 7, 4)]
    [InlineData("title: A\ndescription: \"A\\uFFFF.\"", "Text.\n", 5, 14)]
    public void A_character_that_is_none_is_told_where_it_is_written(string keys, string body, int line, int column)
    {
        Diagnostic finding = Assert.Single(Site(keys, body).Findings());

        Assert.Equal((FeedRules.ForbiddenCharacter, line, column), (finding.Rule, finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void A_headline_of_nothing_that_can_be_shown_stops_the_build() =>
        Assert.Contains(Site("title: \"\\x01\\x02\"\nslug: a", "Text.\n").Findings(), f => f.Rule == LoadRules.MissingKey);

    [Fact]
    public void A_story_of_a_megabyte_is_published_whole_and_told_once()
    {
        SmallSite site = Site(
            "title: A\ntags: [x, y, z]", string.Concat(Enumerable.Repeat("The tide turns at noon and the gulls know it.\n\n", 22_000)));

        Assert.Equal(FeedRules.TooLong, Assert.Single(site.Findings().Distinct()).Rule);
        Assert.True(site.Rendered("feed.xml").Length > 1_000_000);
    }

    [Fact]
    public void A_date_in_the_future_is_told_at_its_key() =>
        Assert.Equal(
            (FeedRules.ImplausibleDate, 5),
            Site("title: A\nupdated: 2062-09-15", "Text.\n").Findings().Select(f => (f.Rule, f.Position.Line)).Distinct().Single());

    [Fact]
    public void A_scheduled_story_that_was_asked_for_is_no_date_in_the_future()
    {
        SmallSite site = new SmallSite().With(SmallSite.Story("a", "title: A\npublished: 2027-01-01"));

        Assert.Empty((site with { Options = site.Options with { Future = true } }).Findings());
    }

    private static SmallSite Site(string keys, string body) => new SmallSite().With(SmallSite.Story("a", Reorder(keys), body));

    // SmallSite puts the id first: title is line 3, published line 4.
    private static string Reorder(string keys)
    {
        string[] lines = keys.Split('\n');
        return string.Join('\n', [lines[0], "published: 2026-09-14", .. lines[1..]]);
    }
}
