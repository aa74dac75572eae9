using System.Net;
using ExpoSite.Cli.Preview;
using ExpoSite.Normalize.Writing;
using ExpoSite.Site.Review;
using ExpoSite.Site.Stories;

namespace ExpoSite.Cli.Desk;

/// <summary>The stories of the site by what they wait for, as HTML.</summary>
internal sealed class StoryBoard(PreviewSite site)
{
    private const int MostShown = 25;
    private const int MostNewest = 12;

    /// <summary>One section for each state that has an entry; what was published last comes at the end.</summary>
    public string Html()
    {
        NewestSite newest = site.Newest;
        ImmutableArray<PreviewedStory> all = newest.Plan?.Previewed ?? [];
        var html = new StringBuilder();
        if (newest.Plan is null)
            html.Append("<p class=\"notice bad\">The site cannot be read yet. What keeps it from that is listed here.</p>");
        Append(html, "With findings", "Errors first.", Found(newest.Findings, all));
        Append(html, "Raw files without a story", "No article could be made of them.", Raw(newest.Findings));
        Append(html, "Proposals that wait", "New readings beside stories that somebody edited.", Proposals(newest.Findings, all));
        Append(html, "Drafts", "Hidden until somebody removes 'draft'.", Held(all, HoldReason.Draft));
        Append(html, "Scheduled", "They appear by themselves.", Held(all, HoldReason.Scheduled, HoldReason.Embargoed));
        Append(html, "Expired or held back", "Readers see them no more.", Held(all, HoldReason.Expired, HoldReason.Faulty));
        IEnumerable<Entry> published = all.Where(s => s.Hold is null && IsStory(s)).OrderByDescending(s => s.Published)
            .ThenBy(s => s.Path, StringComparer.Ordinal).Take(MostNewest).Select(s => Entry.Of(s, Day(s)));
        Append(html, "Newest published", "", [.. published]);
        return html.ToString();
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
    private static Entry[] Found(ImmutableArray<Diagnostic> findings, ImmutableArray<PreviewedStory> all) =>
    [
        .. findings.Where(f => f.Severity != Severity.Info)
            .GroupBy(f => f.Position.Path, StringComparer.Ordinal)
            .Where(g => !g.Any(f => f.Rule == CheckRules.RawNotNormalized || f.Rule == CheckRules.ProposalPending))
            .OrderByDescending(g => g.Max(f => f.Severity)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Entry.Of(all.FirstOrDefault(s => s.Path == g.Key), g.Key, Told(g))),
    ];

    // What is wrong with a raw file says more than that it has no article.
    private static Entry[] Raw(ImmutableArray<Diagnostic> findings) =>
    [
        .. findings.GroupBy(f => f.Position.Path, StringComparer.Ordinal)
            .Where(g => g.Any(f => f.Rule == CheckRules.RawNotNormalized))
            .Select(g => new Entry(g.Key, null, g.Key, Told(
                g.Count() == 1 ? g : g.Where(f => f.Rule != CheckRules.RawNotNormalized)))),
    ];

    private static Entry[] Proposals(ImmutableArray<Diagnostic> findings, ImmutableArray<PreviewedStory> all) =>
    [
        .. findings.Where(f => f.Rule == CheckRules.ProposalPending)
            .Select(f => Entry.Of(all.FirstOrDefault(s => s.Path == StoryOf(f.Position.Path)), f.Position.Path, Sentence(f.Hint))),
    ];

    private static string StoryOf(string proposal) => proposal[..^Proposal.Ending.Length] + ".md";

    private static string Told(IEnumerable<Diagnostic> findings)
    {
        Diagnostic[] ordered = [.. findings.OrderByDescending(f => f.Severity)];
        string more = ordered.Length > 1 ? $" And {Quantity.Of(ordered.Length - 1, "more finding")}." : "";
        return $"{ordered[0].Level} {ordered[0].Rule.Code}: {ordered[0].Message}{more}";
    }

    private static string Sentence(string? hint) => hint is { Length: > 0 } ? $"{char.ToUpperInvariant(hint[0])}{hint[1..]}." : "";

    private static void Append(StringBuilder html, string heading, string explanation, Entry[] entries)
    {
        if (entries.Length == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<section><h3>{Encoded(heading)} <span>{entries.Length}</span></h3>");
        html.Append(explanation.Length == 0 ? "" : $"<p>{Encoded(explanation)}</p>").Append("<ul>");
        foreach (Entry entry in entries.Take(MostShown))
        {
            string title = Encoded(entry.Title);
            html.Append(entry.Address is { } address
                ? $"<li><a href=\"{Encoded(SiteAddress.Escape(address))}\">{title}</a>" : $"<li><b>{title}</b>");
            html.Append(entry.Note.Length == 0 ? "" : $"<small>{Encoded(entry.Note)}</small>");
            html.Append(entry.Path == entry.Title ? "</li>" : $"<code>{Encoded(entry.Path)}</code></li>");
        }

        html.Append("</ul>").Append(entries.Length > MostShown
            ? string.Create(CultureInfo.InvariantCulture, $"<p>And {entries.Length - MostShown} more.</p></section>") : "</section>");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(Printable.Of(text));

    /// <summary>One line of a list.</summary>
    /// <param name="Address">Where it can be looked at, or null.</param>
    private sealed record Entry(string Title, string? Address, string Path, string Note)
    {
        public static Entry Of(PreviewedStory story, string note) => new(story.Title, story.Address, story.Path, note);

        public static Entry Of(PreviewedStory? story, string path, string note) =>
            new(story?.Title ?? path, story?.Address, path, note);
    }
}
