using AngleSharp.Html.Dom;

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
        foreach (HtmlTag tag in HtmlTag.In(html).Where(t => all || WithOwnRules.Contains(html.AsSpan()[t.Name])))
        {
            kept.Append(html, copied, tag.Start - copied).Append(' ');
            copied = tag.End;
            left++;
        }

        return kept.Append(html, copied, html.Length - copied).ToString();
    }
}
