using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests;

/// <summary>Builds that show a change, and builds that open from a disk.</summary>
public sealed class ChangePreviewTests
{
    private const string Opening = "input/articles/2025-11-04-opening.md";
    private const string Robots = "input/articles/2025-11-05-robots.md";

    private static readonly string[] Preview = ["build", "--check", "--published", "live", "--relative-urls", "--changed", "changed", "--output", "preview"];

    [Theory]
    [InlineData("", "New.")]
    [InlineData("draft: true\n", "New, a draft: it stays hidden until 'draft' is removed.")]
    [InlineData("embargo: 2026-03-01T08:00:00+01:00\n", "New, under embargo until 2026-03-01 07:00 +00:00.")]
    public void A_new_story_is_shown_and_the_top_of_its_page_says_what_it_waits_for(string more, string state)
    {
        using TemporarySite site = Live();
        site.Write(Robots, TemporarySite.Article("Robots", more));
        RunResult run = Changed(site, Robots);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Contains($"Robots: {state}\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("<a href=\"2025/11/robots/index.html\">Robots</a>", site.Read("preview/changes.html"), StringComparison.Ordinal);
        string said = System.Net.WebUtility.HtmlEncode(state);
        Assert.Contains($"Preview of a change. {said} <a href=\"../../../changes.html\"", site.Read("preview/2025/11/robots/index.html"), StringComparison.Ordinal);
        Assert.Contains("Preview of a change. <a href=\"changes.html\"", site.Read("preview/index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("preview/published.json"));
    }

    [Fact]
    public void What_waits_and_is_no_part_of_the_change_stays_hidden()
    {
        using TemporarySite site = Live();
        site.Write(Robots, TemporarySite.Article("Robots", "draft: true\n"));
        site.Write("input/articles/2027-01-01-later.md", TemporarySite.Article("Much later").Replace("2025-11-04", "2027-01-01", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Success, Changed(site, "README.md").Code);
        Assert.Contains("It touches no story", site.Read("preview/changes.html"), StringComparison.Ordinal);
        Assert.All(site.Snapshot("preview").Keys.Where(f => !f.EndsWith(".svg", StringComparison.Ordinal)),
            file => Assert.DoesNotMatch("Robots|Much later", site.Read(file)));
    }

    [Theory]
    [InlineData("nine", "ten", "Edited.")]
    [InlineData("category: Business", "category: Culture", "Touched: the words are the same.")]
    [InlineData("category: Business", "category: Business\nslug: first", "Moved to another address.")]
    [InlineData("category: Business", "category: Business\nretracted: {date: 2026-01-10, text: It was wrong.}", "Withdrawn.")]
    [InlineData("category: Business", "category: Business\nexpires: 2026-01-10", "Hidden: readers lose it, expired: it is not shown any more.")]
    [InlineData("category: Business", "category: Business\ndraft: true", "Hidden: readers lose it, a draft: it stays hidden until 'draft' is removed.")]
    [InlineData("category: Business", "category: Business\nretracted: {date: 2026-01-10, text: It was wrong.}\ndraft: true", "Hidden: readers lose it, a draft: it stays hidden until 'draft' is removed.")]
    [InlineData("category: Business\n---\n\nThe", "category: Business\nslug: first\n---\n\nAll", "Moved to another address, and edited.")]
    public void A_published_story_is_compared_with_the_published_site(string from, string to, string state)
    {
        using TemporarySite site = Live();
        site.Write(Opening, site.Read(Opening).Replace(from, to, StringComparison.Ordinal));
        Assert.Contains($"Opening day: {state}\n", Changed(site, Opening).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_deleted_is_listed_by_its_file()
    {
        using TemporarySite site = Live();
        RunResult run = Changed(site, "input/pages/fees.md", "input/pages/map.png");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Contains("fees.md: Deleted page: readers lose it if it was public.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("<code>input/pages/fees.md</code>", site.Read("preview/changes.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("map.png", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_is_gone_is_named_by_its_address()
    {
        using TemporarySite site = Live();
        site.Write(Robots, TemporarySite.Article("Robots"));
        File.Delete(site.Path(Opening));
        RunResult run = Changed(site, Opening, Robots);
        Assert.Equal(ExitCode.ContentErrors, run.Code);
        Assert.Contains("/2025/11/opening/: Gone", run.Out, StringComparison.Ordinal);
        Assert.Contains("EXPO3163", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_story_that_becomes_a_draft_is_shown_and_the_error_is_told()
    {
        using TemporarySite site = Live();
        site.Write(Opening, site.Read(Opening).Replace("category:", "draft: true\ncategory:", StringComparison.Ordinal));
        RunResult run = Changed(site, Opening);
        Assert.Contains("hidden now", run.Error, StringComparison.Ordinal);
        Assert.Contains("Hidden: readers lose it, a draft", site.Read("preview/2025/11/opening/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_the_change_may_lead_to_another_and_what_is_public_may_not()
    {
        using TemporarySite site = Live();
        const string Link = "\nSee [robots](/2025/11/robots/).\n";
        site.Write(Robots, TemporarySite.Article("Robots", "draft: true\n"));
        site.Write("input/articles/2025-11-06-more.md", TemporarySite.Article("More", "draft: true\n") + Link);
        Assert.Equal("", Changed(site, Robots, "input/articles/2025-11-06-more.md").Error);
        site.Write(Opening, site.Read(Opening) + Link);
        Assert.Contains($"{Opening}(10,14): ", Changed(site, Robots, "input/articles/2025-11-06-more.md").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_hides_nothing_that_can_be_shown_and_one_of_a_draft_is_a_warning()
    {
        using TemporarySite site = Live();
        string pictured = TemporarySite.Article("Robots", "image: gone.jpg\nimageAlt: A robot\ndraft: true\n");
        site.Write(Robots, pictured);
        RunResult run = Changed(site, Robots);
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains($"{Robots}(6,8): warning EXPO", run.Error, StringComparison.Ordinal);

        site.Write(Robots, pictured.Replace("draft: true\n", "", StringComparison.Ordinal));
        site.Write("theme/templates/layout.liquid", "{{ nothing }}{{ content }}");
        IEnumerable<string> files = site.Snapshot("preview").Keys;
        run = Changed(site, Robots);
        Assert.Equal(ExitCode.ContentErrors, run.Code);
        Assert.Contains($"{Robots}(6,8): error EXPO", run.Error, StringComparison.Ordinal);
        Assert.Contains("theme/templates/layout.liquid", run.Error, StringComparison.Ordinal);
        Assert.Equal(files, site.Snapshot("preview").Keys);
        Assert.Contains("The halls opened at nine.", site.Read("preview/2025/11/robots/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_of_another_build_is_not_taken_for_this_one()
    {
        using TemporarySite site = Live();
        site.Write(Robots, TemporarySite.Article("Robots"));
        site.Write("changed", Robots);
        string[][] builds = [["build"], ["build", "--relative-urls"], ["build", "--changed", "changed"], ["build", "--relative-urls", "--changed", "changed"]];
        SortedDictionary<string, string>[] fresh = [.. builds.Select(b => Built(site, [.. b, "--clean"]))];
        for (int i = 0; i < 12; i++)
            Assert.Equal(fresh[i * 5 % 4], Built(site, builds[i * 5 % 4]));
        Assert.Equal(4, fresh.Select(f => f["output/index.html"]).Distinct().Count());
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_a_usage_error()
    {
        using TemporarySite site = Live();
        Assert.Equal(ExitCode.Usage, site.Run("build", "--changed", "nowhere").Code);
    }

    private static SortedDictionary<string, string> Built(TemporarySite site, string[] build)
    {
        Assert.Equal(0, site.Run(build).Code);
        return site.Snapshot("output");
    }

    private static RunResult Changed(TemporarySite site, params string[] files)
    {
        site.Write("changed", string.Join('\0', files) + "\0");
        return site.Run(Preview);
    }

    private static TemporarySite Live()
    {
        var site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("build", "--output", "live").Code);
        return site;
    }
}
