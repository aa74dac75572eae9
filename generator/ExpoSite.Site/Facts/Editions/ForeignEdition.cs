using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Languages;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>Which expo an ordinal counts in a language other than English, where that is certain.</summary>
internal static class ForeignEdition
{
    /// <summary>The fair and, where its name has a year, the edition; null where the ordinal may count something else.</summary>
    public static EditionSubject? Of(OrdinalInText ordinal, ReadPart part, EditionGrammar grammar)
    {
        StoryText text = part.Text;
        if (ordinal.Value < 2 || !text.IsJoined(ordinal.Next) || grammar.SpeaksOfOtherTime(text, ordinal.Word))
            return null;
        bool isEdition = text.Is(ordinal.Next, grammar.Editions);
        if (isEdition && text.Is(ordinal.Word - 1, grammar.Owners))
            return OfSubject(ordinal, part);
        if (!IsSubject(text, ordinal.Word, grammar))
            return null;
        int name = ordinal.Next;
        if (isEdition)
        {
            name++;
            while (text.IsJoined(name) && text.Is(name, grammar.Between))
                name++;
        }

        return name < text.Words.Count && text.IsJoined(name) && part.Expos.Find(e => e.Start == text.Words[name].Start) is { } expo
            && IsComplete(text, expo.End) && !IsOfPerson(text, expo.End, grammar)
            ? new EditionSubject(expo.Fair, expo.Edition, EventTime.Now)
            : null;
    }

    // "Die Brinemark Expo ist in ihrer neunten Ausgabe": the fair begins the sentence, and no other name comes between.
    private static EditionSubject? OfSubject(OrdinalInText ordinal, ReadPart part)
    {
        StoryText text = part.Text;
        (int first, _) = text.SentenceAround(ordinal.Word);
        ExpoMention? expo = part.Expos.Find(e => e.First >= first && e.End < ordinal.Word);
        return expo is null || expo.First > first + 1
            || StoryText.Any(expo.End, ordinal.Word, i => !text.IsJoined(i) || text.IsCapital(i))
            ? null : new EditionSubject(expo.Fair, expo.Edition, EventTime.Now);
    }

    // An article before it, and no preposition before that; or nothing, as in a headline.
    private static bool IsSubject(StoryText text, int ordinal, EditionGrammar grammar)
    {
        if (text.StartsSentence(ordinal))
            return true;
        return text.IsJoined(ordinal) && text.Is(ordinal - 1, grammar.Articles)
            && (text.StartsSentence(ordinal - 1) || !text.IsJoined(ordinal - 1)
                || !(grammar.Small.IsPreposition(text.Word(ordinal - 2)) || text.Is(ordinal - 2, "que", "jusqu’à")));
    }

    // "Die fünfte Brinemark Expo ihres Lebens" counts visits.
    private static bool IsOfPerson(StoryText text, int end, EditionGrammar grammar) =>
        text.Is(end, "ihres", "seines") || text.Is(end, grammar.Owners)
            || (text.Is(end, grammar.Between) && text.Is(end + 1, grammar.Owners));

    // A name goes on in capitals.
    private static bool IsComplete(StoryText text, int end) => !text.IsJoined(end) || char.IsLower(text.Text[text.Words[end].Start]);
}
