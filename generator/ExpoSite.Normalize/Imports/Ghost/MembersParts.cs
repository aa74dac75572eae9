using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Imports.Ghost;

/// <summary>Parts of a text that Ghost sends to members only, between comments.</summary>
internal static partial class MembersParts
{
    public const string Kind = "parts of texts that only members saw";
    public const string Hint = "write them into the story if everybody may read them";

    /// <summary>The text without them.</summary>
    /// <param name="count">How many there were.</param>
    public static string TakeOut(string html, out int count)
    {
        int found = 0;
        string open = Part().Replace(html, part =>
        {
            // Who is not named is not meant.
            bool isPublic = Everybody().IsMatch(part.Groups["who"].Value);
            found += isPublic ? 0 : 1;
            return isPublic ? part.Groups["text"].Value : "";
        });
        count = found;
        return open;
    }

    // Without its end it hides all that follows.
    [GeneratedRegex(
        @"<!--\s*kg-gated-block:begin(?<who>.*?)-->(?<text>.*?)(?:<!--\s*kg-gated-block:end\s*-->|\z)",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\bnonMember\s*:\s*""?true\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everybody();
}
