using System.Collections.Frozen;

namespace ExpoSite.Normalize.Titles;

/// <summary>Closed word classes of English, which tell the edges of names.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at", "before", "behind", "below",
        "beside", "between", "beyond", "by", "despite", "down", "during", "for", "from", "in", "inside", "into", "like", "near", "of",
        "off", "on", "onto", "out", "over", "past", "per", "since", "than", "through", "throughout", "till", "to", "toward", "towards",
        "under", "until", "up", "upon", "via", "with", "within", "without");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "if", "because", "while", "when", "where", "whether", "although",
        "i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "my", "your", "his", "its", "our", "their",
        "this", "that", "these", "those", "who", "whom", "whose", "which", "what", "how", "why", "there", "here",
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would",
        "can", "could", "shall", "should", "may", "might", "must", "not", "no", "also", "both", "each", "either", "every", "all", "any",
        "some", "such", "many", "more", "most", "much", "other", "another", "only", "very", "just", "now", "then", "too", "one", "two");

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsFunctionWord(string word) => Prepositions.Contains(word) || Others.Contains(word);
}
