using System.Buffers;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace ExpoSite.Site.Gate;

/// <summary>What plain texts in feeds may not hold.</summary>
internal static partial class TextRules
{
    // But for tab and line ends.
    private static readonly SearchValues<char> AsciiControls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c)]);

    private const char LastOfLatin1 = '\u00FF';

    private static readonly SearchValues<char> Marks = SearchValues.Create("<&");

    /// <summary>True for a text with C0 or C1 controls, or DEL.</summary>
    // Kind by kind: each is found sixteen characters at a time, a set of both is not.
    public static bool HasControls(string text) =>
        text.AsSpan().ContainsAny(AsciiControls) || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F');

    /// <summary>The first two signs that were one letter before UTF-8 was read as Latin-1, such as <c>Ã©</c>; or null.</summary>
    public static string? GarbledLetter(string text)
    {
        if (!Garbled().IsMatch(text))
            return null;
        string? line = text.Split('\n')
            .FirstOrDefault(l => Garbled().IsMatch(l) && l.All(c => c <= LastOfLatin1) && Utf8.IsValid(Encoding.Latin1.GetBytes(l)));
        return line is null ? null : Garbled().Match(line).Value;
    }

    /// <summary>True for a text with a tag of HTML or an entity: readers that take titles for HTML would not show it.</summary>
    public static bool LooksLikeMarkup(string text) =>
        text.AsSpan().ContainsAny(Marks)
        && (Entity().IsMatch(text) || Tag().Matches(text).Any(tag => MarkupRules.IsHtml(tag.Groups[1].Value)));

    [GeneratedRegex("[\u00C2\u00C3][\u0080-\u00BF]", RegexOptions.CultureInvariant)]
    private static partial Regex Garbled();

    [GeneratedRegex("</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("[^\\s<>@]+@[^\\s<>@]+\\.[A-Za-z]{2,}", RegexOptions.CultureInvariant)]
    public static partial Regex EmailAddress();
}
