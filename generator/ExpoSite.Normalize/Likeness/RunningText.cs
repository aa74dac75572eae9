using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Likeness;

/// <summary>The words of sentences, which show what a headline in capitals hides: which words are names.</summary>
internal sealed class RunningText
{
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> capitalized = new(StringComparer.Ordinal);
    private readonly HashSet<string> starting = new(StringComparer.Ordinal);

    public RunningText(IEnumerable<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
            Read(paragraph);
    }

    /// <summary>True when the text has the word, in any case; for a pair of characters, when it has them side by side.</summary>
    public bool Has(string word) => small.Contains(word) || capitalized.Contains(word) || starting.Contains(word);

    /// <summary>True for a word with a capital within sentences and never without; for scripts without capitals always.</summary>
    public bool IsName(string word) =>
        Script.IsEastAsian(Rune.GetRuneAt(word, 0)) || (capitalized.Contains(word) && !small.Contains(word));

    private void Read(string paragraph)
    {
        bool starts = true;
        foreach (string raw in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string word in Headline.WordsIn(StoryKey.Of(raw, null).Title))
            {
                bool hasCapital = raw.Any(char.IsUpper);
                (starts ? starting : hasCapital ? capitalized : small).Add(word);
                starts = false;
            }

            starts |= raw[^1] == ':' || Sentences.Ends(raw);
        }
    }
}
