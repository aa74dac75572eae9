using System.IO.Enumeration;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>What paths and addresses in the texts of a generator's folder mean: pages by their files, and files.</summary>
/// <param name="roots">Folders of the texts, without slashes at their ends, the deepest first; empty for the generator's itself.</param>
/// <param name="fileRoots">Folders whose files have addresses from the site's root on, in the order in which they are looked in.</param>
/// <param name="basePath">Path of the old site on its host.</param>
internal sealed class FolderReferences(ImmutableArray<string> roots, ImmutableArray<string> fileRoots, string basePath)
{
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".md", ".markdown", ".mkd", ".mdown", ".html", ".htm", ".rst");

    private readonly Dictionary<string, List<string>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byStem = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> stems = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> stories = new(StringComparer.OrdinalIgnoreCase);
    private FrozenSet<string> files = [];

    /// <summary>The files that are no texts.</summary>
    public void AddFiles(IEnumerable<string> paths) => files = paths.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A text and the address that it had, absolute.</summary>
    /// <param name="path">Of its file, relative to the generator's folder.</param>
    /// <param name="language">That its file's name ends with, or null.</param>
    public void Add(string path, string? language, string address, bool isStory)
    {
        string stem = StemOf(path, language), name = LastOf(stem);
        foreach (string known in language is null ? [name] : (string[])[name, $"{name}.{language}"])
        {
            if (!byName.TryGetValue(known, out List<string>? named))
                byName[known] = named = [];
            named.Add(path);
        }

        // Of translations the one in the site's own language is meant.
        if (language is null)
            byStem[stem] = path;
        else
            byStem.TryAdd(stem, path);
        (addresses[path], stems[path]) = (address, stem);
        if (isStory && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
            stories.Add(KeyOf(uri));
    }

    /// <summary>True for the address of a story of the folder, whether it is imported or not.</summary>
    public bool IsStory(Uri address) => stories.Contains(KeyOf(address));

    /// <summary>The address that a text had, by a path: <c>crane.md</c>, <c>/posts/crane</c>, <c>../crane/</c>; or null.</summary>
    /// <param name="from">File in which the path stands.</param>
    /// <param name="reference">Without its fragment.</param>
    /// <param name="anywhere">True to look for the bare name in every folder.</param>
    public string? PageOf(string from, string reference, bool anywhere)
    {
        string path = reference.Replace('\\', '/');
        IEnumerable<string> around = path.StartsWith('/') ? [] : [FolderOf(from)];
        string? found = around.Concat(roots.OrderByDescending(r => IsIn(from, r))).Append("").Select(r => At($"{r}/{path}"))
            .FirstOrDefault(p => p is not null) ?? (anywhere ? Named(LastOf(StemOf(path, null)), from) : null);
        return found is null ? null : addresses[found];

        string? At(string whole) => Flat(whole) is { Length: > 0 } flat
            ? addresses.ContainsKey(flat) ? flat : byStem.GetValueOrDefault(StemOf(flat, null)) : null;
    }

    /// <summary>The file that an address or a path names, or null.</summary>
    /// <param name="from">File in which it stands.</param>
    public string? FileOf(string from, string address)
    {
        string path = Uri.UnescapeDataString(address.Split('?', '#')[0]).Replace('\\', '/');
        IEnumerable<string> places = path.StartsWith('/') ? [] : [$"{FolderOf(from)}/{path}"];
        places = places.Concat(fileRoots.Select(r => $"{r}/{path}"));
        if (basePath.Length > 1 && path.StartsWith(basePath, StringComparison.OrdinalIgnoreCase))
            places = places.Concat(fileRoots.Select(r => $"{r}/{path[basePath.Length..]}"));
        return places.Append(path).Select(Flat).OfType<string>().FirstOrDefault(p => files.Contains(p)) is { } found
            && files.TryGetValue(found, out string? listed) ? listed : null;
    }

    /// <summary>The files that a pattern names, in ordinal order: <c>images/*.png</c>.</summary>
    /// <param name="from">File in which it stands.</param>
    public IEnumerable<string> FilesLike(string from, string pattern)
    {
        IEnumerable<string> places = pattern.StartsWith('/') ? [] : [$"{FolderOf(from)}/{pattern}"];
        string[] wanted = [.. places.Concat(fileRoots.Select(r => $"{r}/{pattern}")).Select(Flat).OfType<string>()];
        return files.Where(f => Array.Exists(wanted, w => FileSystemName.MatchesSimpleExpression(w, f))).Order(StringComparer.Ordinal);
    }

    // Only one has the name, or only one of those in the same language or part of the site.
    private string? Named(string name, string from)
    {
        if (!byName.TryGetValue(name, out List<string>? all))
            return null;
        string root = roots.FirstOrDefault(r => IsIn(from, r)) ?? "";
        string[] near = [.. all.Where(p => IsIn(p, root)).Select(p => byStem[stems[p]]).Distinct(StringComparer.Ordinal)];
        return all.Count == 1 ? all[0] : near.Length == 1 ? near[0] : null;
    }

    // "posts/crane.md", "posts/crane/", "posts/crane/index.md" and "posts/crane.en.md" are "posts/crane".
    private static string StemOf(string path, string? language)
    {
        string stem = path.TrimEnd('/');
        string ending = Path.GetExtension(stem);
        if (Endings.Contains(ending))
            stem = stem[..^ending.Length];
        if (language is not null && stem.EndsWith("." + language, StringComparison.OrdinalIgnoreCase))
            stem = stem[..^(language.Length + 1)];
        return stem.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? stem[..^"/index".Length] : stem;
    }

    private static string KeyOf(Uri address) => Uri.UnescapeDataString(address.AbsolutePath).Trim('/');

    private static string LastOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and int slash ? path[..slash] : "";

    private static bool IsIn(string path, string folder) =>
        folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    // Without "." and ".."; null for what leaves the folder.
    private static string? Flat(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
