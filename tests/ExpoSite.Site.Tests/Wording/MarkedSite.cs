using System.Collections.Immutable;
using System.Text;
using ExpoSite.Architecture.Tests;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Media;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Wording;

/// <summary>
/// A site with the program's own theme that has every kind of page, story, box and list, and whose content is numbers: each letter that it
/// shows is the interface's. Countries aside, whose names the program knows.
/// </summary>
internal static class MarkedSite
{
    private static readonly DateTimeOffset Now = new(2026, 9, 16, 12, 0, 0, TimeSpan.Zero);

    private static readonly ImmutableArray<SourceFile> Theme =
    [
        .. Repository.Files("theme", "*.liquid").Select(f => SmallSite.File(f, Repository.Read(f))),
    ];

    private static readonly ImmutableArray<SourceFile> Assets =
        [.. ((string[])["icon.svg", "site.css", "search.js"]).Select(a => SmallSite.File($"theme/assets/{a}", Repository.Read($"theme/assets/{a}")))];

    private static readonly string[] Boxes =
    [
        "note", "summary", "tip", "important", "warning", "caution", "danger", "attention", "error", "failure", "bug", "question", "example",
        "quote", "todo", "done", "facts",
    ];

    private const string Settings = """
        title: "70000"
        tagline: "70001"
        description: "70002"
        url: https://example.org/
        publisher: "70003"
        notice: "70004"
        pageSize: 2
        tagPages: 1
        tagFeedsFrom: 1
        everyFeedFormat: true
        categories: [{name: "71001", formerNames: ["71009"]}, "71002"]
        tags: [{name: "72001", formerNames: ["72009"]}]
        authors: [{name: "73001", role: "73002", description: "73003"}]
        navigation: [{title: "74001", url: /75001/}]
        footer: [{title: "74002", url: /75001/}]

        """;

    // Closed, running, with a day left, and all that opens: today, tomorrow, in days, later.
    private const string Expos = """
        - {id: "76001", name: "76001", starts: 2026-09-01, ends: 2026-09-03, edition: 12, organizer: "76101", venue: "76102", city: "76103", country: Norway, site: "https://76104.example/", description: "76105"}
        - {id: "76002", name: "76002", starts: 2026-09-14T09:00Z, ends: 2026-09-18T17:00Z, venue: "76202", city: "76203", country: Germany}
        - {id: "76003", name: "76003", starts: 2026-09-16, ends: 2026-09-16}
        - {id: "76004", name: "76004", starts: 2026-09-16T15:00Z, ends: 2026-09-17T17:00Z, city: "76403"}
        - {id: "76005", name: "76005", starts: 2026-09-17, ends: 2026-09-18, country: Japan}
        - {id: "76006", name: "76006", starts: 2026-09-20, ends: 2026-09-21}
        - {id: "76007", name: "76007", starts: 2027-03-30, ends: 2027-04-02}
        - {id: "76008", name: "76008", starts: 2026-12-30, ends: 2027-01-02}
        - {id: "76010", name: "76010", starts: 2026-10-14T09:00Z, ends: 2026-10-18}
        - {id: "76009", name: "76009", starts: 2026-09-16T09:00Z, ends: 2026-09-16T17:00Z}

        """;

    private const string Exhibitors = """
        - {name: "77001", stand: "77101", country: Norway, site: "https://77102.example/", description: "77103"}
        - {name: "77002", stand: "77201", country: Germany}

        """;

    /// <param name="settings">More lines of site.yml.</param>
    /// <param name="tables">Language tables of its theme.</param>
    public static SmallSite Of(string settings, params SourceFile[] tables) => new()
    {
        Configuration = Settings + settings,
        Expos = Expos,
        Exhibitors = Exhibitors,
        Articles = [.. Stories()],
        Pages = [SmallSite.File("input/pages/75001.md", "---\ntitle: \"75001\"\n---\n\n75002\n")],
        Media =
        [
            .. ((string[])["1.jpg", "2.jpg", "3.mp4", "3.vtt", "3.txt"]).Select(m => SmallSite.MediaFile(m, "x")),
            new CopiedFile("input/media/4.csv", 30) { Table = Encoding.UTF8.GetBytes("1,2\n301,4\n302,5\n303,9\n") },
            new CopiedFile("input/media/5.csv", 30) { Table = Encoding.UTF8.GetBytes("1,2\n301,4\n") },
        ],
        Templates = Theme,
        Tables = [.. tables],
        MakesPictures = true,
        Options = new BuildOptions { Now = Now },
    };

    /// <summary>The same without stories.</summary>
    public static SmallSite Empty(string settings, params SourceFile[] tables) =>
        Of(settings, tables) with { Articles = [], Expos = null, Exhibitors = null };

    /// <summary>Every file of a site by its path, and its texts.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(SmallSite site)
    {
        SiteSources sources = site.Sources() with { Assets = Assets };
        foreach (PlannedFile file in SiteBuild.Plan(sources, site.Options, OutputList.All).Files.Where(f => !f.Path.StartsWith("cards/", StringComparison.Ordinal)))
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            if (Path.GetExtension(file.Path) is ".html" or ".xml" or ".json" or ".ics" or ".opml")
            {
                Assert.Empty(file.Render(buffer));
                foreach (string text in ShownTexts.In(file.Path, Encoding.UTF8.GetString(buffer.WrittenSpan)))
                    yield return (file.Path, text);
            }
        }
    }

    private static IEnumerable<SourceFile> Stories()
    {
        string boxes = string.Concat(Boxes.Select((b, i) => $"> [!{b.ToUpperInvariant()}]\n> 8{i:000}\n\n")) + "::: details\n8100\n:::\n\n";
        string media = "![8201](1.jpg)\n![8202](2.jpg)\n\n![8203](3.mp4)\n\nhttps://www.youtube.com/watch?v=12345678901\n\n"
            + "https://open.spotify.com/track/123\n\nhttps://x.com/1/status/2\n\n| 1 | 2 |\n| - | - |\n| 3 | 4 |\n\n";
        string charts = string.Concat(((string[])["bar", "column", "line"]).Select(t => $"![8301](4.csv \"8302\"){{type={t}}}\n\n"))
            + "![8303](5.csv){type=bar}\n\n![](5.csv)\n\n";
        string parts = string.Concat(Enumerable.Range(1, 4).Select(i => $"## 84{i}\n\n{string.Join(' ', Enumerable.Range(1000, 300))}\n\n"));
        const string few = "8500 8501 8502\n\n";
        yield return Story(1, "2026-09-16T08:00Z", "expo: \"76002\"\nexhibitors: [\"77001\"]\ncountries: [Norway]\nimage: 1.jpg\nimageAlt: \"8401\"\n"
            + "imageCredit: \"8402\"\nthread: \"78001\"\ncontact: \"8403\"\nbreaking: 2026-09-17T08:00Z\ncorrections: [{date: 2026-09-16, text: \"8404\"}]\n"
            + "updated: 2026-09-16T09:00Z\naliases: [/2020/1/]\ndescription: \"8405\"\nsource: https://8406.example/1", $"{boxes}{media}{charts}{parts}See [^1].\n\n[^1]: 8407\n".Replace("See ", "", StringComparison.Ordinal));
        yield return Story(2, "2026-09-15T08:00Z", "expo: \"76002\"\nthread: \"78001\"", "8501 8502\n");
        yield return Story(3, "2026-09-14T08:00Z", "thread: \"78001\"\nexpo: \"76002\"", few + "[8503](/2026/09/16/70101/)\n");
        yield return Story(4, "2026-09-16T10:00Z", "format: live\nexpo: \"76002\"", "## 10:00 8511\n\n8512\n\n## 11:00 8513\n\n8514\n");
        yield return Story(5, "2026-09-12T10:00Z", "format: live\nended: 2026-09-12T12:00Z\nexpo: \"76002\"", "## 10:00 8511\n\n8512\n\n## 11:00 8513\n\n8514\n");
        yield return Story(6, "2026-09-11", "format: analysis", parts);
        yield return Story(7, "2026-09-10", "format: opinion", parts);
        yield return Story(8, "2025-08-10", "format: interview", few);
        yield return Story(9, "2025-08-09", "format: gallery", "![8201](1.jpg)\n![8202](2.jpg)\n");
        yield return Story(10, "2025-07-08", "format: sponsored\nsponsor: {name: \"8521\", link: \"https://8522.example/\"}", few);
        yield return Story(11, "2025-07-07", "retracted: {date: 2026-09-01, text: \"8531\"}", few);
        yield return Story(12, "2025-07-06", "format: sponsored", few);
        yield return Story(13, "2026-09-20T10:00Z", "expo: \"76001\"", parts);
        yield return Story(14, "2026-08-20T10:00Z", "expo: \"76001\"", parts);
        yield return Story(15, "2026-09-05T10:00Z", "expo: \"76001\"", parts);
        yield return Story(16, "2026-09-04T10:00Z", "kind: brief", "8541\n");
        yield return Story(17, "2026-09-03T10:00Z", "tags: [\"72003\"]", few);
    }

    private static SourceFile Story(int number, string published, string keys, string body) => SmallSite.Story(
        $"701{number:00}",
        $"title: \"701{number:00}\"\npublished: {published}\ncategory: \"7100{1 + (number % 2)}\"{(keys.Contains("tags:", StringComparison.Ordinal) ? "" : "\ntags: [\"72001\", \"72002\"]")}\nauthors: [\"73001\", \"73004\", \"73005\"]\n{keys}",
        body);
}
