using System.CommandLine;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Published;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite ping</c>: tells the WebSub hub of feeds that changed, once subscribers can fetch them.</summary>
internal sealed class PingCommand(Session session, CommandSettings settings)
{
    private const int DefaultSeconds = 600;

    // A hub that failed that often will fail for the others, each time after a wait.
    private const int MostRefusals = 3;

    private readonly List<Diagnostic> findings = [];

    public static Command Create(Session session, SharedOptions shared)
    {
        Option<string?> output = CommandOption.Text(
            "--output", "DIR", "The site that was built and deployed (default: output/ in the root)");
        Option<string?> state = CommandOption.Text(
            "--state", "FILE", "File that remembers what the hub was notified of; without it every feed counts as changed");
        Option<int?> timeout = CommandOption.Number(
            "--timeout", "SECONDS", 86_400, $"How long to wait until the new feeds are live (default: {DefaultSeconds})");
        var command = new Command(
            "ping", "After a deploy, notifies the hub in site.yml which feeds changed, as soon as they are live. Does nothing if no hub "
            + "is set.") { output, state, timeout };
        command.SetAction(parsed => new PingCommand(session, shared.Read(parsed, session))
            .RunAsync(parsed.GetValue(output), parsed.GetValue(state), TimeSpan.FromSeconds(parsed.GetValue(timeout) ?? DefaultSeconds))
                .GetAwaiter().GetResult());
        return command;
    }

    private async Task<int> RunAsync(string? output, string? state, TimeSpan timeout)
    {
        SiteFolder folder = settings.FindRoot(session);
        Outcome<SiteConfig> read = new SourceReader(folder).ReadSettings();
        findings.AddRange(read.Diagnostics);
        SiteConfig config = read.Value!;
        if (config.Hub is null)
            return Finish(folder, "No hub is set in site.yml: there is nobody to tell.");
        if (!Uri.TryCreate(config.Hub, UriKind.Absolute, out Uri? hub) || hub.Scheme is not ("http" or "https"))
        {
            throw new UsageException(
                $"site.yml: '{config.Hub}' is not the address of a hub.", "write for example  hub: https://hub.example.org/");
        }

        var built = new PublishedFolder(output is null ? folder.DefaultOutput : session.FullPath(output), output ?? "output");
        SubscriptionList list = await ListAsync(built);
        Dictionary<string, string> hashes = await HashesAsync(built, list);
        string? memory = state is null ? null : session.FullPath(state);
        var told = PingState.Read(memory, state, findings.Add);
        Dictionary<string, string> changed = hashes.Where(h => !told.Knows(h.Key, h.Value)).ToDictionary();
        int notified = changed.Count == 0 ? 0 : await NotifyAsync(hub, new Uri(list.BaseUrl), changed, told, timeout);
        told.KeepOnly(hashes.Keys.ToHashSet());
        if (memory is not null)
            told.Write(memory);
        return Finish(folder, $"{Quantity.Of(changed.Count, "feed")} of {hashes.Count} changed; the hub was told of {notified}.");
    }

    private async Task<int> NotifyAsync(Uri hub, Uri site, Dictionary<string, string> changed, PingState told, TimeSpan timeout)
    {
        using var host = new PublishedHost(site);
        using var client = new WebSubHub(hub);
        IReadOnlySet<string> live = await new LiveWait(host, timeout).ForAsync(changed, session.Cancellation);
        int notified = 0;
        int refused = 0;
        foreach ((string path, string hash) in changed.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            Uri topic = host.AddressOf(path);
            if (!live.Contains(path))
            {
                findings.Add(WriteRules.NotLive.At(
                    path, $"{topic} is not what was built, after {(int)timeout.TotalSeconds} seconds.",
                    "check whether the deploy has finished, and run it again later"));
            }
            else if (refused == MostRefusals)
            {
                findings.Add(WriteRules.HubRefused.At(
                    path, $"{hub} was not notified of {topic}, because it failed for other feeds.", "the next run tries again"));
            }
            else if (await client.NotifyAsync(topic, session.Cancellation) is { } problem)
            {
                refused++;
                findings.Add(WriteRules.HubRefused.At(
                    path, $"{hub} was not notified of {topic}: {problem}.", "check hub in site.yml; the next run tries again"));
            }
            else
            {
                told.Remember(path, hash);
                notified++;
            }
        }

        return notified;
    }

    private static async Task<SubscriptionList> ListAsync(PublishedFolder built)
    {
        PublishedFile file = await built.ReadAsync(SubscriptionList.File, CancellationToken.None);
        IReadOnlyList<string>? addresses = file.Content is null
            ? null : FeedReading.ReadList(new SourceFile(SubscriptionList.File, file.Content)).Value;
        return addresses is { Count: > 0 } ? new SubscriptionList(addresses) : throw new UsageException(
            $"'{built.Name}' is not a site with feeds.", "run  exposite build  first, or give --output the folder that was deployed");
    }

    private static async Task<Dictionary<string, string>> HashesAsync(PublishedFolder built, SubscriptionList list)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in list.Paths)
        {
            if ((await built.ReadAsync(path, CancellationToken.None)).Content is { } content)
                hashes[path] = PingState.HashOf(content);
        }

        return hashes;
    }

    private int Finish(SiteFolder folder, string summary)
    {
        Report.Write(findings, settings, session, folder.Root);
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
            session.Out.WriteLine(summary);
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
