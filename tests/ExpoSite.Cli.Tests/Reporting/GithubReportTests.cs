using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Running;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Reporting;

public sealed class GithubReportTests
{
    private static readonly Diagnostic[] Many =
    [
        .. Enumerable.Range(0, 700).Select(i => LoadRules.EmptyId.At($"a{i:000}.md", "No id.", "mint one")),
        LoadRules.UnknownKey.At("z.md", "'odd' is not known."),
        .. Enumerable.Range(0, 30).Select(i => LoadRules.EmptyFile.At($"e{i:00}.md", "Empty.")),
    ];

    [Fact]
    public void No_more_annotations_are_written_than_GitHub_shows_and_every_group_has_one()
    {
        string[] lines = Written("summary.md").Out.TrimEnd().Split('\n');

        Assert.Equal(10, lines.Count(l => l.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(4, lines.Count(l => l.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.Contains("'odd'", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith("Empty.%0Aand 20 more like these in 20 files", StringComparison.Ordinal));
        Assert.Equal("717 findings more than GitHub shows as annotations: the summary of this job lists all.", lines[^1]);
    }

    [Fact]
    public void The_summary_of_the_job_lists_all_of_them_errors_first()
    {
        string summary = Written("summary.md").Error;

        Assert.StartsWith("## Findings: 30 errors, 701 warnings\n\n**error EXPO2010: A file is empty** (30)\n\n- e00.md: Empty.\n", summary,
            StringComparison.Ordinal);
        Assert.All(Many, f => Assert.Contains($"- {f.Position.Path}: ", summary, StringComparison.Ordinal));
        Assert.Equal(2, summary.Split("mint one").Length);
    }

    [Fact]
    public void Without_a_summary_the_log_tells_what_is_no_annotation() =>
        Assert.Contains("... and 697 more like these", Written(null).Error, StringComparison.Ordinal);

    // In Error what the summary of the job holds, or what was written to standard error.
    private static RunResult Written(string? summary)
    {
        using var site = new TemporarySite();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Session session = site.Session(output, error) with { StepSummary = summary };
        Report.Write(Many, new CommandSettings { Format = ReportFormat.Github, IsQuiet = false, Now = default }, session, site.Folder);
        return new RunResult(0, output.ToString(), summary is null ? error.ToString() : site.Read(summary));
    }
}
