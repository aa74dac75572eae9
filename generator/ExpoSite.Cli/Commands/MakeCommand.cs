namespace ExpoSite.Cli.Commands;

/// <summary>No command: normalize, then build. A raw file that cannot be read stops neither the others nor the build, but the exit code tells.</summary>
internal sealed class MakeCommand(Session session, CommandSettings settings)
{
    public int Run()
    {
        NormalizeOutcome normalized = new NormalizeCommand(session, settings).Normalize(new NormalizeRequest());
        return new BuildCommand(session, settings).Run(new BuildRequest(), normalized.Findings);
    }
}
