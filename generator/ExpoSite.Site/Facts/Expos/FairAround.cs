using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Expos;

/// <summary>The fair that an edition belongs to which does not say so: <c>now in its sixth edition</c>.</summary>
internal static class FairAround
{
    // Between a fair and "its sixth edition", these bring something else that may have it.
    private static readonly string[] Others =
        ["the", "a", "an", "which", "who", "whose", "where", "that", "this", "these", "was", "were", "had"];

    /// <summary>The fair that the sentence is about; else that of the sentence before; null where it may be another thing.</summary>
    public static Fair? Of(OrdinalInText ordinal, ReadPart part)
    {
        StoryText text = part.Text;
        if (NamedBefore(ordinal, part) is { } named)
        {
            return IsSubject(text, named) && !NamesAnother(text, named.End, ordinal.Word) && !TellsOfOther(text, named.End, ordinal.Word)
                ? named.Fair : null;
        }

        (int first, _) = text.SentenceAround(ordinal.Word);
        if (first == 0 || NamesAnother(ordinal, text))
            return null;
        (int before, _) = text.SentenceAround(first - 1);
        return part.Expos.FindLast(e => e.First >= before && e.End <= first)?.Fair;
    }

    /// <summary>The same; else, where sentence and neighbour name none, the only one of the story.</summary>
    public static Fair? OrOnly(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        if (Of(ordinal, part) is { } near)
            return near;
        if (NamedBefore(ordinal, part) is not null || NamesAnother(ordinal, part.Text))
            return null;
        Fair[] all = [.. story.Parts.SelectMany(p => p.Expos).Select(e => e.Fair).Distinct().Take(2)];
        return all is [var only] ? only : null;
    }

    private static ExpoMention? NamedBefore(OrdinalInText ordinal, ReadPart part)
    {
        (int first, _) = part.Text.SentenceAround(ordinal.Word);
        return part.Expos.FindLast(e => e.First >= first && e.End <= ordinal.Word);
    }

    private static bool NamesAnother(OrdinalInText ordinal, StoryText text)
    {
        (int first, int end) = text.SentenceAround(ordinal.Word);
        return NamesAnother(text, first, ordinal.Word) || NamesAnother(text, ordinal.Next, end);
    }

    private static bool IsSubject(StoryText text, ExpoMention expo)
    {
        int start = expo.First;
        while (text.IsJoined(start) && text.IsDeterminer(start - 1))
            start--;
        return text.StartsSentence(start) || text.Words[start].Joint is not (' ' or '-');
    }

    private static bool TellsOfOther(StoryText text, int first, int end) => StoryText.Any(first + 1, end, i => text.Is(i, Others));

    // Two words with capitals, one after the other: another name, which the ordinal may belong to.
    private static bool NamesAnother(StoryText text, int first, int end) => StoryText.Any(first + 1, end, i =>
        text.IsJoined(i) && text.IsCapital(i) && text.IsCapital(i - 1) && !text.StartsSentence(i - 1));
}
