using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>What only shows when every address is known.</summary>
internal static class PlanChecks
{
    /// <summary>Each output path once, by path, so that all of them can be written: a second claim, a file where a folder is, and a name that no disk takes are findings.</summary>
    public static List<OutputFile> Unique(IEnumerable<OutputFile> files, ICollection<Diagnostic> findings)
    {
        var unique = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        var folders = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (OutputFile file in files.OrderBy(f => f.Kind == OutputKind.FormerAddress).ThenBy(f => f.Claimant.Path, StringComparer.Ordinal))
        {
            if (OutputPath.WriteProblem(file.Path) is { } problem)
            {
                findings.Add(CheckRules.UnwritableAddress.At(file.Claimant, $"The address {AddressOf(file)} cannot be written: {problem}.", "choose another slug or alias"));
                continue;
            }

            string key = KeyOf(file.Path);
            string[] above = [.. FoldersOf(key)];
            if ((folders.GetValueOrDefault(key) ?? above.Select(unique.GetValueOrDefault).FirstOrDefault(f => f is not null)) is { } other)
                findings.Add(FileAndFolder(other, file));
            else if (!unique.TryAdd(key, file))
                findings.Add(SecondClaim(unique[key].Claimant, file));
            else
                Array.ForEach(above, folder => folders.TryAdd(folder, file));
        }

        return [.. unique.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    // What is one name on some disk: without regard to case, and composed or not.
    private static string KeyOf(string path) => path.Normalize().ToUpperInvariant();

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    // What a person chose gives way to what follows from it.
    private static Diagnostic FileAndFolder(OutputFile first, OutputFile second)
    {
        (OutputFile named, OutputFile other) = second.Claimant == OutputFile.Generated ? (first, second) : (second, first);
        return CheckRules.UnwritableAddress.At(named.Claimant, $"The address {AddressOf(named)} cannot be written beside /{other.Path}: one would be a file and a folder.", "choose another slug or alias");
    }

    private static string AddressOf(OutputFile file) =>
        "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path);

    private static Diagnostic SecondClaim(SourcePosition first, OutputFile second)
    {
        string address = AddressOf(second);
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
            if (story.Original is { } original)
                findings.Add(CheckRules.HiddenCopy.At(story.Article.PlaceOf("copyOf"), $"Lists, home page and feeds leave this story out as a copy; '{original.Article.Path}' stands for it.", "write  copyOf: none  for both to be listed"));
            if (story.Article is { IsNoCopy: false, CopyOf: { } copied } && index.Lookup.Find(copied) is null)
                findings.Add(CheckRules.UnknownReference.At(story.Article.PlaceOf("copyOf"), $"No published story is named '{copied}', so this copy is listed itself.", "write the id, slug or address of a story, or remove the line"));
        }
    }
}
