namespace ExpoSite.Yaml;

/// <summary>A mistake that a line may hold, and the line without it. Whether it is the one that matters is tried out.</summary>
/// <param name="Column">0-based column of the mistake.</param>
/// <param name="Mended">The line as it should be, or as good as that to read on.</param>
/// <param name="SwallowsOn">True for what swallows the lines below, so that the parser fails at some other place.</param>
internal sealed record YamlSlip(int Column, string Mended, string Message, string Hint, bool SwallowsOn = false)
{
    /// <summary>A slip whose hint is the line without it.</summary>
    public static YamlSlip Shown(int column, string mended, string message, bool swallowsOn = false) =>
        new(column, mended, message, YamlHints.Write(mended), swallowsOn);
}

/// <summary>The slips of a person at a keyboard. A new kind is a line in <see cref="Of"/>.</summary>
internal static class YamlSlips
{
    private const string Starters = "@`%*&|>!?,]}#";

    /// <param name="above">The line above that is not empty, or null.</param>
    public static IEnumerable<YamlSlip> Of(string written, string? above)
    {
        var line = new YamlLine(written);
        if (line.IsEmpty)
            return line.Indent > 0 && line.Text.AsSpan(0, line.Indent).Contains('\t') ? Tabs(line, above) : [];
        return Tabs(line, above).Concat(Brackets(line)).Concat(Quotes(line)).Concat(Starts(line)).Concat(Colons(line))
            .Concat(Indentation(line, above)).Concat(NoKey(line));
    }

    private static IEnumerable<YamlSlip> Tabs(YamlLine line, string? above)
    {
        int tab = line.Text.AsSpan(0, line.Indent).IndexOf('\t');
        if (tab < 0)
            yield break;
        const string message = "The line starts with a tab, but YAML allows only spaces there.";
        const string hint = "write two spaces instead of the tab";
        int widened = line.Text.AsSpan(0, line.Indent).Count('\t') + line.Indent;
        yield return new YamlSlip(tab, line.IndentedBy(widened), message, hint);
        if (above is not null)
            yield return new YamlSlip(tab, line.IndentedBy(new YamlLine(above).Indent), message, hint);
        yield return new YamlSlip(tab, line.IndentedBy(0), message, hint);
    }

    private static IEnumerable<YamlSlip> Brackets(YamlLine line)
    {
        if (line.Value is not [('[' or '{') and var openMark, ..])
            yield break;
        char close = openMark == '[' ? ']' : '}';
        if (line.Value.Count(c => c == openMark) > line.Value.Count(c => c == close))
        {
            string closed = line.Text.TrimEnd(',') + close;
            yield return YamlSlip.Shown(line.ValueStart, closed, $"The bracket '{openMark}' is not closed.", swallowsOn: true);
        }

        string quoted = line.With(YamlScalar.Quoted(line.Value));
        yield return YamlSlip.Shown(line.ValueStart, quoted,
            $"A value that begins with '{openMark}' is read as {(openMark == '[' ? "a list" : "keys and values")}, but this is not one.");
    }

    private static IEnumerable<YamlSlip> Quotes(YamlLine line)
    {
        if (line.Value is not [('"' or '\'') and var quote, ..])
            yield break;
        string inner = line.Value[1..];
        int close = inner.LastIndexOf(quote);
        string content = close == inner.Length - 1 && close >= 0 ? inner[..close] : close < 0 ? inner : line.Value;
        string mended = line.With(YamlScalar.Quoted(content));
        (int at, string message) = close < 0 ? (0, $"The quotation mark {quote} is not closed.")
            : close < inner.Length - 1 ? (close + 2, "Text follows the closing quotation mark.")
            : quote == '"' && inner.Contains('\\', StringComparison.Ordinal)
                ? (1 + inner.IndexOf('\\', StringComparison.Ordinal),
                    "In double quotation marks a backslash begins an escape, but this is not a valid one.")
            : (1 + Math.Max(0, content.IndexOf(quote, StringComparison.Ordinal)), $"A quotation mark {quote} inside the text ends it.");
        yield return YamlSlip.Shown(line.ValueStart + at, mended, message, swallowsOn: close < 0);
    }

    private static IEnumerable<YamlSlip> Starts(YamlLine line)
    {
        if (line.Value.Length == 0
            || (!Starters.Contains(line.Value[0], StringComparison.Ordinal) && !line.Value.StartsWith("- ", StringComparison.Ordinal)))
        {
            yield break;
        }

        string quoted = line.With(YamlScalar.Quoted(line.Value));
        yield return YamlSlip.Shown(line.ValueStart, quoted, $"A text that begins with '{line.Value[0]}' needs quotation marks.");
    }

    private static IEnumerable<YamlSlip> Colons(YamlLine line)
    {
        if (line.Value.Length == 0 || line.Value[0] is '"' or '\'' or '[' or '{')
            yield break;
        int colon = line.Value.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && line.Value[^1] == ':')
            colon = line.Value.Length - 1;
        if (colon < 0 || line.Key is null)
            yield break;
        string quoted = line.With(YamlScalar.Quoted(line.Value));
        yield return YamlSlip.Shown(line.ValueStart + colon, quoted, "A text without quotation marks contains a colon and a space.");
    }

    private static IEnumerable<YamlSlip> Indentation(YamlLine line, string? above)
    {
        if (above is null || (line.Key is null && !line.IsItem))
            yield break;
        int wanted = new YamlLine(above).Indent;
        if (wanted != line.Indent)
        {
            yield return new YamlSlip(line.Indent, line.IndentedBy(wanted), "The line does not begin in the same column as the one above.",
                "begin keys, and the hyphens of one list, in the same column");
        }

        if (wanted != 0 && line.Indent != 0)
        {
            yield return new YamlSlip(line.Indent, line.IndentedBy(0), "The line does not begin in the same column as its neighbours.",
                "begin keys, and the hyphens of one list, in the same column");
        }
    }

    private static IEnumerable<YamlSlip> NoKey(YamlLine line)
    {
        if (line.Key is not null || line.IsItem)
            yield break;
        int colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > line.Indent && !line.Text.AsSpan(line.Indent, colon - line.Indent).Contains(' '))
        {
            string spaced = line.Text.Insert(colon + 1, " ");
            yield return YamlSlip.Shown(colon, spaced, "No space follows the colon.");
        }

        int equals = line.Text.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            yield return new YamlSlip(equals, "", "A key is followed by a colon, not by an equals sign.",
                YamlHints.Write($"{line.Text[..equals].Trim()}: {line.Text[(equals + 1)..].Trim()}"));
        }

        yield return new YamlSlip(
            line.Indent, "", "The line has no key.", "write  key: value,  or indent the line if it continues the text above");
    }
}

/// <summary>What to write instead.</summary>
internal static class YamlHints
{
    public const string Quote = "put the whole value in single quotes";

    private const int LongestExample = 80;

    /// <summary>The whole line as it should be, when it is short enough to be read.</summary>
    public static string Write(string line) => line.Trim() is { Length: <= LongestExample } shown ? $"write  {shown}" : Quote;
}
