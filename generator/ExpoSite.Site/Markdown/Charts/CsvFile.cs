
namespace ExpoSite.Site.Markdown.Charts;

/// <summary>A cell of a CSV file.</summary>
/// <param name="Text">Without quotation marks and without space around it.</param>
/// <param name="Offset">Where it starts in the text of the file.</param>
internal readonly record struct CsvCell(string Text, int Offset);

/// <summary>
/// A file of separated values (RFC 4180), read as people save them: with commas, semicolons, tabs or bars, in UTF-8, UTF-16 or
/// Windows-1252, with a line <c>sep=;</c>. Each cell knows its place, which no reader from a package tells.
/// </summary>
internal sealed class CsvFile
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly string text;
    private readonly List<CsvCell[]> rows = [];

    private CsvFile(string text, bool isUtf8)
    {
        this.text = text;
        IsUnicode = isUtf8;
        int from = FirstRow(out char separator);
        Separator = separator;
        Split(from);
    }

    public char Separator { get; }

    /// <summary>False for one that was read as Windows-1252.</summary>
    public bool IsUnicode { get; }

    /// <summary>Rows that hold something.</summary>
    public IReadOnlyList<CsvCell[]> Rows => rows;

    /// <summary>Where a quotation mark stands that nothing closes; null for none.</summary>
    public int? OpenQuote { get; private set; }

    public static CsvFile Read(ReadOnlySpan<byte> bytes)
    {
        bool isUnicode = true;
        string text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => System.Text.Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => System.Text.Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ when System.Text.Unicode.Utf8.IsValid(bytes) => System.Text.Encoding.UTF8.GetString(bytes),
            _ => Older(bytes, out isUnicode),
        };
        return new CsvFile(text.ReplaceLineEndings("\n"), isUnicode);
    }

    public SourcePosition At(string path, int offset) => new SourceText(path, text).At(offset);

    private static string Older(ReadOnlySpan<byte> bytes, out bool isUnicode)
    {
        isUnicode = false;
        return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }

    // What the first line holds most of, outside of quotation marks.
    private int FirstRow(out char separator)
    {
        int end = LineEnd(0);
        if (text.AsSpan(0, end) is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var named])
        {
            separator = named;
            return Math.Min(end + 1, text.Length);
        }

        int start = 0;
        while (start < text.Length && text.AsSpan(start, (end = LineEnd(start)) - start).IsWhiteSpace())
            start = end + 1;
        start = Math.Min(start, text.Length);
        int[] counts = new int[Separators.Length];
        bool isQuoted = false;
        foreach (char c in text.AsSpan(start, Math.Max(0, end - start)))
        {
            isQuoted ^= c == '"';
            if (!isQuoted && Array.IndexOf(Separators, c) is >= 0 and int found)
                counts[found]++;
        }

        separator = Separators[Array.IndexOf(counts, counts.Max())];
        return start;
    }

    private void Split(int from)
    {
        var row = new List<CsvCell>();
        for (int at = from; at <= text.Length;)
        {
            (CsvCell cell, at) = CellAt(at);
            row.Add(cell);
            if (at < text.Length && text[at] == Separator)
            {
                at++;
                continue;
            }

            if (row.Exists(c => c.Text.Length > 0))
                rows.Add([.. row]);
            row.Clear();
            at++;
        }
    }

    // The cell, and where its separator or line break stands.
    private (CsvCell Cell, int End) CellAt(int start)
    {
        int at = start;
        while (at < text.Length && text[at] is ' ' && Separator != ' ')
            at++;
        if (at < text.Length && text[at] == '"' && QuoteEnd(at) is { } close)
        {
            string quoted = text[(at + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal);
            int after = close + 1;
            while (after < text.Length && text[after] != Separator && text[after] != '\n')
                after++;
            return (new CsvCell(Clean(quoted + text[(close + 1)..after]), at), after);
        }

        int end = at;
        while (end < text.Length && text[end] != Separator && text[end] != '\n')
            end++;
        return (new CsvCell(Clean(text[at..end]), at), end);
    }

    private int? QuoteEnd(int open)
    {
        if (OpenQuote is not null)
            return null;
        for (int at = open + 1; at < text.Length; at++)
        {
            if (text[at] != '"')
                continue;
            if (at + 1 < text.Length && text[at + 1] == '"')
                at++;
            else
                return at;
        }

        OpenQuote = open;
        return null;
    }

    private int LineEnd(int start) => text.IndexOf('\n', Math.Min(start, text.Length)) is >= 0 and int end ? end : text.Length;

    private static string Clean(string cell) => ForbiddenCharacters.Remove(cell).Replace('\n', ' ').Trim();
}
