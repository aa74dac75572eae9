using System.Buffers;

namespace ExpoSite.Cli.Disk;

/// <summary>Where the parts of one site stand on disk.</summary>
internal sealed record SiteFolder
{
    // What a path holds that is not yet as short as it can be; on Windows also with the other slash.
    private static readonly SearchValues<string> Detours =
        SearchValues.Create(["/.", "//", "\\.", "\\\\"], StringComparison.Ordinal);

    /// <summary>Full path of the root.</summary>
    public required string Root { get; init; }

    /// <summary>Full path of the folder with the Markdown articles.</summary>
    public required string Articles { get; init; }

    public string Input => Path.Combine(Root, "input");
    public string Raw => Path.Combine(Input, "raw");
    public string Pages => Path.Combine(Input, "pages");
    public string Media => Path.Combine(Input, "media");
    public string Configuration => Path.Combine(Input, "site.yml");
    public string Expos => Path.Combine(Input, "expos.yml");
    public string Exhibitors => Path.Combine(Input, "exhibitors.yml");

    /// <summary>The stories that normalize wrote.</summary>
    public string Record => Path.Combine(Input, "normalized.tsv");

    /// <summary>The root's own theme: whole, in part, or not there at all.</summary>
    public string Theme => Path.Combine(Root, "theme");

    /// <summary>The theme that ships with the program.</summary>
    public static string ShippedTheme => Path.Combine(AppContext.BaseDirectory, "theme");

    /// <summary>Name of the folder that holds what one build keeps for the next.</summary>
    public const string CacheName = ".exposite";
    public string Cache => Path.Combine(Root, CacheName);
    public string DefaultOutput => Path.Combine(Root, "output");

    /// <summary>Makes a folder of the cache, which keeps itself out of git, also in repositories that do not know of it.</summary>
    public void MakeCache(string folder)
    {
        DiskChange.Before("make a folder");
        Directory.CreateDirectory(folder);
        string ignored = Path.Combine(Cache, ".gitignore");
        if (!File.Exists(ignored))
            AtomicFile.Put(ignored, "*\n"u8);
    }

    /// <summary>The given folder, else the nearest one upwards that holds input/; null when there is none.</summary>
    public static SiteFolder? Find(string? given, string currentDirectory)
    {
        if (given is not null)
            return Of(given);
        for (DirectoryInfo? folder = new(currentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "input")))
                return Of(folder.FullName);
        }

        return null;
    }

    /// <summary>A root with input/, or a plain folder of Markdown articles.</summary>
    public static SiteFolder Of(string folder)
    {
        string full = Path.TrimEndingDirectorySeparator(folder);
        string input = Path.Combine(full, "input");
        return new SiteFolder { Root = full, Articles = Directory.Exists(input) ? Path.Combine(input, "articles") : full };
    }

    /// <summary>True when there is something to make a site from: <c>input/</c>, or Markdown.</summary>
    public bool HasContent => Directory.Exists(Input) || new FolderFiles(this, _ => { }).List(Root, ".md", ".markdown").Length > 0;

    /// <summary>Removes temporary files that killed runs left among the sources.</summary>
    public void SweepInput()
    {
        foreach (string folder in (string[])[Input, Articles])
        {
            if (Directory.Exists(folder) && !LeadsOut(folder))
                TemporaryFile.Sweep(folder);
        }
    }

    /// <summary>True when a full path is the folder itself or lies below it.</summary>
    public static bool Holds(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !Path.IsPathRooted(relative);
    }

    /// <summary>
    /// True when a path below the root leads out of it by a link, in whatever part of it, or in a circle. Above the root links may be:
    /// whoever names the root names them.
    /// </summary>
    public bool LeadsOut(string path)
    {
        if (!Holds(Root, path))
            return false;
        for (string? at = path; at is not null && at.Length > Root.Length; at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null)
                return RealPath.Of(path) is not { } real || RealPath.Of(Root) is not { } root || !Holds(root, real);
        }

        return false;
    }

    /// <summary>A full path as findings show it: relative to the root when inside it, with forward slashes.</summary>
    public string Display(string path)
    {
        // The path of a file that was listed: it is asked for as often as there are files.
        if (path.StartsWith(Root, StringComparison.Ordinal) && path.Length > Root.Length + 1
            && path[Root.Length] == Path.DirectorySeparatorChar && !path.AsSpan(Root.Length).ContainsAny(Detours))
        {
            return path[(Root.Length + 1)..].Replace('\\', '/');
        }

        return Holds(Root, path) ? Path.GetRelativePath(Root, path).Replace('\\', '/') : Path.GetFileName(path);
    }

    /// <summary>Does something to a file of the site; false, and told, when that fails.</summary>
    /// <param name="write">False when something is in the way, or when the file changed in the meantime.</param>
    /// <param name="conflict">What is told of that, and what to do about it; null when nothing is.</param>
    public bool TryWrite(string path, Func<bool> write, Action<Diagnostic> report, (string Message, string Hint)? conflict)
    {
        try
        {
            if (write())
                return true;
            if (conflict is var (message, hint))
                report(WriteRules.NotOverwritten.At(Display(path), message, hint));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            report(WriteRules.WriteFailed.At(Display(path), FileFault.Reason(e, path, Display(path)), "check permissions and free space"));
        }

        return false;
    }

    /// <summary>Brings up to date what the program itself keeps among the sources; true when it was written.</summary>
    /// <param name="seen">What the file held when it was read, or null for no file.</param>
    /// <param name="conflict">What is told when the file changed since.</param>
    public bool TryUpdate(string path, ReadOnlyMemory<byte>? seen, string text, Action<Diagnostic> report, string conflict)
    {
        byte[] content = Encoding.UTF8.GetBytes(text);
        return !content.AsSpan().SequenceEqual(seen.GetValueOrDefault().Span) && TryWrite(
            path, () => seen is { } old ? AtomicFile.TryReplace(path, content, old.Span) : AtomicFile.TryCreate(path, content), report,
            (conflict, "run it again"));
    }
}
