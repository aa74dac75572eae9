using System.Xml.Linq;

namespace ExpoSite.Site.Gate;

/// <summary>OPML 2.0 (opml.org/spec2.opml) with every RSS feed of the site, once.</summary>
internal static class OpmlRules
{
    public static void Check(XDocument document, FeedFindings findings)
    {
        XElement root = document.Root!;
        if (root.Name != "opml" || (string?)root.Attribute("version") != "2.0" || root.Element("head") is null
            || root.Element("body") is not { } body)
        {
            findings.OfFeed(FeedRules.BadOpml, "The file is not an OPML 2.0 with head and body.", 1, 1);
            return;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement outline in body.Descendants("outline"))
        {
            if (string.IsNullOrWhiteSpace((string?)outline.Attribute("text")))
                findings.OfFeed(FeedRules.BadOpml, "An outline has no text.", outline);
            if (outline.Attribute("xmlUrl") is { } feed)
                CheckFeed(outline, feed.Value, named, findings);
        }

        foreach (string missing in findings.Facts.RssFeeds.Except(named).Order(StringComparer.Ordinal))
            findings.OfFeed(FeedRules.BadOpml, $"{missing} is missing.");
    }

    private static void CheckFeed(XElement outline, string feed, HashSet<string> named, FeedFindings findings)
    {
        if (!named.Add(feed))
            Report($"{feed} is listed twice.");
        if (!findings.Facts.RssFeeds.Contains(feed))
            Report($"{feed} is not a feed of this site.");
        if ((string?)outline.Attribute("type") != "rss" || string.IsNullOrWhiteSpace((string?)outline.Attribute("title")))
            Report($"The outline of {feed} has no title, or does not say that it is a feed.");
        if ((string?)outline.Attribute("htmlUrl") is not { } page || !AddressRules.IsFull(page))
            Report($"The outline of {feed} has no full address of its page.");

        void Report(string message) => findings.OfFeed(FeedRules.BadOpml, message, outline);
    }
}
