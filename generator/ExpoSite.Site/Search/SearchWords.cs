using System.Globalization;
using System.Text;

namespace ExpoSite.Site.Search;

/// <summary>
/// The words of a text as the search page spells them too (<c>theme/assets/search.js</c> splits what a reader types in the same way):
/// lower case, without accents and apostrophes; of Chinese, Japanese and Korean, every two neighbouring characters.
/// </summary>
internal static class SearchWords
{
    private const int LongestWord = 40;

    /// <summary>Hands over each word; the same word may come again.</summary>
    public static void Split(string text, Action<string> word)
    {
        var letters = new StringBuilder(LongestWord);
        Rune previous = default;
        foreach (Rune rune in Ascii.IsValid(text) ? text.EnumerateRunes() : text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            bool isIdeograph = IsIdeograph(rune);
            if (isIdeograph)
            {
                Flush();
                if (previous != default)
                    word(previous.ToString() + rune.ToString());
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                if (letters.Length < LongestWord)
                    letters.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && rune.Value is not ('\'' or '\u2019'))
            {
                Flush();
            }

            previous = isIdeograph ? rune : default;
        }

        Flush();

        void Flush()
        {
            if (letters.Length == 0)
                return;
            word(letters.ToString());
            letters.Clear();
        }
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
