using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Cms;

/// <summary>
/// The folder <c>admin/</c> of a newsroom, where it is one of <c>init --cms</c>. Another folder of that name is the newsroom's own affair:
/// nothing of it is published.
/// </summary>
internal static class CmsFolder
{
    /// <summary>What the site publishes of it; nothing without a CMS.</summary>
    public static ImmutableArray<SourceFile> Read(SiteFolder folder, Action<Diagnostic> report)
    {
        if (!File.Exists(Path.Combine(folder.Root, CmsFiles.Version)))
            return [];
        ILookup<bool, string> files = new FolderFiles(folder, report).List(Path.Combine(folder.Root, "admin"))
            .ToLookup(f => CmsFiles.IsPublished(folder.Display(f)));
        foreach (string other in files[false])
        {
            report(CmsRules.NotPublished.At(
                folder.Display(other), "The file is no part of the CMS and is not published.", "move it out of admin/"));
        }

        return FileReader.ReadAll([.. files[true]], folder.Display, FileReader.TextLimit, report);
    }
}
