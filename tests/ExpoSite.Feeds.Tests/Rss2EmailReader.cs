using MimeKit;

namespace ExpoSite.Feeds.Tests;

/// <summary>
/// A subscriber to whom rss2email writes a mail for each story: with its own settings, but into a folder instead of to a server.
/// </summary>
internal sealed class Rss2EmailReader : IFeedReader
{
    private readonly string folder;
    private readonly string[] lists;

    public Rss2EmailReader(string folder, params Uri[] feeds)
    {
        this.folder = folder;
        lists = [.. feeds.Select((_, i) => $"feed{i}")];
        foreach (string part in (string[])["cur", "new", "tmp"])
            Directory.CreateDirectory(Path.Combine(Mails, part));
        if (!File.Exists(Config))
        {
            File.WriteAllText(
                Config,
                "[DEFAULT]\nto = reader@example.org\nemail-protocol = maildir\nmaildir-path = .\nmaildir-mailbox = mails\n"
                + string.Concat(feeds.Zip(lists, (url, list) => $"\n[feed.{list}]\nurl = {url.AbsoluteUri}\n")));
        }
    }

    private string Config => Path.Combine(folder, "rss2email.cfg");

    private string Mails => Path.Combine(folder, "mails");

    public KeptStory[][] Read()
    {
        Tool.Run("r2e", ["-c", Config, "-d", Path.Combine(folder, "rss2email.json"), "run"], folder);
        KeptStory[] all = [.. Directory.EnumerateFiles(Path.Combine(Mails, "new")).Order(StringComparer.Ordinal).Select(Story)];
        return [.. lists.Select(list => all.Where(s => s.List == list).ToArray())];
    }

    private static KeptStory Story(string file)
    {
        using MimeMessage mail = MimeMessage.Load(file);
        string Header(string name) => mail.Headers[name] ?? throw new InvalidOperationException($"{file} has no {name}.");
        string list = Header("List-ID").Trim('<', '>').Replace(".localhost", "", StringComparison.Ordinal);
        return new KeptStory(list, Header("X-RSS-ID"), Header("Subject"), Header("X-RSS-URL"), mail.TextBody ?? "");
    }
}
