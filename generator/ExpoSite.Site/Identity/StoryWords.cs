using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ExpoSite.Site.Identity;

/// <summary>Whether the words of a story changed: headline, description, text and corrections, but no tag, section or picture.</summary>
internal static class StoryWords
{
    private const int HashLength = 8;

    /// <summary>Sixteen hexadecimal digits. White space and punctuation do not count: typography may set them otherwise.</summary>
    public static string HashOf(Article article)
    {
        string body = article.Body;
        var words = new List<char>(body.Length + 256);
        Add(words, article.Title);
        Add(words, article.Description);
        Add(words, body);
        foreach (Correction correction in article.Corrections)
            Add(words, correction.Text);
        return Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(words))).AsSpan(0, HashLength));
    }

    private static void Add(List<char> words, string? text)
    {
        foreach (char c in text ?? "")
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c))
                words.Add(c);
        }

        words.Add('\0');
    }
}
