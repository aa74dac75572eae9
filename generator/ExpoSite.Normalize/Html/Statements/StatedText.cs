using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>Text as a page states it in its head: some programs write it there as HTML, some escape it more than once.</summary>
internal static partial class StatedText
{
    // Templates that pass a text through three programs exist; more is an attack.
    private const int MaxEscapes = 3;
    private const int MaxNested = 4;
    private const int MaxLength = 5000;

    /// <summary>The text that readers are to see, on one line.</summary>
    public static string Read(string value)
    {
        string text = value;
        for (int i = 0; i < MaxEscapes && Entity().IsMatch(text); i++)
            text = WebUtility.HtmlDecode(text);
        text = ClosingLink().Replace(text, " ");
        // One without its other half may be what the text speaks of.
        for (int i = 0; i < MaxNested && text.Length < MaxLength && Marked().IsMatch(text); i++)
            text = Marked().Replace(text, m => m.Groups["text"].Value + (m.Groups["tag"].Value is "p" or "div" ? " " : ""));
        return MarkdownEscaper.Collapse(Break().Replace(text, " ")).Trim();
    }

    /// <summary>The same for a headline that the page shows; examples of code stay as they are.</summary>
    public static string Shown(IElement element) =>
        PageDocument.LineOf(element) is var line && line.Contains('&', StringComparison.Ordinal)
            && element.QuerySelector("code, kbd, samp, tt") is null ? Read(line) : line;

    [GeneratedRegex("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(
        """<(?<tag>a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u|p|div)(?:\s[^<>]{0,300})?>"""
        + """(?<text>.{0,1000}?)</\k<tag>>""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    // "Read more", in any language: a text that is no markup has no use for it.
    [GeneratedRegex("<a\\s[^<>]{0,500}>[^<>]{0,100}</a>\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClosingLink();

    [GeneratedRegex("<br ?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
