using System.Buffers;
using System.Globalization;
using System.Text;

namespace ExpoSite.Core.Text;

/// <summary>Shortens a text to its first sentences, or words. What a reader sees as one character is never cut (Unicode Standard Annex 29).</summary>
public static class Excerpt
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private const string Closing = "\"'”’»›“‘)]」』）】";

    /// <summary>The text when it is short enough; else whole sentences; else cut between words, with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Longest result, in UTF-16 code units; at least 2.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        int end = SentencesWithin(text, longest);
        if (end > 0)
            return text[..end];
        end = WordsWithin(text, longest - 1);
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '，', '、', '；', '：') + "…";
    }

    /// <summary>The longest start of a text that ends between two characters as readers see them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Its longest length, in UTF-16 code units.</param>
    public static int CharactersWithin(string text, int longest)
    {
        if (longest >= text.Length)
            return text.Length;
        int end = 0;
        while (end < longest)
        {
            int next = StringInfo.GetNextTextElementLength(text.AsSpan(end, Math.Min(text.Length - end, longest - end + 64)));
            if (end + next > longest)
                break;
            end += next;
        }

        // One character longer than all that is allowed: marks without end upon one letter.
        return end > 0 || longest <= 0 ? end : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
    }

    // A single sentence that is very short says too little.
    private static int SentencesWithin(string text, int longest)
    {
        for (int i = longest - 1; i > longest / 3; i--)
        {
            if (!IsSentenceEnd(text, i))
                continue;
            int end = i + 1;
            while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal))
                end++;
            if (end <= longest)
                return end;
        }

        return -1;
    }

    private static int WordsWithin(string text, int longest)
    {
        int end = CharactersWithin(text, longest);
        int space = text.LastIndexOfAny([' ', '\u3000', '，', '、', '；', '：'], end - 1, end);
        // A text that has no spaces in its last part is not written with spaces between words.
        return space > end / 2 ? space : end;
    }

    private static bool IsSentenceEnd(string text, int at)
    {
        char mark = text[at];
        if (mark is '。' or '！' or '？' or '｡' or '।' or '۔')
            return true;
        if (mark is not ('.' or '!' or '?' or '…' or '؟'))
            return false;
        int next = at + 1;
        while (next < text.Length && Closing.Contains(text[next], StringComparison.Ordinal))
            next++;
        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
            return next >= text.Length;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
            next++;
        return next >= text.Length || (!char.IsLower(text[next]) && (mark != '.' || !IsAbbreviation(text, at)));
    }

    // Where a full stop may end a sentence or only a word, it is taken for the latter: a teaser is a sentence shorter then, and
    // never ends with "Dr.". Short capitalized words (Dr., Prof., St., Nr.), initials, words without a vowel (bzw., vs.), words with a
    // full stop inside (e.g., z.B., U.S.) and ordinal numbers (the 5. of May in German) are written with one.
    private static bool IsAbbreviation(string text, int stop)
    {
        int start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        if (word.IsEmpty)
            return false;
        if (char.IsDigit(word[0]))
            return word.Length <= 2;
        return word.Contains('.') || word.Length == 1 || (char.IsUpper(word[0]) && word.Length <= 4)
            || (word.Length <= 4 && Ascii.IsValid(word) && !word.ContainsAny(Vowels));
    }
}
