using System.Collections.Frozen;
using System.Globalization;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Whether a sentence speaks of another time than its story does.</summary>
internal static class OtherTimes
{
    // Not "now" or "this year": those say that it does not.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "last", "previous", "previously", "earlier", "former", "formerly", "past", "ago", "since", "than", "compared", "until", "till", "remember",
        "remembers", "remembered", "recalled", "recalls", "next", "following", "followed", "follows", "later", "future", "after", "before", "successor",
        "predecessor", "prior", "will", "would", "then", "back", "consecutive", "successive")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where a word of a sentence leads to another time: "last", "since", "next".</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">Any word of the sentence.</param>
    public static bool IsSpokenOf(StoryText text, int word)
    {
        (int first, int end) = text.SentenceAround(word);
        for (int i = first; i < end; i++)
        {
            if (Words.Contains(text.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>The years that a sentence names, each once.</summary>
    public static List<int> Years(StoryText text, int word)
    {
        var years = new List<int>();
        (int first, int end) = text.SentenceAround(word);
        for (int i = first; i < end; i++)
        {
            if (YearAt(text, i) is { } year && !years.Contains(year))
                years.Add(year);
        }

        return years;
    }

    /// <summary>The year that a word is, or starts with (2026年), or null.</summary>
    public static int? YearAt(StoryText text, int word)
    {
        ReadOnlySpan<char> bare = text.Bare(word);
        return bare.Length >= 4 && (bare.Length == 4 || (!char.IsAsciiLetterOrDigit(bare[4]) && bare[4] is not (',' or '.')))
            && int.TryParse(bare[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and < 2100 ? year : null;
    }
}
