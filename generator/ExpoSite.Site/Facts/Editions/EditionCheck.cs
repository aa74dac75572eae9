using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>The edition that a story gives an expo, against the one that input/expos.yml gives.</summary>
internal static class EditionCheck
{
    public static IEnumerable<Diagnostic> Run(ReadStory story)
    {
        foreach (ReadPart part in story.Parts)
        {
            foreach (OrdinalInText ordinal in part.Ordinals)
            {
                if (SubjectOf(ordinal, part, story) is { } subject && Contradicted(ordinal, subject, part, story) is { } expo)
                    yield return Finding(ordinal, expo, part.Text, story);
            }
        }
    }

    private static EditionSubject? SubjectOf(OrdinalInText ordinal, ReadPart part, ReadStory story) =>
        story.Grammar is { } grammar && !ordinal.CountsEditions
            ? ForeignEdition.Of(ordinal, part, grammar) : EditionSubject.Of(ordinal, part, story);

    // The edition that is meant and has another number; null where nothing contradicts, or another edition may be meant.
    private static Expo? Contradicted(OrdinalInText ordinal, EditionSubject subject, ReadPart part, ReadStory story)
    {
        StoryText text = part.Text;
        if (subject.Edition is { Edition: { } own } named)
            return own == ordinal.Value ? null : named;
        if (subject.Time == EventTime.Unknown)
            return null;
        Fair fair = subject.Fair;
        Expo? ofStory = story.EditionOf(fair);
        List<int> years = OtherTimes.Years(text, ordinal.Word);
        if (years.Count > 0)
        {
            // Of a year that only compares ("up from 51,000 in 2024") the story's own edition is as likely meant.
            bool isOwn = ofStory?.Edition == ordinal.Value;
            return years.Count == 1 && !isOwn && fair.InYear(years[0]) is { Edition: { } stated } ofYear && stated != ordinal.Value
                ? ofYear : null;
        }

        if (subject.Time != EventTime.Now || ofStory is not { Edition: { } edition } expo || edition == ordinal.Value
            || OtherTimes.IsSpokenOf(text, ordinal.Word) || HasOrdinal(edition, ordinal.Word, part))
        {
            return null;
        }

        bool isOther = fair.Editions.Any(e => e.Edition == ordinal.Value);
        return !isOther || (text.IsLead(ordinal.Word) && !OtherTimes.IsToldAsPast(text, ordinal.Word)) ? expo : null;
    }

    // "The seventh lost money, the eighth makes some" knows both.
    private static bool HasOrdinal(int value, int word, ReadPart part) =>
        part.Ordinals.Exists(o => o.Value == value && part.Text.Words[o.Word].Sentence == part.Text.Words[word].Sentence);

    private static Diagnostic Finding(OrdinalInText ordinal, Expo expo, StoryText text, ReadStory story)
    {
        string written = text.Text[ordinal.Start..ordinal.End].Trim();
        return story.Finding(FactRules.WrongEdition, text, ordinal.Start,
            $"This says '{written}', but {expo.Place.Path}, line {expo.Place.Line}, gives {expo.Name} as edition {expo.Edition}.");
    }
}
