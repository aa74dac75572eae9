namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// The words of a text as the search page spells them too (<c>theme/assets/search.js</c> splits what a reader types in the same way):
/// lower case, without accents and apostrophes, <c>æ</c> as <c>ae</c>; of Chinese and Japanese, every two neighbouring
/// characters. Numbers are words: <c>61,730</c> is 61730, and <c>2,9</c> is 2.9.
/// </summary>
internal static class SearchWords
{
    private const int LongestWord = 40;

    // Letters of their own that people type as others; in lower case.
    private static readonly FrozenDictionary<char, string> Folded = new Dictionary<char, string>
    {
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
    }.ToFrozenDictionary();

    /// <summary>Takes a word, which is gone when the call is over.</summary>
    public delegate void Taker(ReadOnlySpan<char> word);

    /// <summary>Hands over each word; the same word may come again.</summary>
    public static void Split(string text, Taker take)
    {
        if (!Ascii.IsValid(text))
            text = ForbiddenCharacters.Remove(text).Normalize(NormalizationForm.FormD);
        Span<char> plain = stackalloc char[LongestWord + 2];
        TextWord previous = default;
        foreach (TextWord word in TextWords.In(text, BelongsToWord, Script.IsEastAsian))
        {
            if (!word.IsCharacter)
                TakeWord(word.In(text), plain, take);
            else if (previous.IsCharacter && previous.End == word.Start)
                take(text.AsSpan(previous.Start, word.End - previous.Start));
            previous = word;
        }
    }

    private static bool BelongsToWord(ReadOnlySpan<char> text, int at) => text[at] is '\'' or '\u2019' || TextWords.NumberMark(text, at);

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

            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int width);
            at += width;
            if (char.IsAscii(c))
            {
                if (c != '\'' && length < LongestWord)
                    word[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c;
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark)
            {
                Flush(word, ref length, take);
            }
            else if (Rune.IsLetterOrDigit(rune) && length < LongestWord)
            {
                length += Write(Rune.ToLowerInvariant(rune), word[length..]);
            }
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

    private static int Write(Rune letter, Span<char> to)
    {
        if (!letter.IsBmp || !Folded.TryGetValue((char)letter.Value, out string? plain))
            return letter.EncodeToUtf16(to);
        plain.CopyTo(to);
        return plain.Length;
    }

    private static void Flush(ReadOnlySpan<char> word, ref int length, Taker take)
    {
        if (length > 0)
            take(word[..length]);
        length = 0;
    }
}
