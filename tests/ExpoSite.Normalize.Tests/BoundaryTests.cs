using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Findings;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests;

/// <summary>No content of any file ends a run, and no file passes in silence.</summary>
public sealed class BoundaryTests
{
    [Fact]
    public void An_exception_that_nobody_foresaw_is_a_finding_about_each_file_that_made_it_and_the_others_go_on()
    {
        // Without a zone only what holds a date fails.
        NormalizeResult result = Normalizer.Run(
            [Raws.Article("input/raw/dated.txt", "Robots Learn to Fold Sails"), Raws.Text("input/raw/empty.txt", " "),
                new RawFile("input/raw/a.xyz", new byte[] { 1 })],
            [], Raws.Options with { TimeZone = null! });
        Assert.Empty(result.Files);
        Assert.Equal(
            [("input/raw/a.xyz", "EXPO1001"), ("input/raw/dated.txt", "EXPO9001"), ("input/raw/empty.txt", "EXPO1002")],
            result.Diagnostics.Select(d => (d.Position.Path, d.Rule.Code)));
    }

    [Fact]
    public void Work_on_all_stories_that_fails_is_told_and_the_run_goes_on_without_what_it_gives()
    {
        var findings = new List<Diagnostic>();
        int given = new ComparisonBoundary("input/raw", findings)
            .Of<int>("suggesting tags", 7, () => throw new InvalidOperationException("of the test"));
        Assert.Equal(7, given);
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(NormalizeRules.StageFailed, finding.Rule);
        Assert.Contains("Suggesting tags failed", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raw_file_of_which_nothing_is_written_or_found_is_named()
    {
        RawFile[] raws = [Raws.Text("input/raw/a.txt", "x"), Raws.Text("input/raw/b.txt", "x")];
        var result = new NormalizeResult(
            [new MarkdownFile("a.md", "", MarkdownAction.Unchanged, IsBrief: true, "input/raw/a.txt")], [], []);
        Diagnostic finding = Assert.Single(RawFindings.Silent(raws, result, []));
        Assert.Equal((NormalizeRules.NothingWritten, "input/raw/b.txt"), (finding.Rule, finding.Position.Path));
    }

    [Fact]
    public void Every_raw_file_is_written_or_named()
    {
        RawFile[] raws = [.. Fixtures.Names.Select(Fixtures.Raw)];
        NormalizeResult result = Normalizer.Run(raws, [], Raws.Options);
        var named = result.Files.Select(f => f.Source).Concat(result.Diagnostics.Select(d => d.Position.Path))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(raws, raw => Assert.Contains(raw.Path, named));
        Assert.All(result.Diagnostics, d => Assert.False(d.Rule.Code is "EXPO9001" or "EXPO1210", d.ToString()));
    }
}
