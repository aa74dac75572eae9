using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>
/// What an English sentence says of an event that it counts. News names the event that is on as its subject, or says that
/// something is there; an event that is only spoken of ("bookings for", "a film of", "since") may be any.
/// </summary>
internal static class EventRole
{
    private static readonly WordSet Present = WordSet.Of(
        "is are has have today tonight yesterday now currently monday tuesday wednesday thursday friday saturday sunday");

    private static readonly WordSet Past = WordSet.Of(
        "was were had ran drew began took came went won gave made met got fell held brought saw");

    // May stand between the start of a sentence and its subject.
    private static readonly WordSet Openers = WordSet.Of(
        """
        in on today now yesterday this week month morning evening year when that and but while because as so monday tuesday wednesday
        thursday friday saturday sunday january february march april may june july august september october november december
        """);

    private static readonly string[] Opening =
        ["open", "opens", "opened", "opening", "inaugurate", "inaugurates", "inaugurated", "launches", "launched", "celebrates", "welcomes",
            "closes", "closed", "attends"];

    private static readonly string[] Locatives = ["at", "in", "during", "for", "on"];
    private static readonly string[] Persons = ["her", "his", "their", "my", "our", "she", "he"];

    /// <param name="first">The first word of the name, or of its ordinal.</param>
    /// <param name="end">The word behind it.</param>
    public static EventTime TimeOf(StoryText text, int first, int end)
    {
        int start = first;
        while (start > 0 && text.IsJoined(start) && (text.IsDeterminer(start - 1) || text.Is(start - 1, "annual")))
            start--;
        if (text.Is(end, "which", "that") && text.Is(end + 1, "is", "has"))
            return EventTime.Now;
        if (text.Is(start, "this") || text.Is(start + 1, "year's", "year’s"))
            return EventTime.Now;
        if (IsSubject(text, start))
            return IsHistory(text, end) ? EventTime.Past : EventTime.Now;
        int before = start - 1;
        if (text.Is(before, Opening))
            return text.Is(before - 1, "to", "will") ? EventTime.Unknown : EventTime.Now;
        if (text.Is(before, "is", "was"))
            return IsOfPerson(text, first, end) ? EventTime.Unknown : text.Is(before, "is") ? EventTime.Now : EventTime.Past;
        if (text.Is(before, Locatives))
            return OfPlace(text, before);
        return text.Word(before) is [.., 'e', 'd'] ? EventTime.Past : EventTime.Unknown;
    }

    private static bool IsSubject(StoryText text, int start)
    {
        for (int i = start; ; i--)
        {
            if (StartsClause(text, i))
                return true;
            if (!Openers.Contains(text.Word(i - 1)) && !char.IsAsciiDigit(text.Word(i - 1)[0]))
                return false;
        }
    }

    private static bool StartsClause(StoryText text, int at) => text.StartsSentence(at) || text.Words[at].Joint is not (' ' or '-' or '&');

    // "The fifth fair was a failure", but not "was opened".
    private static bool IsHistory(StoryText text, int end) =>
        text.IsJoined(end) && text.Is(end, "was", "were", "had")
            && !(end + 1 < text.Words.Count && text.Word(end + 1) is [_, _, .., 'e', 'd']);

    // "For her this is the fourth Brinemark Expo with a stand of her own" counts visits.
    private static bool IsOfPerson(StoryText text, int first, int end) =>
        text.AnyInSentence(first, i => text.Is(i, Persons) || (i < first && text.Is(i, "for")))
        || (text.IsJoined(end) && text.Is(end, "of", "for", "that", "where", "with"));

    // "The boat is shown at the ninth fair", but not "the idea for the ninth fair is old": the verb has to come first.
    private static EventTime OfPlace(StoryText text, int preposition)
    {
        if (text.Part == StoryPart.Title && text.Is(preposition, "at"))
            return EventTime.Now;
        int first = preposition;
        while (!StartsClause(text, first))
            first--;
        bool isPast = false;
        for (int i = first; i < preposition; i++)
        {
            if (Present.Contains(text.Word(i)))
                return text.Is(preposition - 1, "to") ? EventTime.Unknown : EventTime.Now;
            isPast |= Past.Contains(text.Word(i)) || text.Word(i) is [_, _, .., 'e', 'd'];
        }

        (_, int end) = text.SentenceAround(preposition);
        if (StoryText.Any(preposition, end, i => IsWeekdayOrToday(text, i)))
            return EventTime.Now;
        return isPast && !text.Is(preposition, "for") ? EventTime.Past : EventTime.Unknown;
    }

    private static bool IsWeekdayOrToday(StoryText text, int at) =>
        Present.Contains(text.Word(at)) && !text.Is(at, "is", "are", "has", "have");
}

/// <summary>Of which time a sentence tells when it names an event.</summary>
internal enum EventTime
{
    /// <summary>It may be any: "tickets for the ninth fair".</summary>
    Unknown,

    /// <summary>The event that has been: "it was signed at the ninth fair".</summary>
    Past,

    /// <summary>The event that is on, or is the news: "the ninth fair has opened".</summary>
    Now,
}
