using ExpoSite.Core.Language;

namespace ExpoSite.Core.Habits;

/// <summary>The name of a tag or section as texts may have it: plurals and capitals make no difference, "C++" and "C#" do.</summary>
public readonly record struct LabelName
{
    // Words of a name, or characters of scripts that are divided into characters; of a longer one only so many are compared.
    private const int Longest = 8;

    private const int LongestWord = 48;

    private LabelName(ulong phrase) => Phrase = phrase;

    internal ulong Phrase { get; }

    public static LabelName Of(string name)
    {
        ulong phrase = 0;
        foreach (ulong word in WordsOf(name).Take(Longest))
            phrase = Longer(phrase, word);
        return new LabelName(phrase);
    }

    /// <summary>Everything in a text that could be a name.</summary>
    internal static HashSet<ulong> PhrasesOf(string text)
    {
        List<ulong> words = WordsOf(text);
        var phrases = new HashSet<ulong>(words.Count * 2);
        for (int start = 0; start < words.Count; start++)
        {
            ulong phrase = 0;
            for (int i = start; i < Math.Min(words.Count, start + Longest); i++)
                phrases.Add(phrase = Longer(phrase, words[i]));
        }

        return phrases;
    }

    private static ulong Longer(ulong phrase, ulong word) => TextHash.Mix((phrase * 31) ^ word);

    private static List<ulong> WordsOf(string text)
    {
        var words = new List<ulong>();
        Span<char> plain = stackalloc char[LongestWord];
        foreach (TextWord word in TextWords.In(text, Joint, Script.IsEastAsian))
        {
            int end = word.End;
            while (end < text.Length && text[end] is '+' or '#')
                end++;
            int length = Math.Min(end - word.Start, LongestWord);
            text.AsSpan(word.Start, length).ToLowerInvariant(plain);
            words.Add(TextHash.Of(end > word.End ? plain[..length] : EnglishStems.Stem(plain[..length])));
        }

        return words;
    }

    private static bool Joint(ReadOnlySpan<char> text, int at) => TextWords.Apostrophe(text, at) || TextWords.NumberMark(text, at);
}
