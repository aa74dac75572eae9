using System.Text.RegularExpressions;

namespace ExpoSite.Site.Theming;

/// <summary>
/// How deep a template nests, measured before it is parsed: the parser and the templates that it makes go down by calls within calls, and
/// no exception tells that they went too deep.
/// </summary>
internal static partial class TemplateShape
{
    /// <summary>Most blocks within one another, and most brackets within one another in a tag.</summary>
    public const int MostLevels = 64;

    /// <summary>Most filters, operators and members in a row in one tag.</summary>
    public const int MostInARow = 256;

    private static readonly string[] Blocks =
        ["if", "unless", "case", "for", "tablerow", "capture", "ifchanged", "macro", "block", "comment", "raw"];

    /// <summary>A finding at the tag where a template goes too deep; null for one that may be parsed.</summary>
    public static Diagnostic? TooDeep(SourceText source)
    {
        int level = 0;
        foreach ((int start, bool isTag, string content) in Tags(source.Text))
        {
            if (IsTooDeepInside(content))
            {
                return ThemeRules.TooDeep.At(
                    source.At(start), $"The tag has more than {MostLevels} nested brackets, or more than {MostInARow} parts in a row.",
                    "split it with {% assign %}");
            }

            foreach (string name in isTag ? Names(content) : [])
            {
                level = Blocks.Contains(name)
                    ? level + 1 : name.StartsWith("end", StringComparison.Ordinal) ? Math.Max(0, level - 1) : level;
                if (level > MostLevels)
                {
                    return ThemeRules.TooDeep.At(
                        source.At(start), $"More than {MostLevels} blocks are nested in each other.", "put a part of it into a partial");
                }
            }
        }

        return null;
    }

    // What is not closed reaches to the end, so each character is looked at once.
    private static IEnumerable<(int Start, bool IsTag, string Content)> Tags(string text)
    {
        for (int at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length;)
        {
            if (text[at + 1] is not ('%' or '{'))
            {
                at = text.IndexOf('{', at + 1);
                continue;
            }

            bool isTag = text[at + 1] == '%';
            int end = text.IndexOf(isTag ? "%}" : "}}", at + 2, StringComparison.Ordinal);
            yield return (at, isTag, text[(at + 2)..(end < 0 ? text.Length : end)].Trim('-'));
            at = end < 0 ? -1 : text.IndexOf('{', end + 2);
        }
    }

    // A tag has its name at its beginning; {% liquid %} one on each line.
    private static string[] Names(string tag)
    {
        string[] names = [.. Word().Matches(tag).Select(m => m.Value.Trim())];
        return names is ["liquid", ..] ? names : names[..Math.Min(1, names.Length)];
    }

    private static bool IsTooDeepInside(ReadOnlySpan<char> content)
    {
        int level = 0;
        int parts = 0;
        bool isLiquid = content.TrimStart().StartsWith("liquid", StringComparison.Ordinal);
        foreach (ReadOnlySpan<char> line in content.EnumerateLines())
        {
            if (isLiquid)
                parts = 0;
            char quote = '\0';
            for (int i = 0; i < line.Length; i++)
            {
                if (quote != '\0' || line[i] is '\'' or '"')
                {
                    quote = quote == '\0' ? line[i] : line[i] == quote ? '\0' : quote;
                    continue;
                }

                level += line[i] is '(' or '[' ? 1 : line[i] is ')' or ']' ? -1 : 0;
                bool isWord = (i == 0 || line[i - 1] == ' ')
                    && (line[i..].StartsWith("and ", StringComparison.Ordinal) || line[i..].StartsWith("or ", StringComparison.Ordinal));
                parts += isWord || line[i] is '|' or '.' or '[' or ',' or '=' or '<' or '>' or '+' or '-' or '*' ? 1 : 0;
                if (level > MostLevels || parts > MostInARow)
                    return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^[ \t]*\w+", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Word();
}
