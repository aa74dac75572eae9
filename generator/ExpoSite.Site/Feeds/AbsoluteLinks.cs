using System.Text;

namespace ExpoSite.Site.Feeds;

/// <summary>Makes the addresses in rendered markup absolute: feed readers have no page to resolve them against.</summary>
internal static class AbsoluteLinks
{
    private static readonly string[] Attributes = [" href=\"", " src=\""];

    /// <param name="html">Markup of ours, in which quotation marks within text are escaped.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    /// <param name="page">The story's own address, for links to its footnotes.</param>
    public static string In(string html, string origin, string page)
    {
        if (!Attributes.Any(a => html.Contains(a, StringComparison.Ordinal)))
            return html;
        var result = new StringBuilder(html.Length + 256);
        int done = 0;
        for (int at = NextValue(html, 0); at >= 0; at = NextValue(html, at))
        {
            char first = at < html.Length ? html[at] : '"';
            if (first is not ('/' or '#'))
                continue;
            result.Append(html, done, at - done).Append(first == '/' ? origin : page);
            done = at;
        }

        return result.Append(html, done, html.Length - done).ToString();
    }

    private static int NextValue(string html, int start)
    {
        int nearest = -1;
        foreach (string attribute in Attributes)
        {
            int at = html.IndexOf(attribute, start, StringComparison.Ordinal);
            if (at >= 0 && (nearest < 0 || at + attribute.Length < nearest))
                nearest = at + attribute.Length;
        }

        return nearest;
    }
}
