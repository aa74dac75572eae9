namespace ExpoSite.Feeds.Tests;

/// <summary>A subscriber with newsboat, who sees the stories of all feeds in one list.</summary>
internal sealed class NewsboatReader : IFeedReader
{
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

    public KeptStory[][] Read()
    {
        Tool.Run("newsboat", ["-q", "-u", Urls, "-c", Cache, "-C", Config, "-x", "reload"], folder);
        return [KeptStory.From(Cache, "SELECT '', guid, title, url, content FROM rss_item ORDER BY id")];
    }

    /// <summary>Takes over a list of feeds, and returns all feeds that the reader now follows.</summary>
    public string[] Import(string opml)
    {
        Tool.Run("newsboat", ["-q", "-u", Urls, "-c", Cache, "-C", Config, "-i", opml], folder);
        return [.. File.ReadAllLines(Urls).Where(l => l.Length > 0).Select(l => l.Split(' ')[0])];
    }
}
