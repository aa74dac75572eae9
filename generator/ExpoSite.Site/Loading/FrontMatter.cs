using ExpoSite.Core.Text;

namespace ExpoSite.Site.Loading;

/// <summary>A Markdown file divided into its YAML and its body.</summary>
/// <param name="Yaml">The YAML between the marks.</param>
/// <param name="Body">The Markdown below.</param>
/// <param name="BodyLine">1-based line on which the body starts.</param>
internal sealed record FrontMatter(YamlSource Yaml, string Body, int BodyLine)
{
    /// <summary>Divides a file; null when it does not start with a closed block between lines of three hyphens.</summary>
    public static FrontMatter? Split(SourceText source)
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
                return new FrontMatter(new YamlSource(source.Path, text[yamlStart..start], 2), text[bodyStart..], line + 1);
            int end = text.IndexOf('\n', start);
            if (end < 0)
                return null;
            start = end + 1;
        }

        return null;
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
