using ExpoSite.Normalize.Decoding;

namespace ExpoSite.Normalize.Lines;

/// <summary>One line of a pasted text that is not blank.</summary>
/// <param name="Number">1-based line in the raw file.</param>
/// <param name="Column">1-based column of its first character.</param>
/// <param name="Text">Without white space around it, runs of spaces made one.</param>
/// <param name="IsAfterBlank">True when a blank line, or nothing, stands before it.</param>
internal sealed record PageLine(int Number, int Column, string Text, bool IsAfterBlank)
{
    private const int LeastProseWords = 10;

    /// <summary>Lines of at least so many words are paragraphs, however they end.</summary>
    public const int SurelyProseWords = 25;

    /// <summary>Number of words; of half the characters in scripts without spaces.</summary>
    public int Words { get; } = TextWords.Count(Text);

    /// <summary>True for lines that end as a sentence does; a question may be a headline.</summary>
    public bool EndsSentence { get; } = Sentences.Ends(Text) && !Text.EndsWith('?');

    /// <summary>True for lines that read like sentences of running text rather than like a headline, a label or a link.</summary>
    public bool IsProse => Words >= SurelyProseWords || (Words >= LeastProseWords && EndsSentence);

    /// <summary>What its characters show.</summary>
    public TextForm Form { get; } = TextForm.Of(Text);

    /// <summary>True when a blank line, or nothing, stands after it.</summary>
    public bool IsBeforeBlank { get; init; }

    /// <summary>The cells of a table's row, which a browser parts by tabs; empty for a line of text.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>Where in the text its columns end, which a page parts by two spaces or more.</summary>
    public ImmutableArray<int> ColumnEnds { get; init; } = [];

    /// <summary>True for lines that start with a bullet.</summary>
    public bool IsListItem => Text.Length > 2 && Text[0] is '•' or '·' or '‣' or '▪' or '●' or '◦' && Text[1] == ' ';

    /// <summary>All lines that are not blank, in order.</summary>
    public static List<PageLine> Split(string text)
    {
        var lines = new List<PageLine>();
        bool afterBlank = true;
        foreach ((int index, string raw) in CleanText.From(LeftoverMarkup.TakeOut(text)).Split('\n').Append("").Index())
        {
            string line = raw.Trim();
            if (line.Length > 0)
                lines.Add(Read(line, index + 1, raw.Length - raw.TrimStart().Length + 1, afterBlank));
            else if (!afterBlank)
                lines[^1] = lines[^1] with { IsBeforeBlank = true };
            afterBlank = line.Length == 0;
        }

        return lines;
    }

    private static PageLine Read(string line, int number, int column, bool afterBlank)
    {
        string[] cells = line.Split('\t', StringSplitOptions.TrimEntries);
        string text = cells.Length > 1 || line.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : line;
        return new PageLine(number, column, text, afterBlank)
        { Cells = cells.Length > 1 ? [.. cells] : [], ColumnEnds = cells.Length == 1 && text.Length < line.Length ? Ends(line) : [] };
    }

    private static ImmutableArray<int> Ends(string line)
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        int end = 0;
        foreach (string column in line.Split("  ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (end > 0)
                ends.Add(end++);
            end += column.Length;
        }

        return ends.ToImmutable();
    }
}
