namespace ExpoSite.Core.Language;

/// <summary>
/// Runs of words of a text, as hashes (Broder, "On the resemblance and containment of documents", 1997): texts that share many are
/// copies of one another. Case, marks and line ends do not count; of Chinese, Japanese and Korean each character is a word.
/// </summary>
public static class Shingles
{
    /// <param name="texts">Plain text or Markdown, read as one.</param>
    public static HashSet<ulong> Of(IEnumerable<string> texts, int length)
    {
        var words = new List<ulong>();
        foreach (string text in texts)
        {
            foreach (TextWord word in TextWords.In(text, alone: Script.IsEastAsian))
                words.Add(TextHash.OfLower(word.In(text)));
        }

        var shingles = new HashSet<ulong>();
        ReadOnlySpan<ulong> hashes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        for (int i = 0; i + length <= hashes.Length; i++)
            shingles.Add(TextHash.OfRun(hashes.Slice(i, length)));
        return shingles;
    }
}
