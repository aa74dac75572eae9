namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>What paths and addresses in the texts of a generator's folder mean: pages by their files, and files.</summary>
/// <param name="root">Folder of the texts, relative to the generator's, without slashes at its ends; empty for the same.</param>
/// <param name="fileRoots">Folders whose files have addresses from the site's root on, in the order in which they are looked in.</param>
/// <param name="basePath">Path of the old site on its host, with a slash at both ends.</param>
internal sealed class FolderReferences(string root, ImmutableArray<string> fileRoots, string basePath)
{
    // Null where two have the name.
    private readonly Dictionary<string, string?> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byStem = new(StringComparer.OrdinalIgnoreCase);
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
        string stem = StemOf(path, language), name = stem[(stem.LastIndexOf('/') + 1)..];
        byName[name] = byName.TryGetValue(name, out string? other) && other != stem ? null : stem;
        // Of translations the one in the site's own language is meant.
        if (language is null)
            byStem[stem] = path;
        else
            byStem.TryAdd(stem, path);
        addresses[path] = address;
        if (isStory && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
            stories.Add(Uri.UnescapeDataString(uri.AbsolutePath).Trim('/'));
    }

    /// <summary>True for the address of a story of the folder, whether it is imported or not.</summary>
    public bool IsStory(Uri address) => stories.Contains(Uri.UnescapeDataString(address.AbsolutePath).Trim('/'));

    /// <summary>The address that the text had which a path names, or null: <c>crane.md</c>, <c>/posts/crane</c>, <c>../crane/</c>.</summary>
    /// <param name="from">File in which the path stands.</param>
    /// <param name="reference">Without its fragment.</param>
    /// <param name="anywhere">True to look for the bare name in every folder.</param>
    public string? PageOf(string from, string reference, bool anywhere)
    {
        string path = reference.Replace('\\', '/');
        string around = from.Contains('/', StringComparison.Ordinal) ? from[..from.LastIndexOf('/')] : "";
        string? found = path.StartsWith('/') ? At($"{root}/{path}") ?? At(path) : At($"{around}/{path}") ?? At($"{root}/{path}") ?? At(path);
        if (found is null && anywhere && byName.GetValueOrDefault(LastPart(path)) is { } stem)
            found = byStem.GetValueOrDefault(stem);
        return found is null ? null : addresses[found];

        string? At(string whole) => Flat(whole) is { Length: > 0 } flat
            ? addresses.ContainsKey(flat) ? flat : byStem.GetValueOrDefault(StemOf(flat, null)) : null;
    }

    /// <summary>The file that an address or a path names, or null.</summary>
    /// <param name="from">File in which it stands.</param>
    public string? FileOf(string from, string address)
    {
        string path = Uri.UnescapeDataString(address.Split('?', '#')[0]).Replace('\\', '/');
        string around = from.Contains('/', StringComparison.Ordinal) ? from[..from.LastIndexOf('/')] : "";
        IEnumerable<string> places = path.StartsWith('/') ? [] : [$"{around}/{path}"];
        places = places.Concat(fileRoots.Select(r => $"{r}/{path}"));
        if (basePath.Length > 1 && path.StartsWith(basePath, StringComparison.OrdinalIgnoreCase))
            places = places.Concat(fileRoots.Select(r => $"{r}/{path[basePath.Length..]}"));
        return places.Select(Flat).OfType<string>().FirstOrDefault(p => files.Contains(p)) is { } found
            && files.TryGetValue(found, out string? listed) ? listed : null;
    }

    // "posts/crane.md", "posts/crane/", "posts/crane/index.md" and "posts/crane.en.md" are "posts/crane".
    private static string StemOf(string path, string? language)
    {
        string stem = path.TrimEnd('/');
        string ending = Path.GetExtension(stem);
        if (ending.ToLowerInvariant() is ".md" or ".markdown" or ".html" or ".htm" or ".mkd" or ".mdown" or ".rst")
            stem = stem[..^ending.Length];
        if (language is not null && stem.EndsWith("." + language, StringComparison.OrdinalIgnoreCase))
            stem = stem[..^(language.Length + 1)];
        return stem.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? stem[..^"/index".Length] : stem;
    }

    private static string LastPart(string path)
    {
        string stem = StemOf(path, null);
        return stem[(stem.LastIndexOf('/') + 1)..];
    }

    // Without "." and ".."; null for what leaves the folder.
    private static string? Flat(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
