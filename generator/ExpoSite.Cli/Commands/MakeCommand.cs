using ExpoSite.Cli.Input;
using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Commands;

/// <summary>
/// No command: normalize, then build. A raw file that cannot be read stops neither the others nor the build, but the exit code tells.
/// </summary>
internal sealed class MakeCommand(Session session, CommandSettings settings)
{
    public int Run()
    {
        NormalizeOutcome normalized = new NormalizeRun(session, settings).Run(new NormalizeRequest());
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
            NormalizeCommand.TellWritten(normalized, session);
        return new BuildCommand(session, settings).Run(new BuildRequest(), normalized);
    }
}
