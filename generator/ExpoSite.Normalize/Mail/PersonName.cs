using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Mail;

/// <summary>Tells people's names from those of offices in a sender.</summary>
internal static partial class PersonName
{
    private const int MostWords = 4;

    public static bool IsOne(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords
            && name.Length <= 60
            && !name.Any(c => char.IsDigit(c) || c is '@' or '|' or '/' or '&')
            && char.IsUpper(words[0][0])
            && char.IsUpper(words[^1][0])
            && !Office().IsMatch(name);
    }

    [GeneratedRegex(@"\b(?:press|presse|prensa|media|news|newsroom|newsletter|team|office|desk|info|communications?|kommunikation"
        + @"|marketing|public|relations|redaktion|redaction|editor(?:s|ial)?|service|support|no-?reply|expo|fair|messe|feria|group|gmbh"
        + @"|ag|ltd|inc|llc|s\.?a|company|university|association|department|pr)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
