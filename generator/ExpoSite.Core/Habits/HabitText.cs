using ExpoSite.Core.Vectors;

namespace ExpoSite.Core.Habits;

/// <summary>A story as the habits of its site see it: its words, and whether a name stands in it.</summary>
/// <param name="title">Plain text.</param>
/// <param name="text">Plain text.</param>
public sealed class HabitText(string title, string text)
{
    // As many words of the text as one of the headline counts for.
    private const float HeadlineWord = 3;

    private HashSet<ulong>? titlePhrases, textPhrases;

    internal TermWeights Words { get; } = WordsOf((text, 1), (title, HeadlineWord));

    internal TermWeights Headline { get; } = WordsOf((title, 1));

    internal HashSet<ulong> TitlePhrases => titlePhrases ??= LabelName.PhrasesOf(title);

    /// <summary>True where the headline has the name, in whatever form of its words.</summary>
    public bool NamesInTitle(LabelName name) => TitlePhrases.Contains(name.Phrase);

    /// <summary>The same for the text.</summary>
    public bool NamesInText(LabelName name) => (textPhrases ??= LabelName.PhrasesOf(text)).Contains(name.Phrase);

    private static TermWeights WordsOf(params ReadOnlySpan<(string Text, float Weight)> texts)
    {
        var counter = new WordCounter();
        foreach ((string words, float weight) in texts)
            counter.Add(words, weight);
        return counter.ToWeights();
    }
}
