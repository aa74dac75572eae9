using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Runs;
using ExpoSite.StoryFiles;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Normalize.Imports;

/// <summary>
/// The pages of another site, such as About: those that can have their old address here, which is one name directly below the site's root.
/// The others are told, and so are those whose place a page of this site has: that one stays as it is.
/// </summary>
/// <param name="path">Of the export.</param>
/// <param name="site">The other one's address, or null.</param>
internal sealed class ImportedPages(string path, Uri? site, ImportOptions options, ImportNotes notes)
{
    private const string ByHand = "write them as Markdown into input/pages/";

    // What every site here has by itself.
    private static readonly FrozenSet<string> Taken = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "index", "404", "archive", "search", "feeds", "corrections", "admin", "category", "tag", "author",
        "country", "expo", "exhibitor");

    private readonly Dictionary<string, string> standing =
        options.Pages.ToDictionary(p => p.Path, p => p.Text.ReplaceLineEndings("\n"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages that get a file, each with its name without the extension.</summary>
    public ImmutableArray<(ImportedStory Page, string Name)> Place(IEnumerable<ImportedStory> pages)
    {
        var placed = ImmutableArray.CreateBuilder<(ImportedStory, string)>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ImportedStory page in pages)
        {
            if (NameOf(page) is { } name && !IsDeleted(page, name) && (names.Add(name) || Left(page, "pages of one name")))
                placed.Add((page, name));
        }

        return placed.ToImmutable();
    }

    /// <summary>Where a page stands here.</summary>
    public static string AddressOf(string name, SiteConfig site)
    {
        FileLanguage file = FileLanguage.Of(name + ".md", site);
        return $"{(file.Language is { } further ? $"/{further.Path}" : "")}/{file.Path[..^3]}/";
    }

    /// <summary>The file, or null for one that is not written, which is told.</summary>
    /// <param name="body">As Markdown.</param>
    /// <param name="about">Its description, or null.</param>
    public MarkdownFile? File(ImportedStory page, string name, string body, string? about)
    {
        if (body.Length == 0)
        {
            Left(page, "pages without a text of their own");
            return null;
        }

        KeyedValues values = KeyedValues.Empty.With(Keys.Title, page.Title).With(Keys.Description, about)
            .With(Keys.Published, page.Published?.Instant > options.Now ? page.Published : null)
            .With(Keys.Embargo, page.Embargo).With(Keys.Expires, page.Expires).With(Keys.Draft, page.Withheld is not null);
        string file = name + ".md", text = StoryPrinter.Print(values, body);
        if (!standing.TryGetValue(file, out string? own))
            return new MarkdownFile(file, text, MarkdownAction.Create, IsBrief: false, page.Key);
        if (options.BlankPages.Contains(file))
            return new MarkdownFile(file, text, MarkdownAction.Rewrite, IsBrief: false, page.Key);
        if (own != text)
        {
            notes.LeftOut(
                "pages whose names pages of this site have", "those stay as they are; copy into them what you need", page.Place,
                page.Title);
            return new MarkdownFile(file, own, MarkdownAction.KeepEdited, IsBrief: false, page.Key);
        }

        return new MarkdownFile(file, text, MarkdownAction.Unchanged, IsBrief: false, page.Key);
    }

    /// <summary>The id under which the record of written files knows a page.</summary>
    public static Guid IdOf(ImportedStory page) => NameBasedId.From($"import\n{page.Key}");

    private bool IsDeleted(ImportedStory page, string name)
    {
        bool isDeleted = !standing.ContainsKey(name + ".md") && !options.WritesDeleted && options.Record.Has(IdOf(page));
        if (isDeleted)
        {
            notes.Add(NormalizeRules.DeletedStory.At(
                page.Place, $"The page '{page.Title}' was imported and has been deleted since, so it is not written again.",
                $"to restore it, run  exposite import --again {ShellWord.Of(path)}"));
        }

        return isDeleted;
    }

    private string? NameOf(ImportedStory page)
    {
        string whole = Uri.TryCreate(page.Addresses.FirstOrDefault(), UriKind.Absolute, out Uri? at) && at.Query.Length == 0
            ? Uri.UnescapeDataString(at.AbsolutePath) : $"/{page.Slug}/";
        string around = site?.AbsolutePath ?? "/";
        string[] parts = (whole.StartsWith(around, StringComparison.OrdinalIgnoreCase) ? whole[around.Length..] : whole)
            .Split('/', StringSplitOptions.RemoveEmptyEntries);
        LanguageConfig? further = ImportVersions.Further(options.Site, page.Language);
        // Where the other site had a folder for each language.
        if (parts.Length > 0 && page.Language is { } language && VersionKey.IsOf(parts[0], language)
            && (further is not null || ImportVersions.IsMain(options.Site, language)))
            parts = parts[1..];
        if (parts.Length != 1)
        {
            Left(page, parts.Length == 0 ? "front pages" : "pages that stand below others");
            return null;
        }

        string stem = Path.GetExtension(parts[0]) is ".html" or ".htm" or ".php" ? Path.GetFileNameWithoutExtension(parts[0]) : parts[0];
        if (Taken.Contains(stem) || Slug.From(stem)?.Value is not { } name || options.Site.Languages.Any(l => l.Path == name))
        {
            Left(page, "pages that every site here has by itself");
            return null;
        }

        name = further is null ? name : $"{name}.{further.Path}";
        string here = $"{around.Trim('/')}{AddressOf(name, options.Site)}".Trim('/');
        IEnumerable<string> stood = page.Addresses.Where(a => Uri.TryCreate(a, UriKind.Absolute, out Uri? old) && old.Query.Length == 0)
            .Select(a => Uri.UnescapeDataString(new Uri(a).AbsolutePath));
        foreach (string old in stood.Where(a => a.Trim('/') != here))
        {
            notes.LeftOut(
                "old addresses of pages", "redirect them where the old site was: a page here has one address", page.Place,
                $"{old} is {AddressOf(name, options.Site)}");
        }

        return name;
    }

    private bool Left(ImportedStory page, string kind)
    {
        notes.LeftOut(kind, ByHand, page.Place, page.Title);
        return false;
    }
}
