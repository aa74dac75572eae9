namespace ExpoSite.Normalize.Metadata;

internal enum DateTokenKind
{
    End, Number, Word, Sign,
}

/// <param name="Start">0-based offset in the line.</param>
/// <param name="Value">The value of a number of at most nine digits; -1 for anything else.</param>
/// <param name="IsJoined">True when no space stands before it.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, int Value, bool IsJoined)
{
    public int End => Start + Length;

    /// <summary>True for a number with so many digits and a value in the range.</summary>
    public bool IsNumber(int minDigits, int maxDigits, int min, int max) =>
        Kind == DateTokenKind.Number && Length >= minDigits && Length <= maxDigits && Value >= min && Value <= max;
}

/// <summary>A line cut into numbers, words and signs: what dates are made of. Past the end there are only End tokens.</summary>
internal sealed class DateTokens
{
    private const int FiguresOfYear = 4;
    private const int ShortestMonth = 3;
    private const int LongestMonth = 9;

    private readonly string line;
    private readonly List<DateToken> tokens = [];

    public DateTokens(string line)
    {
        this.line = line;
        int i = 0;
        bool isJoined = false;
        while (i < line.Length)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                isJoined = false;
                i++;
                continue;
            }

            int end = EndOf(line, i);
            DateTokenKind kind = KindOf(line[i]);
            int value = kind == DateTokenKind.Number && end - i <= 9 ? ValueOf(line.AsSpan(i, end - i)) : -1;
            tokens.Add(new DateToken(kind, i, end - i, value, isJoined));
            isJoined = true;
            i = end;
        }
    }

    /// <summary>True where a year of two figures is one.</summary>
    public bool HasShortYears { get; init; }

    public int Count => tokens.Count;

    public DateToken this[int index] =>
        index >= 0 && index < tokens.Count ? tokens[index] : new DateToken(DateTokenKind.End, line.Length, 0, -1, false);

    public ReadOnlySpan<char> Text(DateToken token) => line.AsSpan(token.Start, token.Length);

    public bool IsSign(int index, char sign) => this[index].Kind == DateTokenKind.Sign && line[this[index].Start] == sign;

    /// <summary>True when the token is a sign out of these.</summary>
    public bool IsSignOf(int index, string signs) =>
        this[index].Kind == DateTokenKind.Sign && signs.Contains(line[this[index].Start], StringComparison.Ordinal);

    /// <summary>True when the token is the word, in any case.</summary>
    public bool IsWord(int index, string word) =>
        this[index].Kind == DateTokenKind.Word && Text(this[index]).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the token is one of the words, in any case.</summary>
    public bool IsWordOf(int index, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (IsWord(index, word))
                return true;
        }

        return false;
    }

    private static DateTokenKind KindOf(char c) =>
        char.IsDigit(c) ? DateTokenKind.Number : TextWords.IsPart(c) ? DateTokenKind.Word : DateTokenKind.Sign;

    // Arabic and Persian pages write figures of their own.
    private static int ValueOf(ReadOnlySpan<char> figures)
    {
        int value = 0;
        foreach (char c in figures)
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(c);
        return value;
    }

    // An ideograph or Hangul syllable is a word of its own: nothing separates it from its neighbours.
    private static int EndOf(string line, int start)
    {
        int end = start + 1;
        DateTokenKind kind = KindOf(line[start]);
        if (kind == DateTokenKind.Sign || Script.IsEastAsian(line[start]))
            return end;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && KindOf(line[end]) == kind && !Script.IsEastAsian(line[end])
            && !(char.IsUpper(line[end]) && (char.IsLower(line[end - 1]) || IsHalfOfDay(line.AsSpan(start..end)))))
        {
            end++;
        }

        return kind == DateTokenKind.Number ? EndOfYear(line, start, end) : StartOfMonth(line, start, end);
    }

    // "9:30 AMNov 4, 2025"
    private static bool IsHalfOfDay(ReadOnlySpan<char> word) => word is "AM" or "PM";

    // "4 Nov 20255 Nov 2025", "4. November 20255. November 2025", "4 Nov 20259:30": a date that runs into the next, or into its time.
    private static int EndOfYear(string line, int start, int end) =>
        end - start is 5 or 6 && line.AsSpan(start, 2) is "19" or "20"
            && end + 1 < line.Length
            && (line[end] switch
            {
                ' ' => char.IsLetter(line[end + 1]),
                '.' => line[end + 1] is ' ' && end + 2 < line.Length && char.IsLetter(line[end + 2]),
                ':' => char.IsAsciiDigit(line[end + 1]),
                _ => false,
            })
            ? start + FiguresOfYear : end;

    // "ANA REYESNOV 4, 2025", "BNNNov 4, 2025": behind capitals only the figure tells that a month's name ends the word.
    private static int StartOfMonth(string line, int start, int end)
    {
        bool mayBe = end - start > ShortestMonth && end + 1 < line.Length && line[end] == ' ' && char.IsAsciiDigit(line[end + 1])
            && CalendarWords.Month(line.AsSpan(start, end - start)) == 0;
        for (int length = LongestMonth; mayBe && length >= ShortestMonth; length--)
        {
            if (length < end - start && char.IsUpper(line[end - length]) && CalendarWords.Month(line.AsSpan(end - length, length)) > 0)
                return end - length;
        }

        return end;
    }
}
