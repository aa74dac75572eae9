namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Press mails, whose HTML nests text in every way that mail programs know.</summary>
internal static class MailCases
{
    private const string East = "The gate on the east side";

    // Those that have a second paragraph, by its first words.
    private static readonly Dictionary<char, string> Second = new()
    {
        ['a'] = East, ['b'] = East, ['c'] = East, ['f'] = East, ['g'] = East, ['i'] = East, ['l'] = "The gate.", ['m'] = "The gate.",
    };

    public static IEnumerable<Case> All => "abcdefghijklm".Select(letter => new Case($"mail/{letter}.eml", "read, no exception")
    {
        Place = "input/raw",
        Now = Case.Later,
        Then = run => AssertRead(run, Second.GetValueOrDefault(letter)),
    });

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
