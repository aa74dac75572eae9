namespace ExpoSite.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("biuld", "build")]
    [InlineData("normalise", "normalize")]
    public void A_mistyped_command_is_a_usage_error_that_names_the_nearest(string typed, string meant)
    {
        using var site = TemporarySite.WithOneArticle();
        RunResult run = site.Run(typed);
        Assert.Equal(2, run.Code);
        Assert.Contains($"did you mean '{meant}'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_mistyped_option_names_the_nearest_one_of_its_command_and_of_all()
    {
        using var site = TemporarySite.WithOneArticle();
        Assert.Contains("did you mean '--drafts'?", site.Run("build", "--draft").Error, StringComparison.Ordinal);
        Assert.Contains("did you mean '--format'?", site.Run("check", "--fromat").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("04/11/2025")]
    public void An_instant_that_is_none_is_a_usage_error(string now)
    {
        using var site = TemporarySite.WithOneArticle();
        RunResult run = site.Run("build", "--now", now);
        Assert.Equal(2, run.Code);
        Assert.Contains(now, run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output"));
    }

    [Theory]
    [InlineData("build", "--root", "nowhere")]
    [InlineData("build", "nowhere")]
    [InlineData("normalize", "nowhere.txt", "--output", "articles")]
    [InlineData("build", "--format", "yaml")]
    [InlineData("new")]
    [InlineData("preview", "--port", "70000")]
    [InlineData("preview", "--port", "abc")]
    [InlineData("preview", "--port", "-1")]
    [InlineData("preview", "--port")]
    [InlineData("ping", "--timeout", "soon")]
    [InlineData("check", "--summary", "summary.md")]
    public void What_cannot_be_done_is_a_usage_error(params string[] args)
    {
        using var site = TemporarySite.WithOneArticle();
        RunResult run = site.Run(args);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain('\uFFFD', run.Error);
    }

    [Fact]
    public void A_folder_with_neither_input_nor_Markdown_is_no_root()
    {
        using var site = new TemporarySite();
        Directory.CreateDirectory(site.Path("empty"));
        Assert.Equal(2, site.Run("build", "empty").Code);
        Assert.False(site.Has("empty/output"));
    }

    [Theory]
    [InlineData("--help", "Examples:")]
    [InlineData("build --help", "--base-url")]
    [InlineData("normalize --help", "--dry-run")]
    public void Help_teaches_on_standard_output(string line, string expected)
    {
        using var site = new TemporarySite();
        RunResult run = site.Run(line.Split(' '));
        Assert.Equal(0, run.Code);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_root_is_the_nearest_folder_upwards_that_holds_input()
    {
        using var site = TemporarySite.WithOneArticle();
        Directory.CreateDirectory(site.Path("input/media/photos"));
        Assert.Equal(0, site.RunIn("input/media/photos", "build").Code);
        Assert.True(site.Has("output/index.html"));
    }
}
