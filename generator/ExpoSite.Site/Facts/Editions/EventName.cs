using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>The name of an event behind its ordinal, in the form in which names are compared.</summary>
/// <param name="Key">Capitals; what an acronym in brackets stands for is written as the acronym.</param>
/// <param name="End">The word behind the name.</param>
internal sealed record EventName(string Key, int End)
{
    private const int MaxWords = 16;
    private static readonly string[] Connectors = ["of", "and", "the", "for", "on", "in", "de", "des", "du"];

    // What is held again and again, and is therefore counted.
    private static readonly WordSet Nouns = WordSet.Of(
        """
        Summit Conference Congress Forum Expo Exposition Exhibition Fair Festival Show Symposium Assembly Games Cup Championship
        Championships Awards Prize Regatta Convention Biennale Triennale Marathon Week Days Dialogue Olympiad Olympics Tournament Trophy
        Rally Seminar Salon Roundtable Colloquium Meeting
        """);

    /// <summary>
    /// The name that starts at a word: words with capitals that end with a word for an event, and have another before it
    /// ("Salt Summit"), or start with one and tell what it is on ("Conference on Ice"). Null for anything else.
    /// </summary>
    public static EventName? At(StoryText text, int first)
    {
        var words = new List<string>();
        int end = -1;
        int kept = 0;
        bool namesItsSubject = false;
        for (int i = first; i < text.Words.Count && i < first + MaxWords && (i == first ? text.IsJoined(i) : GoesOn(text, i)); i++)
        {
            if (text.Words[i].Joint == '(')
            {
                if (end == i || !TakeAcronym(text.Word(i), words))
                    break;
                continue;
            }

            bool isNoun = Nouns.Contains(text.Bare(i));
            bool isConnector = text.Is(i, Connectors);
            if (!isConnector && !text.IsCapital(i))
            {
                if (i == first && text.Is(i, "annual", "biennial"))
                    continue;
                break;
            }

            if (end == i && !isNoun && !namesItsSubject)
                break;
            words.Add(text.Bare(i).ToString().ToUpperInvariant());
            namesItsSubject |= isNoun && words.Count == 1;
            if (words.Count > 1 && (isNoun || (namesItsSubject && !isConnector)))
                (end, kept) = (i + 1, words.Count);
        }

        string key = string.Join(' ', words.Take(kept).Where(w => w is not ("ANNUAL" or "THE")));
        return end > 0 && key.Contains(' ', StringComparison.Ordinal) ? new EventName(key, end) : null;
    }

    private static bool GoesOn(StoryText text, int at) => text.Words[at].Joint is ' ' or '-' or '&' or '(' or ')';

    // "Latin America and the Caribbean (LAC)": the initials of the words before it, connectors left out.
    private static bool TakeAcronym(ReadOnlySpan<char> acronym, List<string> words)
    {
        int from = words.Count;
        for (int letter = acronym.Length - 1; letter >= 0; letter--)
        {
            from--;
            while (from >= 0 && Array.Exists(Connectors, c => c.Equals(words[from], StringComparison.OrdinalIgnoreCase)))
                from--;
            if (from < 0 || words[from][0] != acronym[letter])
                return false;
        }

        words.RemoveRange(from, words.Count - from);
        words.Add(acronym.ToString());
        return true;
    }
}
