using ExpoSite.Normalize.Runs;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Input;

/// <summary>Reads raw files.</summary>
internal static class RawFileReader
{
    /// <summary>
    /// Names of the files in the site's raw folder that are to give a story, as an article's <c>source</c> has them: without those that
    /// browsers save beside a page, and pictures, which belong to a text.
    /// </summary>
    public static ImmutableArray<string> Names(SiteFolder site)
    {
        string[] files = new FolderFiles(site, _ => { }).List(site.Raw);
        FrozenSet<string> companions = CompanionFolders.Of(files);
        return [.. files.Where(f => !CompanionFolders.IsInside(f, companions) && !CompanionFolders.IsPicture(f)).Select(site.Display)];
    }

    /// <summary>The raw files below the given paths. Their names are relative to the root, or to the given folder outside of it.</summary>
    /// <param name="paths">Full paths of files and folders.</param>
    /// <param name="found">Told the name of each file, also of those that cannot be read.</param>
    /// <exception cref="UsageException">A path does not exist, or two files would have one name.</exception>
    public static ImmutableArray<RawFile> Read(
        IEnumerable<string> paths, SiteFolder? root, List<Diagnostic> findings, Action<string>? found = null)
    {
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            bool isFolder = Directory.Exists(path);
            if (!isFolder && !File.Exists(path))
                throw new UsageException($"There is no file or folder '{path}'.");
            string start = isFolder ? path : Path.GetDirectoryName(path)!;
            SiteFolder around = root is not null && SiteFolder.Holds(root.Root, start) ? root : SiteFolder.Of(start);
            string[] files = isFolder ? new FolderFiles(around, findings.Add).List(path) : [path];
            FrozenSet<string> companions = isFolder ? CompanionFolders.Of(files) : [];
            foreach (string file in files.Where(f => !CompanionFolders.IsInside(f, companions)))
            {
                string name = Path.GetRelativePath(around.Root, file).Replace('\\', '/');
                if (!named.TryAdd(name, file) && named[name] != file)
                    throw new UsageException($"Two raw files would both be called '{name}'.", "name the folder above them instead");
            }
        }

        foreach (string name in named.Keys)
            found?.Invoke(name);
        var names = named.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
        ImmutableArray<SourceFile> read = FileReader.ReadAll([.. named.Values], p => names[p], FileReader.RawLimit, findings.Add);
        ImmutableArray<RawFile> raws =
            [.. read.Select(f => new RawFile(f.Path, f.Content) { Companions = Companions(f, named[f.Path], findings) })];
        var shown = raws.SelectMany(r => r.Companions.Select(
            c => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(named[r.Path])!, c.Path)))).ToHashSet(StringComparer.Ordinal);
        return [.. raws.Where(r => !shown.Contains(named[r.Path]))];
    }

    // Without its pictures a file can still be read.
    private static ImmutableArray<CompanionFile> Companions(SourceFile file, string path, List<Diagnostic> findings)
    {
        ImmutableArray<CompanionFile> found = [];
        FileBoundary.Try(file.Path, "finding pictures", findings.Add,
            () => found = [.. CompanionFolders.Read(path), .. MarkdownPictures.Read(path, file.Content)]);
        return found;
    }
}
