using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>A text of a generator's folder with its front matter.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Source">The whole file under the path that findings name, line ends as LF.</param>
internal sealed record FolderFile(string Path, SourceText Source, ForeignFrontMatter Front)
{
    private static readonly FrozenSet<string> HtmlEndings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".html", ".htm", ".xhtml");

    public bool IsHtml => HtmlEndings.Contains(System.IO.Path.GetExtension(Path));

    /// <summary>Its own values.</summary>
    public ForeignKeys Keys => Front.Keys ?? new ForeignKeys();

    /// <summary>True where values stand above the text, or something that was to be some.</summary>
    public bool HasFrontMatter => Front.Keys is null || Front.BodyStart > 0;

    /// <summary>Its folder, relative to the generator's; empty for that itself.</summary>
    public string Folder => FolderOf(Path);

    /// <summary>Its name without its extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and int slash ? path[..slash] : "";

    /// <summary>True where the value of a key is written as one text and not as a list.</summary>
    public bool IsPlain(string key)
    {
        int line = Keys.Stated("", 1).FirstOrDefault(s => s.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Place.Line ?? 0;
        string[] lines = Source.Text[..Front.BodyStart].Split('\n');
        int at = Front.FirstLine + line - 2;
        if (line == 0 || at >= lines.Length)
            return false;
        string written = lines[at].TrimStart();
        return written.StartsWith(key, StringComparison.OrdinalIgnoreCase)
            && !written[key.Length..].TrimStart(' ', '\t', ':', '=').StartsWith('[');
    }
}
