using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Site.Tests.Identity;

/// <summary>A small newsroom that was published once: its stories and its record.</summary>
internal sealed record Newsroom
{
    public const string Pumps = "The pump that listens for ice crystals stood on the quay all morning. Skippers bent over its dial, and "
        + "one of them asked whether it could hear mackerel. It cannot, said the engineer, but it can hear a bearing that will fail in a "
        + "week.";
    public const string Nets = "Two net menders from the northern sheds tied the same knot for six hours. Children counted aloud. By "
        + "evening a film of it had been watched in forty harbours, and the menders had sold every needle they brought.";
    public const string Gates = "At twelve minutes past nine a bell rang, the ropes fell and the first visitors walked in under the "
        + "crane. Nobody ran. A brass band played what it said was a march, and coffee was free until ten.";
    public const string Lights = "Lamps along the breakwater will burn green during the night market, so that gulls keep their distance. "
        + "The harbour office tried blue first, which attracted squid and a small crowd.";

    /// <summary>Stories by file name; each has the id that follows from the name.</summary>
    public ImmutableSortedDictionary<string, StoryText> Stories { get; init; } = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("2026-09-10-gates", new StoryText("The gates open", "2026-09-10", Gates)),
            KeyValuePair.Create("2026-09-11-pumps", new StoryText("A pump that listens", "2026-09-11", Pumps)),
            KeyValuePair.Create("2026-09-12-nets", new StoryText("The two-minute knot", "2026-09-12", Nets)),
        ]);

    /// <summary>published.json of the published site.</summary>
    public string? Record { get; init; }

    public string Url { get; init; } = "https://example.org/";

    public int FeedSize { get; init; } = 50;

    /// <summary>More lines of site.yml.</summary>
    public string Settings { get; init; } = "";

    public DateTimeOffset Now { get; init; } = new(2026, 9, 20, 12, 0, 0, TimeSpan.Zero);

    public Newsroom With(string name, Func<StoryText, StoryText> edit) =>
        this with { Stories = Stories.SetItem(name, edit(Stories[name])) };

    public Newsroom With(string name, StoryText story) => this with { Stories = Stories.SetItem(name, story) };

    public Newsroom Without(string name) => this with { Stories = Stories.Remove(name) };

    /// <summary>The same newsroom once it is published.</summary>
    public Newsroom Recorded() =>
        this with { Record = Encoding.UTF8.GetString(Render(Plan().Files.Single(f => f.Path == PublicationRecord.Path))) };

    public Newsroom Retract(string name) =>
        With(name, s => s with { More = s.More + "\nretracted: {date: 2026-09-19, text: The pump was a kettle.}" });

    public SmallSite Site() => new()
    {
        Configuration = $"title: Pier Gazette\nurl: {Url}\nfeedSize: {FeedSize}\n{Settings}",
        Published = Record,
        Articles = [.. Stories.Select(s => SmallSite.File($"input/articles/{s.Key}.md", s.Value.Markdown(s.Key)))],
        Options = new BuildOptions { Now = Now },
    };

    public SitePlan Plan() => Site().Plan();

    /// <summary>Findings of planning and of the record, but for what is only told.</summary>
    public Diagnostic[] Check()
    {
        SitePlan plan = Plan();
        return [.. plan.Diagnostics.Concat(plan.Identity.Check()).Where(d => d.Severity != Severity.Info)];
    }

    /// <summary>The stories of the site's own feed: their ids, their links without the host, and their headlines.</summary>
    public (string Id, string Link, string Title)[] Items() =>
    [
        .. XDocument.Parse(Encoding.UTF8.GetString(Render(Plan().Files.Single(f => f.Path == "feed.xml")))).Descendants("item").Select(i =>
            (i.Element("guid")!.Value["urn:uuid:".Length..], new Uri(i.Element("link")!.Value).AbsolutePath, i.Element("title")!.Value)),
    ];

    /// <summary>What subscribers of a published newsroom see of this one.</summary>
    public SubscriberImpact Against(Newsroom published) => SubscriberImpact.Of((this with { Record = published.Recorded().Record }).Plan())!;

    private static byte[] Render(PlannedFile file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        file.Render(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>One story as an editor writes it.</summary>
/// <param name="Id">The id line's value; null for the id that follows from the file's name, empty for no line.</param>
internal sealed record StoryText(string Title, string Published, string Body, string? Id = null, string More = "category: Halls")
{
    public string Markdown(string name)
    {
        string id = Id ?? NameBasedId.From(name).ToString();
        return $"---\n{(id.Length == 0 ? "" : $"id: {id}\n")}title: {Title}\npublished: {Published}\n{More}\n---\n\n{Body}\n";
    }
}
