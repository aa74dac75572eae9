using System.Text.RegularExpressions;

namespace ExpoSite.Site.Facts.Text;

/// <summary>Ordinals in figures.</summary>
internal static class Numerals
{
    /// <summary>The number of a word in Arabic or in Roman figures, or null.</summary>
    /// <param name="arabic">Matches Arabic figures, its group <c>number</c> without their ending.</param>
    /// <param name="roman">The same for Roman ones.</param>
    public static int? Of(ReadOnlySpan<char> word, Regex arabic, Regex roman)
    {
        if (word.Length > 8 || !(char.IsAsciiDigit(word[0]) || word[0] is 'I' or 'V' or 'X' or 'L'))
            return null;
        string written = word.ToString();
        if (arabic.Match(written) is { Success: true } figures)
            return int.Parse(figures.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return roman.Match(written) is { Success: true } letters ? Roman(letters.Groups["number"].ValueSpan) : null;
    }

    /// <summary>Numbers by their words, in any case.</summary>
    public static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(params IEnumerable<(string, int)> words) =>
        words.ToFrozenDictionary(w => w.Item1, w => w.Item2, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int Roman(ReadOnlySpan<char> letters)
    {
        int sum = 0;
        int last = 0;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            int value = letters[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 };
            sum += value < last ? -value : value;
            last = value;
        }

        return sum;
    }
}
