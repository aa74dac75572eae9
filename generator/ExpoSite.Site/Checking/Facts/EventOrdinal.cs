namespace ExpoSite.Site.Checking.Facts;

/// <summary>A statement which one an event is: "the 17th Salt Summit".</summary>
/// <param name="Key">Name of the event, as <see cref="EventName"/> makes it.</param>
/// <param name="Number">17.</param>
/// <param name="Written">As the story writes it.</param>
/// <param name="Year">The year that its sentence names, or null.</param>
/// <param name="Place">Where.</param>
/// <param name="IsFirm">True where it speaks of the event in the time of its sentence; else it only shows that the story knows the number.</param>
internal sealed record EventOrdinal(string Key, int Number, string Written, int? Year, FactPlace Place, bool IsFirm)
{
    private const int MaxLength = 120;

    // What may stand behind a name that is complete: not "match" in "the third Harbour Cup match".
    private static readonly string[] Behind =
        ["in", "at", "on", "of", "for", "from", "to", "by", "with", "and", "or", "has", "have", "had", "is", "was", "will", "which", "that", "where", "as", "this", "next"];

    /// <summary>The statements of a part of a story.</summary>
    public static IEnumerable<EventOrdinal> Find(ReadPart part)
    {
        foreach (OrdinalInText ordinal in part.Ordinals)
        {
            if ((ordinal.CountsEditions ? HanAt(ordinal, part.Text) : EnglishAt(ordinal, part.Text)) is not { } statement)
                continue;
            List<int> years = OtherTimes.Years(part.Text, ordinal.Word);
            bool isFirm = statement.IsFirm && years.Count < 2 && !OtherTimes.IsSpokenOf(part.Text, ordinal.Word);
            yield return statement with { Year = years.Count == 1 ? years[0] : null, IsFirm = isFirm };
        }
    }

    private static EventOrdinal? EnglishAt(OrdinalInText ordinal, StoryText text)
    {
        bool isNamed = text.StartsSentence(ordinal.Word) || text.Is(ordinal.Word - 1, "the");
        if (ordinal.Value < 2 || !text.IsJoined(ordinal.Next) || EventName.At(text, ordinal.Next) is not { } name)
            return null;
        string written = text.Between(ordinal.Word, name.End);
        return written.Length > MaxLength ? null : new EventOrdinal(name.Key, ordinal.Value, written, null, text.PlaceOf(ordinal.Start), isNamed && IsComplete(text, name.End));
    }

    // Titles write every word with a capital, and verbs mostly end like these.
    private static bool IsComplete(StoryText text, int end) =>
        !text.IsJoined(end) || text.Is(end, Behind) || text.Word(end) is [.., 's' or 'S'] or [.., 'e', 'd'];

    // Up to the first character that ends the name of an event; what follows would be the sentence.
    private static EventOrdinal? HanAt(OrdinalInText ordinal, StoryText text)
    {
        const string Ends = "会會坛壇展节節赛賽奖獎";
        const int MaxName = 20;
        ReadOnlySpan<char> name = text.Text.AsSpan(ordinal.End, Math.Min(MaxName, text.Text.Length - ordinal.End));
        int length = 0;
        for (int i = 0; i < name.Length && name[i] >= 0x2E80 && char.IsLetter(name[i]) && (length == 0 || i <= length + 1); i++)
        {
            if (i > 1 && Ends.Contains(name[i], StringComparison.Ordinal))
                length = i + 1;
        }

        return length == 0 || ordinal.Value < 2
            ? null
            : new EventOrdinal(name[..length].ToString(), ordinal.Value, text.Text[ordinal.Start..(ordinal.End + length)], null, text.PlaceOf(ordinal.Start), IsFirm: true);
    }
}
