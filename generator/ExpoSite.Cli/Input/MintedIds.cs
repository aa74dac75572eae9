using ExpoSite.Normalize.Writing;
using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;

namespace ExpoSite.Cli.Input;

/// <summary>Gives articles that have none an id: a line below the opening mark, or the value of an empty key, and no other byte.</summary>
internal static class MintedIds
{
    /// <summary>Writes the ids; the articles that got one, relative to the root.</summary>
    /// <param name="known">Ids that articles without one have in the feeds already, by path; others get a new one.</param>
    public static IReadOnlySet<string> Write(SiteFolder folder, IReadOnlyDictionary<string, Guid> known, Action<Diagnostic> report) =>
        Write(folder, known, report,
            [.. new FolderFiles(folder, _ => { }).List(folder.Articles, ".md", ".markdown").Select(folder.Display)]);

    /// <summary>The same for these articles only.</summary>
    /// <param name="articles">Paths relative to the root.</param>
    /// <inheritdoc cref="Write(SiteFolder, IReadOnlyDictionary{string, Guid}, Action{Diagnostic})"/>
    public static IReadOnlySet<string> Write(
        SiteFolder folder, IReadOnlyDictionary<string, Guid> known, Action<Diagnostic> report, ImmutableArray<string> articles)
    {
        // What cannot be read is reported when the site is planned.
        string[] paths = [.. articles.Where(p => !Proposal.IsProposal(p)).Select(p => Path.Combine(folder.Root, p))];
        var minted = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceFile file in FileReader.ReadAll(paths, p => p, FileReader.TextLimit, _ => { }))
        {
            Guid id = known.TryGetValue(folder.Display(file.Path), out Guid used) ? used : Guid.NewGuid();
            if (MintedId.Write(file.Content.Span, id) is { } withId
                && folder.TryWrite(file.Path, () => AtomicFile.TryReplace(file.Path, withId, file.Content.Span), report, conflict: null))
            {
                minted.Add(folder.Display(file.Path));
            }
        }

        return minted;
    }
}
