using System.CommandLine;
using ExpoSite.Cli.Desk;
using ExpoSite.Cli.Preview;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite preview</c>: the site in a browser while it is written.</summary>
internal sealed class PreviewCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        Option<int?> port = CommandOption.Number("--port", "N", 65_535, "Port on this machine (default: 4000, or the next free one)");
        var command = new Command(
            "preview", "Reads raw files, builds in memory, serves the site to this machine only, and reloads the browser when a file "
            + "changes. Shows drafts and scheduled stories.") { port };
        command.SetAction(parsed => new PreviewCommand(session, shared.Read(parsed, session)).Run(parsed.GetValue(port)));
        return command;
    }

    private int Run(int? port)
    {
        SiteFolder folder = settings.FindRoot(session);
        int free = LoopbackPort.Choose(port);
        var site = new PreviewSite(session, settings, folder, string.Create(CultureInfo.InvariantCulture, $"http://localhost:{free}/"));
        // Watched before it is read, so that no change falls between the two.
        using var watcher = new SourceWatcher(site, session);
        watcher.Rebuild(withRaw: true);
        // A class of its own, so that the web server's assemblies are loaded for this command only.
        return PreviewServer.RunAsync(site, free, session, new DeskServer(site).Handle).GetAwaiter().GetResult();
    }
}
