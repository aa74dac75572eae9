using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>Sections, tags and authors that had other names: nothing that led to them is dead.</summary>
public sealed class FormerNameTests
{
    private const string Renamed = """
        pageSize: 2
        categories: [{name: Halls, formerNames: [Pavilions, Sheds & Barns]}]
        tags: [{name: Robots, formerNames: [Robotics, automata]}]
        authors: [{name: Orla Vennet, formerNames: [O. Vennet]}]

        """;

    private static readonly SmallSite Site = Newsroom(Renamed);
    private static readonly SortedDictionary<string, string> Files = Site.Render();

    [Theory]
    [InlineData("category/pavilions/index.html", "/category/halls/")]
    [InlineData("category/pavilions/page/2/index.html", "/category/halls/page/2/")]
    [InlineData("category/sheds-barns/index.html", "/category/halls/")]
    [InlineData("tag/robotics/index.html", "/tag/robots/")]
    [InlineData("tag/automata/index.html", "/tag/robots/")]
    [InlineData("author/o-vennet/index.html", "/author/orla-vennet/")]
    public void The_page_of_a_former_name_leads_on(string path, string address)
    {
        Assert.Contains($"content=\"0; url={address}\"", Files[path], StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://example.org{address}\">", Files[path], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("category/pavilions", "category/halls")]
    [InlineData("category/sheds-barns", "category/halls")]
    [InlineData("tag/automata", "tag/robots")]
    [InlineData("author/o-vennet", "author/orla-vennet")]
    public void Every_feed_of_a_former_name_is_that_of_the_present_one(string former, string present)
    {
        foreach (string file in (string[])["feed.xml", "atom.xml", "feed.json"])
            Assert.Equal(Files[$"{present}/{file}"], Files[$"{former}/{file}"]);
    }

    [Fact]
    public void A_synonym_of_a_tag_is_that_tag_and_leads_on()
    {
        SortedDictionary<string, string> merged =
            Newsroom(Renamed.Replace("formerNames: [Robotics", "synonyms: [Robotics", StringComparison.Ordinal)).Render();

        Assert.Equal(Files["tag/robots/feed.xml"], merged["tag/robots/feed.xml"]);
        Assert.Contains("content=\"0; url=/tag/robots/\"", merged["tag/automata/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_tag_and_its_synonyms_are_shown_nowhere()
    {
        SmallSite site = Newsroom("tags: [{name: Robots, synonyms: [Robotics, automata], hide: true}]\n");

        Assert.All(site.Render(), file => Assert.DoesNotMatch("(?i)robots|robotics|automata", file.Key.EndsWith(".html", StringComparison.Ordinal)
            ? file.Value.Replace("name=\"robots\"", "", StringComparison.Ordinal) : file.Key.Replace("robots.txt", "", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Plan().Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_feed_in_a_format_that_is_not_offered_any_more_goes_on_in_it()
    {
        SortedDictionary<string, string> few = Newsroom("tags: [{name: Robots, formerNames: [Robotics]}]\n", everyFeed: false).Render();

        Assert.DoesNotContain("tag/robots/atom.xml", few.Keys);
        Assert.Contains("<feed ", few["tag/robotics/atom.xml"], StringComparison.Ordinal);
        Assert.Equal(few["tag/robots/feed.xml"], few["tag/robotics/feed.xml"]);
    }

    [Fact]
    public void Stories_under_a_former_name_stand_under_the_present_one_and_the_old_list_is_nowhere_else()
    {
        Assert.Equal(3, Files["category/halls/index.html"].Split("<a href=").Length - 1 + Files["category/halls/page/2/index.html"].Split("<a href=").Length - 1);
        Assert.All(
            (string[])["sitemap.xml", "feeds.opml", "tag/index.html", "search/names.json"],
            path => Assert.DoesNotMatch("(?i)pavilions|robotics|automata|o-vennet", Files[path]));
    }

    [Fact]
    public void A_story_that_names_its_section_by_a_former_name_is_told_and_merged_tags_are_not()
    {
        Diagnostic finding = Assert.Single(Site.Plan().Diagnostics, d => d.Severity != Severity.Info);

        Assert.Equal((LoadRules.FormerSection, "input/articles/b.md", "write  category: Halls"), (finding.Rule, finding.Position.Path, finding.Hint));
    }

    [Fact]
    public void A_former_name_whose_address_is_taken_stops_nothing()
    {
        SmallSite taken = Newsroom("categories: [{name: Halls, formerNames: [Pavilions]}]\n", "aliases: [/category/pavilions/]");

        Assert.Equal(
            [IdentityRules.FormerNameTaken, LoadRules.FormerSection],
            taken.Plan().Diagnostics.Where(d => d.Severity != Severity.Info).Select(d => d.Rule).Order(Comparer<DiagnosticRule>.Create((a, b) => string.CompareOrdinal(b.Code, a.Code))));
        Assert.Contains("url=/2026/09/c/", taken.Render()["category/pavilions/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_both_former_and_present_stays_what_it_is()
    {
        SmallSite both = Newsroom("categories: [Pavilions, {name: Halls, formerNames: [Pavilions]}]\n");

        Assert.Equal(LoadRules.FormerNameInUse, Assert.Single(both.Plan().Diagnostics, d => d.Severity != Severity.Info).Rule);
        Assert.Contains("<h1>Pavilions</h1>", both.Render()["category/pavilions/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_name_that_differs_in_case_alone_or_stands_twice_is_in_nobodys_way() => Assert.DoesNotContain(
        Newsroom("tags: [{name: Robots, formerNames: [Robotics, ROBOTS, robotics]}]\n").Plan().Diagnostics,
        d => d.Rule == LoadRules.FormerNameInUse);

    [Fact]
    public void A_name_that_changes_twice_is_missed_when_the_first_is_forgotten()
    {
        SmallSite forgotten = Site with
        {
            Published = Files["published.json"],
            Configuration = Site.Configuration!.Replace("Pavilions, Sheds & Barns", "Pavilions", StringComparison.Ordinal),
        };

        Assert.Contains("/category/sheds-barns/", Assert.Single(forgotten.Plan().Diagnostics, d => d.Rule == IdentityRules.VanishedList).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("categories: [Halls, Boats]\n", 1)]
    [InlineData("categories: [Pavilion, Halls]\n", 1)]
    [InlineData("", 0)]
    public void A_section_that_site_yml_does_not_list_is_told_at_a_story_unless_it_lists_none(string settings, int count) =>
        Assert.Equal(count, Newsroom(settings).Plan().Diagnostics.Count(d => d.Rule == LoadRules.UnlistedSection && d.Position.Path == "input/articles/b.md"));

    private static SmallSite Newsroom(string settings, string more = "category: Halls", bool everyFeed = true)
    {
        var site = new SmallSite
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\n" + settings + (everyFeed ? SmallSite.EveryFeed : "tagFeedsFrom: 1\n"),
        };
        return site.With(
            SmallSite.Story("a", "title: Ropes\npublished: 2026-09-14\ncategory: Halls\ntags: [Robots]\nauthors: [Orla Vennet]", "Ropes were tied on the quay.\n"),
            SmallSite.Story("b", "title: Lamps\npublished: 2026-09-13\ncategory: Pavilions\ntags: [Robotics]\nauthors: [O. Vennet]", "Lamps burned green at night.\n"),
            SmallSite.Story("c", $"title: Bells\npublished: 2026-09-12\ntags: [automata]\n{more}", "Bells rang across the water.\n"));
    }
}
