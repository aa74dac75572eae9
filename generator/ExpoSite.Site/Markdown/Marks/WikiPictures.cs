using System.Text.RegularExpressions;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>
/// Pictures, films and files as Obsidian embeds them: <c>![[hall.jpg]]</c>, <c>![[hall.jpg|The hall at nine]]</c>; and their widths.
/// </summary>
internal static partial class WikiPictures
{
    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown)
    {
        if (!shown.Contains("![", StringComparison.Ordinal))
            return [];
        IEnumerable<(int, int, string)> embeds = Embed().Matches(shown).Where(m => IsFile(m.Groups["file"].Value.Trim()))
            .Select(m => (m.Index, m.Length, $"![{Words(m.Groups["words"].Value.Trim())}](<{m.Groups["file"].Value.Trim()}>)"));
        return [.. embeds.Concat(WidthInWords().Matches(shown).Select(m => (m.Index, m.Length, ""))).OrderBy(e => e.Item1)];
    }

    private static bool IsFile(string name) => PictureFormats.OfName(name) is not null || MediaKind.OfName(name) is not null;

    // A number is the width.
    private static string Words(string written) => Width().IsMatch(written) ? "" : written;

    [GeneratedRegex(@"!\[\[(?<file>[^\[\]|<>#\n]{1,300})(?:\|(?<words>[^\[\]\n]{0,500}))?\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Embed();

    // ![The crane|400](crane.jpg)
    [GeneratedRegex(@"(?<=!\[[^\[\]\n]{0,300})\|\d{1,4}(?:x\d{1,4})?(?=\]\()", RegexOptions.CultureInvariant)]
    private static partial Regex WidthInWords();

    [GeneratedRegex(@"^\d+(?:x\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Width();
}
