namespace ExpoSite.Cli.Founding;

/// <summary>Adds the workflows that a newsroom lacks, because it began before there were these.</summary>
internal sealed class WorkflowAddition(Session session, CommandSettings settings)
{
    private const string Folder = ".github/workflows/";

    /// <summary>Writes what is missing and names what is there; the exit code.</summary>
    /// <param name="folder">The newsroom.</param>
    public int AddTo(SiteFolder folder)
    {
        var kept = new List<string>();
        foreach ((string path, string text) in NewsroomFiles.Filled("", "", "", ""))
        {
            if (!path.StartsWith(Folder, StringComparison.Ordinal))
                continue;
            string full = Path.Combine(folder.Root, path.Replace('/', Path.DirectorySeparatorChar));
            if (!NewFile.TryCreate(full, path, text))
                kept.Add(path[Folder.Length..]);
            else if (!settings.IsQuiet)
                session.Out.WriteLine(WrittenFile.Display(full, session));
        }

        if (kept.Count > 0)
        {
            session.Out.WriteLine(
                $"Kept as they were: {string.Join(", ", kept)}. Each names a version of ExpoSite: let all name the newest.");
        }

        return ExitCode.Success;
    }
}
