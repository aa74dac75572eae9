namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Stories of other systems. What is withheld there stays withheld here.</summary>
internal static class ImportCases
{
    private const string Withheld = "Everything withheld there stays withheld here";

    public static IEnumerable<Case> All =>
    [
        Held("import/04a-hugo-publishDate.md", "embargo: 2030-01-01", "EXPO1782 4"),
        Held("import/04b-own-expires.md", "expires: 2025-04-01"),
        Held("import/04c-hugo-expiryDate.md", "expires: 2025-04-01", "EXPO1782 4"),
        Held("import/04d-eleventy-permalink-false.md", "draft: true", "EXPO1782 4"),
        Held("import/hugo-expiryDate-2.md", "expires: 2026-11-10", "EXPO1782 4"),
        Held("import/hugo-publishDate-2.md", "embargo: 2027-06-01T09:00:00", "EXPO1782 4"),
        Held("import/own.md", "embargo: 2027-06-01T09:00:00"),
        Raw("import/hugo", Withheld) with
        {
            Findings = ["info EXPO1782 4"],
            Then = run => AssertHeld(run, "tide-clock", ("crane", "embargo: 2031-01-01"), ("offer-ends", "expires: 2024-04-01")),
        },
        Raw("import/jekyll", Withheld) with
        {
            Findings = ["info EXPO1782 3"],
            Then = run => AssertHeld(run, "rope-day", ("hemp-day", "draft: true")),
        },
        Raw("import/ghost", Withheld) with { Findings = ["error EXPO1001"] },
        Raw("import/wordpress", Withheld) with { Findings = ["error EXPO1001"] },
        Raw("import/hold.md", "no embargo") with
        {
            Then = run => AssertPublic(run, "Hold on, this fair is not just about boats", "<li>Ice</li>"),
        },
        Raw("import/heading.md", "no text lost") with
        {
            Then = run => AssertPublic(run, "Version 5.0.1", "@annlee prepared by @boray", "Notable changes"),
        },
        Raw("import/code.md", "braces in indented code kept") with
        {
            Then = run => AssertPublic(run, "{{ user.name }}", "{% if x %} y {% endif %}", "echo {{ x }}"),
        },
    ];

    private static Case Raw(string file, string mustGive) => new(file, mustGive) { Place = "input/raw", Now = Case.Later };

    private static Case Held(string file, string key, params string[] told) => Raw(file, Withheld) with
    {
        Findings = [.. told.Select(t => $"info {t}")],
        Then = run =>
        {
            Assert.Contains($"\n{key}", run.Article, StringComparison.Ordinal);
            Assert.Single(run.Findings, f => f.Code == "EXPO3200");
            AssertSilent(run, run.Article);
        },
    };

    private static void AssertHeld(CaseRun run, string open, params (string Name, string Key)[] held)
    {
        Assert.Equal(held.Length + 1, run.Articles.Count);
        Assert.Equal(held.Length, run.Findings.Count(f => f.Code == "EXPO3200"));
        Assert.Contains(run.Output, file => file.Path.Contains(open, StringComparison.Ordinal));
        foreach ((string name, string key) in held)
        {
            string article = run.Articles.Single(a => a.Key.Contains(name, StringComparison.Ordinal)).Value;
            Assert.Contains($"\n{key}\n", article, StringComparison.Ordinal);
            AssertSilent(run, article);
        }
    }

    /// <summary>Neither title nor text nor address of the article stands anywhere in the site.</summary>
    private static void AssertSilent(CaseRun run, string article)
    {
        string[] lines = article.Split('\n');
        string title = lines.Single(l => l.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('\'');
        string text = lines.Last(l => l.Length > 0);
        Assert.All(run.Output, file =>
        {
            Assert.DoesNotContain(title, file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, file.Text, StringComparison.Ordinal);
        });
    }

    private static void AssertPublic(CaseRun run, params string[] texts)
    {
        Assert.DoesNotContain("\nembargo:", run.Article, StringComparison.Ordinal);
        Assert.DoesNotContain("\ndraft:", run.Article, StringComparison.Ordinal);
        string title = run.Articles.Single().Key[11..^3];
        string story = run.Output.Single(f => f.Path.EndsWith($"{title}/index.html", StringComparison.Ordinal)).Text;
        Assert.All(texts, text => Assert.Contains(text, story, StringComparison.Ordinal));
    }
}
