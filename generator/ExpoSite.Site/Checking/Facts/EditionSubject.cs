namespace ExpoSite.Site.Checking.Facts;

/// <summary>Which expo an ordinal counts: <c>sixth Brinemark Expo</c>, <c>sixth edition of the fair</c>, <c>第六届</c>.</summary>
internal static class EditionSubject
{
    private static readonly string[] Owners = ["his", "her", "their", "my", "our", "your", "its", "whose", "a", "an"];
    private static readonly string[] Fairs = ["fair", "expo", "exhibition", "show", "event"];

    /// <summary>The expo, or null where the ordinal counts something else, or it is not certain what.</summary>
    public static Fair? Of(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        StoryText text = part.Text;
        if (ordinal.CountsEditions)
            return StartingAt(ordinal.End, part);
        if (ordinal.Value < 2 || !text.IsJoined(ordinal.Next))
            return null;
        if (text.Is(ordinal.Next, "edition"))
            return OfEdition(ordinal, part, story);
        int name = text.Is(ordinal.Next, "annual", "biennial") && text.IsJoined(ordinal.Next + 1) ? ordinal.Next + 1 : ordinal.Next;
        // "Her sixth Brinemark Expo" counts visits, not editions.
        return text.Is(ordinal.Word - 1, Owners) || text.IsPossessive(ordinal.Word - 1) ? null : StartingAt(text.Words[name].Start, part);
    }

    private static Fair? StartingAt(int offset, ReadPart part) => part.Expos.Find(e => e.Start == offset)?.Fair;

    private static Fair? OfEdition(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        StoryText text = part.Text;
        if (text.Is(ordinal.Word - 1, "a", "an") || (text.IsPossessive(ordinal.Word - 1) && !IsFair(text, ordinal.Word - 1) && !Ends(ordinal.Word, part)))
            return null;
        int behind = ordinal.Next + 1;
        if (text.IsJoined(behind) && text.Is(behind, "of") && text.IsJoined(behind + 1))
        {
            int name = text.Is(behind + 1, "the", "this") && text.IsJoined(behind + 2) ? behind + 2 : behind + 1;
            if (StartingAt(text.Words[name].Start, part) is { } named)
                return named;
            if (!IsFair(text, name))
                return null;
        }

        return Around(ordinal, part, story);
    }

    private static bool Ends(int word, ReadPart part) => part.Expos.Exists(e => e.End == word);

    private static bool IsFair(StoryText text, int word)
    {
        foreach (string fair in Fairs)
        {
            if (text.Bare(word).Equals(fair, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // The last thing named before it in the sentence; else the expo of the sentence before; else the only one of the story.
    private static Fair? Around(OrdinalInText ordinal, ReadPart part, ReadStory story)
    {
        (int first, int end) = part.Text.SentenceAround(ordinal.Word);
        ExpoMention? last = part.Expos.FindLast(e => e.First >= first && e.End <= ordinal.Word);
        if (NamesAnother(part.Text, last?.End ?? first, ordinal.Word))
            return null;
        if (last is not null)
            return last.Fair;
        if (NamesAnother(part.Text, ordinal.Next, end))
            return null;
        if (first > 0)
        {
            (int before, _) = part.Text.SentenceAround(first - 1);
            if (part.Expos.FindLast(e => e.First >= before && e.End <= first)?.Fair is { } named)
                return named;
        }

        Fair[] all = [.. story.Parts.SelectMany(p => p.Expos).Select(e => e.Fair).Distinct().Take(2)];
        return all is [var only] ? only : null;
    }

    // Two words with capitals, one after the other: another name, which the ordinal may belong to.
    private static bool NamesAnother(StoryText text, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (text.IsJoined(i) && text.IsCapital(i) && text.IsCapital(i - 1) && !text.StartsSentence(i - 1))
                return true;
        }

        return false;
    }
}
