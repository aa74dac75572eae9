using System.Buffers;
using System.Text;
using System.Xml;

namespace ExpoSite.Site.Feeds;

/// <summary>Text that XML 1.0 (section 2.2) allows, without the control characters that it advises against.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x7F, 0x21))
            .Concat(Enumerable.Range(0xD800, 0x800)).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c),
    ]);

    /// <summary>The text without the characters that XML forbids.</summary>
    public static string Clean(string text) => text.AsSpan().IndexOfAny(Suspects) is >= 0 and int first ? Remove(text, first) : text;

    private static string Remove(string text, int first)
    {
        var kept = new StringBuilder(text.Length).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char low = i + 1 < text.Length ? text[i + 1] : '\0';
            if (XmlConvert.IsXmlSurrogatePair(low, text[i]))
                kept.Append(text[i++]).Append(low);
            else if (!Suspects.Contains(text[i]))
                kept.Append(text[i]);
        }

        return kept.ToString();
    }
}
