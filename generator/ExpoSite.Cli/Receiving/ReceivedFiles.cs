using ExpoSite.Cli.Input;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Cli.Receiving;

/// <summary>What a change brings, of the files that it touches. All paths are relative to the root.</summary>
/// <param name="Raws">Raw files that are to give a story.</param>
/// <param name="Articles">Markdown of stories.</param>
/// <param name="Astray">Files that hold a text and lie where nothing reads them.</param>
internal sealed record ReceivedFiles(ImmutableArray<string> Raws, ImmutableArray<string> Articles, ImmutableArray<string> Astray)
{
    // What people upload as a text, whether it can be read or not.
    private static readonly FrozenSet<string> Documents = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".docx", ".docm", ".doc", ".odt", ".rtf", ".pages", ".pdf", ".eml", ".msg", ".mhtml", ".mht");

    private static readonly FrozenSet<string> PlainTexts =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".txt", ".html", ".htm", ".xhtml", ".md", ".markdown");

    // The guide that init puts into a folder is none either.
    private static readonly FrozenSet<string> Guides =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "README.md", "README.txt", "README.html");

    /// <summary>Sorts the files that are there; what a change deletes brings nothing.</summary>
    /// <param name="changed">Paths that the change touches, relative to the root.</param>
    public static ReceivedFiles Of(SiteFolder folder, IReadOnlySet<string> changed)
    {
        ImmutableArray<string> articles =
        [
            .. new FolderFiles(folder, _ => { }).List(folder.Articles, ".md", ".markdown").Select(folder.Display)
                .Where(p => changed.Contains(p) && !Proposal.IsProposal(p)).Order(StringComparer.Ordinal),
        ];
        ImmutableArray<string> raws =
            [.. RawFileReader.Names(folder).Where(raw => IsTouched(raw, changed)).Order(StringComparer.Ordinal)];
        ImmutableArray<string> astray =
        [
            .. changed.Where(p => IsAstray(p) && File.Exists(Path.Combine(folder.Root, p))).Order(StringComparer.Ordinal),
        ];
        return new ReceivedFiles(raws, articles, astray);
    }

    /// <summary>A finding about each file that nothing reads.</summary>
    public IEnumerable<Diagnostic> Findings() => Astray.Select(path => path.Contains('\\', StringComparison.Ordinal)
        ? WriteRules.ReadByNothing.At(path, "Nothing reads a file with a backslash in its name.", "give it a name without one")
        : WriteRules.ReadByNothing.At(
            path, $"Nothing reads '{path[(path.LastIndexOf('/') + 1)..]}' in this folder, so no story is made of it.",
            path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                ? "move it to input/articles/ if it begins with a line ---, else to input/raw/" : "move it to input/raw/"));

    // A saved page came with a folder, whose name begins as the page's does.
    private static bool IsTouched(string raw, IReadOnlySet<string> changed)
    {
        if (changed.Contains(raw))
            return true;
        string stem = raw[..^Path.GetExtension(raw).Length];
        int name = stem.LastIndexOf('/') + 1;
        return changed.Any(p => p.StartsWith(stem, StringComparison.Ordinal) && p.IndexOf('/', name) > stem.Length);
    }

    // What lies elsewhere in a repository is anything; below input/ there are folders with a meaning, and all others have none.
    private static bool IsAstray(string path)
    {
        string ending = Path.GetExtension(path);
        string[] parts = path.Split('/');
        if (Guides.Contains(parts[^1]))
            return false;
        if (parts[0] != "input")
            return parts.Length == 1 && Documents.Contains(ending);
        bool isMarkdown = ending.ToUpperInvariant() is ".MD" or ".MARKDOWN";
        return (parts.Length == 2 ? "" : parts[1]) switch
        {
            // Which is a folder's end on some machines.
            "raw" or "media" => path.Contains('\\', StringComparison.Ordinal),
            "articles" or "pages" => !isMarkdown && (Documents.Contains(ending) || PlainTexts.Contains(ending)),
            _ => Documents.Contains(ending) || PlainTexts.Contains(ending),
        };
    }
}
