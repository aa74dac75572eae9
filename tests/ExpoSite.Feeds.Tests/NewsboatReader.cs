namespace ExpoSite.Feeds.Tests;

/// <summary>Subscribers with newsboat: each follows some feeds, and sees their stories in one list.</summary>
/// <param name="folder">The folder of all of them.</param>
/// <param name="feeds">What each of them follows.</param>
internal sealed class NewsboatReader(string folder, params Uri[][] feeds) : IFeedReader
{
    public KeptStory[][] Read()
    {
        string[] caches = [.. feeds.Select((followed, i) =>
        {
            string urls = Path.Combine(Home(i), "urls");
            File.WriteAllLines(urls, followed.Select(f => f.AbsoluteUri));
            return Run(Home(i), urls, "-x", "reload");
        })];
        return KeptStory.From("SELECT '', guid, title, url, content FROM rss_item ORDER BY id", caches);
    }

    /// <summary>Lets someone take over a list of feeds, and returns all feeds that they then follow.</summary>
    public string[] Import(string opml)
    {
        string urls = Path.Combine(Home(0), "urls");
        File.WriteAllText(urls, "");
        Run(Home(0), urls, "-i", opml);
        return [.. File.ReadAllLines(urls).Where(l => l.Length > 0).Select(l => l.Split(' ')[0])];
    }

    private string Home(int subscriber) => Directory.CreateDirectory(Path.Combine(folder, $"{subscriber}")).FullName;

    // Returns the file of what newsboat holds.
    private static string Run(string home, string urls, string does, string with)
    {
        string cache = Path.Combine(home, "cache.db");
        Tool.Run("newsboat", ["-q", "-u", urls, "-c", cache, does, with], home);
        return cache;
    }
}
