using ExpoSite.Yaml;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>The block above a text in which other programs keep its values: YAML, TOML, JSON, or lines of keys and values.</summary>
/// <param name="Keys">Its values; null when the block is there and cannot be read.</param>
/// <param name="BodyStart">0-based offset of the text below it.</param>
/// <param name="FirstLine">1-based line on which the values start.</param>
internal sealed record ForeignFrontMatter(ForeignKeys? Keys, int BodyStart, int FirstLine)
{
    private const int MaxLength = 256 * 1024;

    /// <summary>All values, as the file states them.</summary>
    public ImmutableArray<StatedValue> Stated(string path) => [.. Keys?.Stated(path, FirstLine) ?? []];

    /// <summary>What is wrong in it, at its lines.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>True where a value may be read wrongly, or not at all: what it says of holding the story back is not known.</summary>
    public bool IsBroken => Keys is null || Findings.Any(f => f.Severity == Severity.Error);

    /// <param name="text">The whole file, line ends as LF.</param>
    public static ForeignFrontMatter Read(string text, string path)
    {
        int start = text.Length - text.TrimStart('\n', ' ', '\t').Length;
        if (Opening(text, start) is { } fence)
            return Fenced(text, path, start, fence);
        // "{{< call >}}" and "{% tag %}" are none.
        if (start < text.Length && text[start] == '{' && text.AsSpan(start + 1).TrimStart() is ['"' or '}', ..])
            return Json(text, path, start);
        return LooseHeader.Read(text, start) ?? new ForeignFrontMatter(new ForeignKeys(), 0, 1);
    }

    // "---", "--- yaml", "+++", ";;;": the line that opens the block, with the language that some write behind it.
    private static (string Mark, BlockReader Read)? Opening(string text, int start)
    {
        string line = text[start..LooseHeader.LineEnd(text, start)].TrimEnd();
        string language = line.Length > 3 ? line[3..].Trim() : "";
        if (line.Length < 3 || (language.Length > 0 && (!language.All(char.IsAsciiLetter) || language.Length > 10)))
            return null;
        BlockReader toml = (block, _, _, _) => TomlKeys.Read(block), json = (block, _, _, _) => OfJson(block);
        return line[..3] switch
        {
            "---" => ("---", language.ToLowerInvariant() switch
            { "" or "yaml" or "yml" => OfYaml, "toml" => toml, "json" => json, _ => (_, _, _, _) => null }),
            "+++" => ("+++", language.Equals("json", StringComparison.OrdinalIgnoreCase) ? json : toml),
            ";;;" => (";;;", json),
            _ => null,
        };
    }

    private static ForeignFrontMatter Fenced(string text, string path, int start, (string Mark, BlockReader Read) fence)
    {
        int first = text.IndexOf('\n', start) + 1;
        int firstLine = text.AsSpan(0, first).Count('\n') + 1;
        for (int line = first; first > 0 && line < text.Length;)
        {
            int end = LooseHeader.LineEnd(text, line);
            ReadOnlySpan<char> written = text.AsSpan(line, end - line).TrimEnd();
            if (written.SequenceEqual(fence.Mark) || (fence.Mark == "---" && written.SequenceEqual("...")))
                return Of(text[first..line], path, firstLine, Math.Min(end + 1, text.Length), fence.Read);
            line = end + 1;
        }

        // A rule above a text is no front matter; keys below a line that opens it and none that closes it are.
        bool hasKeys = first > 0 && LooseHeader.Read(text, first) is not null;
        return new ForeignFrontMatter(hasKeys ? null : new ForeignKeys(), 0, firstLine);
    }

    private static ForeignFrontMatter Json(string text, string path, int start)
    {
        int firstLine = text.AsSpan(0, start).Count('\n') + 1;
        int end = JsonKeys.EndOf(text[start..Math.Min(text.Length, start + MaxLength)]);
        return end == 0 ? new ForeignFrontMatter(null, 0, firstLine)
            : Of(text[start..(start + end)], path, firstLine, start + end, (block, _, _, _) => OfJson(block));
    }

    private static ForeignFrontMatter Of(string block, string path, int firstLine, int end, BlockReader read)
    {
        var findings = new List<Diagnostic>();
        ForeignKeys? keys = block.Length > MaxLength ? null : read(block, path, firstLine, findings);
        return new ForeignFrontMatter(keys is { IsOverfull: true } ? null : keys, end, firstLine) { Findings = [.. findings] };
    }

    private static ForeignKeys? OfYaml(string block, string path, int firstLine, ICollection<Diagnostic> findings) =>
        YamlKeys.Read(new YamlSource(path, block, firstLine), findings);

    // Hexo writes its JSON without the braces.
    private static ForeignKeys? OfJson(string block) => JsonKeys.Read(block.TrimStart().StartsWith('{') ? block.Trim() : $"{{{block}}}");

    // What stands between the lines that open and close it, its file, and the line on which it starts there.
    private delegate ForeignKeys? BlockReader(string block, string path, int firstLine, ICollection<Diagnostic> findings);
}
