using System.Runtime.InteropServices;

namespace ExpoSite.Normalize.Titles;

/// <summary>A headline after repair.</summary>
/// <param name="Title">With every mark that could be put back.</param>
/// <param name="Unpaired">0-based offset in the headline as it came of the first mark that stays without partner, or -1.</param>
internal readonly record struct RepairedTitle(string Title, int Unpaired);

/// <summary>
/// Puts lost quotation marks back where other text of the same page shows how far the quoted phrase reaches. The candidates
/// are all phrases that end (or start) at the mark that is there, within one clause; the longest that recurs wins, unless a
/// shorter one recurs far more often. A phrase recurring as a quotation or as a name is proof. One recurring in small letters
/// counts only where the headline uses it like a name: before the noun it belongs to, and not after a preposition.
/// </summary>
internal static class QuoteRepair
{
    private const int MaxWords = 8;

    // A longer phrase must recur at least a third as often as the shorter one in it: else the extra words are the sentence's.
    private const int CountRatio = 3;

    /// <param name="title">The headline as it came.</param>
    /// <param name="evidence">The page's other text, without other copies of this headline.</param>
    public static RepairedTitle Repair(string title, PhraseEvidence evidence)
    {
        int unpaired = -1;
        var missing = new List<(int Place, char Mark)>();
        Span<Word> words = CollectionsMarshal.AsSpan(Word.In(title));
        foreach (LoneMark mark in QuoteMarks.Unpaired(title))
        {
            if (PlaceOfPartner(title, words, mark, evidence) is { } place)
                missing.Add((place, QuoteMarks.PartnerOf(title[mark.Index])));
            else if (unpaired < 0)
                unpaired = mark.Index;
        }

        string repaired = title;
        foreach ((int place, char mark) in missing.OrderByDescending(m => m.Place))
            repaired = repaired.Insert(place, mark.ToString());
        return new RepairedTitle(repaired, unpaired);
    }

    private static int? PlaceOfPartner(string title, ReadOnlySpan<Word> words, LoneMark mark, PhraseEvidence evidence)
    {
        ReadOnlySpan<Word> reach = Reach(title, words, mark);
        if (Best(title, reach, mark, evidence) is not (> 0 and int length))
            return null;
        ReadOnlySpan<Word> phrase = Phrase(reach, mark, length);
        return mark.IsClosing ? phrase[0].Start : phrase[^1].End;
    }

    /// <summary>The words that the quotation can hold: up to the clause's edge or the next mark.</summary>
    private static ReadOnlySpan<Word> Reach(string title, ReadOnlySpan<Word> words, LoneMark mark)
    {
        int edge = 0;
        while (edge < words.Length && words[edge].Start < mark.Index)
            edge++;
        if (mark.IsClosing)
        {
            int start = edge;
            while (start > 0 && edge - start < MaxWords && (start == edge || !words[start].StartsClause)
                && !HasMark(title, words[start - 1].End, start < edge ? words[start].Start : mark.Index))
            {
                start--;
            }

            return words[start..edge];
        }

        int end = edge;
        while (end < words.Length && end - edge < MaxWords
            && (end == edge || (!words[end].StartsClause && !HasMark(title, words[end - 1].End, words[end].Start))))
        {
            end++;
        }

        return words[edge..end];
    }

    private static bool HasMark(string title, int from, int to) => title[from..to].Any(QuoteMarks.IsMark);

    /// <summary>The number of words in the winning phrase, or 0.</summary>
    private static int Best(string title, ReadOnlySpan<Word> reach, LoneMark mark, PhraseEvidence evidence)
    {
        int best = 0;
        Recurrence bestRecurrence = default;
        for (int length = 1; length <= reach.Length; length++)
        {
            ReadOnlySpan<Word> phrase = Phrase(reach, mark, length);
            if (phrase[0].IsFunctionWord || phrase[^1].IsFunctionWord)
                continue;
            Recurrence recurrence = evidence.Of(phrase);
            if (recurrence.Count == 0 && best > 0)
                break;
            bool isLonger = best == 0
                || (recurrence.Count * CountRatio >= bestRecurrence.Count && !(bestRecurrence.IsName && !recurrence.IsName));
            if (isLonger && IsProof(title, reach, phrase, mark, recurrence))
                (best, bestRecurrence) = (length, recurrence);
        }

        // One word alone at a headline's start leaves nothing to choose.
        return best == 0 && mark.IsClosing && reach is [{ Start: 0 }] ? 1 : best;
    }

    private static ReadOnlySpan<Word> Phrase(ReadOnlySpan<Word> reach, LoneMark mark, int length) =>
        mark.IsClosing ? reach[^length..] : reach[..length];

    // A single name such as a country's recurs everywhere and proves nothing about a quotation.
    private static bool IsProof(string title, ReadOnlySpan<Word> reach, ReadOnlySpan<Word> phrase, LoneMark mark, Recurrence recurrence) =>
        recurrence.IsQuoted || (recurrence.Count > 0 && phrase.Length > 1
            && (recurrence.IsName || (mark.IsClosing && IsUsedAsName(title, reach, phrase, mark))));

    private static bool IsUsedAsName(string title, ReadOnlySpan<Word> reach, ReadOnlySpan<Word> phrase, LoneMark mark)
    {
        bool beforeNoun = mark.Index + 2 < title.Length && title[mark.Index + 1] == ' ' && char.IsUpper(title[mark.Index + 2]);
        int before = reach.Length - phrase.Length - 1;
        return beforeNoun && (before < 0 || !LanguageLists.English.IsPreposition(reach[before].Text));
    }
}
