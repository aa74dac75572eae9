using System.Diagnostics;
using System.Text.Json;

namespace ExpoSite.Feeds.Tests;

/// <summary>A feed as feedparser reads it, the library behind many readers.</summary>
/// <param name="Url">Where it was fetched.</param>
/// <param name="Id">Its own; empty in RSS, which has none.</param>
/// <param name="Problem">What feedparser had to mend; empty for a well-formed feed.</param>
/// <param name="Entries">Its stories.</param>
internal sealed record ParsedFeed(string Url, string Id, string Problem, ParsedEntry[] Entries)
{
    private const string Parse = """
        import feedparser, json, sys, time
        def entry(e):
            return {
                "Id": e.get("id", ""), "Title": e.get("title", ""), "Link": e.get("link", ""),
                "Text": e.content[0].value if "content" in e else "",
                "Published": time.strftime("%Y-%m-%dT%H:%M:%SZ", e.published_parsed) if e.get("published_parsed") else "",
                "Enclosures": [x.get("length", "") for x in e.get("enclosures", [])]}
        def feed(url):
            feed = feedparser.parse(url)
            return {
                "Url": url, "Id": feed.feed.get("id", ""), "Problem": str(feed.get("bozo_exception", "")) if feed.bozo else "",
                "Entries": [entry(e) for e in feed.entries]}
        for line in sys.stdin:
            print(json.dumps([feed(url) for url in json.loads(line)]), flush=True)
        """;

    // One process for all tests, which ends with them: to load feedparser takes longer than to read some feeds.
    private static readonly Lazy<Process> Parser = new(() => Tool.StartPython(Parse));

    /// <summary>Fetches feeds and parses them.</summary>
    /// <param name="urls">RSS and Atom feeds.</param>
    public static ParsedFeed[] Read(params IEnumerable<Uri> urls)
    {
        Parser.Value.StandardInput.WriteLine(JsonSerializer.Serialize(urls.Select(u => u.AbsoluteUri)));
        Parser.Value.StandardInput.Flush();
        string read = Parser.Value.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Python has ended.");
        return JsonSerializer.Deserialize<ParsedFeed[]>(read)!;
    }
}

/// <summary>A story in a feed.</summary>
/// <param name="Id">Of the story.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Link">Address of its page.</param>
/// <param name="Text">The whole of it, as HTML.</param>
/// <param name="Published">An instant in UTC, by which readers sort; empty for none.</param>
/// <param name="Enclosures">The length of each in bytes, as it is written.</param>
internal sealed record ParsedEntry(string Id, string Title, string Link, string Text, string Published, string[] Enclosures);
