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

/// <summary>
/// The decoded text of one source file. The one place where offsets, YamlDotNet marks (1-based) and
/// Markdig lines (0-based) become <see cref="SourcePosition"/>s.
/// </summary>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    /// <summary>Path relative to the root, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The place of a character, by its 0-based offset in <see cref="Text"/>.</summary>
    public SourcePosition At(int offset)
    {
        lineStarts ??= FindLineStarts(Text);
        int found = Array.BinarySearch(lineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(Path, line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }
}
