using ExpoSite.Cli.Cms;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Founding;

/// <summary>Adds a CMS in the browser to a newsroom: <c>admin/</c>, as far as it is not there.</summary>
internal sealed class CmsAddition(Session session, CommandSettings settings)
{
    /// <summary>Writes what is missing and says what to do next; the exit code.</summary>
    /// <param name="folder">The newsroom.</param>
    public int AddTo(SiteFolder folder)
    {
        var remote = GitRemote.Around(folder.Root);
        var reader = new SourceReader(folder, isMade: false);
        Outcome<string> config = CmsForms.Of(
            reader.ReadTexts(), new BuildOptions { Now = settings.Now }, remote.Repository ?? CmsConfig.NoRepository, remote.Folder);
        if (config.Value is not { } text)
        {
            Report.Write(config.Diagnostics, settings, session, folder.Root);
            return ExitCode.ContentErrors;
        }

        int kept = 0;
        foreach ((string path, byte[] content) in CmsFiles.Shipped().Append((CmsFiles.Configuration, Encoding.UTF8.GetBytes(text))))
        {
            string full = Path.Combine(folder.Root, path.Replace('/', Path.DirectorySeparatorChar));
            if (!NewFile.TryCreate(full, path, content))
                kept++;
            else if (!settings.IsQuiet && !path.StartsWith(CmsFiles.Program, StringComparison.Ordinal))
                session.Out.WriteLine(WrittenFile.Display(full, session));
        }

        Tell(kept, remote.Repository);
        return ExitCode.Success;
    }

    private void Tell(int kept, string? repository)
    {
        if (kept > 0)
        {
            session.Out.WriteLine(
                $"{Quantity.Of(kept, "file")} of admin/ kept as they were; to make one anew, remove it and run this again.");
        }

        if (settings.IsQuiet)
            return;
        session.Out.WriteLine(repository is null
            ? $"No remote of this repository is on GitHub: write its owner and name into {CmsFiles.Configuration}, under backend, repo."
            : $"The CMS saves to {repository} on GitHub.");
        session.Out.WriteLine($"How editors sign in: {NewsroomFiles.Repository}/blob/{NewsroomFiles.Tag}/docs/cms.md");
    }
}
