using System.Text.RegularExpressions;

namespace ExpoSite.Site.Facts.Text;

/// <summary>Whether a sentence speaks of another time than its story does.</summary>
internal static class OtherTimes
{
    // Not "now" or "this year": those say that it does not.
    private static readonly WordSet Words = WordSet.Of(
        """
        last previous previously earlier former formerly ago since than compared until till remember remembers remembered recalled recalls
        next following followed follows later future after before successor predecessor prior will would then back consecutive successive
        once originally editions plans planned planning bid bids bidding forgets forget anniversary away ahead years row if whether could
        might should
        """);

    /// <summary>True where a word of a sentence leads to another time: "last", "since", "next".</summary>
    /// <param name="word">Any word of the sentence.</param>
    public static bool IsSpokenOf(StoryText text, int word)
    {
        (int first, int end) = text.SentenceAround(word);
        if (HanTimes.IsSpokenOf(text.Between(first, end)))
            return true;
        for (int i = first; i < end; i++)
        {
            int compared = EndOfComparison(text, i);
            if (compared == i && (Words.Contains(text.Word(i)) || IsToCome(text, i) || IsThePast(text, i)))
                return true;
            i = Math.Max(i, compared - 1);
        }

        return false;
    }

    /// <summary>True where a sentence is in the past, and nothing in it says that this is the news.</summary>
    public static bool IsToldAsPast(StoryText text, int word)
    {
        (int first, int end) = text.SentenceAround(word);
        bool isPast = false;
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, "is", "are", "has", "have", "today", "yesterday", "now", "this", "Monday", "Tuesday", "Wednesday", "Thursday",
                "Friday", "Saturday", "Sunday"))
            {
                return false;
            }

            isPast |= text.Is(i, "was", "were", "had", "ran", "drew", "began", "took", "came", "saw")
                || text.Word(i) is [_, _, _, .., 'e', 'd'];
        }

        return isPast;
    }

    /// <summary>The years of which a sentence tells, each once; not those with which it compares ("the largest since 2019").</summary>
    public static List<int> Years(StoryText text, int word)
    {
        var years = new List<int>();
        (int first, int end) = text.SentenceAround(word);
        for (int i = first; i < end; i++)
        {
            i = EndOfComparison(text, i);
            if (i < end && YearAt(text, i) is { } year && !years.Contains(year))
                years.Add(year);
        }

        HanTimes.AddYears(text.Between(first, end), years);
        return years;
    }

    // "Is to be held", "goes to Peru".
    private static bool IsToCome(StoryText text, int at) => text.Is(at + 1, "to") && text.Is(at, "is", "are", "goes", "moves");

    // "In the past", but not "sailed past".
    private static bool IsThePast(StoryText text, int at) => text.Is(at, "past") && text.Is(at - 1, "the", "recent");

    // Behind "since 2019", "than in 2024", "than the 51,000 of 2024", "founded in 2012"; else the word itself.
    private static int EndOfComparison(StoryText text, int at)
    {
        const int MaxWords = 5;
        if (!text.Is(at, "since", "than", "founded", "established", "born", "compared"))
            return at;
        for (int i = at + 1; i <= at + MaxWords && text.IsJoined(i); i++)
        {
            if (YearAt(text, i) is not null)
                return i + 1;
            if (NumberWords.Ordinal(text, i) is not null)
                return at;
        }

        return at;
    }

    /// <summary>The year that a word is, or starts with (2026年), or null.</summary>
    public static int? YearAt(StoryText text, int word)
    {
        ReadOnlySpan<char> bare = text.Bare(word);
        return bare.Length >= 4 && (bare.Length == 4 || (!char.IsAsciiLetterOrDigit(bare[4]) && bare[4] is not (',' or '.')))
            && int.TryParse(bare[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and < 2100
                ? year : null;
    }
}

/// <summary>Other times and years in Chinese and Japanese, which write no spaces between words.</summary>
internal static partial class HanTimes
{
    /// <summary>True where a sentence leads to another time: next, last, will.</summary>
    public static bool IsSpokenOf(string sentence) => sentence.Any(Script.IsHan) && Others().IsMatch(sentence);

    /// <summary>Adds the years that a sentence names, each once.</summary>
    public static void AddYears(string sentence, List<int> years)
    {
        if (!sentence.Contains('年', StringComparison.Ordinal))
            return;
        foreach (Match match in Year().Matches(sentence))
        {
            int year = int.Parse(match.ValueSpan[..4], NumberStyles.None, CultureInfo.InvariantCulture);
            if (!years.Contains(year))
                years.Add(year);
        }
    }

    [GeneratedRegex(
        "上一?[届屆回]|下一?[届屆回]|前一?[届屆回]|往[届屆]|[历歷][届屆]|去年|明年|前年|[将將]|曾|此前|以[来來]|筹备|籌備|申[办辦]|次回|前回|昨年|来年", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
