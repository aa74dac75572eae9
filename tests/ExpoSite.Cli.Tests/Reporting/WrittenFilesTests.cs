using System.Text.Json;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Reporting;

public sealed class WrittenFilesTests
{
    private const string Article = "input/articles/2025-11-04-hall-7-opens-early.md";
    private const string Proposed = "input/articles/2025-11-04-hall-7-opens-early.proposed.md";

    [Fact]
    public void Normalize_names_every_file_that_it_wrote_and_nothing_else()
    {
        using TemporarySite site = Newsroom("at nine");
        Assert.StartsWith($"new        {Article}\n1 article read: 1 written.", site.Run("normalize").Out, StringComparison.Ordinal);
        Assert.StartsWith("1 article read", site.Run("normalize").Out, StringComparison.Ordinal);

        site.Write("input/raw/hall-7.txt", Raw("at ten"));
        Assert.StartsWith($"rewritten  {Article}\n", site.Run("normalize").Out, StringComparison.Ordinal);

        site.Write(Article, site.Read(Article).Replace("a crowd", "A crowd", StringComparison.Ordinal));
        site.Write("input/raw/hall-7.txt", Raw("at noon"));
        RunResult both = site.Run();
        Assert.StartsWith($"proposed   {Proposed}\n", both.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(CheckRules.ProposalPending.Code, both.Error, StringComparison.Ordinal);
        Assert.Contains(CheckRules.ProposalPending.Code, site.Run("build").Error, StringComparison.Ordinal);

        site.Write("input/raw/hall-7.txt", Raw("at ten"));
        Assert.StartsWith($"removed    {Proposed}\n", site.Run("normalize").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_relative_to_the_current_folder()
    {
        using TemporarySite site = Newsroom("at nine");
        Assert.StartsWith("new        ../articles/2025-11-04-hall-7-opens-early.md\n", site.RunIn("input/raw", "normalize").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_or_quiet_run_names_none_and_json_lists_them()
    {
        using TemporarySite site = Newsroom("at nine");
        Assert.DoesNotContain("new  ", site.Run("normalize", "--dry-run").Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Run("normalize", "--format", "json").Out);
        JsonElement written = Assert.Single(json.RootElement.GetProperty("written").EnumerateArray());
        Assert.Equal(("new", site.Path(Article)), (written.GetProperty("what").GetString(), written.GetProperty("path").GetString()));
        site.Write("input/raw/hall-7.txt", Raw("at ten"));
        Assert.Empty(site.Run("normalize", "--quiet").Out);
    }

    [Fact]
    public void A_raw_file_that_nobody_normalized_is_told_by_check_and_build_and_not_told_twice_by_a_run_of_both()
    {
        using TemporarySite site = Newsroom("at nine");
        site.Write("input/raw/page.html", "<p>x</p>");
        site.Write("input/raw/page_files/logo.png", "x");
        site.Write("input/raw/.hidden", "x");
        string told = $"input/raw/hall-7.txt: warning {CheckRules.RawNotNormalized.Code}";
        foreach (string command in (string[])["check", "build"])
        {
            string error = site.Run(command).Error;
            Assert.Contains(told, error, StringComparison.Ordinal);
            Assert.Equal(3, error.Split(".txt: warning", StringSplitOptions.None).Length + error.Split(".html: warning").Length - 1);
            Assert.DoesNotContain("logo.png", error, StringComparison.Ordinal);
        }

        RunResult both = site.Run();
        Assert.DoesNotContain(CheckRules.RawNotNormalized.Code, both.Error, StringComparison.Ordinal);
        Assert.Contains("input/raw/page.html", both.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hall-7.txt", site.Run("check").Error, StringComparison.Ordinal);
    }

    private static TemporarySite Newsroom(string when)
    {
        var site = new TemporarySite();
        site.Write("input/site.yml", "title: Hall News\nurl: https://example.org/\n");
        site.Write("input/raw/hall-7.txt", Raw(when));
        return site;
    }

    private static string Raw(string when) =>
        $"Hall 7 opens early\n\nBy Ada Quay\n\n4 November 2025\n\nThe doors of hall 7 opened {when}, and a crowd of two thousand arrived "
        + $"at once to see the boats.\n\nNobody had expected so many people before the speeches were over.\n";
}
