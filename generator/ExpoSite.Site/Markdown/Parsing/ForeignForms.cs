using System.Buffers;
using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Addresses;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// What other programs write differently, and what is meant beyond doubt: calls for films, figures, notices and code; and the line below a
/// table, which is its last row (GFM, 4.10).
/// </summary>
internal static partial class ForeignForms
{
    private static readonly SearchValues<char> DelimiterMarks = SearchValues.Create("|:- \t");

    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code: <see cref="SourceMask"/>.</param>
    /// <param name="written">The same with all that is in it, character by character.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown, string written)
    {
        var edits = new List<(int Start, int Length, string Text)>();
        if (shown.Contains('{', StringComparison.Ordinal))
        {
            foreach (Match call in Call().Matches(shown))
            {
                if (Meant(call, written) is { } meant)
                    edits.Add((call.Index, call.Length, meant));
            }
        }

        if (shown.Contains('|', StringComparison.Ordinal))
            edits.AddRange(TableTails(shown));
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return edits;
    }

    private static string? Meant(Match call, string written)
    {
        string name = call.Groups["name"].Value.ToLowerInvariant(), rest = call.Groups["rest"].Value.Trim();
        bool isEnd = call.Groups["end"].Length > 0;
        return name switch
        {
            "youtube" or "vimeo" or "bilibili" when !isEnd =>
                EmbedHosts.Of(name, Value(rest, "id") ?? First(rest)) is { } page ? Film(page, Value(rest, "title")) : null,
            "x" or "tweet" or "twitter" when !isEnd && PostNumber().IsMatch(Value(rest, "id") ?? First(rest)) =>
                $"<https://x.com/{Value(rest, "user") ?? "i"}/status/{Value(rest, "id") ?? First(rest)}>",
            "figure" when !isEnd && Value(rest, "src") is { } picture && !picture.ContainsAny(['<', '>', '\n']) =>
                Figure(rest, picture, written.Substring(call.Groups["rest"].Index, call.Groups["rest"].Length)),
            "notice" or "admonition" when isEnd => ":::",
            "notice" or "admonition" when BoxKinds.Find(First(rest)) is not null => Box(rest),
            "highlight" when isEnd => "```",
            "highlight" => "```" + (LanguageName().IsMatch(First(rest)) ? First(rest) : ""),
            "endhighlight" => "```",
            _ => null,
        };
    }

    // An address on the web is no part of the text that is shown.
    private static string Figure(string rest, string picture, string written)
    {
        // A caption is plain text here, and who made the picture stands behind it.
        string words = Value(rest, "alt") ?? "";
        string caption = string.Join(' ', ((string?[])[Value(rest, "caption") ?? Value(rest, "title"), Value(rest, "attr")])
            .OfType<string>().Select(c => MarksInCaption().Replace(c, "$2")).Where(c => c.Length > 0));
        string image = $"![{words.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}](<{picture}>"
            + (caption.Length > 0 ? $" \"{caption.Replace("\"", "\\\"", StringComparison.Ordinal)}\")" : ")");
        return Value(written, "link") is { Length: > 0 } link && !link.ContainsAny(['<', '>', '\n']) ? $"[{image}](<{link}>)" : image;
    }

    private static string Film(string page, string? title) =>
        title is { Length: > 0 } && !title.ContainsAny(['[', ']']) ? $"[{title}](<{page}>)" : $"<{page}>";

    private static string Box(string rest)
    {
        string kind = First(rest), title = rest[Math.Min(rest.Length, FirstValue().Match(rest).Length)..].Trim().Trim('"', '\'');
        return $"::: {kind.ToLowerInvariant()} {(title.Contains('=', StringComparison.Ordinal) ? Value(title, "title") : title)}".TrimEnd();
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
        bool isHead = false, isTable = false;
        for (int at = 0, end; at < shown.Length; at = end + 1)
        {
            end = shown.IndexOf('\n', at) is >= 0 and int next ? next : shown.Length;
            ReadOnlySpan<char> line = shown.AsSpan(at, end - at);
            bool hasCells = line.Contains('|');
            if (isTable)
            {
                isTable = !line.IsWhiteSpace() && !OtherBlock().IsMatch(line) && !CaptionLine().IsMatch(line);
                if (isTable && !hasCells)
                    yield return (at, 0, "| ");
                else if (CaptionLine().IsMatch(line))
                    yield return (at, 0, "\n");
            }
            else
            {
                isTable = isHead && hasCells && IsDelimiterRow(line);
            }

            isHead = hasCells;
        }
    }

    // "|---|:-:|", with or without the outer bars.
    private static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.StartsWith("    ") || line.ContainsAnyExcept(DelimiterMarks))
            return false;
        line = line.TrimStart(' ');
        line = line.StartsWith('|') ? line[1..] : line;
        line = line.EndsWith('|') ? line[..^1] : line;
        foreach (Range part in line.Split('|'))
        {
            ReadOnlySpan<char> cell = line[part].Trim();
            cell = cell.StartsWith(':') ? cell[1..] : cell;
            cell = cell.EndsWith(':') ? cell[..^1] : cell;
            if (cell.IsEmpty || cell.ContainsAnyExcept('-'))
                return false;
        }

        return true;
    }

    // On a line of its own.
    [GeneratedRegex(
        """(?<=^[ ]{0,3})\{(?:\{[<%]|%)[ \t]{0,9}(?<end>/?)[ \t]{0,9}(?<name>[A-Za-z]+)"""
        + """(?<rest>(?:[^{}\n]|\r?\n(?!\s*\n)){0,500}?)(?:[>%]\}|%)\}(?=[ \t]*\r?$)""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex("""(?<name>[A-Za-z]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|`[^`]*`|[^\s"']+)""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedValue();

    [GeneratedRegex("""^(?<value>"[^"]*"|'[^']*'|[^\s"'=]+)(?=\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex FirstValue();

    [GeneratedRegex(@"^\d{5,25}$", RegexOptions.CultureInvariant)]
    private static partial Regex PostNumber();

    [GeneratedRegex(@"(\*\*|\*|__|(?<!\w)_|`)(\S(?:[^\n*`]*?\S)?)\1(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MarksInCaption();

    [GeneratedRegex(@"^[\w+#-]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageName();

    // As Pandoc and MultiMarkdown write them.
    [GeneratedRegex(
        @"^[ ]{0,3}(?:(?:[Tt]able)?:[ \t]+\S[^|]*|\[[^\[\]|]+\](?:[ \t]*\[[\w:-]+\])?[ \t]*)\r?$", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionLine();

    // Quotations, headings, lists, code, rules, tags and definitions.
    [GeneratedRegex(
        @"^(?:[ ]{0,3}(?:>|#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|```|~~~|:::|\^{3}|<|\[|\{|(?:[-_*][ \t]*){3,}$)|[ ]{4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherBlock();
}
