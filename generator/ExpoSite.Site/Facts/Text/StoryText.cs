using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Facts.Text;

/// <summary>A part of a story, divided into words once for all that is looked for in it.</summary>
/// <param name="ordinalsHaveStop">True where "8." is an ordinal, as in German.</param>
internal sealed class StoryText(StoryPart part, SourcedText source, bool ordinalsHaveStop = false)
{
    // Keeps the time bounded for a text without a full stop.
    private const int MaxReach = 150;

    public StoryPart Part => part;

    public string Text => source.Text;

    public List<StoryWord> Words { get; } = StoryWordSplitter.Split(source.Text, ordinalsHaveStop);

    /// <summary>Headline, description and the first sentences: where a story says what it is about.</summary>
    public bool IsLead(int word) => part != StoryPart.Body || Words[word].Sentence < 3;

    /// <summary>The word at an offset, or the last before it; 0 where there is none.</summary>
    public int WordAt(int offset)
    {
        int low = 0;
        int high = Words.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Words[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public ReadOnlySpan<char> Word(int at) => Text.AsSpan(Words[at].Start, Words[at].Length);

    /// <summary>The word without the <c>'s</c> of a possessive.</summary>
    public ReadOnlySpan<char> Bare(int at) => EnglishStems.Bare(Word(at));

    /// <summary>True for one of some words in small letters, however the text writes it; false beyond either end.</summary>
    public bool Is(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at >= Words.Count)
            return false;
        ReadOnlySpan<char> word = Word(at);
        foreach (string other in words)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>True where there is such a word, and only a space or a dash before it.</summary>
    public bool IsJoined(int at) => at > 0 && at < Words.Count && Words[at].IsJoined;

    public bool IsCapital(int at) => char.IsUpper(Text[Words[at].Start]);

    public bool IsPossessive(int at) => at >= 0 && at < Words.Count && Bare(at).Length < Words[at].Length;

    public bool StartsSentence(int at) => at == 0 || Words[at - 1].Sentence != Words[at].Sentence;

    /// <summary>The words of a sentence: the first, and the one behind the last. Of a very long one, those near the word.</summary>
    public (int First, int End) SentenceAround(int at)
    {
        int first = at;
        while (!StartsSentence(first) && at - first < MaxReach)
            first--;
        int end = at + 1;
        while (end < Words.Count && Words[end].Sentence == Words[at].Sentence && end - at < MaxReach)
            end++;
        return (first, end);
    }

    /// <summary>Whether one of some words is what is meant.</summary>
    public static bool Any(int first, int end, Predicate<int> isMeant)
    {
        for (int i = first; i < end; i++)
        {
            if (isMeant(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words of a sentence is what is meant.</summary>
    /// <param name="word">Any word of the sentence.</param>
    public bool AnyInSentence(int word, Predicate<int> isMeant)
    {
        (int first, int end) = SentenceAround(word);
        return Any(first, end, isMeant);
    }

    /// <summary>True for what may stand before the name of an event: "the", "this year's".</summary>
    public bool IsDeterminer(int at) => Is(at, "the", "this", "year's", "year’s");

    public string Between(int first, int end) => Text[Words[first].Start..Words[end - 1].End];

    public FactPlace PlaceOf(int offset) => new(part, part == StoryPart.Body ? source.SourceOf(offset) : 0);
}
