using System.Buffers;

namespace ExpoSite.Core.Language;

/// <summary>Where sentences end.</summary>
public static class Sentences
{
    /// <summary>What may stand between the end of a sentence and the space behind it: quotation marks and brackets.</summary>
    public static readonly SearchValues<char> Closing = SearchValues.Create("\"'”’»›“‘)]」』）】");

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？｡।۔؟");

    // Written with a full stop that ends no sentence.
    private static readonly WordSet Shortened = WordSet.Of(
        "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Capt Col Lt Sgt Rev St No vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    // What fairs tell apart by letters: "In Hall C. The next" ends a sentence, "by C. Rusk" does not.
    private static readonly WordSet Lettered = WordSet.Of(
        "Hall Halls Stand Booth Pavilion Tent Room Gate Terminal Pier Quay Block Zone Area Group Plan");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>True for a text that ends as a sentence does, perhaps with quotation marks behind it.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        int last = text.LastIndexOfAnyExcept(Closing);
        return last >= 0 && Stops.Contains(text[last]);
    }

    /// <summary>True for a word behind which a full stop ends no sentence: an initial, "Dr", "Nov".</summary>
    /// <param name="word">As the text writes it.</param>
    /// <param name="before">The word before it; empty for none.</param>
    public static bool IsShortened(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        word.Length == 1 ? char.IsUpper(word[0]) && !Lettered.Contains(before) : Shortened.Contains(word);

    /// <summary>True where the mark at an offset ends a sentence; white space follows, if the script has spaces.</summary>
    public static bool EndsAt(string text, int at)
    {
        char mark = text[at];
        if (mark is '。' or '！' or '？' or '｡' or '।' or '۔')
            return true;
        if (mark is not ('.' or '!' or '?' or '…' or '؟'))
            return false;
        int next = at + 1;
        while (next < text.Length && Closing.Contains(text[next]))
            next++;
        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
            return next >= text.Length;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
            next++;
        return next >= text.Length || (!char.IsLower(text[next]) && (mark != '.' || !IsAbbreviation(WordBefore(text, at))));
    }

    // What is written with a full stop: short words with a capital (Dr., Prof., St., Nr.), initials, words without a vowel (bzw., vs.),
    // words with a full stop inside (e.g., z.B., U.S.) and ordinal numbers (the 5. of May in German). Where it may end a sentence or only a
    // word, it is taken for the latter: an excerpt is a sentence shorter then, and never ends with "Dr.".
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        if (char.IsDigit(word[0]))
            return word.Length <= 2;
        return word.Contains('.') || word.Length == 1 || (char.IsUpper(word[0]) && word.Length <= 4)
            || (word.Length <= 4 && Ascii.IsValid(word) && !word.ContainsAny(Vowels));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop)
    {
        int start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text.AsSpan(start, stop - start);
    }
}
