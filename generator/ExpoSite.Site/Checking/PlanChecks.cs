using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Checking.Feeds;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Checking;

/// <summary>What only shows when every address is known.</summary>
internal static class PlanChecks
{
    /// <summary>Each output path once, by path; a second claim is a finding.</summary>
    public static List<OutputFile> Unique(IEnumerable<OutputFile> files, ICollection<Diagnostic> findings)
    {
        var unique = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (OutputFile file in files.OrderBy(f => f.Kind == OutputKind.FormerAddress).ThenBy(f => f.Claimant.Path, StringComparer.Ordinal))
        {
            if (!unique.TryAdd(file.Path, file))
                findings.Add(SecondClaim(unique[file.Path].Claimant, file));
        }

        return [.. unique.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static Diagnostic SecondClaim(SourcePosition first, OutputFile second)
    {
        string address = "/" + (second.Path.EndsWith("index.html", StringComparison.Ordinal) ? second.Path[..^"index.html".Length] : second.Path);
        if (second.Kind != OutputKind.FormerAddress)
            return CheckRules.DuplicateAddress.At(second.Claimant, $"The address {address} is claimed by {first.Path} too.", "give one of them another slug");
        SourcePosition place = first == OutputFile.Generated ? second.Claimant : first;
        return IdentityRules.FormerAddressTaken.At(place, $"{address} was the address of another story ({second.Claimant}).", "give this page another slug");
    }

    public static void Ids(IEnumerable<Article> articles, Ledger? ledger, ICollection<Diagnostic> findings)
    {
        foreach (IGrouping<Guid, Article> same in articles.GroupBy(a => a.Id).Where(g => g.Skip(1).Any()))
        {
            Article first = KnownArticles.FirstWith(same, ledger);
            foreach (Article other in same.Where(a => a != first && a.Places.ContainsKey("id")))
                findings.Add(CheckRules.DuplicateId.At(other.PlaceOf("id"), $"{first.Path} has the same id.", "remove the line from the newer file; 'exposite check --fix' mints another"));
        }
    }

    public static void References(SiteIndex index, ICollection<Diagnostic> findings)
    {
        foreach (Story story in index.Stories)
        {
            foreach (string reference in story.Article.Related.Where(r => index.Lookup.Find(r) is null))
                findings.Add(CheckRules.UnknownReference.At(story.Article.PlaceOf("related"), $"No published story is named '{reference}'.", "write the id, slug or address of a story"));
            if (story.Article is { IsNoCopy: false, CopyOf: { } copied } && index.Lookup.Find(copied) is null)
                findings.Add(CheckRules.UnknownReference.At(story.Article.PlaceOf("copyOf"), $"No published story is named '{copied}', so this copy is listed itself.", "write the id, slug or address of a story, or remove the line"));
        }
    }

    public static void Links(SiteIndex index, IEnumerable<(StaticPage Page, RenderedBody Body)> pages, IEnumerable<OutputFile> files, PictureShelf shelf, ICollection<Diagnostic> findings)
    {
        HashSet<string> known = [.. files.Select(f => f.Path)];
        foreach (Story story in index.Stories)
        {
            ReportDead(new WrittenBody(story.Article.Path, story.Address, story.Article.Body, story.Article.BodyLine), story.Body, known, shelf, findings);
            ReportImage(story.Article, known, shelf, findings);
        }

        foreach ((StaticPage page, RenderedBody body) in pages)
            ReportDead(new WrittenBody(page.Path, page.Address, page.Body, page.BodyLine), body, known, shelf, findings);
    }

    private static void ReportImage(Article article, HashSet<string> known, PictureShelf shelf, ICollection<Diagnostic> findings)
    {
        if (article.Image is not { } picture)
            return;
        if (MediaAddress.Of(picture.Source) is not { } address)
        {
            // What is no address at all is told by the checks of feeds.
            if (AddressRules.IsFull(picture.Source))
                findings.Add(CheckRules.RemoteImage.At(article.PlaceOf("image"), $"{picture.Source} is not in input/media/.", "save it there, and write  image: its-name.jpg"));
        }
        else if (!known.Contains(address[1..]) && !shelf.IsWithheld(address))
        {
            findings.Add(CheckRules.MissingImage.At(article.PlaceOf("image"), $"There is no input{address}.", "add the picture, or correct the path"));
        }
    }

    /// <param name="Path">The file.</param>
    /// <param name="Address">Of its page.</param>
    /// <param name="Markdown">Below the front matter.</param>
    /// <param name="FirstLine">1-based line on which that starts.</param>
    private sealed record WrittenBody(string Path, string Address, string Markdown, int FirstLine)
    {
        public SourcePosition At(int offset)
        {
            SourcePosition place = new SourceText(Path, Markdown).At(offset);
            return place with { Line = place.Line + FirstLine - 1 };
        }
    }

    private static void ReportDead(WrittenBody written, RenderedBody body, HashSet<string> known, PictureShelf shelf, ICollection<Diagnostic> findings)
    {
        foreach (InternalLink link in body.InternalLinks.Where(l => !shelf.IsWithheld(l.Address) && !Answers(SiteAddress.OfLink(l.Address))))
            findings.Add(CheckRules.DeadLink.At(written.At(link.Offset), $"{link.Address} is no page or file of this site.", "correct the address, or remove the link"));
        foreach (InternalLink link in body.RelativeLinks)
        {
            if (SiteAddress.OfRelativeLink(written.Address, link.Address) is { } address && !Answers(address))
                findings.Add(CheckRules.DeadLink.At(written.At(link.Offset), $"From this page, '{link.Address}' leads to {address}, which is no page or file of this site.", "begin it with a slash for an address within the site, with https:// for another"));
        }

        bool Answers(string address) => known.Contains(SiteAddress.ToFile(address)) || known.Contains(address.TrimStart('/'));
    }
}
