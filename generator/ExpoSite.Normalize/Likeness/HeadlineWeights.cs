using System.Numerics;
using ExpoSite.Core.Language;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Likeness;

/// <summary>How much each word of a headline tells: a word that stands in many headlines tells little.</summary>
internal sealed class HeadlineWeights
{
    private const int ShortWord = 3;

    private readonly Dictionary<string, int> headlinesWith = new(StringComparer.Ordinal);

    /// <param name="keys">Titles of <see cref="StoryKey"/>; each counts once.</param>
    public HeadlineWeights(IEnumerable<string> keys)
    {
        foreach (string key in keys.Distinct(StringComparer.Ordinal))
        {
            foreach (string word in Headline.Of(key).Words.Distinct(StringComparer.Ordinal))
                headlinesWith[word] = headlinesWith.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>0 to 1. Whole logarithms, so that it is the same number on every machine.</summary>
    public double Of(string word)
    {
        // Two headlines of one story share a word without its being common.
        int others = Math.Max(1, headlinesWith.GetValueOrDefault(word) - 1);
        bool isShort = word.Length <= ShortWord && !char.IsDigit(word[0]) && !Script.IsEastAsian(System.Text.Rune.GetRuneAt(word, 0));
        return (isShort ? SameStoryWeights.ShortWord : 1) / (1 + BitOperations.Log2((uint)others));
    }

    public double Of(IEnumerable<string> words) => words.Sum(Of);
}
