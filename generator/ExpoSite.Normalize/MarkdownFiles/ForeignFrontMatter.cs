using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Yaml;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>The block above a Markdown text in which other programs keep its values: YAML, TOML or JSON.</summary>
/// <param name="Keys">Its values; null when the block is there and cannot be read.</param>
/// <param name="BodyStart">0-based offset of the text below it.</param>
internal sealed record ForeignFrontMatter(ForeignKeys? Keys, int BodyStart)
{
    private const int MaxLength = 64 * 1024;

    /// <summary>What is wrong in it, at its lines.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>True where a value may be read wrongly, or not at all: what it says of holding the story back is not known.</summary>
    public bool IsBroken => Keys is null || Findings.Any(f => f.Severity == Severity.Error);

    /// <param name="text">The whole file, line ends as LF.</param>
    /// <param name="path">Path of the raw file.</param>
    public static ForeignFrontMatter Read(string text, string path)
    {
        int start = text.Length - text.TrimStart('\n', ' ').Length;
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (rest.StartsWith("---\n") && Fenced(text, start + 4, "---", "...") is { } yaml)
            return OfYaml(new YamlSource(path, yaml.Block, text.AsSpan(0, start).Count('\n') + 2) { MaxLength = MaxLength }, yaml.End);
        if (rest.StartsWith("+++\n") && Fenced(text, start + 4, "+++") is { } toml)
            return Parsed(toml, TomlKeys.Read);
        if (rest.StartsWith("{\n") && JsonEnd(text, start) is > 0 and int end)
            return Parsed((text[start..end], end), JsonKeys.Read);
        return new ForeignFrontMatter(new ForeignKeys(), 0);
    }

    private static ForeignFrontMatter OfYaml(YamlSource source, int end)
    {
        var findings = new List<Diagnostic>();
        ForeignKeys? keys = YamlKeys.Read(source, findings);
        return new ForeignFrontMatter(keys, end) { Findings = [.. findings] };
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
