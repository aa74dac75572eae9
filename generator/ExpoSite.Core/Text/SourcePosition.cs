namespace ExpoSite.Core.Text;

/// <summary>A place in a source file. Line and column are 1-based; line 0 means the file as a whole.</summary>
/// <param name="Path">Path relative to the root, with forward slashes.</param>
/// <param name="Line">1-based line, or 0 for the whole file.</param>
/// <param name="Column">1-based column in UTF-16 code units, or 0 for the whole line.</param>
public readonly record struct SourcePosition(string Path, int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static SourcePosition WholeFile(string path) => new(path, 0, 0);

    /// <summary><c>path(line,column)</c>, or the path alone for a whole file.</summary>
    public override string ToString() => Line == 0 ? Path : $"{Path}({Line},{Column})";
}
