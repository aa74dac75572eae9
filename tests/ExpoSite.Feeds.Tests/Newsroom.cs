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

    private const string Draft = "input/articles/2026-01-05-lamps.md";
    private const string Scheduled = "input/articles/2026-09-20-market.md";
    private const string Embargoed = "input/articles/2026-09-12-crane.md";

    public const string FirstPublish = "2026-09-17T06:00:00Z";

    /// <summary>Each kind of edit by name. No file names an id, and nobody writes down a former address.</summary>
    public static readonly IReadOnlyDictionary<string, Edit> Edits = new Dictionary<string, Edit>(StringComparer.Ordinal)
    {
        ["headline fix"] = new(site => Replace(site, "title: The ferry runs late", "title: The ferry runs late again")),
        ["slug change"] = new(site => Replace(site, "published:", "slug: late-ferry\npublished:")),
        ["category change"] = new(site => Replace(site, "category: Halls", "category: Transport")),
        ["tag change"] = new(site => Replace(site, "tags: [quay, boats]", "tags: [quay, timetable]")),
        ["correction"] = new(site => Replace(site, "published:", "corrections: [{date: 2026-09-17, text: It was the small ferry.}]\npublished:")),
        ["earlier date"] = new(site => Replace(site, "published: 2026-09-15T08:00:00Z", "published: 2026-09-13T08:00:00Z")),
        ["later date"] = new(site => Replace(site, "published: 2026-09-15T08:00:00Z", "published: 2026-09-17T08:00:00Z")),
        ["edited body"] = new(site => Replace(site, "Nobody minds.", "Some mind.\n\nThe harbour master does not.")),
        ["added story"] = new(
            site => site.Write("input/articles/2026-09-17-choir.md", Story("The choir sings", "2026-09-17T08:00:00Z")), "The choir sings"),
        ["retraction"] = new(site => Replace(site, "published:", "retracted: {date: 2026-09-17, text: There is no ferry.}\npublished:")),
        ["file rename"] = new(site => File.Move(site.Path(Ferry), site.Path("input/articles/2026-09-15-boat.md"))),
        ["file rename in another month with another headline"] = new(site =>
        {
            Replace(site, "title: The ferry runs late\npublished: 2026-09-15T08:00:00Z", "title: Late again\npublished: 2026-08-30T08:00:00Z");
            File.Move(site.Path(Ferry), site.Path("input/articles/2026-08-30-boat.md"));
        }),
        ["draft of long ago published"] = new(site => Replace(site, "draft: true\n", "", Draft), "Green lamps"),
        ["scheduled story that is due"] = new(_ => { }, "The night market", "2026-09-20T08:05:00Z"),
        ["embargo lifted"] = new(site => Replace(site, "embargo: 2026-10-01T08:00:00Z\n", "", Embargoed), "The crane turns"),
        ["copied file"] = new(
            site => site.Write("input/articles/2026-09-17-barge.md", site.Read(Ferry).Replace("ferry runs", "barge runs", StringComparison.Ordinal)
                .Replace("This is about what the title says.", "A barge came in at noon, and its crew slept on deck.", StringComparison.Ordinal)),
            "The barge runs late"),
        ["brief that becomes an article"] = new(
            site => Replace(site, "kind: brief\n", "", Ice)),
    };

    public static void Write(TemporarySite site)
    {
        site.Write("input/site.yml", "title: Pier Gazette\nurl: https://example.org/\ndescription: From the quay.\n"
            + "tagFeedsFrom: 1\neveryFeedFormat: true\n");
        site.Write(Opening, Story("The halls open", "2026-09-14T08:00:00Z"));
        site.Write(Ferry, Story("The ferry runs late", "2026-09-15T08:00:00Z",
            "image: ferry.png\nimageAlt: A blue boat\nimageCredit: Lio Vance\n"));
        site.Write(Ice, Story("Ice for everybody", "2026-09-16T08:00:00Z", "kind: brief\n"));
        site.Write(Draft, Story("Green lamps", "2026-01-05", "draft: true\n"));
        site.Write(Scheduled, Story("The night market", "2026-09-20T08:00:00Z"));
        site.Write(Embargoed, Story("The crane turns", "2026-09-12T08:00:00Z", "embargo: 2026-10-01T08:00:00Z\n"));
        site.WriteBytes("input/media/ferry.png", Convert.FromBase64String(BlueRectangle));
    }

    private static string Story(string title, string published, string more = "") =>
        $"---\ntitle: {title}\npublished: {published}\ncategory: Halls\ntags: [quay, boats]\nauthors: [Lio "
            + $"Vance]\n{more}---\n\nThis is about what the title says.\n\n{title}, and nobody minds the noise of it. "
            + $"Nobody minds.[^1]\n\n[^1]: Nearly nobody.\n";

    private static void Replace(TemporarySite site, string find, string replace, string file = Ferry)
    {
        string text = site.Read(file);
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.Write(file, text.Replace(find, replace, StringComparison.Ordinal));
    }
}

/// <summary>What happens after the first publish.</summary>
/// <param name="Make">Changes the newsroom.</param>
/// <param name="Added">Headline of the story that is new to readers, and so the newest; or null.</param>
/// <param name="Now">When it is published.</param>
internal sealed record Edit(Action<TemporarySite> Make, string? Added = null, string Now = "2026-09-18T00:00:00Z");
