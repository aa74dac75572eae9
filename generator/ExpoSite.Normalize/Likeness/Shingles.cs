using System.Text;

namespace ExpoSite.Normalize.Likeness;

/// <summary>
/// Overlapping runs of words of a text, as hashes (Broder 1997). Text without spaces (Chinese, Japanese, Korean) counts each
/// character as a word. Case, marks and line ends do not count.
/// </summary>
internal static class Shingles
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="texts">Plain text, read as one.</param>
    /// <param name="length">Words in a run.</param>
    public static HashSet<ulong> Of(IEnumerable<string> texts, int length)
    {
        var shingles = new HashSet<ulong>();
        var words = new List<ulong>();
        foreach (string text in texts)
            AddWords(text, words);
        for (int i = 0; i + length <= words.Count; i++)
        {
            ulong hash = Offset;
            for (int j = i; j < i + length; j++)
                hash = Mix(hash ^ words[j]);
            shingles.Add(hash);
        }

        return shingles;
    }

    private static void AddWords(string text, List<ulong> words)
    {
        ulong word = Offset;
        bool isOpen = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isUnspaced = Headline.IsUnspaced(rune);
            if (isOpen && (isUnspaced || !Rune.IsLetterOrDigit(rune)))
            {
                if (rune.Value is '\'' or '\u2019')
                    continue;
                words.Add(word);
                (word, isOpen) = (Offset, false);
            }

            if (isUnspaced)
                words.Add((Offset ^ (uint)rune.Value) * Prime);
            else if (Rune.IsLetterOrDigit(rune))
                (word, isOpen) = ((word ^ (uint)Rune.ToLowerInvariant(rune).Value) * Prime, true);
        }

        if (isOpen)
            words.Add(word);
    }

    // Finalizer of SplitMix64: every bit of the result hangs on every bit of the value.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
