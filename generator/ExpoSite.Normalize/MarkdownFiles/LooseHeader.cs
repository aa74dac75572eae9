namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>
/// Values without a fence above them: "Title: ..." of Pelican and MultiMarkdown, ".. title: ..." of Nikola in a comment, and
/// Hexo's front matter that only a line of hyphens ends.
/// </summary>
internal static class LooseHeader
{
    private const int MaxLines = 200;
    private const int MaxKey = 40;
    private const int MaxInline = 120;

    // One of them must be there: a text may begin with "Note: ...".
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "title", "date", "status", "slug", "tags", "category", "categories", "author", "authors",
        "layout", "draft", "published", "publish", "expires", "expirydate", "publishdate", "private", "visibility", "permalink");

    /// <summary>The header at an offset, or null when the text below is a text.</summary>
    public static ForeignFrontMatter? Read(string text, int start)
    {
        var keys = new ForeignKeys();
        bool isTelling = false, isComment = false;
        string? key = null;
        int at = start, number = 0;
        for (; at < text.Length && number < MaxLines; number++)
        {
            int end = LineEnd(text, at);
            string line = text[at..end].TrimEnd();
            at = Math.Min(text.Length, end + 1);
            bool isOpening = number == 0 && line == "<!--";
            isComment |= isOpening;
            if (isOpening || (line.Length == 0 && isComment))
                continue;
            if (line.Length == 0 || line is "---" or ";;;" or "-->" or "...")
                break;
            if (Pair(line.StartsWith(".. ", StringComparison.Ordinal) ? line[3..] : line) is { } pair)
            {
                key = pair.Key;
                isTelling |= Telling.Contains(key);
                foreach (string value in key.Equals("authors", StringComparison.OrdinalIgnoreCase)
                    ? pair.Value.Split([',', ';'], StringSplitOptions.TrimEntries) : [pair.Value])
                {
                    keys.Add([key], value, number + 1);
                }
            }
            else if (key is not null && (line[0] is ' ' or '\t' || line.StartsWith("- ", StringComparison.Ordinal)))
            {
                keys.Add([key], line.Trim().TrimStart('-').Trim(), number + 1);
            }
            else
            {
                return null;
            }
        }

        return isTelling ? new ForeignFrontMatter(keys, at, text.AsSpan(0, start).Count('\n') + 1) : null;
    }

    /// <summary>Adds what stands as <c>key:: value</c> within a text (Obsidian's Dataview), if it keeps it from readers.</summary>
    /// <param name="firstLine">1-based line on which those start.</param>
    public static void AddInline(string text, int start, ForeignKeys keys, int firstLine)
    {
        int line = text.AsSpan(0, start).Count('\n') + 1;
        foreach (ReadOnlySpan<char> written in text.AsSpan(start).EnumerateLines())
        {
            int colons = written.IndexOf("::");
            if (colons is > 0 and <= MaxKey && written.Length < MaxInline)
            {
                string key = written[..colons].Trim(" \t-*+[(>_").ToString(), value = written[(colons + 2)..].Trim(" \t])*_").ToString();
                if (key.Length > 0 && value.Length > 0 && Withholding.Of(new StatedValue(key, value, default)) is not null)
                    keys.Add([key], value, line - firstLine + 1);
            }

            line++;
        }
    }

    /// <summary>Index of the line end from there on; the text's length on its last line.</summary>
    public static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and int end ? end : text.Length;

    private static (string Key, string Value)? Pair(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > MaxKey || !char.IsLetter(line[0]) || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
            return null;
        string key = line[..colon];
        return key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ' or '.')
            ? (key.Trim(), line[(colon + 1)..].Trim().Trim('"', '\'')) : null;
    }
}
