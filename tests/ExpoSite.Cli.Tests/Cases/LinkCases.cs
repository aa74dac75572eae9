using System.Text.RegularExpressions;
using ExpoSite.Cli.Tests.Pictures;
using NetVips;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Links and pictures in articles that an editor wrote.</summary>
internal static partial class LinkCases
{
    private static readonly string[] Unlinked = ["js", "ftp", "wa", "empty", "data", "Win", "file"];
    private static readonly string[] DeadLines = ["7", "12", "13", "14", "15", "16", "18", "19"];
    private static readonly string[] Pictures = ["missing1.png", "mising2.png", "x.jpg"];

    private static readonly HashSet<string> Shown =
    [
        "www.example.com", "https://example.com/a&amp;b=c&amp;copy=1", "https://example.com/#x", "https://example.com/y",
        "http://localhost/x",
    ];

    public static IEnumerable<Case> All =>
    [
        new("markdown/12-image-with-spaces.md", "the picture")
        {
            Before = site => site.WriteBytes("input/media/hall plan 7.jpg", PictureBuildTests.Photo(40, 30)),
            Then = run => Assert.Matches("<img [^>]*src=\"/media/hall%20plan%207.jpg\"[^>]* alt=\"alt\"", Story(run)),
        },
        new("markdown/16-empty-href.md", "text without a link, as the finding says")
        {
            Before = site => site.WriteBytes("input/media/missing.png", Drawing()),
            Findings = ["warning EXPO3128 7", .. DeadLines.Select(line => $"warning EXPO3005 {line}")],
            Then = run =>
            {
                string story = Story(run);
                Assert.DoesNotMatch("href=\"(?!https?:|mailto:|tel:|/|#)", story);
                Assert.DoesNotContain("href=\"\"", story, StringComparison.Ordinal);
                Assert.All(Unlinked, text => Assert.Matches($@"(?<!>){text}(?!</a>)[,)]", story));
                Assert.Contains("<a href=\"tel:+49123\">tel</a>", story, StringComparison.Ordinal);
                Assert.Contains("<a href=\"https://cdn.example.com/x\">proto</a>", story, StringComparison.Ordinal);
                Assert.Equal(7, run.Findings.Count(f => f.Code == "EXPO3128"));
            },
        },
        new("markdown/17-missing-pictures.md", "an error per picture with \"did you mean\"")
        {
            Before = site => Array.ForEach(Pictures, name => site.WriteBytes($"input/media/{name}", Drawing())),
            Findings = [.. Enumerable.Range(0, 7).Select(i => $"error EXPO3006 {9 + (2 * i)}")],
            Then = run => Assert.All(run.Findings.Where(f => f.IsError), f => Assert.Matches("did you mean '(mis|x)", f.Hint)),
        },
        new("markdown/18-autolinks.md", "links end before the full stop (GFM)")
        {
            Then = run =>
            {
                string[] links = [.. ShownAddress().Matches(Story(run)).Select(m => m.Groups[1].Value)];
                Assert.Equal(16, links.Count(l => l == "https://example.com/page"));
                Assert.DoesNotContain(links, l => l.StartsWith("https://example.com/page", StringComparison.Ordinal) && l.Length > 24);
                Assert.Superset(Shown, links.ToHashSet());
            },
        },
    ];

    private static string Story(CaseRun run) => run.Published($"2025/03/{Path.GetFileNameWithoutExtension(run.Case.File)}/index.html");

    private static byte[] Drawing()
    {
        using Image black = Image.Black(40, 30);
        return black.PngsaveBuffer();
    }

    [GeneratedRegex("<a href=\"[^\"]*\"[^>]*>((?:https?:|www\\.)[^<]*)</a>")]
    private static partial Regex ShownAddress();
}
