using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Files that broke the program, or would have published what runs.</summary>
internal static class HostileCases
{
    private const string Harbour = "2026/09/harbour-fair-opens-its-sixth-hall/index.html";

    public static IEnumerable<Case> All =>
    [
        Article("alias-feed.md", "refused at the story's line: file against folder") with { Findings = ["error EXPO3020 5"] },
        Article("alias-git.md", "refused at the story's line: reserved names") with { Findings = ["error EXPO2008 5"] },
        Article("alias-long.md", "refused at the story's line: 255 bytes a part") with { Findings = ["error EXPO2008 5"] },
        Article("alias-marker.md", "refused at the story's line: reserved names") with { Findings = ["error EXPO2008 5"] },
        Raw("attlist.mhtml", "every DOCTYPE with a subset or external id refused") with
        {
            Findings = ["warning EXPO1774"],
            Then = run =>
            {
                Assert.DoesNotContain(run.Output, file => file.Text.Contains("ATTLIST", StringComparison.Ordinal));
                Assert.False(run.Site.Has("input/media"));
                Assert.Contains("thirty countries", run.Published(Harbour), StringComparison.Ordinal);
            },
        },
        new("hostile/attlist.svg", "every DOCTYPE with a subset or external id refused")
        {
            Place = "input/media",
            Findings = ["warning EXPO3404"],
            Then = run => Assert.False(run.Site.Has("output/media/attlist.svg")),
        },
        Raw("broken-tags.html", "read") with
        {
            Findings = ["warning EXPO1700"],
            Then = run => Assert.Matches("(?s)thirty countries.*<p>text", run.Published(Harbour)),
        },
        Raw("fffe.html", "cleaned, finding") with
        {
            Findings = ["warning EXPO1777"],
            Then = run => Assert.Matches("A quay +and a crane stand there", run.Published(Harbour)),
        },
        Article("fffe.md", "cleaned, finding") with
        {
            Findings = ["warning EXPO3118 6"],
            Then = run => Assert.Contains("Text with a nonchar in it.", run.Published("2026/01/fffe/index.html"), StringComparison.Ordinal),
        },
        Raw("lists64.html", "rendered to a bound, finding") with
        {
            Findings = ["warning EXPO1700 1"],
            Then = run => Assert.All(Enumerable.Range(0, 64), i => Assert.Matches($@"\bitem {i}\b", run.Published(Harbour))),
        },
        new("hostile/navigation-javascript.site.yml", "refused") { Place = "input", Findings = ["error EXPO2008 6"], Before = AsSettings },
        Article("nested.md", "rendered to a bound, finding") with
        {
            Findings = ["warning EXPO2057 6"],
            Then = run => Assert.InRange(Regex.Count(run.Published("2026/01/nested/index.html"), "<blockquote>"), 1, 128),
        },
        Raw("picture-percent-zero.md", "a finding, and the text") with
        {
            Findings = ["warning EXPO1774", "warning EXPO1103 1"],
            Then = run => AssertDraft(run, "Text of a story here"),
        },
        Article("tags1000.md", "a bound with a finding") with
        {
            Findings = ["warning EXPO2072 5"],
            Then = run => Assert.Equal(50, Directory.GetDirectories(run.Site.Path("output/tag")).Length),
        },
        new("hostile/tall-700x17000.png", "that copy left out with a warning; decoded bytes bounded")
        {
            Place = "input/media",
            Findings = ["warning EXPO5203"],
            Before = site => site.Write("input/articles/tall.md", TemporarySite.Article("Tall") + "\n![Plan](tall-700x17000.png)\n"),
            Then = run =>
            {
                Assert.Contains("/media/tall-700x17000.png", run.Published("2025/11/tall/index.html"), StringComparison.Ordinal);
                Assert.Contains(run.Commands["check"].Findings, f => f.Code == "EXPO5203");
                string[] copies = Directory.GetFiles(run.Site.Path("output/pictures"));
                Assert.All(copies, copy => Assert.Contains("-320.", copy, StringComparison.Ordinal));
            },
        },
        Raw("template-tags.md", "linear") with { Findings = ["warning EXPO1103 1"], Then = run => AssertDraft(run, "{% {% {%") },
    ];

    private static Case Article(string file, string mustGive) => new($"hostile/{file}", mustGive) { Now = Case.Later };

    private static Case Raw(string file, string mustGive) => Article(file, mustGive) with { Place = "input/raw" };

    private static void AssertDraft(CaseRun run, string text)
    {
        Assert.Contains("\ndraft: true\n", run.Article, StringComparison.Ordinal);
        Assert.Contains(text, run.Article, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, file => file.Text.Contains(text, StringComparison.Ordinal));
    }

    private static void AsSettings(TemporarySite site) =>
        File.Move(site.Path("input/navigation-javascript.site.yml"), site.Path("input/site.yml"), overwrite: true);
}
