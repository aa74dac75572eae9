using ExpoSite.Normalize.Writing;
using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;

namespace ExpoSite.Cli.Input;

/// <summary>Gives articles that have none an id: a line below the opening mark, or the value of an empty key, and no other byte.</summary>
internal static class MintedIds
{
    /// <summary>Writes the ids and returns how many.</summary>
    /// <param name="known">Ids that articles without one have in the feeds already, by path; others get a new one.</param>
    public static int Write(SiteFolder folder, IReadOnlyDictionary<string, Guid> known, Action<Diagnostic> report)
    {
        // What cannot be read is reported when the site is planned.
        string[] paths =
            [.. new FolderFiles(folder, _ => { }).List(folder.Articles, ".md", ".markdown").Where(p => !Proposal.IsProposal(p))];
        int minted = 0;
        foreach (SourceFile file in FileReader.ReadAll(paths, p => p, FileReader.TextLimit, _ => { }))
        {
            Guid id = known.TryGetValue(folder.Display(file.Path), out Guid used) ? used : Guid.NewGuid();
            if (MintedId.Write(file.Content.Span, id) is { } withId
                && folder.TryWrite(file.Path, () => AtomicFile.TryReplace(file.Path, withId, file.Content.Span), report, conflict: null))
            {
                minted++;
            }
        }

        return minted;
    }
}
