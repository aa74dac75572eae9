using ExpoSite.Yaml;

namespace ExpoSite.StoryFiles;

/// <summary>A Markdown file divided into its YAML and its body.</summary>
/// <param name="Body">A part of the file's text.</param>
/// <param name="BodyLine">1-based line on which the body starts.</param>
internal sealed record FrontMatterBlock(YamlSource Yaml, ReadOnlyMemory<char> Body, int BodyLine)
{
    private const string AsYaml = "write it as YAML, between lines ---; or put the file into input/raw/, where TOML and JSON are read";

    /// <summary>Divides a file; null when it does not start with a closed block between lines of three hyphens.</summary>
    public static FrontMatterBlock? Split(SourceText source)
    {
        string text = source.Text;
        int yamlStart = AfterMark(text, 0, "---");
        if (yamlStart < 0)
            return null;
        int line = 2;
        for (int start = yamlStart; start < text.Length; line++)
        {
            int bodyStart = AfterMark(text, start, "---");
            if (bodyStart < 0)
                bodyStart = AfterMark(text, start, "...");
            if (bodyStart >= 0)
                return new FrontMatterBlock(new YamlSource(source.Path, text[yamlStart..start], 2), text.AsMemory(bodyStart), line + 1);
            int end = text.IndexOf('\n', start);
            if (end < 0)
                return null;
            start = end + 1;
        }

        return null;
    }

    /// <summary>Why a file has no front matter, as its writer would see it.</summary>
    public static Diagnostic Missing(SourceText source, string hint)
    {
        string[] lines = source.Text.Split('\n', 40);
        int first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        string mark = first < 0 ? "" : lines[first].Trim();
        int line = Math.Max(0, first) + 1;
        (string message, string better) = mark switch
        {
            "---" when line > 1 || lines[0].StartsWith(' ') || lines[0].StartsWith('\t') =>
                ("The line --- is not the first line of the file.", "remove the lines and spaces above and before it"),
            "---" => ("The front matter is not closed by a line '---'.", "add a line --- below the keys"),
            "+++" => ("The front matter is TOML, between lines of +++.", AsYaml),
            "{" or ";;;" => ("The front matter is JSON.", AsYaml),
            { Length: > 0 } when mark.All(c => c is '-' or '—' or '–' or '_' or '*' or '=') =>
                ($"The first line is '{(mark.Length > 20 ? mark[..20] : mark)}', not three hyphens.",
                    "write  ---  there, and below the keys"),
            _ => ("The file does not start with front matter.", hint),
        };
        return LoadRules.MissingFrontMatter.At(new SourcePosition(source.Path, line, 1), message, better);
    }

    // Index after the line when the line at start is the mark, with spaces allowed behind it; else -1.
    private static int AfterMark(string text, int start, string mark)
    {
        if (string.CompareOrdinal(text, start, mark, 0, mark.Length) != 0)
            return -1;
        int end = text.IndexOf('\n', start);
        ReadOnlySpan<char> rest = text.AsSpan(start + mark.Length, (end < 0 ? text.Length : end) - start - mark.Length);
        return rest.IsWhiteSpace() ? (end < 0 ? text.Length : end + 1) : -1;
    }
}
