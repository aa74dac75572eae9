using System.Buffers;

namespace ExpoSite.Normalize.Titles;

/// <summary>A quotation mark whose partner is missing.</summary>
/// <param name="Index">0-based offset of the mark that is there.</param>
/// <param name="IsClosing">True when the opening mark is the one that is missing.</param>
internal readonly record struct LoneMark(int Index, bool IsClosing);

/// <summary>Straight and typographic double quotation marks.</summary>
internal static class QuoteMarks
{
    public static readonly SearchValues<char> All = SearchValues.Create("\"“”„«»");

    public static bool IsMark(char c) => All.Contains(c);

    /// <summary>The mark that belongs to another.</summary>
    public static char PartnerOf(char mark) => mark switch { '”' => '“', '“' => '”', '„' => '“', '«' => '»', '»' => '«', _ => mark };

    /// <summary>Marks without partner, in order. A straight mark after a figure alone is a measure (65" screens), not a quote.</summary>
    public static List<LoneMark> Unpaired(string text)
    {
        var unpaired = new List<LoneMark>();
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsMark(text[i]))
                continue;
            if (!Closes(text, i))
                open.Push(i);
            else if (!open.TryPop(out _) && !IsMeasure(text, i))
                unpaired.Add(new LoneMark(i, IsClosing: true));
        }

        unpaired.AddRange(open.Select(i => new LoneMark(i, IsClosing: false)));
        unpaired.Sort((a, b) => a.Index.CompareTo(b.Index));
        return unpaired;
    }

    private static bool Closes(string text, int i) => text[i] switch
    {
        '”' or '»' => true,
        '“' => IsAfterText(text, i) && !IsBeforeText(text, i),
        '"' => IsAfterText(text, i),
        _ => false,
    };

    private static bool IsAfterText(string text, int i) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '-' or '—' or '–' or '/');

    private static bool IsBeforeText(string text, int i) => i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);

    private static bool IsMeasure(string text, int i)
    {
        int start = i;
        while (start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] is '.' or ','))
            start--;
        return text[i] == '"' && start < i && i - start <= 4 && (start == 0 || text[start - 1] == ' ')
            && !IsYear(text.AsSpan(start, i - start));
    }

    private static bool IsYear(ReadOnlySpan<char> figure) => figure is ['1' or '2', _, _, _] && !figure.ContainsAny(',', '.');
}
