namespace ExpoSite.Cli.Founding;

/// <summary>A file that a command makes for an editor.</summary>
internal static class NewFile
{
    /// <summary>Writes it and makes its folders; false when something stands there already.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="display">The path by which it is known.</param>
    /// <exception cref="UsageException">The system refused.</exception>
    public static bool TryCreate(string path, string display, string text) => TryCreate(path, display, Encoding.UTF8.GetBytes(text));

    /// <summary>The same with bytes.</summary>
    /// <inheritdoc cref="TryCreate(string, string, string)"/>
    public static bool TryCreate(string path, string display, byte[] content)
    {
        try
        {
            return AtomicFile.TryCreate(path, content);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // The system's own words may name a temporary file that nobody knows.
            string folder = Path.GetDirectoryName(path)!;
            string reason = e is UnauthorizedAccessException ? "the system denies access"
                : FileFault.Reason(e, folder, "its folder").TrimEnd('.');
            throw new UsageException(
                $"'{display}' cannot be written: {reason}.",
                $"check permissions of '{Standing(folder)}' and free space, or choose another folder with --root");
        }
    }

    // Whose permissions decide: the nearest that is there.
    private static string Standing(string folder)
    {
        string at = folder;
        while (!Path.Exists(at) && Path.GetDirectoryName(at) is { } above)
            at = above;
        return at;
    }
}
