using System.Numerics;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Likeness;

/// <summary>How much each word of a headline tells: a word that stands in many headlines tells little.</summary>
/// <param name="keys">Titles of <see cref="StoryKey"/>; each counts once.</param>
internal sealed class HeadlineWeights(IEnumerable<string> keys)
{
    private const int ShortWord = 3;

    private readonly Dictionary<string, int> headlinesWith = keys.Distinct(StringComparer.Ordinal)
        .SelectMany(key => Headline.Of(key).Words.Distinct(StringComparer.Ordinal))
        .CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>0 to 1. Whole logarithms, so that it is the same number on every machine.</summary>
    public double Of(string word)
    {
        // Two headlines of one story share a word without its being common.
        int others = Math.Max(1, headlinesWith.GetValueOrDefault(word) - 1);
        bool isShort = word.Length <= ShortWord && !char.IsDigit(word[0]) && !Script.IsEastAsian(Rune.GetRuneAt(word, 0));
        return (isShort ? SameStoryWeights.ShortWord : 1) / (1 + BitOperations.Log2((uint)others));
    }

    public double Of(IEnumerable<string> words) => words.Sum(Of);
}
