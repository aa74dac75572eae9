using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Addresses;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// What other programs write differently, and what is meant beyond doubt: calls for films, figures, notices and code; and the line below a
/// table, which is its last row (GFM, 4.10).
/// </summary>
internal static partial class ForeignForms
{
    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code: <see cref="SourceMask"/>.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown)
    {
        var edits = new List<(int Start, int Length, string Text)>();
        if (shown.Contains('{', StringComparison.Ordinal))
        {
            foreach (Match call in Call().Matches(shown))
            {
                if (Meant(call) is { } meant)
                    edits.Add((call.Index, call.Length, meant));
            }
        }

        if (shown.Contains('|', StringComparison.Ordinal))
            edits.AddRange(TableTails(shown));
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return edits;
    }

    private static string? Meant(Match call)
    {
        string name = call.Groups["name"].Value.ToLowerInvariant(), rest = call.Groups["rest"].Value.Trim();
        bool isEnd = call.Groups["end"].Length > 0;
        return name switch
        {
            "youtube" or "vimeo" or "bilibili" when !isEnd =>
                EmbedHosts.Of(name, Value(rest, "id") ?? First(rest)) is { } page ? $"<{page}>" : null,
            "figure" when !isEnd && Value(rest, "src") is { } picture && !picture.ContainsAny(['<', '>', '\n']) => Figure(rest, picture),
            "notice" or "admonition" when isEnd => ":::",
            "notice" or "admonition" when BoxKinds.Find(First(rest)) is not null => "::: " + First(rest).ToLowerInvariant(),
            "highlight" when isEnd => "```",
            "highlight" => "```" + (LanguageName().IsMatch(First(rest)) ? First(rest) : ""),
            "endhighlight" => "```",
            _ => null,
        };
    }

    private static string Figure(string rest, string picture)
    {
        string words = Value(rest, "alt") ?? "", caption = Value(rest, "caption") ?? Value(rest, "title") ?? "";
        return $"![{words.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}](<{picture}>"
            + (caption.Length > 0 ? $" \"{caption.Replace("\"", "\\\"", StringComparison.Ordinal)}\")" : ")");
    }

    private static string? Value(string rest, string attribute)
    {
        foreach (Match match in NamedValue().Matches(rest))
        {
            if (match.Groups["name"].Value.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                return match.Groups["value"].Value.Trim('"', '\'', '`').Trim();
        }

        return null;
    }

    private static string First(string rest) => FirstValue().Match(rest).Groups["value"].Value.Trim('"', '\'');

    // From the line below the head on, until a blank line or another block, each line is a row.
    private static IEnumerable<(int, int, string)> TableTails(string shown)
    {
        foreach (Match delimiter in DelimiterRow().Matches(shown))
        {
            for (int at = delimiter.Index + delimiter.Length + 1; at < shown.Length;)
            {
                int end = shown.IndexOf('\n', at);
                ReadOnlySpan<char> line = shown.AsSpan(at, (end < 0 ? shown.Length : end) - at);
                if (line.IsWhiteSpace() || OtherBlock().IsMatch(line))
                    break;
                if (!line.Contains('|'))
                    yield return (at, 0, "| ");
                at = end < 0 ? shown.Length : end + 1;
            }
        }
    }

    // On a line of its own.
    [GeneratedRegex(
        """(?<=^[ ]{0,3})\{(?:\{[<%]|%)\s*(?<end>/?)\s*(?<name>[A-Za-z]+)(?<rest>[^{}\n]{0,500}?)(?:[>%]\}|%)\}(?=[ \t]*\r?$)""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex("""(?<name>[A-Za-z]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|`[^`]*`|[^\s"']+)""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedValue();

    [GeneratedRegex("""^(?<value>"[^"]*"|'[^']*'|[^\s"'=]+)(?=\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex FirstValue();

    [GeneratedRegex(@"^[\w+#-]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageName();

    [GeneratedRegex(
        @"(?<=^[^\n]*\|[^\n]*\n)[ ]{0,3}(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?>(?:\|[ \t]*:?-+:?[ \t]*)*)\|?[ \t]*\r?(?=\n)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DelimiterRow();

    // Quotations, headings, lists, code, rules, tags and definitions.
    [GeneratedRegex(
        @"^(?:[ ]{0,3}(?:>|#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|```|~~~|:::|<|\[|\{|(?:[-_*][ \t]*){3,}$)|[ ]{4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherBlock();
}
