using System.Buffers;

namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// The words of a text as the search page spells them too (<c>theme/assets/search.js</c> splits what a reader types in the same way):
/// lower case, in <see cref="SearchLetters"/>, without what is joined before a word, such as <c>l'</c> and the article of Arabic. Of
/// Chinese, Japanese and Korean, every two neighbouring characters and the last of a run; of Thai and its neighbours, every three.
/// Numbers are words: <c>61,730</c> is 61730, and <c>2,9</c> is 2.9.
/// </summary>
internal static class SearchWords
{
    /// <summary>UTF-16 code units; more letters tell no words apart.</summary>
    private const int LongestWord = 40;

    // A letter of two units may begin at the last place.
    private const int Room = LongestWord + 2;
    private const int LongestHead = 7;
    private const int EastAsianGram = 2;
    private const int SoutheastAsianGram = 3;

    /// <summary>Articles and small words that lose their vowel before another: French, Italian, Catalan.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
        "un", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "bell", "sant", "gl", "ch", "com", "dov", "anch", "tutt",
        "mezz", "senz").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyhäöüåøAEIOUYH");

    /// <summary>Takes a word, which is gone when the call is over.</summary>
    public delegate void Taker(ReadOnlySpan<char> word);

    /// <summary>Hands over each word; the same word may come again.</summary>
    public static void Split(string text, Taker take)
    {
        text = SearchLetters.Of(text);
        Span<char> plain = stackalloc char[Room];
        var run = new CharacterRun(text, take);
        foreach (TextWord word in TextWords.In(text, BelongsToWord, IsCharacter))
        {
            if (word.IsCharacter)
            {
                run.Add(word);
                continue;
            }

            run.End();
            TakeWord(WithoutElided(word.In(text)), plain, take);
        }

        run.End();
    }

    private static bool BelongsToWord(ReadOnlySpan<char> text, int at) => text[at] is '\'' or '\u2019' || TextWords.NumberMark(text, at);

    // The marks of repetition and of closing count as the characters that they stand for.
    private static bool IsCharacter(Rune rune) =>
        rune.Value >= 0x0E00 && (Script.IsEastAsian(rune) || rune.Value is 0x3005 or 0x3006 || IsSoutheastAsian(rune.Value));

    // Thai and Lao, Burmese, Khmer: letters of which a word has many.
    private static bool IsSoutheastAsian(int value) =>
        value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);

    private static ReadOnlySpan<char> WithoutElided(ReadOnlySpan<char> word)
    {
        int end = word.IndexOfAny('\'', '\u2019');
        return end is > 0 and < LongestHead && end + 2 < word.Length && Vowels.Contains(word[end + 1]) && char.IsLetter(word[end + 2])
            && Elided.Contains(word[..end]) ? word[(end + 1)..] : word;
    }

    private static void TakeWord(ReadOnlySpan<char> text, Span<char> word, Taker take)
    {
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            // Most text is of these, and they take no looking up.
            char c = text[at];
            if (char.IsAsciiDigit(c) && TakeNumber(text, at, word, ref length, take) is > 0 and int digits)
            {
                at += digits;
                continue;
            }

            Rune.DecodeFromUtf16(text[at..], out _, out int width);
            if (c is not ('\'' or '\u2019') && length < LongestWord)
            {
                text.Slice(at, width).CopyTo(word[length..]);
                if (char.IsAsciiLetterUpper(c))
                    word[length] = (char)(c | ' ');
                length += width;
            }

            at += width;
        }

        Flush(word, ref length, take);
    }

    // How many characters the number that starts here has when it has marks inside; else 0. Groups of three are one number, two others
    // are a number with decimals, and anything else (a date, a version) is as many numbers as it has groups.
    private static int TakeNumber(ReadOnlySpan<char> text, int start, Span<char> word, ref int length, Taker take)
    {
        int end = start, groups = 0;
        bool inThrees = true;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            int digits = text[end..].IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? text.Length - end : digits;
            inThrees &= groups == 0 ? digits <= 3 : digits == 3;
            groups++;
            end += digits;
            bool goesOn = end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]);
            if (!goesOn)
                break;
            end++;
        }

        if (groups < 2)
            return 0;
        bool hasDecimals = !inThrees && groups == 2;
        foreach (char c in text[start..end])
        {
            bool isMark = c is '.' or ',';
            if (isMark && !inThrees && !hasDecimals)
                Flush(word, ref length, take);
            else if ((!isMark || hasDecimals) && length < LongestWord)
                word[length++] = isMark ? '.' : c;
        }

        return end - start;
    }

    private static void Flush(ReadOnlySpan<char> word, ref int length, Taker take)
    {
        if (length > 0)
            take(ArabicArticle.WithoutIt(word[..length]));
        length = 0;
    }

    // Characters of scripts without spaces that stand side by side.
    private ref struct CharacterRun(string text, Taker take)
    {
        private int count;
        private int gram;
        private int end;

        // Where the last characters start, the latest last.
        private (int Third, int Second, int Last) starts;

        public void Add(TextWord character)
        {
            int own = IsSoutheastAsian(text[character.Start]) ? SoutheastAsianGram : EastAsianGram;
            if (character.Start != end || own != gram)
                End();
            (gram, end, count) = (own, character.End, count + 1);
            starts = (starts.Second, starts.Last, character.Start);
            if (count >= gram)
                take(text.AsSpan((gram == EastAsianGram ? starts.Second : starts.Third)..end));
        }

        // So that each character begins a word, and a query of one finds them all.
        public void End()
        {
            if (count >= 2 && gram == SoutheastAsianGram)
                take(text.AsSpan(starts.Second..end));
            if (count >= 1)
                take(text.AsSpan(starts.Last..end));
            count = 0;
        }
    }
}
