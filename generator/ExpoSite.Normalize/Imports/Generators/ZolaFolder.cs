using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>A site of Zola.</summary>
internal sealed class ZolaFolder : Generator
{
    private const string TextRoot = "content";

    private static readonly string[] ConfigNames = ["zola.toml", "config.toml"];

    private readonly Dictionary<string, ForeignKeys?> sections = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> bundles;

    public ZolaFolder(FolderContents contents, TimeZoneInfo siteZone)
        : base(contents, siteZone)
    {
        foreach (string name in ConfigNames)
        {
            Settings.Add(contents.Keys(name));
            Settings.AddTables(contents.Text(name));
        }

        bundles = contents.Paths.Where(p => Path.GetFileName(p).StartsWith("index.", StringComparison.Ordinal))
            .Select(FolderFile.FolderOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for a folder that is one of Zola: its settings name the address as no other's do.</summary>
    public static bool Is(FolderContents contents) =>
        contents.Has("zola.toml") || ConfigNames.Any(n => contents.Keys(n)?.First("base_url") is not null);

    public override string Name => "Zola";

    public override TemplateDialect Dialect => TemplateDialect.Zola;

    public override string Language => Settings.First("default_language") ?? "en";

    protected override string Root => TextRoot;

    public override ImmutableArray<string> FileRoots => ["static", TextRoot];

    protected override ImmutableArray<string> Outputs => [FolderName(Settings.First("output_dir") ?? "public"), "templates"];

    public override Uri? Site => Address(Settings.First("base_url"));

    public override FolderPage? Page(FolderFile file)
    {
        if (!IsIn(file.Path, TextRoot) || file.IsHtml)
            return null;
        string[] folders = Within(file.Path, TextRoot).Split('/')[..^1];
        (string name, string? language) = NameOf(file.Stem);
        var values = new FolderValues(file.Keys, []);
        var page = new FolderPage { File = file, Values = values, Role = PageRole.None, Group = "", NameLanguage = language };
        if (name == "_index" || (name == "index" && folders.Length == 0))
            return page;
        if (name != "index" && bundles.Contains(file.Folder))
            return page with { Withheld = "it is a part of another page" };
        if (name == "index")
            (name, folders) = (folders[^1], folders[..^1]);
        (StoryTime? nameDay, string rest) = Dated(name);
        StoryTime? date = Time(values, "date") ?? nameDay;
        bool hasDayInAddress = nameDay is null || Settings.IsOn("slugify.paths_keep_dates");
        string? address = AddressOf(values, folders, hasDayInAddress ? name : rest, language, out string? unfollowed);
        return page with
        {
            Role = folders.Length == 0 && !IsFlat ? PageRole.Page : PageRole.ByDate,
            Group = folders.Length == 0 ? "" : folders[0],
            Address = address,
            Unfollowed = unfollowed,
            Date = date,
            Sections = [.. Terms(values, "taxonomies.categories", "taxonomies.category")],
            Tags = [.. Terms(values, "taxonomies.tags", "taxonomies.tag", "extra.tags")],
            Language = language ?? (Settings.Below("languages").Length > 0 ? Language : null),
            Version = "path:" + string.Join('/', folders.Append(name)),
            Slug = values.First("slug") ?? rest,
            Former = [.. values.All("aliases")],
            Withheld = IsOfDraft(file.Folder) ? "its section is a draft"
                : Settings.All("ignored_content").Any(i => IsLike(Within(file.Path, TextRoot), i)) ? "the settings leave it out" : null,
        };
    }

    private bool IsFlat => !Contents.Paths.Any(p => IsIn(p, TextRoot) && Within(p, TextRoot).Split('/').Length > 2)
        && !Contents.Paths.Any(p => IsIn(p, TextRoot) && Within(p, TextRoot).Split('/') is [_, var name]
            && !name.StartsWith("_index.", StringComparison.Ordinal) && !name.StartsWith("index.", StringComparison.Ordinal));

    private (string Name, string? Language) NameOf(string stem)
    {
        int point = stem.LastIndexOf('.');
        string ending = point > 0 ? stem[(point + 1)..] : "";
        return Settings.Below("languages").Contains(ending, StringComparer.Ordinal) || (point > 0 && stem[..point] is "index" or "_index")
            ? (stem[..point], ending) : (stem, null);
    }

    private string? AddressOf(FolderValues values, string[] folders, string name, string? language, out string? unfollowed)
    {
        unfollowed = null;
        string prefix = language is null || language == Language ? "" : "/" + language;
        if (values.First("path") is { } stated)
            return $"{prefix}/{stated.Trim('/')}/";
        string?[] parts = [.. folders.Select(Slugged), Slugged(values.First("slug") ?? name)];
        if (parts.All(p => p is not null))
            return $"{prefix}/{string.Join('/', parts)}/";
        unfollowed = "the names of Zola for letters of other scripts";
        return null;
    }

    private string? Slugged(string part) => Settings.First("slugify.paths") switch
    {
        "off" => part,
        "safe" => part.Replace(' ', '_'),
        _ => AddressRule.Plain(part),
    };

    // Zola does not read what stands in such a section.
    private bool IsOfDraft(string folder)
    {
        for (; IsIn(folder + "/", TextRoot); folder = FolderFile.FolderOf(folder))
        {
            if (!sections.TryGetValue(folder, out ForeignKeys? keys))
            {
                string path = folder + "/_index.md";
                sections[folder] = keys = Contents.Text(path) is { } text ? ForeignFrontMatter.Read(text, path).Keys : null;
            }

            if (keys?.Stated("", 1).Any(s => s.Key.Equals("draft", StringComparison.OrdinalIgnoreCase) && s.Flag != false) == true)
                return true;
        }

        return false;
    }
}
