using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Html.Head;

/// <summary>The headline, without the site's name.</summary>
/// <param name="Element">The element that shows it, or null.</param>
/// <param name="Reason">Which statements agree on it.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal sealed record PageTitle(string Text, IElement? Element, string Reason, double Confidence)
{
    private const int MaxHeadings = 60;
    private const int MaxParts = 12;
    private const int MaxHomeLinks = 6;
    private const int MaxLabel = 30;
    private const int LabelWords = 3;
    private const int MaxSiteName = 60;

    /// <summary>What stands between a headline and the site's name.</summary>
    public static readonly string[] Separators =
        [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", " \u2022 ", " / ", "|"];

    /// <summary>The title that headings and statements agree on, or null when the page has none.</summary>
    public static PageTitle? Read(IDocument document, PageStatements statements) =>
        Find(document, statements) is { } found ? found with { Text = PieceKind.Without(found.Text) } : null;

    private static PageTitle? Find(IDocument document, PageStatements statements)
    {
        List<string> sites = [.. statements.About(Subject.SiteName).Select(s => s.Value),
            .. statements.About(Subject.Address).SelectMany(s => HostNames(s.Value)), .. HomeNames(document)];
        List<(string Text, string Origin)> stated =
            [.. statements.About(Subject.Title).Select(s => (WithoutSite(s.Value, sites), s.Origin))];
        bool IsSite(string text) => sites.Any(site => Letters.Same(site, text));
        stated.RemoveAll(s => s.Text.Length == 0 || IsSite(s.Text));
        IElement[] headings = [.. document.QuerySelectorAll("h1, h2, [itemprop~='headline']")
            .Where(h => StatedText.Shown(h).Length is > 0 and < 400).Take(MaxHeadings)];

        // A heading, or a part of one beside its kicker, that the page also states as its title is shown as the editor wrote it.
        foreach (IElement heading in headings.SelectMany(h => h.QuerySelectorAll("*").Take(MaxParts).Prepend(h)))
        {
            string shown = StatedText.Shown(heading);
            string[] origins = [.. stated.Where(s => Letters.Same(s.Text, shown)).Select(s => s.Origin).Distinct()];
            if (origins.Length == 0)
                continue;
            string reason = $"{heading.LocalName}, agreed by {string.Join(", ", origins.Take(3))}";
            return new PageTitle(shown, heading, reason, origins.Length > 1 ? 0.95 : 0.85);
        }

        IElement[] first = [.. headings.Where(h => h.LocalName == "h1" && !IsSite(StatedText.Shown(h)))];
        IElement[] agreed = [.. first.Where(h => stated.Any(s => IsPart(StatedText.Shown(h), s.Text)))];
        if (agreed.Length == 1)
        {
            string text = StatedText.Shown(agreed[0]), reason = first.Length == 1 ? "the page's only h1" : "h1, a part of the stated title";
            return new PageTitle(stated.Select(s => BehindKicker(text, s.Text)).FirstOrDefault(t => t is not null) ?? text, agreed[0],
                reason, 0.75);
        }

        if (document.Body is { } body && ShownTitle.Find(body, statements.About(Subject.Title).Select(s => s.Value)) is { } line)
            return new PageTitle(StatedText.Shown(line), line, $"{line.LocalName}, the line that the page states as its title", 0.7);
        if (first.Length == 1 && IsHeadline(first[0]))
            return new PageTitle(StatedText.Shown(first[0]), first[0], "the page's only h1", 0.7);
        if (stated.Count > 0)
        {
            bool isAgreed = stated.Skip(1).Any(s => Letters.Same(s.Text, stated[0].Text));
            return new PageTitle(stated[0].Text, null, stated[0].Origin, isAgreed ? 0.75 : 0.6);
        }

        return first.Length > 0 ? new PageTitle(StatedText.Shown(first[0]), first[0], "first h1", 0.5) : null;
    }

    // "News: Lift opens the quay", where the page states the rest as its title; null when it does not.
    private static string? BehindKicker(string shown, string stated)
    {
        string kicker = shown.Length > stated.Length ? shown[..^stated.Length] : "";
        return kicker.Length is > 0 and <= MaxLabel && kicker.Trim().Count(char.IsWhiteSpace) < LabelWords
            && shown.EndsWith(stated, StringComparison.OrdinalIgnoreCase) && IsSentence(stated) ? shown[^stated.Length..] : null;
    }

    // Headings that link home show the site's name.
    private static bool IsHeadline(IElement heading) =>
        IsSentence(StatedText.Shown(heading)) && heading.Closest("a, nav, footer, aside, dialog") is null
            && heading.QuerySelector("a[href='/'], a[rel~='home']") is null;

    // "Lantern Courier", "News", "Fairs and events" are names of places on a site.
    private static bool IsSentence(string text) => text.Length > MaxLabel || text.Count(char.IsWhiteSpace) >= LabelWords;

    private static bool IsPart(string one, string other) => Letters.Contains(one, other) || Letters.Contains(other, one);

    // Cuts the site's name, and what follows or precedes it, off a title.
    private static string WithoutSite(string title, List<string> sites)
    {
        foreach (string separator in Separators)
        {
            string[] parts = title.Split(separator);
            int kept = parts.Length;
            while (kept > 1 && sites.Any(site => Letters.Same(site, parts[kept - 1]) || IsPart(site, parts[kept - 1])))
                kept--;
            int skipped = 0;
            while (skipped < kept - 1 && sites.Any(site => Letters.Same(site, parts[skipped])))
                skipped++;
            if (skipped > 0 || kept < parts.Length)
                return string.Join(separator, parts[skipped..kept]).Trim();
        }

        return title;
    }

    // The links to the start page are the site's name, or show its logo.
    private static IEnumerable<string> HomeNames(IDocument document) => document
        .QuerySelectorAll("a[href='/'], a[href='./'], a[href='/index.html'], a[rel~='home']").Take(MaxHomeLinks)
        .SelectMany(a => a.QuerySelectorAll("img[alt]").Select(i => StatedText.Read(i.GetAttribute("alt")!)).Append(PageDocument.LineOf(a)))
        .Where(n => n.Length is > 3 and < MaxSiteName);

    // "www.courier.example": the host and its label.
    private static IEnumerable<string> HostNames(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
            return [];
        string host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        string label = host.Split('.') is { Length: > 1 } labels ? labels[^2] : host;
        return label.Length > 4 ? [host, label] : [host];
    }
}
