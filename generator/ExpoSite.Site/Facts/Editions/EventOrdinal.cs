using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>A statement which one an event is: "the 17th Salt Summit".</summary>
/// <param name="Key">Name of the event, as <see cref="EventName"/> makes it.</param>
/// <param name="Number">17.</param>
/// <param name="Written">As the story writes it.</param>
/// <param name="Year">The year that its sentence names, or null.</param>
/// <param name="Time">Of which time it tells; where that is not known, it only shows that the story knows the number.</param>
internal sealed record EventOrdinal(string Key, int Number, string Written, int? Year, FactPlace Place, EventTime Time)
{
    private const int MaxLength = 120;
    private static readonly string[] NewsVerbs = ["is", "was", "has", "this", "as", "opens", "begins", "starts", "closes", "ends"];

    /// <summary>The statements of a part of a story.</summary>
    public static IEnumerable<EventOrdinal> Find(ReadPart part, bool isEnglish)
    {
        foreach (OrdinalInText ordinal in part.Ordinals)
        {
            // Those that input/expos.yml counts are compared with it.
            int name = ordinal.CountsEditions
                ? ordinal.End : ordinal.Next < part.Text.Words.Count ? part.Text.Words[ordinal.Next].Start : -1;
            if (part.Expos.Exists(e => e.Start == name && e.Fair.Editions.Any(x => x.Edition is not null)))
                continue;
            if ((ordinal.CountsEditions ? HanAt(ordinal, part.Text) : isEnglish ? EnglishAt(ordinal, part.Text) : null) is not
                { } statement)
            {
                continue;
            }

            List<int> years = OtherTimes.Years(part.Text, ordinal.Word);
            bool isCertain = years.Count < 2 && !OtherTimes.IsSpokenOf(part.Text, ordinal.Word);
            yield return statement with
            {
                Year = years.Count == 1 ? years[0] : null,
                Time = isCertain ? statement.Time : EventTime.Unknown
            };
        }
    }

    private static EventOrdinal? EnglishAt(OrdinalInText ordinal, StoryText text)
    {
        if (ordinal.Value < 2 || !text.IsJoined(ordinal.Next) || EventName.At(text, ordinal.Next) is not { } name)
            return null;
        string written = text.Between(ordinal.Word, name.End);
        // "The 18th Congress costs Peru a fortune" may be of the next one; "opens" is of this one.
        bool isPlan = text.Part != StoryPart.Title && text.IsJoined(name.End) && text.Word(name.End) is [.., 's']
            && !text.Is(name.End, NewsVerbs);
        bool isNamed = !isPlan && (text.StartsSentence(ordinal.Word) || text.Is(ordinal.Word - 1, "the")) && NameEnd.IsAt(text, name.End);
        EventTime time = isNamed ? EventRole.TimeOf(text, ordinal.Word, name.End) : EventTime.Unknown;
        return written.Length > MaxLength
            ? null : new EventOrdinal(name.Key, ordinal.Value, written, null, text.PlaceOf(ordinal.Start), time);
    }

    // Up to the first character that ends the name of an event; what follows would be the sentence.
    private static EventOrdinal? HanAt(OrdinalInText ordinal, StoryText text)
    {
        const string Ends = "会會坛壇展节節赛賽奖獎";
        const int MaxName = 20;
        ReadOnlySpan<char> name = text.Text.AsSpan(ordinal.End, Math.Min(MaxName, text.Text.Length - ordinal.End));
        int length = 0;
        for (int i = 0; i < name.Length && Script.IsEastAsian(name[i]) && char.IsLetter(name[i]) && (length == 0 || i <= length + 1); i++)
        {
            if (i > 1 && Ends.Contains(name[i], StringComparison.Ordinal))
                length = i + 1;
        }

        return length == 0 || ordinal.Value < 2
            ? null
            : new EventOrdinal(name[..length].ToString(), ordinal.Value, text.Text[ordinal.Start..(ordinal.End + length)], null,
                text.PlaceOf(ordinal.Start), EventTime.Now);
    }
}
