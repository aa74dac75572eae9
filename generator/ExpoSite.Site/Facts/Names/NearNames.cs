using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Names;

/// <summary>Finds what is nearly an exhibitor's name: all of its words, one of them with a slip.</summary>
internal sealed class NearNames
{
    private const int MinLength = 5;
    private const int MaxWords = 12;

    private readonly Dictionary<string, Exhibitor> exhibitors = new(StringComparer.Ordinal);
    private readonly HashSet<string> firstWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;
    private readonly NearWords words = new();
    private readonly int maxWords;

    public NearNames(ExpoKnowledge knowledge)
    {
        foreach ((string name, Exhibitor exhibitor) in knowledge.Exhibitors.SelectMany(e => e.Aliases.Prepend(e.Name).Select(n => (n, e))))
        {
            List<StoryWord> split = StoryWordSplitter.Split(name);
            if (split.Count is 0 or > MaxWords || !exhibitors.TryAdd(name, exhibitor))
                continue;
            firstWords.Add(TextOf(name, split[0]));
            maxWords = Math.Max(maxWords, split.Count);
            if (name.Length < MinLength || !char.IsUpper(name[0]))
                continue;
            foreach (StoryWord word in split)
                words.Add(TextOf(name, word));
        }

        known = [.. exhibitors.Keys, .. knowledge.Countries.SelectMany(c => c.Forms.Add(c.Name)),
            .. knowledge.Expos.SelectMany(e => e.Aliases.Add(e.Name))];
    }

    public bool IsEmpty => exhibitors.Count == 0;

    /// <summary>Every such place of a text, in its order.</summary>
    public IEnumerable<NearName> Find(StoryText text)
    {
        for (int i = 0; i < text.Words.Count; i++)
        {
            if (!text.IsCapital(i))
                continue;
            int reach = Reach(text, i);
            int known = KnownAt(text, i, reach);
            NearName? near = known == reach ? null : At(text, i, reach, known);
            if (near is not null)
                yield return near;
            i += Math.Max(1, near?.Words ?? known) - 1;
        }
    }

    /// <summary>Whether some name has a word.</summary>
    public bool HasWord(string word) => words.Contains(word);

    // How many words, with nothing but spaces and the marks of names between them.
    private int Reach(StoryText text, int first)
    {
        int reach = 1;
        while (reach < maxWords && first + reach < text.Words.Count && text.Words[first + reach].Joint is ' ' or '-' or '&')
            reach++;
        return reach;
    }

    // How many words the longest known name has that stands here; 0 for none.
    private int KnownAt(StoryText text, int first, int reach)
    {
        if (!firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Word(first)))
            return 0;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int count = reach; count >= 1; count--)
        {
            if (names.Contains(Written(text, first, count)))
                return count;
        }

        return 0;
    }

    // The longest, and longer than the known one; a slip further on needs the right first word.
    private NearName? At(StoryText text, int first, int reach, int known)
    {
        NearName? found = null;
        bool isFirstRight = firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Word(first));
        for (int slipped = 0; slipped < (isFirstRight ? reach : 1); slipped++)
        {
            foreach ((string word, NameSlip slip) in words.Of(text.Bare(first + slipped)))
            {
                for (int count = reach; count > Math.Max(slipped, found?.Words ?? known); count--)
                {
                    string written = Written(text, first, count).ToString();
                    int start = text.Words[first + slipped].Start - text.Words[first].Start;
                    string name = string.Concat(written.AsSpan(0, start), word, written.AsSpan(start + text.Bare(first + slipped).Length));
                    if (exhibitors.TryGetValue(name, out Exhibitor? exhibitor) && !this.known.Contains(written))
                        found = new NearName(written, name, exhibitor, first, count, slip, word);
                }
            }
        }

        return found;
    }

    private static ReadOnlySpan<char> Written(StoryText text, int first, int count)
    {
        int start = text.Words[first].Start;
        int last = first + count - 1;
        return text.Text.AsSpan(start, text.Words[last].Start + text.Bare(last).Length - start);
    }

    private static string TextOf(string name, StoryWord word) => name.Substring(word.Start, word.Length);
}

/// <summary>Words of a text that are nearly an exhibitor's name.</summary>
/// <param name="Written">As the text writes them.</param>
/// <param name="Exhibitor">Whose name it is.</param>
/// <param name="First">The word that they start with.</param>
/// <param name="Words">How many words they are.</param>
/// <param name="Slip">What differs.</param>
/// <param name="Slipped">The word that differs, as the name writes it.</param>
internal sealed record NearName(string Written, string Name, Exhibitor Exhibitor, int First, int Words, NameSlip Slip, string Slipped)
{
    public int Last => First + Words - 1;
}
