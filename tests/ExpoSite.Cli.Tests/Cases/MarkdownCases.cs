using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Articles that an editor wrote.</summary>
internal static partial class MarkdownCases
{
    private static readonly string[] Cultures = ["", "de-DE", "tr-TR", "th-TH", "ar-SA", "fa-IR"];

    public static IEnumerable<Case> All =>
    [
        new("markdown/01-culture-id.md", "the same derived id under C, de_DE, tr_TR, th_TH, ar_SA, fa_IR")
        {
            Then = run => Assert.Single(Cultures.Select(culture => IdUnder(culture, run)).Distinct()),
        },
        new("markdown/03a-ufffe.md", "a finding with line; a valid site and search index")
        {
            Findings = ["warning EXPO3118 7"],
            Then = run =>
            {
                Assert.Contains("<p>The hall plan is out.</p>", run.Published("2025/03/03a-ufffe/index.html"), StringComparison.Ordinal);
                Assert.Contains("Hall plan", run.Published("search/stories-0.json"), StringComparison.Ordinal);
            },
        },
        new("markdown/05-hash-title.md", "a warning that the value ends at ` #`; nothing lost in silence")
        {
            Findings = ["warning EXPO2070 3", "warning EXPO2070 7"],
            Then = run => AssertTold(run, "'# opens'", "'#expo'"),
        },
        new("markdown/06-comment-and-iframe.md", "the comment in no output; the frame is a card, tags work, the shortcode is a finding")
        {
            Findings = ["warning EXPO2051 15"],
            Then = run =>
            {
                Assert.All(run.Output, file => Assert.DoesNotMatch("ask Anna|--more--", file.Text));
                AssertTold(run, "youtube");
                string story = run.Published("2025/03/06-comment-and-iframe/index.html");
                Assert.DoesNotContain("<iframe", story, StringComparison.Ordinal);
                Assert.Contains("<p class=\"embed\"><a href=\"https://www.youtube.com/watch?v=abc\">", story, StringComparison.Ordinal);
                Assert.Contains("H<sub>2</sub>O<br />", story, StringComparison.Ordinal);
                Assert.Contains("<p>The hall costs a lot.</p>", story, StringComparison.Ordinal);
            },
        },
        new("markdown/09-page-draft.md", "held back like a story")
        {
            Place = "input/pages",
            Findings = ["info EXPO3200 3"],
            Then = run => Assert.All(run.Output, file => Assert.DoesNotMatch("Secret page|Draft page", file.Text)),
        },
        new("markdown/11-merge-markers.md", "an error at the line") { Findings = ["error EXPO2053 9"] },
        new("markdown/15-tags.md", "AI and AI+, C# and C++ stay apart; emoji terms kept or told")
        {
            Findings = ["warning EXPO2070 7"],
            Then = run => Assert.Equal(
                ["AI", "AI+", "C#", "C++", "🎉", "❤️"],
                TagLink().Matches(run.Published("2025/03/15-tags/index.html")).Select(m => m.Groups[1].Value)),
        },
        new("markdown/20-empty-id.md", "EXPO2012, minted by --fix")
        {
            Findings = ["warning EXPO2012 5"],
            Then = run =>
            {
                Assert.DoesNotContain(run.Tell("check", "--fix").Findings, f => f.Code == "EXPO2012");
                Assert.Matches(@"^id: [0-9a-f-]{36}(?m:$)", run.Site.Read("input/articles/20-empty-id.md").Split('\n')[4]);
            },
        },
        new("markdown/30-instant-with-milliseconds.md", "read; valid feeds")
        {
            Then = run =>
            {
                Assert.Contains("<pubDate>Tue, 11 Jul 2017 14:31:12 GMT</pubDate>", run.Published("feed.xml"), StringComparison.Ordinal);
                Assert.Contains("2017-07-11T14:31:12", run.Published("feed.json"), StringComparison.Ordinal);
            },
        },
        new("markdown/annual", "two stories, both public, no `copyOf`; at most a suggestion")
        {
            Then = run => AssertBoth(run, "2024/12/call-2025", "2025/12/call-2026"),
        },
        new("markdown/annual", "two stories, both public, no `copyOf`; at most a suggestion")
        {
            Variant = "raw",
            Place = "input/raw",
            Then = run => AssertBoth(
                run, "2024/12/call-for-stands-2025-apply-until-march", "2025/12/call-for-stands-2026-apply-until-march"),
        },
    ];

    private static void AssertTold(CaseRun run, params string[] texts) =>
        Assert.All(texts, text => Assert.Contains(run.Findings, f => f.Message.Contains(text, StringComparison.Ordinal)));

    private static void AssertBoth(CaseRun run, string first, string second)
    {
        Assert.Equal(2, run.Articles.Count);
        Assert.All(run.Articles.Values, text => Assert.DoesNotContain("copyOf", text, StringComparison.Ordinal));
        Assert.Contains("180 euros", run.Published($"{first}/index.html"), StringComparison.Ordinal);
        Assert.Contains("210 euros", run.Published($"{second}/index.html"), StringComparison.Ordinal);
        Assert.All([first, second], path => Assert.Contains($"/{path}/", run.Published("feed.xml"), StringComparison.Ordinal));
    }

    private static string IdUnder(string culture, CaseRun run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        run.Tell("build");
        CultureInfo.CurrentCulture = before;
        using var feed = JsonDocument.Parse(run.Published("feed.json"));
        JsonElement story = feed.RootElement.GetProperty("items")[0];
        Assert.Equal("Hall plan is out", story.GetProperty("title").GetString());
        return story.GetProperty("id").GetString()!;
    }

    [GeneratedRegex("<a href=\"/tag/[^\"]+\" rel=\"tag\">([^<]+)</a>")]
    private static partial Regex TagLink();
}
