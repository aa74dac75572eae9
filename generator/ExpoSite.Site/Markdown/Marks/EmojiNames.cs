using System.Text.RegularExpressions;
using Markdig.Extensions.Emoji;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>Emoji by their names, as GitHub, GitLab and chats write them: <c>:rocket:</c>. A name that none has stays as it is.</summary>
internal static partial class EmojiNames
{
    private static readonly IDictionary<string, string> Known = EmojiMapping.GetDefaultEmojiShortcodeToUnicode();

    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown) =>
    [
        .. Name().Matches(shown).Where(m => Known.ContainsKey(m.Value)).Select(m => (m.Index, m.Length, Known[m.Value])),
    ];

    // Not the minutes of a time, the parts of a ratio, or a role of reStructuredText.
    [GeneratedRegex(@"(?<![\w:/]):[a-z0-9_+-]{1,50}:(?![\w:/`])", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
