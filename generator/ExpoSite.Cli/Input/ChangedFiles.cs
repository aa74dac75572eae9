namespace ExpoSite.Cli.Input;

/// <summary>The list of files that a change touches.</summary>
internal static class ChangedFiles
{
    /// <summary>Its paths, relative to the root: a line each, or with a NUL behind each, as git writes them with -z.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static FrozenSet<string> Read(string file, Session session)
    {
        try
        {
            string list = File.ReadAllText(session.FullPath(file));
            return list.Split(list.Contains('\0', StringComparison.Ordinal) ? '\0' : '\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(p => p.TrimEnd('\r')).ToFrozenSet(StringComparer.Ordinal);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw new UsageException($"--changed: '{file}' cannot be read.", "git diff --name-only --no-renames -z main... > FILE");
        }
    }
}
