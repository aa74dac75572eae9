using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Likeness;

/// <summary>A headline as words to compare: case and marks do not count.</summary>
/// <param name="Words">Words in lower case; text without spaces (Chinese, Japanese, Korean) as overlapping pairs of characters.</param>
/// <param name="Numbers">Figures and written-out numbers.</param>
internal sealed record Headline(ImmutableArray<string> Words, ImmutableHashSet<string> Numbers)
{
    // No headline is longer; what is, is no headline, and comparing stays cheap.
    private const int MaxWords = 40;

    // Written-out numbers tell editions apart as figures do: "Fifth Fair Opens", "Sixth Fair Opens".
    private static readonly string[][] NumberWords =
    [
        ["one", "first"], ["two", "second"], ["three", "third"], ["four", "fourth"], ["five", "fifth"], ["six", "sixth"],
        ["seven", "seventh"], ["eight", "eighth"], ["nine", "ninth"], ["ten", "tenth"], ["eleven", "eleventh"], ["twelve", "twelfth"],
    ];

    private const string HanNumerals = "一二三四五六七八九十";

    /// <summary>True when each has a number that the other has not: another hall, another year.</summary>
    public bool HasOtherNumbers(Headline other) => !Numbers.Except(other.Numbers).IsEmpty && !other.Numbers.Except(Numbers).IsEmpty;

    /// <param name="key">The title of a <see cref="StoryKey"/>.</param>
    public static Headline Of(string key)
    {
        ImmutableArray<string> words = [.. WordsIn(key).Take(MaxWords)];
        return new Headline(words, [.. words.SelectMany(NumbersIn)]);
    }

    /// <summary>The words of any text that was made a key.</summary>
    public static IEnumerable<string> WordsIn(string key) => key.Split('-', StringSplitOptions.RemoveEmptyEntries).SelectMany(Units);

    private static IEnumerable<string> Units(string segment)
    {
        Rune[] runes = [.. segment.EnumerateRunes()];
        int start = 0;
        for (int i = 1; i <= runes.Length; i++)
        {
            if (i < runes.Length && Script.IsEastAsian(runes[i]) == Script.IsEastAsian(runes[start]))
                continue;
            bool isDivided = Script.IsEastAsian(runes[start]) && i - start > 1;
            foreach (string unit in isDivided ? Pairs(runes[start..i]) : [string.Concat(runes[start..i])])
                yield return unit;
            start = i;
        }
    }

    private static IEnumerable<string> Pairs(Rune[] runes) =>
        Enumerable.Range(0, runes.Length - 1).Select(i => string.Concat(runes[i], runes[i + 1]));

    private static IEnumerable<string> NumbersIn(string word)
    {
        if (char.IsDigit(word[0]))
            yield return string.Concat(word.TakeWhile(char.IsDigit));
        int written = Array.FindIndex(NumberWords, forms => forms.Contains(word));
        if (written >= 0)
            yield return (written + 1).ToString(CultureInfo.InvariantCulture);
        foreach (char c in word.Where(HanNumerals.Contains))
            yield return c.ToString();
    }
}
