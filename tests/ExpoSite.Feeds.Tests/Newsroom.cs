using ExpoSite.Cli.Tests;

namespace ExpoSite.Feeds.Tests;

/// <summary>Three stories, and what a newsroom does to one of them after it was published.</summary>
internal static class Newsroom
{
    private const string Opening = "input/articles/2026-09-14-opening.md";
    private const string Ferry = "input/articles/2026-09-15-ferry.md";
    private const string BlueRectangle =
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAFCAIAAAD38zoCAAAAEUlEQVR42mOQ97+BFTHQQQIAU+Ey8fVL9FAAAAAASUVORK5CYII=";
    private const string Ice = "input/articles/2026-09-16-ice.md";

    /// <summary>Each kind of edit by name.</summary>
    public static readonly IReadOnlyDictionary<string, Action<TemporarySite>> Edits =
        new Dictionary<string, Action<TemporarySite>>(StringComparer.Ordinal)
        {
            ["headline fix"] = site => Replace(site, "title: The ferry runs late", "title: The ferry runs late again"),
            ["slug change"] = site => Replace(site, "published:", "slug: late-ferry\naliases: [/2026/09/ferry/]\npublished:"),
            ["category change"] = site => Replace(site, "category: Halls", "category: Transport"),
            ["tag change"] = site => Replace(site, "tags: [quay, boats]", "tags: [quay, timetable]"),
            ["correction"] = site => Replace(site, "published:",
                "updated: 2026-09-17T12:00:00Z\ncorrections: [{date: 2026-09-17, text: It was the small ferry.}]\npublished:"),
            ["date fix"] = site => Replace(site, "published: 2026-09-15T08:00:00Z", "published: 2026-09-13T08:00:00Z"),
            ["edited body"] = site => Replace(site, "Nobody minds.", "Some mind.\n\nThe harbour master does not."),
            ["added story"] = site => site.Write(
                "input/articles/2026-09-17-choir.md", Story("7c9b1d3a-52f4-4e0b-8a61-2d5f90c4e8b3", "The choir sings", "2026-09-17T08:00:00Z")),
            ["retraction"] = site => File.Delete(site.Path(Ferry)),
            ["file rename"] = site => File.Move(site.Path(Ferry), site.Path("input/articles/2026-09-15-boat.md")),
        };

    public static void Write(TemporarySite site)
    {
        site.Write("input/site.yml", "title: Pier Gazette\nurl: https://example.org/\ndescription: From the quay.\n"
            + "tagFeedsFrom: 1\neveryFeedFormat: true\n");
        site.Write(Opening, Story("0b6de9a4-3f18-4c53-9e27-6a1c48d7f502", "The halls open", "2026-09-14T08:00:00Z"));
        site.Write(Ferry, Story("4d2f7a90-8c1e-4b36-a5d9-e07b13c6f284", "The ferry runs late", "2026-09-15T08:00:00Z",
            "image: ferry.png\nimageAlt: A blue boat\nimageCredit: Lio Vance\n"));
        site.Write(Ice, Story("e81c5b37-6d40-4f92-b7a8-93f2d0a4c61e", "Ice for everybody", "2026-09-16T08:00:00Z"));
        site.WriteBytes("input/media/ferry.png", Convert.FromBase64String(BlueRectangle));
    }

    private static string Story(string id, string title, string published, string more = "") =>
        $"---\nid: {id}\ntitle: {title}\npublished: {published}\ncategory: Halls\ntags: [quay, boats]\nauthors: [Lio "
            + $"Vance]\n{more}---\n\nThis is about what the title says.\n\nNobody minds.[^1]\n\n[^1]: Nearly nobody.\n";

    private static void Replace(TemporarySite site, string find, string replace)
    {
        string text = site.Read(Ferry);
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.Write(Ferry, text.Replace(find, replace, StringComparison.Ordinal));
    }
}
