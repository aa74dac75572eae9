using ExpoSite.Cli.Tests;

namespace ExpoSite.Feeds.Tests;

/// <summary>Three stories, and what a newsroom does to one of them after it was published.</summary>
internal static class Newsroom
{
    private const string Settings = "input/site.yml";
    private const string Opening = "input/articles/2026-09-14-opening.md";
    private const string Ferry = "input/articles/2026-09-15-ferry.md";
    private const string BlueRectangle =
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAFCAIAAAD38zoCAAAAEUlEQVR42mOQ97+BFTHQQQIAU+Ey8fVL9FAAAAAASUVORK5CYII=";
    private const string Ice = "input/articles/2026-09-16-ice.md";
    private const string Barge = "input/articles/2026-09-17-barge.md";
    private const string Choir = "input/articles/2026-09-17-choir.md";
    private const string Boat = "input/articles/2026-09-15-boat.md";
    private const string InGerman = "input/articles/2026-09-15-fähre.md";
    private const string Pavilions = "categories: [{name: Pavilions, formerNames: [Halls]}]\n";
    private const string MergedTags = "tags: [{name: Boats, formerNames: [quay]}]\n";

    private const string Draft = "input/articles/2026-01-05-lamps.md";
    private const string Scheduled = "input/articles/2026-09-20-market.md";
    private const string Embargoed = "input/articles/2026-09-12-crane.md";

    public const string FirstPublish = "2026-09-17T06:00:00Z";

    /// <summary>
    /// Each kind of edit by name: what is published one after the other. No file names an id, and nobody writes down a former address.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, Edit[]> Edits = new Dictionary<string, Edit[]>(StringComparer.Ordinal)
    {
        ["headline fix"] = [new(Retitle)],
        ["slug change"] = [new(ChangeSlug)],
        ["slug change, its undoing, and again"] = [new(ChangeSlug), new(site => Replace(site, "slug: late-ferry\n", "")), new(ChangeSlug)],
        ["category change"] = [new(site => Replace(site, "category: Halls", "category: Transport"))],
        ["tag change"] = [new(site => Replace(site, "tags: [quay, boats]", "tags: [quay, timetable]"))],
        ["correction"] = [new(Correct)],
        ["earlier date"] = [new(site => Replace(site, "published: 2026-09-15T08:00:00Z", "published: 2026-09-13T08:00:00Z"))],
        ["later date"] =
        [
            new(site => Replace(site, "published: 2026-09-15T08:00:00Z", "published: 2026-09-17T08:00:00Z"))
            { Raised = "The ferry runs late" },
        ],
        ["edited body"] = [new(site => Replace(site, "Nobody minds.", "Some mind.\n\nThe harbour master does not."))],
        ["added story"] = [Addition()],
        ["retraction"] = [new(Retract)],
        ["file rename"] = [new(site => Move(site, Ferry, Boat))],
        ["two file renames"] = [new(site => Move(site, Ferry, Boat)), new(site => Move(site, Boat, InGerman))],
        ["file rename and its undoing"] = [new(site => Move(site, Ferry, Boat)), new(site => Move(site, Boat, Ferry))],
        ["file rename in another month with another headline"] =
        [
            new(site =>
            {
                Replace(site, "title: The ferry runs late", "title: Late again");
                Replace(site, "published: 2026-09-15T08:00:00Z", "published: 2026-08-30T08:00:00Z");
                Move(site, Ferry, "input/articles/2026-08-30-boat.md");
            }),
        ],
        ["section rename"] = [new(RenameSection), Addition(category: "Pavilions")],
        ["section rename and its undoing"] =
            [new(RenameSection), new(site => ReplaceSettings(site, Pavilions, "categories: [{name: Halls, formerNames: [Pavilions]}]\n"))],
        ["merge of two tags"] = [new(MergeTags), Addition(tags: "boats")],
        ["merge of two tags and its undoing"] = [new(MergeTags), new(site => ReplaceSettings(site, MergedTags, ""))],
        ["tag with too few stories for a feed"] = [new(site => Replace(site, "tags: [quay, boats]", "tags: [boats]"))],
        ["tag without stories"] =
        [
            new(site =>
            {
                foreach (string file in (string[])[Opening, Ferry, Ice])
                    Replace(site, "tags: [quay, boats]", "tags: [boats]", file);
            }),
            Addition(tags: "boats"),
        ],
        ["draft of long ago published"] = [new(site => Replace(site, "draft: true\n", "", Draft)) { Added = "Green lamps" }],
        ["scheduled story that is due"] = [new(_ => { }) { Added = "The night market", Now = "2026-09-20T08:05:00Z" }],
        ["embargo lifted"] = [new(site => Replace(site, "embargo: 2026-10-01T08:00:00Z\n", "", Embargoed)) { Added = "The crane turns" }],
        ["copied file"] =
        [
            new(site =>
            {
                site.Write(Barge, site.Read(Ferry));
                Replace(site, "ferry runs", "barge runs", Barge);
                Replace(site, "This is about what the title says.", "A barge came in at noon, and its crew slept on deck.", Barge);
            })
            { Added = "The barge runs late" },
        ],
        ["brief that becomes an article"] = [new(site => Replace(site, "kind: brief\n", "", Ice))],
        ["new domain"] = [new(_ => { }) { HasOtherDomain = true }, Addition() with { HasOtherDomain = true }],
        ["new domain with a rename, and the way back"] = [new(ChangeSlug) { HasOtherDomain = true }, new(Retitle)],
        ["retraction, and a section rename"] = [new(Retract), new(RenameSection)],
        ["everything at once"] =
        [
            new(site =>
            {
                Retitle(site);
                ChangeSlug(site);
                Correct(site);
                RenameSection(site);
                MergeTags(site);
                Move(site, Ferry, Boat);
            }) { HasOtherDomain = true },
        ],
    };

    public static void Write(TemporarySite site)
    {
        site.Write(Settings, "title: Pier Gazette\nurl: https://example.org/\ndescription: From the quay.\n"
            + "tagFeedsFrom: 3\neveryFeedFormat: true\n");
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

    private static Edit Addition(string category = "Halls", string tags = "quay, boats") => new(site =>
    {
        site.Write(Choir, Story("The choir sings", "2026-09-17T08:00:00Z"));
        Replace(site, "category: Halls", $"category: {category}", Choir);
        Replace(site, "quay, boats", tags, Choir);
    })
    { Added = "The choir sings" };

    private static void Retitle(TemporarySite site) => Replace(site, "title: The ferry runs late", "title: The ferry runs late again");

    private static void ChangeSlug(TemporarySite site) => Replace(site, "published:", "slug: late-ferry\npublished:");

    private static void Correct(TemporarySite site) =>
        Replace(site, "published:", "corrections: [{date: 2026-09-17, text: It was the small ferry.}]\npublished:");

    private static void Retract(TemporarySite site) =>
        Replace(site, "published:", "retracted: {date: 2026-09-17, text: There is no ferry.}\npublished:");

    private static void RenameSection(TemporarySite site) => ReplaceSettings(site, "", Pavilions);

    private static void MergeTags(TemporarySite site) => ReplaceSettings(site, "", MergedTags);

    private static void Move(TemporarySite site, string from, string to) => File.Move(site.Path(from), site.Path(to));

    private static void ReplaceSettings(TemporarySite site, string lines, string replace) =>
        Replace(site, lines + "description:", replace + "description:", Settings);

    private static void Replace(TemporarySite site, string find, string replace, string file = Ferry)
    {
        string text = site.Read(file);
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.Write(file, text.Replace(find, replace, StringComparison.Ordinal));
    }
}

/// <summary>What happens after the publish before.</summary>
/// <param name="Make">Changes the newsroom.</param>
internal sealed record Edit(Action<TemporarySite> Make)
{
    /// <summary>Headline of the story that is new to readers, and so the newest; or null.</summary>
    public string? Added { get; init; }

    /// <summary>Headline of the story that readers know, and that comes up once more; or null.</summary>
    public string? Raised { get; init; }

    /// <summary>When it is published.</summary>
    public string Now { get; init; } = "2026-09-18T00:00:00Z";

    /// <summary>True for a site that stands at another address now, and is followed at the old one.</summary>
    public bool HasOtherDomain { get; init; }
}
