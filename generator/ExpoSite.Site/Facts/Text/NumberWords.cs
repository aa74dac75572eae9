namespace ExpoSite.Site.Facts.Text;

/// <summary>English numbers, in digits and in words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] SmallOrdinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Cardinals = Numerals.Table(
    [
        .. Small.Index().Skip(1).Select(w => (w.Item, w.Index)), .. Tens.Index().Skip(2).Select(w => (w.Item, w.Index * 10)),
        ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
    ]);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Numerals.Table(
    [
        .. SmallOrdinals.Index().Skip(1).Select(w => (w.Item, w.Index)),
        .. Tens.Index().Skip(2).Select(w => (w.Item[..^1] + "ieth", w.Index * 10)), ("hundredth", 100),
    ]);

    private static readonly string[] Ends = ["st", "nd", "rd", "th"];

    /// <summary>The ordinal that starts at a word, and the word behind it: <c>17th</c>, <c>sixth</c>, <c>twenty-first</c>.</summary>
    public static (int Value, int Next)? Ordinal(StoryText text, int at)
    {
        ReadOnlySpan<char> word = text.Word(at);
        if (word.Length is < 3 or > 11)
            return null;
        if (char.IsAsciiDigit(word[0]))
            return DigitOrdinal(word) is { } number ? (number, at + 1) : null;
        if (Ordinals.TryGetValue(word, out int value))
            return (value, at + 1);
        return Cardinals.TryGetValue(word, out int tens) && tens is >= 20 and < 100 && text.IsJoined(at + 1)
            && Ordinals.TryGetValue(text.Word(at + 1), out int unit) && unit < 10 ? (tens + unit, at + 2) : null;
    }

    /// <summary>The number that starts at a word, and the word behind it: <c>61,730</c>, <c>2.9 million</c>, <c>four hundred</c>.</summary>
    public static (decimal Value, int Next)? Cardinal(StoryText text, int at)
    {
        ReadOnlySpan<char> word = text.Word(at);
        if (!char.IsAsciiDigit(word[0]))
            return InWords(text, at);
        if (Digits(word) is not { } value)
            return null;
        bool isScaled = text.IsJoined(at + 1) && Cardinals.TryGetValue(text.Word(at + 1), out int scale) && scale >= 1_000;
        return isScaled ? (value * Cardinals[text.Word(at + 1)], at + 2) : (value, at + 1);
    }

    private static decimal? Digits(ReadOnlySpan<char> word)
    {
        if (word.Length > 15)
            return null;
        Span<char> digits = stackalloc char[word.Length];
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] is ',' or '\u00A0' or '\u202F' or '\u2009')
            {
                if (i + 3 >= word.Length || (i + 4 < word.Length && char.IsAsciiDigit(word[i + 4])))
                    return null;
                continue;
            }

            digits[length++] = word[i];
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value : null;
    }

    private static (decimal Value, int Next)? InWords(StoryText text, int at)
    {
        long total = 0;
        long current = 0;
        int next = at;
        while (next < text.Words.Count && (next == at || text.IsJoined(next)))
        {
            int word = next;
            if (word > at && text.Is(word, "and") && current % 100 == 0 && text.IsJoined(word + 1))
                word++;
            if (!Cardinals.TryGetValue(text.Word(word), out int value) || value == 0 || !Fits(value, current))
                break;
            if (value >= 1_000)
                (total, current) = (total + (Math.Max(1, current) * value), 0);
            else
                current = value == 100 ? Math.Max(1, current) * 100 : current + value;
            if (total > 1_000_000_000_000)
                return null;
            next = word + 1;
        }

        return next == at ? null : (total + current, next);
    }

    // "hundred" by itself counts nothing; a unit follows a ten or a hundred, a ten only a hundred.
    private static bool Fits(int value, long current) => value switch
    {
        >= 100 => current is > 0 and < 1_000,
        >= 10 => current % 100 == 0,
        _ => current % 10 == 0 && current % 100 is 0 or >= 20,
    };

    private static int? DigitOrdinal(ReadOnlySpan<char> word)
    {
        bool ends = false;
        foreach (string end in Ends)
            ends |= word[^2..].Equals(end, StringComparison.OrdinalIgnoreCase);
        return ends && word.Length <= 6 && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value : null;
    }
}
