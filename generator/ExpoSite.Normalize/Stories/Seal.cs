using System.Security.Cryptography;

namespace ExpoSite.Normalize.Stories;

/// <summary>
/// <c>sourceHash</c>: 16 hexadecimal digits of the raw file's SHA-256, a hyphen, and 16 of the Markdown's own. The second part
/// is the seal: as long as it fits, nobody has edited the file since normalize wrote it.
/// </summary>
internal static class Seal
{
    private const int Digits = 16;

    private static readonly string Line = FrontMatterKeys.SourceHash.Name + ":";

    /// <summary>The first part, of a raw file's bytes.</summary>
    public static string OfRaw(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..Digits];

    /// <summary>The second part, of a Markdown text. Line ends do not count, nor does the line that holds the hash itself.</summary>
    public static string OfMarkdown(string text)
    {
        IEnumerable<string> lines = text.ReplaceLineEndings("\n").Split('\n').Where(l => !l.StartsWith(Line, StringComparison.Ordinal));
        return OfRaw(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + '\n'))));
    }

    /// <summary>True when the text carries a seal that still fits it.</summary>
    public static bool Fits(string text, string? sourceHash) => sourceHash is not null && WasOf(text, sourceHash);

    /// <summary>True when the hash was written into this very Markdown, whatever stands below it now.</summary>
    public static bool WasOf(string text, string sourceHash) =>
        sourceHash.Length == (2 * Digits) + 1 && sourceHash[(Digits + 1)..] == OfMarkdown(text);

    /// <summary>True when the hash was made from this raw content.</summary>
    public static bool IsFrom(string sourceHash, string rawHash) => sourceHash.StartsWith(rawHash + "-", StringComparison.Ordinal);
}
