using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>A site of Hugo.</summary>
internal sealed class HugoFolder : Generator
{
    private static readonly string[] Endings = [".toml", ".yaml", ".yml", ".json"];

    private readonly Dictionary<string, ForeignKeys> cascades = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> bundles, stems;
    private readonly ImmutableArray<(string Folder, string? Language)> roots;

    public HugoFolder(FolderContents contents, TimeZoneInfo siteZone)
        : base(contents, siteZone)
    {
        foreach (string folder in (string[])["config/production/", "", "config/_default/"])
        {
            foreach (string name in (string[])["hugo", "config"])
            {
                foreach (string ending in Endings)
                    Settings.Add(contents.Keys(folder + name + ending));
            }

            foreach (string path in contents.Paths.Where(p => folder.Length > 0 && p.StartsWith(folder, StringComparison.Ordinal)
                && Path.GetFileNameWithoutExtension(p) is not ("hugo" or "config")))
                Settings.Add(contents.Keys(path), Path.GetFileNameWithoutExtension(path));
        }

        string main = FolderName(Settings.First("contentDir") ?? "content");
        roots =
        [
            .. Languages.Select(l => (Folder: FolderName(Settings.First($"languages.{l}.contentDir")), (string?)l)).Where(r => r.Folder.Length > 0)
                .Append((main, null)).OrderByDescending(r => r.Folder.Length),
        ];
        bundles = contents.Paths.Where(p => StemOf(p).Stem == "index").Select(FolderFile.FolderOf).ToFrozenSet(StringComparer.Ordinal);
        stems = contents.Paths.Where(IsText).Select(p => $"{FolderFile.FolderOf(p)}/{Path.GetFileNameWithoutExtension(p)}")
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for a folder that is one of Hugo.</summary>
    public static bool Is(FolderContents contents) =>
        Endings.Any(e => contents.Has("hugo" + e) || contents.Has("config" + e) || contents.Has("config/_default/hugo" + e)
            || contents.Has("config/_default/config" + e)) || contents.HasFolder("content");

    public override string Name => "Hugo";

    public override TemplateDialect Dialect => TemplateDialect.Hugo;

    public override string Root => roots.First(r => r.Language is null).Folder;

    public override ImmutableArray<string> FileRoots =>
        [.. Settings.All("staticDir").Select(FolderName).Append("static").Append("assets").Concat(roots.Select(r => r.Folder))];

    protected override ImmutableArray<string> Outputs =>
        [FolderName(Settings.First("publishDir") ?? "public"), "archetypes", "layouts", "i18n", "data", "exampleSite"];

    public override Uri? Site => Address(Settings.First("baseURL"));

    protected override string? ZoneName => Settings.First("timeZone");

    private ImmutableArray<string> Languages => Settings.Below("languages");

    private string DefaultLanguage => Settings.First("defaultContentLanguage") ?? "en";

    public override FolderPage? Page(FolderFile file)
    {
        (string root, string? language) = roots.FirstOrDefault(r => IsIn(file.Path, r.Folder));
        if (root is null || (!file.HasFrontMatter && file.IsHtml))
            return null;
        (string name, string? named) = StemOf(file.Path);
        string[] folders = Within(file.Path, root).Split('/')[..^1];
        bool isBundle = name == "index" && folders.Length > 0;
        if (folders.Length > 0 && Languages.Contains(folders[0], StringComparer.OrdinalIgnoreCase))
            (language, folders) = (folders[0], folders[1..]);
        else if (language is null && folders.Length > 0 && IsLanguageFolder(root, folders[0]))
            (language, folders) = (folders[0], folders[1..]);
        language = named ?? language;
        var values = new FolderValues(file.Keys, Defaults(file.Folder));
        if (name == "_index" || (name == "index" && !isBundle))
            return new FolderPage { File = file, Values = values, Role = PageRole.None, Group = "", NameLanguage = named };
        // What stands beside the text of a bundle is a part of it.
        if (!isBundle && IsInBundle(file.Folder, root))
            return new FolderPage { File = file, Values = values, Role = PageRole.None, Group = "", NameLanguage = named, Withheld = "it is a part of another page" };
        if (isBundle && folders.Length > 0)
            (name, folders) = (folders[^1], folders[..^1]);
        (StoryTime? nameDay, string rest) = Dated(name);
        bool readsNames = Settings.All("frontmatter.date").Any(d => d.StartsWith(":filename", StringComparison.Ordinal));
        StoryTime? date = Time(values, "date", "publishDate", "pubdate", "published") ?? nameDay;
        string? address = AddressOf(values, folders, nameDay is not null && readsNames ? rest : name, date, Prefix(language), out string? unfollowed);
        return new FolderPage
        {
            File = file,
            Values = values,
            Role = folders.Length == 0 && !IsFlat(root) ? PageRole.Page : PageRole.ByDate,
            Group = folders.Length == 0 ? "" : folders[0],
            Address = address,
            Unfollowed = unfollowed,
            Date = date,
            Sections = [.. Terms(values, "categories", "category")],
            Tags = [.. Terms(values, "tags", "keywords")],
            Language = language ?? (Languages.Length > 1 ? DefaultLanguage : null),
            NameLanguage = named,
            Slug = values.First("slug") ?? rest,
            Former = [.. values.All("aliases", "alias").Select(a => a.StartsWith('/') || a.Contains("://", StringComparison.Ordinal) ? a
                : $"/{string.Join('/', folders)}/{a}".Replace("//", "/", StringComparison.Ordinal))],
        };
    }

    private static bool IsText(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".html";

    // A blog whose posts all stand side by side at the top.
    private bool IsFlat(string root) => !Contents.Paths.Any(p => IsText(p) && IsIn(p, root)
        && Within(p, root).Split('/') is { Length: > 1 } parts && (parts.Length > 2 || StemOf(p).Stem is not ("index" or "_index")));

    private bool IsInBundle(string folder, string root)
    {
        for (; IsIn(folder, root) && folder.Length > root.Length; folder = FolderFile.FolderOf(folder))
        {
            if (bundles.Contains(folder))
                return true;
        }

        return false;
    }

    // "zh", beside another such folder.
    private bool IsLanguageFolder(string root, string name)
    {
        return IsTag(name) && Contents.Paths.Where(p => IsText(p) && IsIn(p, root)).Select(p => Within(p, root).Split('/'))
            .Where(p => p.Length > 1).Select(p => p[0]).Distinct(StringComparer.Ordinal).Count(IsTag) > 1;

        static bool IsTag(string text) => text.Length is 2 or 5 or 7 && LanguageTag.Canonical(text) is not null && text.All(c => char.IsAsciiLetter(c) || c == '-');
    }

    // "x.fr.md", where that is a language of the site or another file has the same name without it.
    private (string Stem, string? Language) StemOf(string path)
    {
        string stem = Path.GetFileNameWithoutExtension(path);
        int point = stem.LastIndexOf('.');
        if (point <= 0)
            return (stem, null);
        string ending = stem[(point + 1)..];
        bool isKnown = Languages.Contains(ending, StringComparer.OrdinalIgnoreCase)
            || (ending.Length is 2 or 5 && LanguageTag.Canonical(ending) is not null
                && (stem[..point] is "index" or "_index" || stems?.Contains($"{FolderFile.FolderOf(path)}/{stem[..point]}") == true));
        return isKnown ? (stem[..point], ending) : (stem, null);
    }

    private string Prefix(string? language)
    {
        if (language is null)
            return Settings.IsOn("defaultContentLanguageInSubdir") ? "/" + DefaultLanguage.ToLowerInvariant() : "";
        bool isDefault = language.Equals(DefaultLanguage, StringComparison.OrdinalIgnoreCase)
            && (Languages.Length > 0 || Settings.First("defaultContentLanguage") is not null);
        return isDefault && !Settings.IsOn("defaultContentLanguageInSubdir") ? "" : "/" + language.ToLowerInvariant();
    }

    private string? AddressOf(FolderValues values, string[] folders, string name, StoryTime? date, string prefix, out string? unfollowed)
    {
        string title = values.First("title") ?? "", section = folders.FirstOrDefault() ?? "";
        unfollowed = null;
        string? rule = values.First("url");
        bool isStated = rule is not null;
        rule ??= Settings.First($"permalinks.{section}", $"permalinks.page.{section}");
        if (rule is null)
        {
            string path = string.Join('/', folders.Append(values.First("slug") is { } slug ? AddressRule.Urlized(slug) : name).Select(AddressRule.Urlized));
            return Cased($"{prefix}/{path}{(Settings.IsOn("uglyURLs") ? ".html" : "/")}");
        }

        if (Address(rule) is { } absolute)
            return absolute.AbsoluteUri;
        string? filled = AddressRule.Colons(rule, Value);
        if (filled is null)
        {
            unfollowed = rule;
            return null;
        }

        string whole = "/" + filled.TrimStart('/');
        return isStated ? whole : Cased(prefix + whole + (whole.EndsWith('/') || Path.HasExtension(whole) ? "" : "/"));

        string? Value(string word) => word switch
        {
            "title" => AddressRule.Urlized(title.Replace('/', '-')),
            "slug" => AddressRule.Urlized(values.First("slug") ?? title),
            "slugorfilename" or "slugorcontentbasename" => AddressRule.Urlized(values.First("slug") ?? name),
            "filename" or "contentbasename" => AddressRule.Urlized(name),
            "section" => AddressRule.Urlized(section),
            "sections" => string.Join('/', folders.Select(AddressRule.Urlized)),
            "sections[1:]" => string.Join('/', folders.Skip(1).Select(AddressRule.Urlized)),
            "sections[last]" => AddressRule.Urlized(folders.LastOrDefault() ?? ""),
            _ => date is { } day ? AddressRule.DatePart(word, day)?.ToLowerInvariant() : null,
        };
    }

    private string Cased(string address) => Settings.IsOn("disablePathToLower") ? address : address.ToLowerInvariant();

    // What the lists above it, and the settings, give to all pages below them.
    private ImmutableArray<ForeignKeys> Defaults(string folder)
    {
        var layers = ImmutableArray.CreateBuilder<ForeignKeys>();
        for (string at = folder; ; at = FolderFile.FolderOf(at))
        {
            layers.Add(CascadeOf(at));
            if (at.Length == 0)
                break;
        }

        layers.Add(Settings.KeysBelow("cascade"));
        return layers.ToImmutable();
    }

    private ForeignKeys CascadeOf(string folder)
    {
        if (cascades.TryGetValue(folder, out ForeignKeys? known))
            return known;
        string path = folder.Length == 0 ? "_index.md" : folder + "/_index.md";
        ForeignKeys? stated = Contents.Text(path) is { } text ? ForeignFrontMatter.Read(text, path).Keys : null;
        return cascades[folder] = stated is null ? new ForeignKeys() : FolderSettings.Inner(stated.Stated("", 1), "cascade");
    }
}
