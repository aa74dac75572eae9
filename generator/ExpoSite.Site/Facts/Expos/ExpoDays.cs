using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Expos;

/// <summary>What days a text gives to an expo.</summary>
/// <param name="Expo">The expo that it names.</param>
/// <param name="First">The word that they start with.</param>
/// <param name="Of">What they are said to be.</param>
internal sealed record ExpoDays(ExpoMention Expo, WrittenDays Days, int First, DaysOf Of)
{
    private const int MaxWordsBetween = 9;

    // Between the name and its days: "… Expo, which will be held in Quillhaven from".
    private static readonly WordSet Glue = WordSet.Of(
        "which that is was are were be been will to has scheduled set due place in at the for from on between its doors gates");

    private static readonly WordSet Spans = WordSet.Of("run runs ran take takes took taking held");

    private static readonly WordSet Edges = WordSet.Of(
        "open opens opened start starts started begin begins began close closes closed end ends ended");

    public static IEnumerable<ExpoDays> Find(ReadPart part)
    {
        foreach (ExpoMention expo in part.Expos)
        {
            if (Behind(part.Text, expo) is { } behind)
                yield return behind;
            else if (Before(part.Text, expo) is { } before)
                yield return before;
        }
    }

    // The expo runs from X to Y; the expo (X–Y); at the expo on X.
    private static ExpoDays? Behind(StoryText text, ExpoMention expo)
    {
        int lead = BeforeName(text, expo);
        bool isPlace = text.Is(lead, "at", "during");
        if (!isPlace && lead >= 0 && LanguageLists.English.IsPreposition(text.Word(lead))
            && text.Words[lead].Sentence == text.Words[expo.First].Sentence)
        {
            return null;
        }

        bool hasSpan = false;
        bool hasEdge = false;
        int last = Math.Min(expo.End + MaxWordsBetween, text.Words.Count - 1);
        for (int i = expo.End; i <= last && text.Words[i].Sentence == text.Words[expo.First].Sentence; i++)
        {
            if (WrittenDays.At(text, i) is { } days)
            {
                if (isPlace)
                {
                    return i == expo.End + 1 && text.IsJoined(expo.End) && text.Is(expo.End, "on") && HasVerbBefore(text, lead)
                        ? new ExpoDays(expo, days, i, DaysOf.SomethingThere) : null;
                }

                char joint = days.IsSpan && i == expo.End ? text.Words[i].Joint : ' ';
                bool isWhole = (hasSpan && days.IsSpan) || joint == '(';
                return hasSpan || hasEdge || isWhole || joint == ','
                    ? new ExpoDays(expo, days, i, isWhole ? DaysOf.WholeExpo : DaysOf.PartOfExpo) : null;
            }

            ReadOnlySpan<char> word = text.Word(i);
            hasSpan |= Spans.Contains(word);
            hasEdge |= Edges.Contains(word);
            bool isPlaceName = text.IsCapital(i) && i > expo.End;
            if (text.Words[i].Joint is not (' ' or ',')
                || !(Glue.Contains(word) || Spans.Contains(word) || Edges.Contains(word) || isPlaceName))
            {
                return null;
            }
        }

        return null;
    }

    // "The boat is shown at the expo on", not "the strike at the expo on".
    private static bool HasVerbBefore(StoryText text, int at)
    {
        if (text.StartsSentence(at) || !text.IsJoined(at))
            return true;
        (int first, _) = text.SentenceAround(at);
        return StoryText.Any(first, at, i =>
            text.Is(i, "is", "are", "will", "be", "can", "shows", "opens", "starts", "begins", "takes", "meets", "speaks", "presents"));
    }

    // On X at the expo.
    private static ExpoDays? Before(StoryText text, ExpoMention expo)
    {
        int lead = BeforeName(text, expo);
        if (!text.Is(lead, "at", "during") || !text.IsJoined(lead) || text.Words[lead].Sentence != text.Words[expo.First].Sentence)
            return null;
        for (int i = Math.Max(0, lead - 7); i < lead; i++)
        {
            if (WrittenDays.At(text, i) is { } days)
            {
                return days.Next == lead && text.Is(i - 1, "on", "from", "between")
                    ? new ExpoDays(expo, days, i, DaysOf.SomethingThere) : null;
            }
        }

        return null;
    }

    // The word before the name, its article and its ordinal.
    private static int BeforeName(StoryText text, ExpoMention expo)
    {
        int at = expo.First - 1;
        while (at >= 0 && text.IsJoined(at + 1)
            && (text.IsDeterminer(at) || text.Is(at, "annual", "first", "whole") || NumberWords.Ordinal(text, at) is not null))
        {
            at--;
        }
        return at;
    }
}

/// <summary>What happens on the days that a text names beside an expo.</summary>
internal enum DaysOf
{
    /// <summary>The expo from its first day to its last.</summary>
    WholeExpo,

    /// <summary>The expo, perhaps only its opening or its end.</summary>
    PartOfExpo,

    /// <summary>Something at the expo.</summary>
    SomethingThere,
}
