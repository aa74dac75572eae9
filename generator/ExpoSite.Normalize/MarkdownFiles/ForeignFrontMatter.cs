namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>The block above a Markdown text in which other programs keep its values: YAML, TOML or JSON.</summary>
/// <param name="Keys">Its values; null when the block is there and cannot be read.</param>
/// <param name="BodyStart">0-based offset of the text below it.</param>
internal sealed record ForeignFrontMatter(ForeignKeys? Keys, int BodyStart)
{
    private const int MaxLength = 64 * 1024;

    /// <param name="text">The whole file, line ends as LF.</param>
    public static ForeignFrontMatter Read(string text)
    {
        int start = text.Length - text.TrimStart('\n', ' ').Length;
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (rest.StartsWith("---\n") && Fenced(text, start + 4, "---", "...") is { } yaml)
            return Parsed(yaml, YamlKeys.Read);
        if (rest.StartsWith("+++\n") && Fenced(text, start + 4, "+++") is { } toml)
            return Parsed(toml, TomlKeys.Read);
        if (rest.StartsWith("{\n") && JsonEnd(text, start) is > 0 and int end)
            return Parsed((text[start..end], end), JsonKeys.Read);
        return new ForeignFrontMatter(new ForeignKeys(), 0);
    }

    private static ForeignFrontMatter Parsed((string Block, int End) found, Func<string, ForeignKeys?> read) =>
        new(found.Block.Length > MaxLength ? null : read(found.Block), found.End);

    private static (string Block, int End)? Fenced(string text, int start, params ReadOnlySpan<string> closings)
    {
        for (int line = start; line < text.Length;)
        {
            int end = text.IndexOf('\n', line) is >= 0 and int found ? found : text.Length;
            foreach (string closing in closings)
            {
                if (text.AsSpan(line, end - line).TrimEnd().SequenceEqual(closing))
                    return (text[start..line], Math.Min(end + 1, text.Length));
            }

            line = end + 1;
        }

        return null;
    }

    private static int JsonEnd(string text, int start)
    {
        int close = text.IndexOf("\n}\n", start, StringComparison.Ordinal);
        return close < 0 ? 0 : close + 3;
    }
}
