using System.Xml.Linq;

namespace ExpoSite.Feeds.Tests;

/// <summary>
/// A subscriber with Liferea, whose window opens on a screen that nobody sees. Each start takes some seconds, so that this reader reads
/// only every night (EXPOSITE_READERS=all).
/// </summary>
internal sealed class LifereaReader : IFeedReader
{
    // Liferea fetches at its start, once an interval is set, and says when it has merged a feed. It writes what it holds before it ends.
    private const string ReadOnce = """
        : >"$HOME/log"
        liferea --disable-plugins --debug-update >"$HOME/log" 2>&1 &
        reader=$!
        merged() { grep -c 'cache limit is' "$HOME/log"; }
        for _ in $(seq 300); do
          [ "$(merged)" -lt "$1" ] || break
          sleep 0.2
        done
        kill "$reader"
        wait "$reader" && [ "$(merged)" -ge "$1" ] || { cat "$HOME/log"; exit 1; }
        """;

    private readonly string folder;
    private readonly string[] lists;

    public LifereaReader(string folder, params Uri[] feeds)
    {
        this.folder = folder;
        lists = [.. feeds.Select((_, i) => $"feed{i:000}")];
        string list = Path.Combine(folder, ".config/liferea/feedlist.opml");
        if (!File.Exists(list))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(list)!);
            new XElement("opml", new XElement("body", feeds.Zip(lists, Outline))).Save(list);
        }
    }

    public KeptStory[][] Read()
    {
        Tool.Run("xvfb-run", ["-a", "sh", "-c", ReadOnce, "sh", $"{lists.Length}"], folder);
        KeptStory[] all = KeptStory.From(
            "SELECT node_id, source_id, title, source, description FROM items ORDER BY item_id",
            Path.Combine(folder, ".local/share/liferea/liferea.db")).Single();
        return [.. lists.Select(list => all.Where(s => s.List == list).ToArray())];
    }

    private static XElement Outline(Uri feed, string list) => new(
        "outline",
        new XAttribute("type", "rss"), new XAttribute("id", list), new XAttribute("text", list), new XAttribute("xmlUrl", feed.AbsoluteUri),
        new XAttribute("updateInterval", 1));
}
