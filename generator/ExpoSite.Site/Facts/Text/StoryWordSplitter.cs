namespace ExpoSite.Site.Facts.Text;

/// <summary>Divides a text into words and sentences, in one pass.</summary>
internal static class StoryWordSplitter
{
    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("\n。！？!?");

    /// <param name="ordinalsHaveStop">True where "8." is an ordinal, as in German.</param>
    public static List<StoryWord> Split(string text, bool ordinalsHaveStop = false)
    {
        var words = new List<StoryWord>(text.Length / 6);
        int sentence = 0;
        int end = 0;
        foreach (TextWord word in TextWords.In(text, BelongsToWord))
        {
            ReadOnlySpan<char> gap = text.AsSpan(end, word.Start - end);
            bool isOrdinal = ordinalsHaveStop && words.Count > 0 && gap is ['.', ' ' or '\u00A0']
                && IsSmallNumber(text.AsSpan(words[^1].Start, words[^1].Length));
            if (words.Count > 0 && !isOrdinal && EndsSentence(gap, text, words, text[word.Start]))
                sentence++;
            words.Add(new StoryWord(word.Start, word.Length, words.Count == 0 ? '\n' : isOrdinal ? ' ' : JointOf(gap), sentence));
            end = word.End;
        }

        return words;
    }

    // An apostrophe between letters, and within numbers the separators of decimals and thousands.
    private static bool BelongsToWord(ReadOnlySpan<char> text, int at) => at > 0 && at + 1 < text.Length && text[at] switch
    {
        '\'' or '\u2019' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        '.' when text[at + 1] is 'ª' or 'º' => char.IsAsciiDigit(text[at - 1]),
        '\u00A0' or '\u202F' or '\u2009' => char.IsAsciiDigit(text[at - 1]) && IsThousands(text[(at + 1)..]),
        _ => TextWords.NumberMark(text, at),
    };

    private static bool IsThousands(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])
        && (text.Length == 3 || !char.IsLetterOrDigit(text[3]));

    private static char JointOf(ReadOnlySpan<char> gap)
    {
        if (gap.Contains('\n'))
            return '\n';
        ReadOnlySpan<char> marks = gap.Trim();
        if (marks.IsEmpty)
            return ' ';
        return marks is ['-' or '\u2010' or '\u2011' or '\u2013' or '\u2014'] ? '-' : marks[0];
    }

    private static bool IsSmallNumber(ReadOnlySpan<char> word) =>
        word.Length <= 3
            && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static bool EndsSentence(ReadOnlySpan<char> gap, string text, List<StoryWord> words, char next)
    {
        if (gap.ContainsAny(Stops))
            return true;
        ReadOnlySpan<char> last = text.AsSpan(words[^1].Start, words[^1].Length);
        ReadOnlySpan<char> before = words.Count > 1 ? text.AsSpan(words[^2].Start, words[^2].Length) : [];
        return gap.Contains('.') && !char.IsLower(next) && !Sentences.IsShortened(last, before);
    }
}

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its characters; apostrophes and the marks within numbers belong to it.</param>
/// <param name="Joint">
/// What stands before it: a space, a hyphen for any dash, a line feed at the start of a block, else the first mark.
/// </param>
/// <param name="Sentence">Number of its sentence in the text.</param>
internal readonly record struct StoryWord(int Start, int Length, char Joint, int Sentence)
{
    public int End => Start + Length;

    /// <summary>Nothing but a space or a dash stands before it.</summary>
    public bool IsJoined => Joint is ' ' or '-';
}
