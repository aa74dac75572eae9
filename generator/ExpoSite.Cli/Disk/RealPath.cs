namespace ExpoSite.Cli.Disk;

/// <summary>Where a path leads when every link on its way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links; null for links in a circle.</summary>
    /// <param name="fullPath">Need not exist.</param>
    public static string? Of(string fullPath)
    {
        var ahead = new Stack<string>(Parts(fullPath).Reverse());
        string at = Path.GetPathRoot(fullPath)!;
        int links = 0;
        while (ahead.TryPop(out string? part))
        {
            if (part == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            string next = Path.Combine(at, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                at = Path.GetPathRoot(target)!;
            foreach (string step in Parts(target).Reverse())
                ahead.Push(step);
        }

        return at;
    }

    private static IEnumerable<string> Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .Where(p => p is not ("" or "."));
}
