using System.IO.Enumeration;

namespace ExpoSite.Cli.Disk;

/// <summary>Lists the files of a folder that people put there.</summary>
/// <param name="site">Links to files below its root are followed, others are not.</param>
/// <param name="report">Told of links that are not followed, of what is no file, and of folders that cannot be listed.</param>
internal sealed class FolderFiles(SiteFolder site, Action<Diagnostic> report)
{
    private static readonly EnumerationOptions Everything = new()
    { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Full paths in ordinal order, without hidden files and those of desktops; none of a folder out of the root.</summary>
    public string[] List(string folder, params string[] endings)
    {
        if (!Directory.Exists(folder) || !IsInside(folder))
            return [];
        var found = new List<string>();
        bool isWhole = true;
        try
        {
            using var entries = new Entries(folder, this, endings);
            while (entries.MoveNext())
                found.Add(entries.Current);
            isWhole = !entries.HasFailed;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            isWhole = false;
        }

        if (!isWhole)
        {
            report(LoadRules.Unreadable.At(site.Display(folder), "A folder in this one cannot be listed, so files may be missing.",
                "check its permissions, and how long its path is"));
        }

        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    /// <summary>False, with a finding, for a file or folder that leads out of the root by a link.</summary>
    public bool IsInside(string path) => !site.LeadsOut(path) || Refuse(
        WriteRules.LinkNotFollowed, path, "The link leads out of the root or nowhere, so it is not followed.",
        "put the file or folder itself there");

    /// <summary>False, with findings, for a folder that leads out of the root by a link.</summary>
    public bool MayWriteInto(string folder) => IsInside(folder)
        || Refuse(WriteRules.WriteFailed, folder, "Nothing is written outside the root.", "put the folder itself there");

    private bool Refuse(DiagnosticRule rule, string path, string message, string hint)
    {
        report(rule.At(site.Display(path), message, hint));
        return false;
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

    private bool IsFolderOfItsOwn(ref FileSystemEntry entry) => !IsLink(ref entry) || Refuse(
        WriteRules.LinkNotFollowed, entry.ToFullPath(), "The link to a folder is not followed.", "put the folder itself there");

    private bool IsFollowed(ref FileSystemEntry entry)
    {
        string path = entry.ToFullPath();
        if (IsLink(ref entry) && !Leads(path))
        {
            return Refuse(WriteRules.LinkNotFollowed, path, "The link leads out of the root or nowhere, so it is not followed.",
                "put the file itself there");
        }

        return PlainFile.OtherKind(path) is not { } kind
            || Refuse(WriteRules.NotPlain, path, $"There is {kind} among the files.", "move it away");
    }

    // A link that leads nowhere exists, as the runtime sees it.
    private bool Leads(string link) => !site.LeadsOut(link) && RealPath.Of(link) is { } real && File.Exists(real);

    private sealed class Entries(string folder, FolderFiles around, string[] endings) : FileSystemEnumerator<string>(folder, Everything)
    {
        /// <summary>True when a folder below could not be listed.</summary>
        public bool HasFailed { get; private set; }

        protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) =>
            !entry.IsDirectory && !IsIgnored(entry.FileName) && HasEnding(entry.FileName, endings) && around.IsFollowed(ref entry);

        protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) =>
            !IsIgnored(entry.FileName) && around.IsFolderOfItsOwn(ref entry);

        protected override string TransformEntry(ref FileSystemEntry entry) => entry.ToFullPath();

        protected override bool ContinueOnError(int error)
        {
            HasFailed = true;
            return true;
        }
    }
}
