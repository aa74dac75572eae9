using System.Buffers;
using System.Security.Cryptography;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Identity;

/// <summary>Whether the words of a story changed: headline, description, text and corrections, but no tag, section or picture.</summary>
internal static class StoryWords
{
    private const int HashLength = 8;

    // ASCII that says something alone: letters, digits, and signs such as those of C++ and $.
    private static readonly SearchValues<byte> Words =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%&+<=>@"u8);

    /// <summary>The hash of a story, made once.</summary>
    public static string HashOf(Story story) => story.WordsHash ??= HashOf(story.Article);

    /// <summary>Sixteen hexadecimal digits. White space and punctuation do not count: typography may set them otherwise.</summary>
    public static string HashOf(Article article)
    {
        var words = new ArrayBufferWriter<byte>(article.Utf8Body.Length + 256);
        Add(words, Encoding.UTF8.GetBytes(article.Title));
        Add(words, Encoding.UTF8.GetBytes(article.Description ?? ""));
        Add(words, article.Utf8Body.Span);
        foreach (Correction correction in article.Corrections)
            Add(words, Encoding.UTF8.GetBytes(correction.Text));
        return Convert.ToHexStringLower(SHA256.HashData(words.WrittenSpan).AsSpan(0, HashLength));
    }

    private static void Add(ArrayBufferWriter<byte> words, ReadOnlySpan<byte> text)
    {
        Span<byte> kept = words.GetSpan(text.Length + 1);
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // E2 80 begins the dashes, quotation marks and spaces that typography sets; C2 A0, AB and BB are those of French.
            if (text[i] == 0xE2 && i + 2 < text.Length && text[i + 1] == 0x80)
                i += 2;
            else if (text[i] == 0xC2 && i + 1 < text.Length && text[i + 1] is 0xA0 or 0xAB or 0xBB)
                i++;
            else if (text[i] >= 0x80 || Words.Contains(text[i]))
                kept[length++] = text[i];
        }

        kept[length++] = 0;
        words.Advance(length);
    }
}
