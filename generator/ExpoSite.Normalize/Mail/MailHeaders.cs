using System.Text.RegularExpressions;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Mail;

/// <summary>A mail's subject as a headline.</summary>
internal static partial class MailSubject
{
    private const int MaxLength = 300;

    /// <summary>Without marks of replies and forwards, list names and labels; null when nothing is left.</summary>
    /// <param name="isForwarded">True when a mark says that the mail passes on another.</param>
    public static string? Headline(string? subject, out bool isForwarded)
    {
        string line = MarkdownEscaper.Collapse(subject ?? "").Trim();
        isForwarded = Forwarded().IsMatch(line);
        string title = ReleaseWording.WithoutLabel(Marks().Replace(line, ""));
        return title.Length is > 1 and <= MaxLength && title.Any(char.IsLetter) ? title : null;
    }

    [GeneratedRegex(@"^(?:(?:re|fwd?|fw|aw|wg|antw|tr|rv|rif|enc|res|sv|vs|vb|vl|i|r|odp|pd|ynt|ha|отв|пер|回复|回覆|转发|轉寄|答复|返信|転送|回信|답장"
        + @"|전달)(?:\[\d+\])?\s*[:：]\s*"
        + @"|\[[^\]\[]{1,40}\]\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:(?:re|aw|antw|回复|答复)\s*[:：]\s*)*(?:fwd?|fw|wg|tr|rv|enc|vl|vb|i|pd|пер|转发|轉寄|転送|전달)\s*[:：]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forwarded();
}

/// <summary>Tells people's names from those of offices in a sender.</summary>
internal static partial class PersonName
{
    private const int MostWords = 4;

    public static bool IsOne(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords && name.Length <= 60
            && !name.Any(c => char.IsDigit(c) || c is '@' or '|' or '/' or '&')
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && !Office().IsMatch(name);
    }

    [GeneratedRegex(@"\b(?:press|presse|prensa|media|news|newsroom|newsletter|team|office|desk|info|communications?|kommunikation"
        + @"|marketing|public|relations|redaktion|redaction|editor(?:s|ial)?|service|support|no-?reply|expo|fair|messe|feria|group|gmbh"
        + @"|ag|ltd|inc|llc|s\.?a|company|salone?|foire|fiera|feira|festival|verband|verein|verbund|zentrum|lettre|boletín|boletim"
        + @"|company|university|association|department|pr)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
