using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ExpoSite.Core.Content;
using ExpoSite.Core.Text;

namespace ExpoSite.Site.Identity;

/// <summary>
/// What a story is recognized by when its address does not tell: a fingerprint of its headline, and a sketch of its text that
/// survives editing.
/// </summary>
/// <param name="Title">Eight hexadecimal digits: hash of the headline's letters and digits, in lower case.</param>
/// <param name="Text">
/// Up to eight groups of four hexadecimal digits: the smallest hashes of three words in a row (Broder, "On the resemblance and
/// containment of documents", 1997). Two texts share about as many groups as they share phrases. Empty for a story without text.
/// </param>
internal readonly record struct StoryMark(string Title, string Text)
{
    private const int Groups = 8;
    private const int GroupsShared = 3;
    private const int GroupLength = 4;
    private const int WordsInPhrase = 3;

    public static StoryMark Of(Article article) => new(TitleOf(article.Title), TextOf(article.Description, article.Body));

    public static StoryMark Of(string title, string text) => new(TitleOf(title), TextOf(null, text));

    /// <summary>True for texts of digits in the form in which marks are written.</summary>
    public static bool IsWellFormed(string title, string text) =>
        title.Length == 8 && text.Length % GroupLength == 0 && text.Length <= Groups * GroupLength
        && title.All(char.IsAsciiHexDigitLower) && text.All(char.IsAsciiHexDigitLower);

    /// <summary>
    /// True when three of eight phrases kept are the same. Of edited texts most are; of unrelated ones none is, but for a notice
    /// that a house puts below all its stories.
    /// </summary>
    public bool SharesTextWith(StoryMark other)
    {
        HashSet<string> own = GroupsOf(Text);
        HashSet<string> others = GroupsOf(other.Text);
        int least = Math.Min(own.Count, others.Count);
        return least > 0 && own.Intersect(others).Count() * Groups >= least * GroupsShared;
    }

    /// <summary>True when headline or text is recognized.</summary>
    public bool IsSameStory(StoryMark other) => Title == other.Title || SharesTextWith(other);

    private static HashSet<string> GroupsOf(string text) =>
        [.. Enumerable.Range(0, text.Length / GroupLength).Select(i => text.Substring(i * GroupLength, GroupLength))];

    private static string TitleOf(string title)
    {
        string letters = string.Concat(ForbiddenCharacters.Remove(title).Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)).AsSpan(0, 4));
    }

    private static string TextOf(string? description, string body)
    {
        var phrases = new Phrases();
        phrases.Add(description);
        phrases.Add(body);
        return string.Concat(phrases.Smallest(Groups).Select(h => ((ushort)h).ToString("x4", CultureInfo.InvariantCulture)));
    }

    /// <summary>Collects hashes of every three words in a row.</summary>
    private sealed class Phrases
    {
        private readonly SortedSet<ulong> hashes = [];
        private readonly ulong[] last = new ulong[WordsInPhrase];
        private int words;

        public void Add(ReadOnlySpan<char> text)
        {
            int start = -1;
            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]) && !IsIdeograph(text[i]))
                {
                    start = start < 0 ? i : start;
                    continue;
                }

                if (start >= 0)
                    AddWord(text[start..i]);
                start = -1;
                if (i < text.Length && IsIdeograph(text[i]))
                    AddWord(text.Slice(i, 1));
            }
        }

        public IEnumerable<ulong> Smallest(int most)
        {
            if (words is > 0 and < WordsInPhrase)
                Keep(last[0] ^ (last[1] * 3));
            return hashes.Take(most);
        }

        private void AddWord(ReadOnlySpan<char> word)
        {
            // FNV-1a over UTF-16 code units.
            ulong hash = 14695981039346656037;
            foreach (char c in word)
                hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
            last[words++ % WordsInPhrase] = hash;
            if (words < WordsInPhrase)
                return;
            ulong phrase = 0;
            for (int i = 0; i < WordsInPhrase; i++)
                phrase = (phrase * 1099511628211) + last[(words + i) % WordsInPhrase];
            Keep(phrase);
        }

        private void Keep(ulong phrase)
        {
            // The final mix of splitmix64, so that "smallest" is a fair draw.
            phrase = (phrase ^ (phrase >> 30)) * 0xBF58476D1CE4E5B9;
            phrase = (phrase ^ (phrase >> 27)) * 0x94D049BB133111EB;
            phrase ^= phrase >> 31;
            if (hashes.Count < Groups)
                hashes.Add(phrase);
            else if (phrase < hashes.Max && hashes.Add(phrase))
                hashes.Remove(hashes.Max);
        }

        private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');
    }
}
