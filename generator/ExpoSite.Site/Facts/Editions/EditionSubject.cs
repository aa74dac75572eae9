using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>Which expo an ordinal counts: <c>sixth Brinemark Expo</c>, <c>sixth edition of the fair</c>, <c>第六届</c>.</summary>
/// <param name="Edition">The edition, where a year in the name says which; else null.</param>
/// <param name="Time">Of which time the sentence tells.</param>
internal readonly record struct EditionSubject(Fair Fair, Core.Knowledge.Expo? Edition, EventTime Time)
{
    private static readonly string[] Owners = ["his", "her", "their", "my", "our", "your", "its", "whose", "a", "an"];
    private static readonly WordSet Fairs = WordSet.Of("fair expo exhibition show event");

    /// <summary>The expo, or null where the ordinal counts something else, or it is not certain what.</summary>
    public static EditionSubject? Of(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        StoryText text = part.Text;
        if (ordinal.CountsEditions)
        {
            return part.Expos.Find(e => e.Start == ordinal.End) is { } counted
                ? new EditionSubject(counted.Fair, counted.Edition, EventTime.Now) : null;
        }

        if (ordinal.Value < 2 || !text.IsJoined(ordinal.Next))
            return null;
        if (text.Is(ordinal.Next, "edition"))
            return OfEdition(ordinal, part, story);
        int name = text.Is(ordinal.Next, "annual", "biennial") && text.IsJoined(ordinal.Next + 1) ? ordinal.Next + 1 : ordinal.Next;
        // "Her sixth Brinemark Expo" counts visits, not editions.
        bool isOwned = text.Is(ordinal.Word - 1, Owners) || IsOwner(text, ordinal.Word - 1);
        return isOwned || StartingAt(text.Words[name].Start, part) is not { } expo || !NameEnd.IsAt(text, expo.End)
            ? null
            : new EditionSubject(expo.Fair, expo.Edition, EventRole.TimeOf(text, ordinal.Word, expo.End));
    }

    private static ExpoMention? StartingAt(int offset, ReadPart part) => part.Expos.Find(e => e.Start == offset);

    private static EditionSubject? OfEdition(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        StoryText text = part.Text;
        int before = ordinal.Word - 1;
        if (text.Is(before, "its"))
            return OfIts(ordinal, part, story);
        if (text.Is(before, Owners))
            return null;
        return IsOwner(text, before) ? OfOwner(ordinal, part, story) : OfNamed(ordinal, part, story);
    }

    // "Now in its sixth edition, the fair": the fair may be known from further off than of a mere "its sixth edition".
    private static EditionSubject? OfIts(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        int its = ordinal.Word - 1;
        bool isIn = !part.Text.StartsSentence(its) && part.Text.Is(its - 1, "in");
        return (isIn ? FairAround.OrOnly(ordinal, part, story) : FairAround.Of(ordinal, part)) is { } fair
            ? new EditionSubject(fair, null, EventTime.Now) : null;
    }

    // "Brinemark's sixth edition", "the fair's sixth edition".
    private static EditionSubject? OfOwner(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        int owner = ordinal.Word - 1;
        int end = ordinal.Next + 1;
        if (part.Expos.Find(e => e.End == ordinal.Word) is { } named)
            return new EditionSubject(named.Fair, named.Edition, EventRole.TimeOf(part.Text, named.First, end));
        return IsFair(part.Text, owner) && FairAround.OrOnly(ordinal, part, story) is { } fair
            ? new EditionSubject(fair, null, EventRole.TimeOf(part.Text, owner, end)) : null;
    }

    // "The sixth edition of Brinemark", "of the fair", or of nothing.
    private static EditionSubject? OfNamed(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        StoryText text = part.Text;
        int end = ordinal.Next + 1;
        if (text.IsJoined(end) && text.Is(end, "of") && text.IsJoined(end + 1))
        {
            int name = text.Is(end + 1, "the", "this") && text.IsJoined(end + 2) ? end + 2 : end + 1;
            if (StartingAt(text.Words[name].Start, part) is { } named)
            {
                return NameEnd.IsAt(text, named.End)
                    ? new EditionSubject(named.Fair, named.Edition, EventRole.TimeOf(text, ordinal.Word, named.End)) : null;
            }

            if (!IsFair(text, name))
                return null;
        }

        return FairAround.OrOnly(ordinal, part, story) is { } around
            ? new EditionSubject(around, null, EventRole.TimeOf(text, ordinal.Word, end)) : null;
    }

    // "Brinemark's", but not "this year's".
    private static bool IsOwner(StoryText text, int word) => text.IsPossessive(word) && !text.IsDeterminer(word);

    private static bool IsFair(StoryText text, int word) => Fairs.Contains(text.Bare(word));
}
