using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Tagging;

/// <summary>A name in a text and how much the text speaks of it.</summary>
internal sealed class NameCandidate(string name)
{
    public string Name { get; } = name;

    /// <summary>Its short form in this text, or null; the counts are then of both.</summary>
    public string? Acronym { get; set; }

    /// <summary>Occurrences in the body.</summary>
    public int Count { get; set; }

    /// <summary>Paragraphs in which it occurs.</summary>
    public int Spread { get; set; }

    public bool IsMultiWord => Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Letters all capital: CIIE, UAE, G20.</summary>
    public bool IsAcronym => Name.Length is >= 2 and <= 8 && char.IsUpper(Name[0]) && Name.All(c => char.IsUpper(c) || char.IsDigit(c));

    public bool IsCountry => KnownNames.IsCountry(Name);
}

/// <summary>Finds names by their capitals: runs of capitalized words, also across "of", "and" and "the" within them.</summary>
internal static class NameCandidates
{
    private const int MaxWords = 6;

    public static List<NameCandidate> In(IReadOnlyList<string> paragraphs)
    {
        List<List<Word>> texts = [.. paragraphs.Select(Word.In)];
        // The first word of a sentence has its capital from there; it is a name's only when it keeps it elsewhere.
        var capitalized = texts.SelectMany(t => t).Where(w => !w.StartsClause && w.IsCapitalized).Select(Bare).ToHashSet(StringComparer.Ordinal);
        var lower = texts.SelectMany(t => t).Where(w => !w.IsCapitalized).Select(w => w.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<string, NameCandidate>(StringComparer.Ordinal);
        foreach (List<Word> words in texts)
        {
            var inParagraph = new HashSet<string>(StringComparer.Ordinal);
            foreach (string name in Runs(words, word => IsName(word, capitalized, lower)).SelectMany(WithParts))
            {
                if (!found.TryGetValue(name, out NameCandidate? candidate))
                    found.Add(name, candidate = new NameCandidate(name));
                candidate.Count++;
                candidate.Spread += inParagraph.Add(name) ? 1 : 0;
            }
        }

        return [.. found.Values];
    }

    private static bool IsName(Word word, HashSet<string> capitalized, HashSet<string> lower) =>
        char.IsUpper(word.Text[0])
        && !word.IsFunctionWord
        && !KnownNames.IsCalendar(word.Text)
        && (!word.StartsClause || capitalized.Contains(Bare(word)) || !lower.Contains(Bare(word)));

    private static IEnumerable<List<Word>> Runs(List<Word> words, Func<Word, bool> isName)
    {
        for (int i = 0; i < words.Count;)
        {
            if (!isName(words[i]))
            {
                i++;
                continue;
            }

            var run = new List<Word> { words[i++] };
            while (i < words.Count && run.Count < MaxWords && !words[i].StartsClause && !EndsWithPossessive(run[^1]))
            {
                if (isName(words[i]))
                    run.Add(words[i++]);
                else if (IsConnector(words[i]) && i + 1 < words.Count && !words[i + 1].StartsClause && isName(words[i + 1]))
                    run.AddRange([words[i++], words[i++]]);
                else
                    break;
            }

            yield return run;
        }
    }

    /// <summary>The whole run, and its parts on both sides of "and": "Kenya and Ghana" are two, "Belt and Road" is one.</summary>
    private static IEnumerable<string> WithParts(List<Word> run)
    {
        yield return Join(run);
        int and = run.FindIndex(w => w.Text.Equals("and", StringComparison.OrdinalIgnoreCase));
        if (and < 0)
            yield break;
        yield return Join(run[..and]);
        yield return Join(run[(and + 1)..]);
    }

    private static string Join(List<Word> run) =>
        string.Join(' ', run.Take(run.Count - 1).Select(w => w.Text).Append(Bare(run[^1])));

    private static bool IsConnector(Word word) => word.Text is "of" or "and" or "the" or "for" or "de" or "&";

    private static bool EndsWithPossessive(Word word) => Bare(word).Length < word.Text.Length;

    private static string Bare(Word word) =>
        word.Text.EndsWith("'s", StringComparison.Ordinal) || word.Text.EndsWith("’s", StringComparison.Ordinal) ? word.Text[..^2] : word.Text;
}
