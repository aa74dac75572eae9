using System.Security.Cryptography;

namespace ExpoSite.Core.Text;

/// <summary>What a name's address says of signs that are no letters.</summary>
internal static class NameSigns
{
    /// <summary>Length of a <see cref="Mark"/>.</summary>
    public const int MarkLength = 8;

    private const int MostNumbers = 6;

    /// <summary>The name with words for signs that end a word (C++, AI+, C#) and for a point that begins one (.NET).</summary>
    public static string Spoken(string name)
    {
        if (!name.AsSpan().ContainsAny("+#.＋♯"))
            return name;
        return string.Concat(name.Select((c, i) => c switch
        {
            '+' or '＋' when EndsWord(name, i) => " plus ",
            '#' or '♯' when EndsWord(name, i) => " sharp ",
            '.' when BeginsWord(name, i) => " dot ",
            _ => c.ToString(),
        }));
    }

    /// <summary>The numbers of a name's characters: <c>u1f389</c>; a mark of the name where there are many.</summary>
    public static string Numbers(string name)
    {
        Rune[] runes = [.. name.EnumerateRunes().Where(
            r => !Rune.IsWhiteSpace(r) && Rune.GetUnicodeCategory(r) is not UnicodeCategory.Format and not UnicodeCategory.NonSpacingMark)];
        return runes.Length is 0 or > MostNumbers
            ? $"u-{Mark(name)}" : string.Join('-', runes.Select(r => "u" + r.Value.ToString("x4", CultureInfo.InvariantCulture)));
    }

    /// <summary>Eight digits that stand for a whole text.</summary>
    public static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..MarkLength];

    // Behind a letter or digit, with nothing but such signs between, and no letter or digit behind.
    private static bool EndsWord(string name, int at)
    {
        int before = at;
        while (before >= 0 && IsSign(name[before]))
            before--;
        int after = at;
        while (after < name.Length && IsSign(name[after]))
            after++;
        return before >= 0 && IsOfWord(name[before]) && (after == name.Length || !IsOfWord(name[after]));
    }

    private static bool BeginsWord(string name, int at) =>
        at + 1 < name.Length && IsOfWord(name[at + 1]) && (at == 0 || char.IsWhiteSpace(name[at - 1]));

    private static bool IsSign(char c) => c is '+' or '#' or '＋' or '♯';

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
