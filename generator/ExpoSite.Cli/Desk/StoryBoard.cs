using System.Net;
using ExpoSite.Cli.Preview;
using ExpoSite.Normalize.Writing;
using ExpoSite.Site.Review;
using ExpoSite.Site.Stories;

namespace ExpoSite.Cli.Desk;

/// <summary>The stories of the site by what they wait for, as HTML.</summary>
internal sealed class StoryBoard(PreviewSite site)
{
    private const string PublishedState = "published";

    private const int MostShown = 25;
    private const int MostNewest = 12;
    private const int MostOnPage = 100;

    /// <summary>One section for each state that has an entry, with its first entries; what was published last comes at the end.</summary>
    /// <param name="state">Shows this state alone, a page of it; null for all of them.</param>
    /// <param name="page">From 1; one beyond the last is the last.</param>
    public string Html(string? state = null, int page = 1)
    {
        NewestSite newest = site.Newest;
        var html = new StringBuilder();
        if (newest.Plan is null)
            html.Append("<p class=\"notice bad\">The site cannot be read yet. What keeps it from that is listed here.</p>");
        Section[] sections = [.. Sections(newest.Findings, newest.Plan?.Previewed ?? [])];
        if (Array.Find(sections, s => s.State == state) is { } chosen)
        {
            AppendPage(html, chosen, page);
            return html.ToString();
        }

        foreach (Section section in sections)
            Append(html, section, section.Entries(), 0, section.State == PublishedState ? MostNewest : MostShown);
        return html.ToString();
    }

    private IEnumerable<Section> Sections(ImmutableArray<Diagnostic> findings, ImmutableArray<PreviewedStory> all)
    {
        var byPath = new Lazy<Dictionary<string, PreviewedStory>>(() => all.DistinctBy(s => s.Path).ToDictionary(
            s => s.Path, StringComparer.Ordinal));
        yield return new("found", "With findings", "Errors first.", () => Found(findings, byPath.Value));
        yield return new("raw", "Raw files without a story", "No article could be made of them.", () => Raw(findings));
        yield return new("proposals", "Proposals that wait", "New readings beside stories that somebody edited.",
            () => Proposals(findings, byPath.Value));
        yield return new("drafts", "Drafts", "Hidden until somebody removes 'draft'.", () => Held(all, HoldReason.Draft));
        yield return new("scheduled", "Scheduled", "They appear by themselves.",
            () => Held(all, HoldReason.Scheduled, HoldReason.Embargoed));
        yield return new("held", "Expired or held back", "Readers see them no more.",
            () => Held(all, HoldReason.Expired, HoldReason.Faulty));
        yield return new(PublishedState, "Newest published", "", () =>
        [
            .. all.Where(s => s.Hold is null && IsStory(s)).OrderByDescending(s => s.Published).ThenBy(s => s.Path, StringComparer.Ordinal)
                .Select(s => Entry.Of(s, Day(s))),
        ]);
    }

    private static void AppendPage(StringBuilder html, Section section, int page)
    {
        Entry[] entries = section.Entries();
        int last = Math.Max(1, (entries.Length + MostOnPage - 1) / MostOnPage), shown = Math.Clamp(page, 1, last);
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"pages\"><a href=\"{DeskServer.Folder}\">All states</a>");
        if (shown > 1)
            html.Append(CultureInfo.InvariantCulture, $" <a href=\"{section.Address(shown - 1)}\" rel=\"prev\">Page {shown - 1}</a>");
        html.Append(last == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" <b>Page {shown} of {last}</b>"));
        if (shown < last)
            html.Append(CultureInfo.InvariantCulture, $" <a href=\"{section.Address(shown + 1)}\" rel=\"next\">Page {shown + 1}</a>");
        html.Append(entries.Length == 0 ? "</p><p>No story is in this state any more.</p>" : "</p>");
        Append(html, section, entries, (shown - 1) * MostOnPage, MostOnPage);
    }

    private bool IsStory(PreviewedStory story) =>
        SiteFolder.Holds(site.Folder.Articles, Path.Combine(site.Folder.Root, story.Path))
        && !SiteFolder.Holds(site.Folder.Pages, Path.Combine(site.Folder.Root, story.Path));

    private static string Day(PreviewedStory story) =>
        story.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    private static Entry[] Held(ImmutableArray<PreviewedStory> all, params HoldReason[] reasons) =>
    [
        .. all.Where(s => s.Hold is { } hold && reasons.Contains(hold.Reason)).OrderBy(s => s.Hold!.Until ?? DateTimeOffset.MaxValue)
            .ThenBy(s => s.Path, StringComparer.Ordinal).Select(s => Entry.Of(s, s.State!)),
    ];

    // Raw files without a story and proposals have lists of their own.
    private static Entry[] Found(ImmutableArray<Diagnostic> findings, Dictionary<string, PreviewedStory> byPath) =>
    [
        .. findings.Where(f => f.Severity != Severity.Info)
            .GroupBy(f => f.Position.Path, StringComparer.Ordinal)
            .Where(g => !g.Any(f => f.Rule == CheckRules.RawNotNormalized || f.Rule == CheckRules.ProposalPending))
            .OrderByDescending(g => g.Max(f => f.Severity)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Entry.Of(byPath.GetValueOrDefault(g.Key), g.Key, Told(g))),
    ];

    // What is wrong with a raw file says more than that it has no article.
    private static Entry[] Raw(ImmutableArray<Diagnostic> findings) =>
    [
        .. findings.GroupBy(f => f.Position.Path, StringComparer.Ordinal)
            .Where(g => g.Any(f => f.Rule == CheckRules.RawNotNormalized))
            .Select(g => new Entry(g.Key, null, g.Key, Told(
                g.Count() == 1 ? g : g.Where(f => f.Rule != CheckRules.RawNotNormalized)))),
    ];

    private static Entry[] Proposals(ImmutableArray<Diagnostic> findings, Dictionary<string, PreviewedStory> byPath) =>
    [
        .. findings.Where(f => f.Rule == CheckRules.ProposalPending)
            .Select(f => Entry.Of(byPath.GetValueOrDefault(StoryOf(f.Position.Path)), f.Position.Path, Sentence(f.Hint))),
    ];

    private static string StoryOf(string proposal) => proposal[..^Proposal.Ending.Length] + ".md";

    private static string Told(IEnumerable<Diagnostic> findings)
    {
        Diagnostic[] ordered = [.. findings.OrderByDescending(f => f.Severity)];
        string more = ordered.Length > 1 ? $" And {Quantity.Of(ordered.Length - 1, "more finding")}." : "";
        return $"{ordered[0].Level} {ordered[0].Rule.Code}: {ordered[0].Message}{more}";
    }

    private static string Sentence(string? hint) => hint is { Length: > 0 } ? $"{char.ToUpperInvariant(hint[0])}{hint[1..]}." : "";

    private static void Append(StringBuilder html, Section section, Entry[] entries, int from, int most)
    {
        if (entries.Length == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<section><h3>{Encoded(section.Heading)} <span>{entries.Length}</span></h3>");
        html.Append(section.Explanation.Length == 0 ? "" : $"<p>{Encoded(section.Explanation)}</p>").Append("<ul>");
        foreach (Entry entry in entries.Skip(from).Take(most))
        {
            string title = Encoded(entry.Title);
            html.Append(entry.Address is { } address
                ? $"<li><a href=\"{Encoded(SiteAddress.Escape(address))}\">{title}</a>" : $"<li><b>{title}</b>");
            html.Append(entry.Note.Length == 0 ? "" : $"<small>{Encoded(entry.Note)}</small>");
            html.Append(entry.Path == entry.Title ? "</li>" : $"<code>{Encoded(entry.Path)}</code></li>");
        }

        html.Append("</ul>");
        if (most < MostOnPage && entries.Length > most)
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{section.Address(1)}\">All {entries.Length}</a></p>");
        html.Append("</section>");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(Printable.Of(text));

    /// <summary>The stories of one state.</summary>
    /// <param name="State">What it is called in addresses.</param>
    private sealed record Section(string State, string Heading, string Explanation, Func<Entry[]> Entries)
    {
        public string Address(int page) => string.Create(
            CultureInfo.InvariantCulture,
            $"{DeskServer.Folder}?state={State}{(page > 1 ? "&amp;page=" : "")}{(page > 1 ? page : null)}#board");
    }

    /// <summary>One line of a list.</summary>
    /// <param name="Address">Where it can be looked at, or null.</param>
    private sealed record Entry(string Title, string? Address, string Path, string Note)
    {
        public static Entry Of(PreviewedStory story, string note) => new(story.Title, story.Address, story.Path, note);

        public static Entry Of(PreviewedStory? story, string path, string note) =>
            new(story?.Title ?? path, story?.Address, path, note);
    }
}
