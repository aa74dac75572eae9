using System.IO.Enumeration;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Disk;

/// <summary>Lists the files of a folder that people put there.</summary>
/// <param name="site">Links to files below its root are followed, others are not.</param>
/// <param name="report">Told of links that are not followed and folders that cannot be listed.</param>
internal sealed class FolderFiles(SiteFolder site, Action<Diagnostic> report)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>Full paths in ordinal order; nothing for a folder that does not exist. Hidden files and those of desktops are left out.</summary>
    public string[] List(string folder, params string[] endings)
    {
        if (!Directory.Exists(folder))
            return [];
        var found = new List<string>();
        try
        {
            found.AddRange(new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                    !entry.IsDirectory && !IsIgnored(entry.FileName) && HasEnding(entry.FileName, endings) && IsFollowed(ref entry),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsIgnored(entry.FileName) && !IsLinkedFolder(ref entry),
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(LoadRules.Unreadable.At(site.Display(folder), "A folder below cannot be listed, so files may be missing.", "check its permissions"));
        }

        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    private static bool IsIgnored(ReadOnlySpan<char> name) =>
        name.StartsWith('.')
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    private static bool HasEnding(ReadOnlySpan<char> name, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return endings.Length == 0;
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private bool IsLinkedFolder(ref FileSystemEntry entry)
    {
        if (!IsLink(ref entry))
            return false;
        report(WriteRules.LinkNotFollowed.At(site.Display(entry.ToFullPath()), "The link to a folder is not followed.", "put the folder itself there"));
        return true;
    }

    private bool IsFollowed(ref FileSystemEntry entry)
    {
        if (!IsLink(ref entry))
            return true;
        string path = entry.ToFullPath();
        if (Target(path) is { Exists: true } target && SiteFolder.Holds(site.Root, target.FullName))
            return true;
        report(WriteRules.LinkNotFollowed.At(site.Display(path), "The link leads out of the root, or nowhere, and is not followed.", "put the file itself there"));
        return false;
    }

    // Null for links that lead in a circle.
    private static FileSystemInfo? Target(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
