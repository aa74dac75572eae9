namespace ExpoSite.Site.Facts.Text;

/// <summary>What the words around a count say of it: whether it is exact, of all the things, of now.</summary>
internal static class CountContext
{
    /// <summary>Below it, another number of the same things is no rarity in a text, and needs more evidence.</summary>
    public const decimal Small = 100;

    // Words that two sentences about different matters share all the same are shorter, or stand here.
    private const int MinWord = 4;
    private const int Stem = 4;

    private static readonly WordSet Roundings = WordSet.Of(
        "about around almost nearly over under some than least most up roughly approximately only just or past another no");

    // What makes a number one of a part or of something else, or no exact number.
    private static readonly WordSet Hedges = WordSet.Of(
        """
        about around almost nearly over under some than least most up to another other further first last next additional extra roughly
        approximately only just every each or and past from by no for with its their his her our my between without
        """);

    private static readonly WordSet OtherMatters = WordSet.Of(
        """
        had expected expects hoped forecast record alone rival other another when remaining rest capacity target room seats space first he
        she says said possible could might would if usually normally more less claims average elsewhere sister fewer
        """);

    private static readonly WordSet Common = WordSet.Of("year years week days first");

    private static readonly string[] Openers = ["in", "at", "on", "by", "for", "with", "during", "among", "besides", "within"];

    /// <summary>No exact number: "over 900", "900-plus", "up to 430".</summary>
    public static bool IsRounded(StoryText text, CountedThings count)
    {
        if (text.Between(count.First, count.Next).Contains('+', StringComparison.Ordinal) || text.Is(count.First + 1, "plus", "odd")
            || text.Is(count.Next, "or"))
        {
            return true;
        }

        return count.First > 0 && text.IsJoined(count.First)
            && (Roundings.Contains(text.Word(count.First - 1))
                || (text.Is(count.First - 1, "to") && text.Is(count.First - 2, "up", "close")));
    }

    /// <summary>No exact number, or not of all.</summary>
    public static bool IsHedged(StoryText text, CountedThings count)
    {
        if (IsRounded(text, count))
            return true;
        int before = count.First - 1;
        return count.First > 0 && text.IsJoined(count.First)
            && (Hedges.Contains(text.Word(before)) || (text.IsCapital(before) && text.Is(before, "Hall", "Stand"))
                || text.IsPossessive(before) || IsPart(text, text.Is(before, "the") ? before - 1 : before));
    }

    /// <summary>"From 41 countries" in both.</summary>
    public static bool StandsBehindSameWord(StoryText text, CountedThings count, StoryText title, CountedThings stated) =>
        count.First > 0 && stated.First > 0 && text.IsJoined(count.First) && title.IsJoined(stated.First)
        && text.Word(count.First - 1).Equals(title.Word(stated.First - 1), StringComparison.OrdinalIgnoreCase);

    /// <summary>Of those from a place, or at one, that the headline does not have: "16 welders from Sennick".</summary>
    public static bool IsOfPart(StoryText text, CountedThings count, StoryText title) =>
        text.IsJoined(count.Next) && text.IsJoined(count.Next + 1) && text.Is(count.Next, "from", "of", "in", "at")
            && text.IsCapital(count.Next + 1)
        && !title.Text.Contains(text.Word(count.Next + 1), StringComparison.OrdinalIgnoreCase);

    /// <summary>Of somebody from a place that the headline does not name: "the club of Sennick has 332 beekeepers".</summary>
    public static bool IsOfOther(StoryText text, CountedThings count, StoryText title)
    {
        (int first, _) = text.SentenceAround(count.First);
        return StoryText.Any(first + 1, count.First, i =>
            text.IsCapital(i) && text.Is(i - 1, "of", "from") && !title.Text.Contains(text.Word(i), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The sentence tells of another year or time, or of what was expected.</summary>
    public static bool IsOfOtherTime(StoryText text, CountedThings count, int year) =>
        OtherTimes.Years(text, count.First).Exists(y => y != year) || OtherTimes.IsSpokenOf(text, count.First)

        // "The fair has had" is of now.
        || text.AnyInSentence(count.First, i =>
            OtherMatters.Contains(text.Word(i)) && !(text.Is(i, "had") && text.Is(i - 1, "has", "have")));

    /// <summary>"The 83 apprentices", "a total of 83 apprentices".</summary>
    public static bool IsOfAll(StoryText text, CountedThings count) =>
        text.IsJoined(count.First)
            && (text.Is(count.First - 1, "the", "all") || (text.Is(count.First - 1, "of") && text.Is(count.First - 2, "total")));

    /// <summary>The sentence has another word of the headline, and tells of no part of the day or place first.</summary>
    public static bool TellsTheSame(StoryText text, CountedThings count, StoryText title, CountedThings stated)
    {
        (int first, int end) = text.SentenceAround(count.First);
        return !text.Is(first, Openers) && StoryText.Any(0, title.Words.Count, i =>
            (i < stated.First || i >= stated.Next)
            && title.Words[i].Length >= MinWord && !IsCommon(title.Word(i)) && NumberWords.Cardinal(title, i) is null
            && StoryText.Any(first, end, k => text.Word(k).StartsWith(title.Word(i)[..Stem], StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsCommon(ReadOnlySpan<char> word) => Common.Contains(word) || LanguageLists.English.IsFunctionWord(word);

    // "Of 415 apprentices", "one of the 415"; but "a total of", "a fleet of".
    private static bool IsPart(StoryText text, int of) =>
        text.Is(of, "of") && (text.StartsSentence(of)
            || text.Is(of - 1, "out", "one", "each", "any", "none", "some", "few", "many", "most", "half", "part", "all")
            || NumberWords.Cardinal(text, of - 1) is not null);
}
