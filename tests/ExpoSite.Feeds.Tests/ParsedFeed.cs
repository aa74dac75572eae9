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
        feeds = []
        for url in json.load(open(sys.argv[1])):
            feed = feedparser.parse(url)
            feeds.append({
                "Url": url, "Id": feed.feed.get("id", ""),
                "Problem": str(feed.get("bozo_exception", "")) if feed.bozo else "",
                "Entries": [{
                    "Id": e.get("id", ""), "Title": e.get("title", ""), "Link": e.get("link", ""),
                    "Text": e.content[0].value if "content" in e else "",
                    "Published": time.strftime("%Y-%m-%dT%H:%M:%SZ", e.published_parsed) if e.get("published_parsed") else "",
                    "Enclosures": [x.get("length", "") for x in e.get("enclosures", [])]} for e in feed.entries]})
        print(json.dumps(feeds))
        """;

    /// <summary>Fetches feeds and parses them.</summary>
    /// <param name="folder">For the list of addresses.</param>
    /// <param name="urls">RSS and Atom feeds.</param>
    public static ParsedFeed[] Read(string folder, params IEnumerable<Uri> urls)
    {
        string list = Path.Combine(folder, "feeds.json");
        File.WriteAllText(list, JsonSerializer.Serialize(urls.Select(u => u.AbsoluteUri)));
        return JsonSerializer.Deserialize<ParsedFeed[]>(Tool.Python(Parse, list))!;
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
