using System.Text.Json;

namespace ExpoSite.Feeds.Tests;

/// <summary>A story as a reader keeps it.</summary>
internal sealed record KeptStory(string Feed, string Id, string Title, string Url, string Text);

/// <summary>A subscriber with newsboat: it remembers between two readings, in a folder of its own.</summary>
internal sealed class NewsboatReader
{
    private const string KeptStories = """
        import json, sqlite3, sys
        rows = sqlite3.connect(sys.argv[1]).execute("SELECT feedurl, guid, title, url, content FROM rss_item ORDER BY id").fetchall()
        print(json.dumps([dict(zip(("Feed", "Id", "Title", "Url", "Text"), row)) for row in rows]))
        """;

    private readonly string folder;

    public NewsboatReader(string folder, params Uri[] feeds)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Urls, feeds.Select(f => f.AbsoluteUri));
        File.WriteAllText(Config, "reload-threads 1\nprepopulate-query-feeds no\n");
    }

    /// <summary>The file that names the feeds.</summary>
    public string Urls => Path.Combine(folder, "urls");

    private string Config => Path.Combine(folder, "config");

    private string Cache => Path.Combine(folder, "cache.db");

    /// <summary>Fetches every feed and returns all stories that the reader now holds.</summary>
    public KeptStory[] Read()
    {
        Tool.Newsboat(folder, "-q", "-u", Urls, "-c", Cache, "-C", Config, "-x", "reload");
        return JsonSerializer.Deserialize<KeptStory[]>(Tool.Python(KeptStories, Cache))!;
    }

    /// <summary>Takes over a list of feeds, and returns all feeds that the reader now follows.</summary>
    public string[] Import(string opml)
    {
        Tool.Newsboat(folder, "-q", "-u", Urls, "-c", Cache, "-C", Config, "-i", opml);
        return [.. File.ReadAllLines(Urls).Where(l => l.Length > 0).Select(l => l.Split(' ')[0])];
    }
}
