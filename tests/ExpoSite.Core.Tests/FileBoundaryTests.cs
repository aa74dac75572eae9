using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Core.Tests;

public sealed class FileBoundaryTests
{
    [Fact]
    public void An_unforeseen_exception_is_a_finding_about_the_file()
    {
        Outcome<string> outcome =
            FileBoundary.Read<string>("input/raw/a.html", "reading", () => throw new KeyNotFoundException("no such block"));

        Assert.Null(outcome.Value);
        Diagnostic finding = Assert.Single(outcome.Diagnostics);
        Assert.Equal(ProgramRules.Unforeseen, finding.Rule);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("input/raw/a.html", finding.Position.Path);
        Assert.Contains("Reading failed", finding.Message, StringComparison.Ordinal);
        Assert.Contains("KeyNotFoundException: no such block", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cause_inside_parallel_work_is_named()
    {
        Diagnostic finding =
            FileBoundary.Finding("a", "reading", new AggregateException(new AggregateException(new InvalidOperationException("inner"))));

        Assert.Contains("InvalidOperationException: inner", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_is_no_finding() =>
        Assert.Throws<OperationCanceledException>(
            () => FileBoundary.Try("a", "reading", _ => { }, () => throw new OperationCanceledException()));
}
