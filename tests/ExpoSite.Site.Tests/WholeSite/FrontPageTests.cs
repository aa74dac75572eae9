using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>What stands where on the front page.</summary>
public sealed class FrontPageTests
{
    private const string Home = "{{ lead.title }}|{% for c in second %}{{ c.title }} {% endfor %}|{% for c in latest %}{{ c.title }} {% "
        + "endfor %}|{% for c in linked %}{{ c.title }} {% endfor %}|{% for s in sections %}{% for c in s.stories %}{{ c.title }} {% "
        + "endfor %}{% endfor %}";

    [Fact]
    public void The_newest_full_story_leads() => Assert.Equal("J", Front("")[0]);

    [Fact]
    public void The_first_of_front_leads_and_the_others_open_the_second_row()
    {
        string[] parts = Front("front: [c, /2026/09/a/]\n");

        Assert.Equal("C", parts[0]);
        Assert.Equal("A J I H ", parts[1]);
    }

    [Fact]
    public void A_story_of_front_that_is_held_back_is_passed_over_without_a_finding()
    {
        SmallSite site = Site("front: [later, c]\n")
            .With([.. Site("").Articles, SmallSite.Story("later", "title: Later\npublished: 2027-01-01")]);

        Assert.DoesNotContain(site.Findings(), f => f.Rule == LoadRules.UnknownFrontStory);
        Assert.StartsWith("C|", site.Rendered("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_of_front_that_does_not_exist_is_found_at_its_place()
    {
        Diagnostic finding = Assert.Single(Site("front: [nowhere]\n").Findings(), f => f.Rule == LoadRules.UnknownFrontStory);

        Assert.Equal((3, 9), (finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void No_story_stands_twice_above_the_sections()
    {
        string[] shown = [.. Front("front: [c]\n")[..4].SelectMany(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

        Assert.Equal(shown.Distinct(), shown);
    }

    [Fact]
    public void Stories_that_others_lead_to_in_their_text_are_the_most_linked() =>
        Assert.Equal("B ", Front("front: [j, i, h, g, f]\nrelatedCount: 0\n", latest: false)[3]);

    [Fact]
    public void The_newest_full_story_of_a_section_comes_before_its_briefs() =>
        Assert.StartsWith("X Z ", Front("", "Y")[4], StringComparison.Ordinal);

    private static string[] Front(string settings, string? category = null, bool latest = true)
    {
        SmallSite site = Site(settings);
        if (category is not null)
        {
            site = site.With([
                SmallSite.Story("z", "title: Z\nkind: brief\npublished: 2026-09-12\ncategory: Y"),
                SmallSite.Story("x", "title: X\npublished: 2026-09-01\ncategory: Y"),
                .. Enumerable.Range(1, 13).Select(i => SmallSite.Story($"w{i}", $"title: W{i}\npublished: 2026-09-13"))]);
        }
        else if (!latest)
        {
            site = site.With([.. site.Articles,
                .. Enumerable.Range(1, 8).Select(i => SmallSite.Story($"n{i}", $"title: N{i}\nkind: brief\npublished: 2026-09-19"))]);
        }

        return site.Rendered("index.html").Split('|');
    }

    private static SmallSite Site(string settings)
    {
        var site = new SmallSite();
        return (site with
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\n" + settings,
            Templates =
            [
                SmallSite.File("theme/templates/layout.liquid", "{{ content }}"), SmallSite.File("theme/templates/home.liquid", Home),
                .. site.Templates.Where(t => t.Path is not ("theme/templates/layout.liquid" or "theme/templates/home.liquid")),
            ],
        }).With([.. "abcdefghij".Select(
            (name, i) =>
            SmallSite.Story(
            $"{name}", $"title: {char.ToUpperInvariant(name)}\npublished: 2026-09-0{Math.Min(i + 1, 9)}T{i + 10}:00:00Z\ncategory: Quay",
            name == 'd' ? "See [it](/2026/09/b/).\n" : "Some text.\n"))]);
    }
}
