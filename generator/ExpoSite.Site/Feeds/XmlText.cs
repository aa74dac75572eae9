using System.Text;
using System.Xml;

namespace ExpoSite.Site.Feeds;

/// <summary>Text that XML 1.0 (section 2.2) allows.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML forbids.</summary>
    public static string Clean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]) && !IsPair(text, i, out _))
                return Remove(text);
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return text;
    }

    private static string Remove(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i, out char low))
            {
                kept.Append(text[i]).Append(low);
                i++;
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static bool IsPair(string text, int at, out char low)
    {
        low = at + 1 < text.Length ? text[at + 1] : '\0';
        return XmlConvert.IsXmlSurrogatePair(low, text[at]);
    }
}
