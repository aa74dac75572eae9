using ExpoSite.Core.Configuration;

namespace ExpoSite.Cli.Tests;

public sealed class InitTests
{
    [Fact]
    public void A_new_newsroom_builds_and_passes_the_check_without_an_error()
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", "Hall \"Seven\" & News", "--url", "https://example.org/fair/", "--language", "pt_br",
            "--time-zone", "America/Sao_Paulo");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("input/site.yml\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("language: pt-BR\ntimeZone: America/Sao_Paulo\n", site.Read("input/site.yml"), StringComparison.Ordinal);
        Assert.True(site.Has("input/raw") && site.Has("input/media") && site.Has("input/articles"));

        Assert.Equal(0, site.Run("new", "Doors open", "--category", "Visitors").Code);
        Assert.Equal(0, site.Run("check").Code);
        Assert.Equal(0, site.Run("build", "--drafts").Code);
        Assert.Contains("<title>Hall &quot;Seven&quot; &amp; News</title>", site.Read("output/index.html"), StringComparison.Ordinal);
        Assert.Contains("Doors open", site.Read("output/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("output/imprint/index.html"));
    }

    [Fact]
    public void The_editor_completes_and_checks_the_files_by_their_schemas()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        using var settings = System.Text.Json.JsonDocument.Parse(site.Read(".vscode/settings.json"));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .ToDictionary(p => p.Value.GetString()!, p => p.Name);

        Assert.Equal(["input/exhibitors.yml", "input/expos.yml", "input/site.yml"], schemas.Keys.Order(StringComparer.Ordinal));
        Assert.All(schemas, s => Assert.True(site.Has(s.Key)));
        Assert.All(InputSchema.OfYaml, s => Assert.Equal(s.Text, site.Read(schemas[s.File])));
    }

    [Fact]
    public void Settings_of_an_editor_that_are_there_are_left_alone()
    {
        using var site = new TemporarySite();
        site.Write(".vscode/settings.json", "{ \"editor.wordWrap\": \"on\" }");
        Assert.Equal(0, site.Run("init", "Hall Seven News").Code);
        Assert.Equal("{ \"editor.wordWrap\": \"on\" }", site.Read(".vscode/settings.json"));
    }

    [Fact]
    public void The_folder_of_a_new_newsroom_is_made()
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", "Hall Seven News", "--root", "fair/news");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.True(site.Has("fair/news/input/site.yml"));
    }

    [Fact]
    public void A_newsroom_that_is_there_is_left_alone()
    {
        using var site = TemporarySite.WithOneArticle();
        SortedDictionary<string, string> before = site.Snapshot();
        RunResult run = site.Run("init", "Hall Seven News");
        Assert.Equal(2, run.Code);
        Assert.Contains("hint: move it away first", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Theory]
    [InlineData("--url", "example.org")]
    [InlineData("--language", "english")]
    [InlineData("--time-zone", "Hannover")]
    public void A_wrong_value_is_a_usage_error_and_nothing_is_written(string option, string value)
    {
        using var site = new TemporarySite();
        RunResult run = site.Run("init", "Hall Seven News", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains($"hint: write for example  {option} ", run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Snapshot());
    }
}
