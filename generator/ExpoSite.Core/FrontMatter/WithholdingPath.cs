namespace ExpoSite.Core.FrontMatter;

/// <summary>Folders and file names by which other programs keep a text from readers.</summary>
public static class WithholdingPath
{
    /// <summary>What it is about a file's path that may hold the text back, as the beginning of a sentence; null for nothing.</summary>
    /// <param name="path">Relative to the root, with forward slashes.</param>
    public static string? ReasonOf(string path)
    {
        // Jekyll, Hexo and Kirby keep drafts in a folder; others by a name that begins with an underscore.
        string[] parts = path.Split('/');
        string? folder = Array.Find(parts[..^1], p => p is "_draft" or "_private" or "_unpublished" or "_trash"
            || p.TrimStart('_').Equals("drafts", StringComparison.OrdinalIgnoreCase));
        if (folder is not null)
            return $"The file is in '{folder}', where other programs keep unpublished texts";
        string name = Path.GetFileNameWithoutExtension(parts[^1]);
        return name.EndsWith(".draft", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith('_') && !name.StartsWith("_index", StringComparison.Ordinal))
            ? $"Other programs do not publish a file with a name like '{parts[^1]}'" : null;
    }
}
