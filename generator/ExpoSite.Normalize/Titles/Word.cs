using System.Buffers;

namespace ExpoSite.Normalize.Titles;

/// <summary>A word of a text and what stands before it.</summary>
/// <param name="Text">Letters and digits, inner hyphens and apostrophes included.</param>
/// <param name="Start">0-based offset in the text.</param>
/// <param name="StartsClause">True at the start and after punctuation that a name does not run across.</param>
/// <param name="OpensQuote">True when a quotation mark stands right before it.</param>
internal readonly record struct Word(string Text, int Start, bool StartsClause, bool OpensQuote)
{
    private const int StemLength = 5;
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;:!?()–—|\n");
    private static readonly EqualityComparer<char> IgnoreCase =
        EqualityComparer<char>.Create((x, y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y));

    public int End => Start + Text.Length;

    public bool IsCapitalized => char.IsUpper(Text[0]) || char.IsDigit(Text[0]);

    /// <summary>Articles, prepositions and conjunctions: no quoted name starts or ends with one.</summary>
    public bool IsFunctionWord => LanguageLists.English.IsFunctionWord(Text);

    /// <summary>True for the same word in another form: "Export" and "exports", "Finance" and "financial".</summary>
    public bool IsFormOf(Word other)
    {
        ReadOnlySpan<char> a = EnglishStems.Bare(Text), b = EnglishStems.Bare(other.Text);
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase))
            return true;
        int common = a.CommonPrefixLength(b, IgnoreCase);
        return common >= StemLength && common * 5 >= Math.Max(a.Length, b.Length) * 3;
    }

    /// <summary>The words of a text in order.</summary>
    public static List<Word> In(string text)
    {
        var words = new List<Word>();
        int end = 0;
        foreach (TextWord word in TextWords.In(text, TextWords.NameMark))
        {
            ReadOnlySpan<char> gap = text.AsSpan(end, word.Start - end);
            bool startsClause = words.Count == 0 || gap.ContainsAny(ClauseMarks);
            bool opensQuote = gap[(gap.LastIndexOf(' ') + 1)..].ContainsAny(QuoteMarks.All);
            words.Add(new Word(text.Substring(word.Start, word.Length), word.Start, startsClause, opensQuote));
            end = word.End;
        }

        return words;
    }
}
