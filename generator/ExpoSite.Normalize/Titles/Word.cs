using System.Globalization;

namespace ExpoSite.Normalize.Titles;

/// <summary>A word of a text and what stands before it.</summary>
/// <param name="Text">Letters and digits, inner hyphens and apostrophes included.</param>
/// <param name="Start">0-based offset in the text.</param>
/// <param name="StartsClause">True at the start and after punctuation that a name does not run across.</param>
/// <param name="OpensQuote">True when a quotation mark stands right before it.</param>
internal readonly record struct Word(string Text, int Start, bool StartsClause, bool OpensQuote)
{
    private const int StemLength = 5;

    public int End => Start + Text.Length;

    public bool IsCapitalized => char.IsUpper(Text[0]) || char.IsDigit(Text[0]);

    /// <summary>Articles, prepositions and conjunctions: no quoted name starts or ends with one.</summary>
    public bool IsFunctionWord => EnglishWords.IsFunctionWord(Text);

    /// <summary>True for the same word in another form: "Export" and "exports", "Finance" and "financial".</summary>
    public bool IsFormOf(Word other)
    {
        ReadOnlySpan<char> a = Bare(Text), b = Bare(other.Text);
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase))
            return true;
        int common = a.CommonPrefixLength(b, IgnoreCase.Instance);
        return common >= StemLength && common * 5 >= Math.Max(a.Length, b.Length) * 3;
    }

    /// <summary>The words of a text in order.</summary>
    public static List<Word> In(string text)
    {
        var words = new List<Word>();
        bool clause = true, quote = false;
        for (int i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                clause |= text[i] is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '–' or '—' or '|' or '\n';
                quote = QuoteMarks.IsMark(text[i]) || (quote && text[i] != ' ');
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && (IsLetter(text[i]) || IsInnerMark(text, i)))
                i++;
            words.Add(new Word(text[start..i], start, clause, quote));
            (clause, quote) = (false, false);
        }

        return words;
    }

    private static bool IsInnerMark(string text, int i) =>
        text[i] is '-' or '\'' or '’' or '&' && i + 1 < text.Length && IsLetter(text[i + 1]) && i > 0 && IsLetter(text[i - 1]);

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static ReadOnlySpan<char> Bare(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase)
            ? word.AsSpan(0, word.Length - 2)
            : word;

    private sealed class IgnoreCase : IEqualityComparer<char>
    {
        public static readonly IgnoreCase Instance = new();

        public bool Equals(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);

        public int GetHashCode(char obj) => char.ToUpperInvariant(obj).GetHashCode();
    }
}
