using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests.Identity;

/// <summary>Builds that check in the same pass, and go on without new stories that have errors.</summary>
public sealed class HoldBackTests
{
    private const string Opening = "input/articles/2025-11-04-opening.md";
    private const string New = "input/articles/2025-11-05-robots.md";
    private const string Published = "--published";

    private static readonly string[] Publish = ["build", "--check", "--hold-back", Published, "live"];

    /// <summary>What may be wrong with a story: each is found at another stage.</summary>
    public static TheoryData<string> Faults =>
    [
        "---\ntitle: Robots\npublished: 2025-13-40\n---\n\nThey came.\n",
        "---\ntitle: [Robots\n---\n\nThey came.\n",
        TemporarySite.Article("Robots", "image: gone.jpg\nimageAlt: A robot\n"),
        TemporarySite.Article("Robots", "aliases: ['/feed.xml']\n"),
        TemporarySite.Article("Robots").Replace("nine.", "nine.\n\n![](hall.svg)", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_new_story_with_an_error_is_left_out_and_told_of(string text)
    {
        using TemporarySite site = Live();
        site.Write(New, text);
        site.Write("input/media/hall.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        site.Write("input/articles/2025-11-06-good.md", TemporarySite.Article("A good one"));
        RunResult all = site.Run("build", "--check", Published, "live");
        Assert.Equal((ExitCode.ContentErrors, false), (all.Code, site.Has("output")));
        RunResult run = site.Run(Publish);
        Assert.Equal(ExitCode.HeldBack, run.Code);
        Assert.Contains($"{New}", run.Error, StringComparison.Ordinal);
        Assert.Contains(": error EXPO", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{New}: warning EXPO3203", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 stories, 1 left out because of errors: ", run.Out, StringComparison.Ordinal);
        Assert.True(site.Has("output/2025/11/good/index.html"));
        Assert.False(site.Has("output/2025/11/robots/index.html"));
        Assert.DoesNotContain("Robots", site.Read("output/feed.xml") + site.Read("output/index.html") + site.Read("output/published.json"), StringComparison.Ordinal);

        site.Write(New, TemporarySite.Article("Robots"));
        Assert.Equal(ExitCode.Success, site.Run(Publish).Code);
        Assert.True(site.Has("output/2025/11/robots/index.html"));
    }

    [Fact]
    public void A_published_story_with_an_error_stops_the_build()
    {
        using TemporarySite site = Live();
        site.Write(Opening, site.Read(Opening).Replace("category:", "image: gone.jpg\nimageAlt: A robot\ncategory:", StringComparison.Ordinal));
        site.Write(New, TemporarySite.Article("Robots", "image: gone.jpg\nimageAlt: A robot\n"));
        Assert.Equal((ExitCode.ContentErrors, false), Result(site));
    }

    [Fact]
    public void A_copy_that_kept_the_id_of_a_published_story_is_left_out_and_not_the_story()
    {
        using TemporarySite site = Live();
        site.Write(New, site.Read(Opening).Replace("Opening day", "Lifts", StringComparison.Ordinal).Replace("at nine", "to lifts", StringComparison.Ordinal));
        Assert.Equal((ExitCode.HeldBack, true), Result(site));
        Assert.True(site.Has("output/2025/11/opening/index.html"));
        Assert.False(site.Has("output/2025/11/robots/index.html"));
    }

    [Fact]
    public void A_story_that_vanished_stops_every_build_that_knows_what_is_published()
    {
        using TemporarySite site = Live();
        File.Delete(site.Path(Opening));
        Assert.Equal(ExitCode.ContentErrors, site.Run("build", Published, "live").Code);
        Assert.Equal(ExitCode.Success, site.Run("build").Code);
    }

    [Fact]
    public void A_file_that_cannot_be_read_and_may_be_a_published_story_stops_the_build()
    {
        using TemporarySite site = Live();
        File.Move(site.Path(Opening), site.Path(New));
        site.Write(New, "---\ntitle: [Opening\n---\n\nThe halls opened at nine.\n");
        Assert.Equal((ExitCode.ContentErrors, false), Result(site));
    }

    [Fact]
    public void An_error_of_the_site_stops_the_build()
    {
        using TemporarySite site = Live();
        site.Write(New, TemporarySite.Article("Robots", "image: gone.jpg\nimageAlt: A robot\n"));
        site.Write("input/site.yml", site.Read("input/site.yml") + "timeZone: Europe/Nowhere\n");
        Assert.Equal((ExitCode.ContentErrors, false), Result(site));
    }

    [Fact]
    public void A_story_that_leads_to_one_that_is_left_out_does_not_stop_the_build()
    {
        using TemporarySite site = Live();
        site.Write(New, TemporarySite.Article("Robots", "image: gone.jpg\nimageAlt: A robot\n"));
        site.Write("input/articles/2025-11-06-good.md",
            TemporarySite.Article("A good one").Replace("nine.", "nine. See [robots](2025-11-05-robots.md).", StringComparison.Ordinal));
        Assert.Equal((ExitCode.HeldBack, true), Result(site));
    }

    [Fact]
    public void A_build_with_check_finds_what_a_check_finds_and_writes_nothing_with_an_error()
    {
        using TemporarySite site = Live();
        site.Write("theme/templates/page.liquid", "<p>https://example.org/ours</p>");
        site.Write("input/pages/about.md", "---\ntitle: About\n---\n\n![](/media/hall.svg)\n");
        site.Write("input/media/hall.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        File.Delete(site.Path(Opening));
        string[] options = [Published, "live", "--base-url", "https://preview.example/"];
        RunResult check = site.Run(["check", .. options]);
        RunResult build = site.Run(["build", "--check", .. options]);
        Assert.Equal((ExitCode.ContentErrors, ExitCode.ContentErrors, false), (check.Code, build.Code, site.Has("output")));
        Assert.Equal(check.Error, build.Error);
        Assert.Contains("EXPO3163", build.Error, StringComparison.Ordinal);
        Assert.Contains("EXPO3210", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_was_built_without_a_check_is_checked_all_the_same()
    {
        using TemporarySite site = Live();
        site.Write("theme/templates/page.liquid", "<p>https://example.org/ours</p>");
        site.Write("input/pages/about.md", "---\ntitle: About\n---\n\nUs.\n");
        string[] build = ["build", "--base-url", "https://preview.example/"];
        Assert.Equal(ExitCode.Success, site.Run(build).Code);
        Assert.Equal(ExitCode.Success, site.Run(build).Code);
        RunResult run = site.Run([.. build, "--check"]);
        Assert.Equal(ExitCode.ContentErrors, run.Code);
        Assert.Contains("EXPO3210", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Holding_back_needs_to_know_what_is_published()
    {
        using TemporarySite site = Live();
        RunResult run = site.Run("build", "--hold-back");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--published", run.Error, StringComparison.Ordinal);
    }

    private static (int Code, bool IsWritten) Result(TemporarySite site) => (site.Run(Publish).Code, site.Has("output"));

    private static TemporarySite Live()
    {
        var site = TemporarySite.WithOneArticle();
        Assert.Equal(0, site.Run("build", "--output", "live").Code);
        return site;
    }
}
