using System.CommandLine;
using ExpoSite.Cli.Published;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite ping</c>: tells the WebSub hub of feeds that changed, once subscribers can fetch them.</summary>
internal sealed class PingCommand(Session session, CommandSettings settings)
{
    private const int DefaultSeconds = 600;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    // A hub that failed that often will fail for the others, each time after a wait.
    private const int MostRefusals = 3;

    private readonly List<Diagnostic> findings = [];

    public static Command Create(Session session, SharedOptions shared)
    {
        Option<string?> output = CommandOption.Text(
            "--output", "DIR", "The site that was built and deployed, of which only published.json is read (default: output/ in the root)");
        Option<int?> timeout = CommandOption.Number(
            "--timeout", "SECONDS", 86_400, $"How long to wait until the new site is live (default: {DefaultSeconds})");
        var command = new Command(
            "ping", "After a deploy, notifies the hub of the site which feeds its latest change is in, as soon as they are live. Does "
            + "nothing if no hub is set.") { output, timeout };
        command.SetAction(parsed => new PingCommand(session, shared.Read(parsed, session))
            .RunAsync(parsed.GetValue(output), TimeSpan.FromSeconds(parsed.GetValue(timeout) ?? DefaultSeconds)).GetAwaiter().GetResult());
        return command;
    }

    private async Task<int> RunAsync(string? output, TimeSpan timeout)
    {
        string folder = output is null ? settings.FindRoot(session).DefaultOutput : session.FullPath(output);
        var built = new PublishedFolder(folder, output ?? "output");
        byte[] record = (await built.ReadAsync(FeedNews.File, session.Cancellation)).Content ?? throw NotBuilt(built);
        Outcome<FeedNews> read = FeedNews.Read(new SourceFile($"{built.Name}/{FeedNews.File}", record));
        findings.AddRange(read.Diagnostics);
        if (read.Value is not { } news)
            return findings.Count > 0 ? Finish(folder, "") : throw NotBuilt(built);
        if (news.Hub is null)
            return Finish(folder, "No hub is set in site.yml: there is nobody to tell.");
        if (!Uri.TryCreate(news.Hub, UriKind.Absolute, out Uri? hub) || hub.Scheme is not ("http" or "https"))
        {
            throw new UsageException(
                $"site.yml: '{news.Hub}' is not the address of a hub.", "write for example  hub: https://hub.example.org/");
        }

        using var host = new PublishedHost(new Uri(news.Url));
        int notified = 0;
        if (await IsLiveAsync(host, record, timeout))
            notified = await NotifyAsync(hub, host, news.Changed);
        else
        {
            findings.Add(WriteRules.NotLive.At(
                FeedNews.File, $"{host.Name} is not what was built, after {(int)timeout.TotalSeconds} seconds.",
                "check whether the deploy has finished, and run it again later"));
        }

        return Finish(
            folder, $"{Quantity.Of(news.Changed.Length, "feed")} of {news.Feeds} changed; the hub was told of {notified}.");
    }

    // A deploy takes time to reach every server.
    private async Task<bool> IsLiveAsync(PublishedHost host, byte[] record, TimeSpan timeout)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(session.Cancellation);
        limit.CancelAfter(timeout);
        TimeSpan pause = FirstPause;
        while (true)
        {
            if ((await host.ReadAsync(FeedNews.File, limit.Token)).Content is { } live && live.AsSpan().SequenceEqual(record))
                return true;
            if (pause == FirstPause && session.IsTerminal && !settings.IsQuiet)
            {
                await session.Error.WriteLineAsync(
                    $"Waiting until {host.Name} is what was built, for {(int)timeout.TotalSeconds} seconds at most (Ctrl+C ends it).");
            }

            await Task.Delay(pause, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (limit.IsCancellationRequested)
                return false;
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<int> NotifyAsync(Uri hub, PublishedHost host, ImmutableArray<string> changed)
    {
        using var client = new WebSubHub(hub);
        int notified = 0;
        int refused = 0;
        foreach (string path in changed.Order(StringComparer.Ordinal))
        {
            Uri topic = host.AddressOf(path);
            if (refused == MostRefusals)
            {
                findings.Add(WriteRules.HubRefused.At(
                    path, $"{hub} was not notified of {topic}, because it failed for other feeds.", "run it again"));
            }
            else if (await client.NotifyAsync(topic, session.Cancellation) is { } problem)
            {
                refused++;
                findings.Add(WriteRules.HubRefused.At(
                    path, $"{hub} was not notified of {topic}: {problem}.", "check hub in site.yml, and run it again"));
            }
            else
                notified++;
        }

        return notified;
    }

    private static UsageException NotBuilt(PublishedFolder folder) => new(
        $"'{folder.Name}' is not a site of this program.", "run  exposite build  first, or give --output the folder that was deployed");

    private int Finish(string root, string summary)
    {
        Report.Write(findings, settings, session, root);
        if (summary.Length > 0 && !settings.IsQuiet && settings.Format != ReportFormat.Json)
            session.Out.WriteLine(summary);
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
