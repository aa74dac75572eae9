using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Cms;

/// <summary>The repository on GitHub that a folder belongs to, as git's own configuration names it.</summary>
/// <param name="Repository">Owner and name, or null where no remote is on GitHub.</param>
/// <param name="Folder">The folder within the repository, ending with a slash; empty for its root.</param>
internal sealed partial record GitRemote(string? Repository, string Folder)
{
    /// <summary>Of the repository around a folder: the remote <c>origin</c>, else the first one on GitHub.</summary>
    public static GitRemote Around(string root)
    {
        for (string? at = root; at is not null; at = Path.GetDirectoryName(at))
        {
            string file = Path.Combine(at, ".git", "config");
            if (!File.Exists(file))
                continue;
            string folder = Path.GetRelativePath(at, root).Replace('\\', '/');
            return new GitRemote(Named(File.ReadAllText(file)), folder == "." ? "" : folder + "/");
        }

        return new GitRemote(null, "");
    }

    private static string? Named(string config)
    {
        (string Remote, string Repository)[] remotes =
            [.. Remote().Matches(config).Select(m => (m.Groups["remote"].Value, m.Groups["repository"].Value))];
        return remotes.OrderByDescending(r => r.Remote == "origin").Select(r => r.Repository).FirstOrDefault();
    }

    [GeneratedRegex(
        @"^\s*\[remote ""(?<remote>[^""\n]+)""\][^\[]*?^\s*url\s*=\s*(?:https://(?:[^@/\s]+@)?github\.com/|(?:ssh://)?git@github\.com[:/])"
        + @"(?<repository>[A-Za-z0-9-]+/[A-Za-z0-9._-]+?)(?:\.git)?/?\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Remote();
}
