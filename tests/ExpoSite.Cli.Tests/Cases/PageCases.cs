namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Saved web pages.</summary>
internal static class PageCases
{
    private static readonly string[] DataBlocks = ["draftjs", "number", "word", "zero"];

    public static IEnumerable<Case> All =>
    [
        .. DataBlocks.Select(kind => new Case($"pages/datablock-{kind}.html", "all become articles, whole")
        {
            Place = "input/raw",
            Now = Case.Later,
            Then = AssertCrane,
        }),
        new("pages/03b-ufffe-raw.html", "a finding with line; a valid site and search index")
        {
            Place = "input/raw",
            Findings = ["warning EXPO1777 1"],
            Then = run =>
            {
                string story = run.Published("2025/03/gate-plan-is-out/index.html");
                Assert.Contains("<p>The gate plan of the fair was put out on Tuesday", story, StringComparison.Ordinal);
                Assert.Contains("<p>It shows twelve halls and two gates", story, StringComparison.Ordinal);
                Assert.Contains("Gate plan is out", run.Published("search/stories-0.json"), StringComparison.Ordinal);
            },
        },
    ];

    private static void AssertCrane(CaseRun run)
    {
        Assert.DoesNotContain("draft:", run.Article, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2026-09-14\n", run.Article, StringComparison.Ordinal);
        Assert.Contains("\nauthors:\n  - Ana Reyes\n", run.Article, StringComparison.Ordinal);
        string story = run.Published("2026/09/crane-drivers-practise-at-dawn/index.html");
        Assert.Contains("<p>Eleven crane drivers met on the quay on Monday", story, StringComparison.Ordinal);
        Assert.Contains("each time in under nine minutes.</p>", story, StringComparison.Ordinal);
        Assert.Contains("<p>The organisers said that the lift", story, StringComparison.Ordinal);
        Assert.Contains("from a stand beside the gate.</p>", story, StringComparison.Ordinal);
    }
}
