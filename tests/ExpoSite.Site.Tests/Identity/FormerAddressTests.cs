using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Identity;

public sealed class FormerAddressTests
{
    private const string Pumps = "2026-09-11-pumps";

    private static readonly Newsroom Published = new Newsroom().Recorded();

    [Fact]
    public void A_changed_address_leaves_a_page_that_leads_on_without_an_editors_help()
    {
        string page = Published.With(Pumps, s => s with { More = "slug: ears" }).Site().Render()["2026/09/pumps/index.html"];

        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/2026/09/ears/\">", page, StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=/2026/09/ears/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_that_a_story_ever_had_leads_on()
    {
        Newsroom moved = Published.With(Pumps, s => s with { More = "slug: ears" }).Recorded()
            .With(Pumps, s => s with { More = "slug: hearing", Published = "2026-08-11" }).Recorded();
        ICollection<string> files = moved.Site().Render().Keys;

        Assert.Contains("2026/09/pumps/index.html", files);
        Assert.Contains("2026/09/ears/index.html", files);
        Assert.Contains("2026/08/hearing/index.html", files);
    }

    [Fact]
    public void A_story_that_moves_back_has_its_page_where_it_was_first()
    {
        Newsroom back = Published.With(Pumps, s => s with { More = "slug: ears" }).Recorded()
            .With(Pumps, s => s with { More = "category: Halls" });
        SortedDictionary<string, string> files = back.Site().Render();

        Assert.Contains("<h1>A pump that listens</h1>", files["2026/09/pumps/index.html"], StringComparison.Ordinal);
        Assert.Contains("url=/2026/09/pumps/", files["2026/09/ears/index.html"], StringComparison.Ordinal);
        Assert.Empty(back.Check());
    }

    [Fact]
    public void An_alias_that_the_record_knows_too_is_written_once() =>
        Assert.DoesNotContain(Published.With(Pumps, s => s with { More = "slug: ears\naliases: [/2026/09/pumps/]" }).Check(),
            d => d.Severity == Severity.Error);

    [Fact]
    public void A_story_under_the_id_of_another_gets_no_page_at_the_others_address()
    {
        Newsroom taken = Published.Without(Pumps).With("2026-09-15-lamps",
            new StoryText("Green lamps", "2026-09-15", Newsroom.Lights, Core.Content.NameBasedId.From(Pumps).ToString()));

        Assert.DoesNotContain("2026/09/pumps/index.html", taken.Site().Render().Keys);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2026-10-01T08:00:00+02:00")]
    [InlineData("expires: 2026-09-19")]
    public void A_hidden_story_has_no_page_at_any_of_its_addresses(string key)
    {
        Newsroom hidden = Published.With(Pumps, s => s with { More = "slug: ears" }).Recorded()
            .With(Pumps, s => s with { More = $"slug: ears\n{key}" });

        Assert.DoesNotContain(hidden.Site().Render().Keys,
            f => f.Contains("pumps", StringComparison.Ordinal) || f.Contains("ears", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_takes_a_former_address_is_told_where_the_new_story_stands()
    {
        Newsroom taken = Published.With(Pumps, s => s with { More = "slug: ears" })
            .With("2026-09-15-lamps", new StoryText("Green lamps", "2026-09-15", Newsroom.Lights, More: "slug: pumps"));

        Diagnostic finding = Assert.Single(taken.Plan().Diagnostics, d => d.Severity != Severity.Info);

        Assert.Equal((IdentityRules.FormerAddressTaken, "input/articles/2026-09-15-lamps.md", 5),
            (finding.Rule, finding.Position.Path, finding.Position.Line));
        Assert.Contains("/2026/09/pumps/", finding.Message, StringComparison.Ordinal);
    }
}
