using ExpoSite.Cli.Reporting;

namespace ExpoSite.Cli.Commands;

/// <summary>No command: normalize, then build. A raw file that cannot be read stops neither the others nor the build, but the exit code tells.</summary>
internal sealed class MakeCommand(Session session, CommandSettings settings)
{
    public int Run()
    {
        var normalize = new NormalizeCommand(session, settings);
        NormalizeOutcome normalized = normalize.Normalize(new NormalizeRequest());
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
            normalize.TellWritten(normalized);
        return new BuildCommand(session, settings).Run(new BuildRequest(), normalized);
    }
}
