namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Press mails, whose HTML nests text in every way that mail programs know.</summary>
internal static class MailCases
{
    public static IEnumerable<Case> All => "abcdefghijklm".Select(letter => new Case($"mail/{letter}.eml", "read, no exception")
    {
        Place = "input/raw",
        Now = Case.Later,
        Then = run => AssertRead(run, Second(letter)),
    });

    /// <summary>How the second paragraph of a mail's story begins; null where there is none.</summary>
    private static string? Second(char letter) => letter switch
    {
        'a' or 'b' or 'c' or 'f' or 'g' or 'i' => "The gate on the east side",
        'l' or 'm' => "The gate.",
        _ => null,
    };

    private static void AssertRead(CaseRun run, string? second)
    {
        Assert.Contains("\ntitle: Hall 7 opens an hour early\n", run.Article, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2026-09-14\n", run.Article, StringComparison.Ordinal);
        Assert.DoesNotContain("draft:", run.Article, StringComparison.Ordinal);
        string story = run.Published("2026/09/hall-7-opens-an-hour-early/index.html");
        Assert.Contains("Hall 7 opens at eight on every day of the fair", story, StringComparison.Ordinal);
        Assert.Contains("so that exhibitors of machines can test them.", story, StringComparison.Ordinal);
        if (second is not null)
            Assert.Contains($"<p>{second}", story, StringComparison.Ordinal);
    }
}
