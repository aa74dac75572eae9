namespace ExpoSite.Core.Text;

/// <summary>Lines that git leaves in a file whose two versions it could not merge.</summary>
public static class MergeConflict
{
    private const int Width = 7;

    private static readonly string[] Rows = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Offsets of the lines that are such marks, in order; none in almost every text.</summary>
    public static IReadOnlyList<int> MarksIn(ReadOnlySpan<char> text)
    {
        if (!MayHoldMark(text))
            return [];
        var certain = new List<int>();
        var possible = new List<int>();
        bool afterText = false, afterQuote = false;
        for (int start = 0; start <= text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            ReadOnlySpan<char> line = (length < 0 ? text[start..] : text.Slice(start, length)).TrimEnd('\r');
            if (IsMark(line, '<') || (IsMark(line, '>') && !afterQuote && line.Length > Width))
                certain.Add(start);
            else if (IsMark(line, '|') && line.Length > Width && !line[Width..].Contains('|'))
                certain.Add(start);
            else if (IsMark(line, '=') || IsMark(line, '|') || IsMark(line, '>'))
                // Below text, a heading's underline; else a row of nothing, or a quotation seven deep.
                (line[0] == '=' && line.Length == Width && !afterText ? certain : possible).Add(start);
            afterText = !line.IsWhiteSpace();
            afterQuote = line.Length > 0 && line[0] == '>';
            if (length < 0)
                break;
            start += length + 1;
        }

        if (certain.Count > 0)
            certain.AddRange(possible);
        certain.Sort();
        return certain;
    }

    private static bool MayHoldMark(ReadOnlySpan<char> text)
    {
        foreach (string row in Rows)
        {
            if (text.Contains(row, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Seven of a kind, then the end of the line or a space and the name of a version.
    private static bool IsMark(ReadOnlySpan<char> line, char kind) =>
        line.Length >= Width && line[0] == kind && line[..Width].IndexOfAnyExcept(kind) < 0 && (line.Length == Width || line[Width] == ' ');
}
