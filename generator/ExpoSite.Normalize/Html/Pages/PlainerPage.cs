using AngleSharp.Html.Dom;
using ExpoSite.Core.Language;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>
/// Parses a page that the parser itself may fail on. It does so where elements with parsing rules of their own stand in each other,
/// as templates and table cells in a choice list: the page is read without those, and if that fails too, as its text alone.
/// </summary>
internal static class PlainerPage
{
    // HTML, 13.2.6.4.9 to 13.2.6.4.20: each switches the parser to rules of its own.
    private static readonly WordSet WithOwnRules = WordSet.Of(
        "template select option optgroup selectedcontent frameset frame noframes svg math caption colgroup col");

    /// <param name="html">Any text.</param>
    /// <param name="parse">The parser.</param>
    /// <param name="left">How many tags were left out.</param>
    public static IHtmlDocument Parse(string html, Func<string, IHtmlDocument> parse, out int left)
    {
        left = 0;
        return Try(html) ?? Try(Without(html, all: false, out left)) ?? parse(Without(html, all: true, out left));

        IHtmlDocument? Try(string page)
        {
            try
            {
                return parse(page);
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                return null;
            }
        }
    }

    private static string Without(string html, bool all, out int left)
    {
        var kept = new StringBuilder(html.Length);
        int copied = 0;
        left = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at
            + 1 < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            Range name = HtmlTag.Name(html, html[at + 1] == '/' ? at + 2 : at + 1);
            ReadOnlySpan<char> letters = html.AsSpan()[name];
            int end = letters.IsEmpty ? HtmlTag.EndOfOther(html, at) : HtmlTag.End(html, name.End.Value);
            if (all || WithOwnRules.Contains(letters))
            {
                kept.Append(html, copied, at - copied).Append(' ');
                copied = end;
                left++;
            }

            at = end;
        }

        return kept.Append(html, copied, html.Length - copied).ToString();
    }
}
