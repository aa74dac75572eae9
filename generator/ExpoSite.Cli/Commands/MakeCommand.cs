using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize;

namespace ExpoSite.Cli.Commands;

/// <summary>No command: normalize, then build. A raw file that cannot be read stops neither the others nor the build, but the exit code tells.</summary>
internal sealed class MakeCommand(Session session, CommandSettings settings)
{
    public int Run()
    {
        settings.FindRoot(session);
        (NormalizeResult _, List<Diagnostic> findings) = new NormalizeCommand(session, settings).Normalize(new NormalizeRequest());
        return new BuildCommand(session, settings).Run(new BuildRequest(), findings);
    }
}
