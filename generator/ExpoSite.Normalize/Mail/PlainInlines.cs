using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Mail;

/// <summary>Addresses in a plain text as links, and without what mail programs write in the place of pictures and buttons.</summary>
internal static partial class PlainInlines
{
    /// <summary>The line without what programs write for pictures and links.</summary>
    public static string Clean(string line) => Doubled().Replace(Pictures().Replace(line, ""), "$1").Trim();

    /// <summary>Appends a line's text to an element.</summary>
    public static void Append(IElement target, string line)
    {
        string text = Clean(line);
        int end = 0;
        foreach (Match address in Addresses().Matches(text))
        {
            bool isFramed = address.Groups["framed"].Success;
            string to = isFramed ? address.Groups["framed"].Value : address.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')');
            AppendText(target, text[end..address.Index]);
            IElement link = NodeChildren.Append(target, "a");
            link.SetAttribute("href", to);
            AppendText(link, to);
            end = address.Index + (isFramed ? address.Length : to.Length);
        }

        AppendText(target, text[end..]);
    }

    private static void AppendText(IElement target, string text)
    {
        if (text.Length > 0)
            NodeChildren.Add(target, target.Owner!.CreateTextNode(text));
    }

    // "<https://example.org>" (RFC 3986, appendix C), or bare
    [GeneratedRegex(@"<(?:URL:)?(?<framed>https?://[^<>\s]+)>|https?://[^<>\s""“”«»、。，）】」]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    // "ana@example.org<mailto:ana@example.org>", as Outlook writes it
    [GeneratedRegex(@"([\w.+-]+@[\w.-]+\w)\s?<mailto:[^<>\s]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"\[(?:cid:|image:|bild:|画像|图片)[^\[\]]*\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pictures();
}
