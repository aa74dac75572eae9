namespace ExpoSite.Core.Text;

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
