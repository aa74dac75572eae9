using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>A site of Hugo.</summary>
internal sealed class HugoFolder : Generator
{
    private static readonly string[] Endings = [".toml", ".yaml", ".yml", ".json"];

    private static readonly string[] SettingFolders = ["config/production/", "", "config/_default/"];

    private readonly Dictionary<string, ForeignKeys> cascades = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> bundles, stems;
    private readonly ImmutableArray<LanguageRoot> roots;

    public HugoFolder(FolderContents contents, TimeZoneInfo siteZone)
        : base(contents, siteZone)
    {
        foreach (string folder in SettingFolders)
            ReadSettings(folder);
        string[] texts = [.. contents.Paths.Where(IsMarkup)];
        stems = texts.Select(p => $"{FolderFile.FolderOf(p)}/{Path.GetFileNameWithoutExtension(p)}").ToFrozenSet(StringComparer.Ordinal);
        string main = FolderName(Settings.First("contentDir") ?? "content");
        IEnumerable<string> parts = texts.Where(p => IsIn(p, main)).Select(p => Within(p, main).Split('/')).Where(p => p.Length > 1)
            .Select(p => p[0]);
        string[] languages = [.. parts.Distinct(StringComparer.Ordinal).Where(p => IsTag(p) || IsListed(p))];
        roots =
        [
            .. Languages.Select(l => new LanguageRoot(FolderName(Settings.First($"languages.{l}.contentDir")), l, Prefix(l)))
                .Where(r => r.Folder.Length > 0),
            // "content/zh/" beside another such folder, or as the settings name it: there it is the first part of addresses.
            .. languages.Where(l => languages.Length > 1 || IsListed(l)).Select(l => new LanguageRoot($"{main}/{l}", l, "/" + l)),
            new LanguageRoot(main, null, ""),
        ];
        roots = [.. roots.DistinctBy(r => r.Folder, StringComparer.Ordinal).OrderByDescending(r => r.Folder.Length)];
        bundles = texts.Where(p => StemOf(p).Stem == "index").Select(FolderFile.FolderOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for a folder that is one of Hugo.</summary>
    public static bool Is(FolderContents contents) =>
        Endings.Any(e => contents.Has("hugo" + e) || contents.Has("config" + e) || contents.Has("config/_default/hugo" + e)
            || contents.Has("config/_default/config" + e)) || contents.HasFolder("content");

    public override string Name => "Hugo";

    public override TemplateDialect Dialect => TemplateDialect.Hugo;

    public override ImmutableArray<string> Roots => [.. roots.Select(r => r.Folder)];

    public override ImmutableArray<string> FileRoots =>
        [.. Settings.All("staticDir").Select(FolderName).Append("static").Append("assets").Concat(roots.Select(r => r.Folder))];

    protected override ImmutableArray<string> Outputs =>
        [FolderName(Settings.First("publishDir") ?? "public"), "archetypes", "layouts", "i18n", "data", "exampleSite"];

    public override Uri? Site => Address(Settings.First("baseURL"));

    protected override string? ZoneName => Settings.First("timeZone");

    private ImmutableArray<string> Languages => Settings.Below("languages");

    private string DefaultLanguage => Settings.First("defaultContentLanguage") ?? "en";

    public override string Language => TagOf(
        Settings.First("defaultContentLanguage") ?? (Languages.IsEmpty ? Settings.First("languageCode", "locale") : null) ?? "en");

    // Sites call their languages as they like: "cn" with the code "zh-cn".
    private string? TagOrNull(string? language) => language is null ? null : TagOf(language);

    private string TagOf(string language) => LanguageTag.Canonical(language) is not null ? language
        : Settings.First($"languages.{language}.languageCode", $"languages.{language}.locale") ?? language;

    public override FolderPage? Page(FolderFile file)
    {
        if (roots.FirstOrDefault(r => IsIn(file.Path, r.Folder)) is not { } root || (!file.HasFrontMatter && file.IsHtml))
            return null;
        (string name, string? named) = StemOf(file.Path);
        string[] folders = Within(file.Path, root.Folder).Split('/')[..^1];
        bool isBundle = name == "index" && folders.Length > 0;
        var page = new FolderPage
        {
            File = file,
            Values = new FolderValues(file.Keys, Defaults(file.Folder)),
            Role = PageRole.None,
            Group = "",
            NameLanguage = named,
        };
        if (name == "_index" || (name == "index" && !isBundle))
            return page;
        // What stands beside the text of a bundle is a part of it.
        if (!isBundle && IsInBundle(file.Folder, root.Folder))
            return page with { Withheld = "it is a part of another page" };
        if (isBundle)
            (name, folders) = (folders[^1], folders[..^1]);
        (StoryTime? nameDay, string rest) = Dated(name);
        bool readsNames = Settings.All("frontmatter.date").Any(d => d.StartsWith(":filename", StringComparison.Ordinal));
        StoryTime? date = Time(page.Values, "date", "publishDate", "pubdate", "published") ?? nameDay;
        string prefix = named is null ? root.Language is null && IsOwnPrefixed ? "/" + DefaultLanguage : root.Prefix : Prefix(named);
        string? address = AddressOf(
            page.Values, folders, nameDay is not null && readsNames ? rest : name, date, prefix.ToLowerInvariant(), out string? unfollowed);
        return page with
        {
            Role = folders.Length == 0 && !IsFlat(root.Folder) ? PageRole.Page : PageRole.ByDate,
            Group = folders.Length == 0 ? "" : folders[0],
            Address = address,
            Unfollowed = unfollowed,
            Date = date,
            Sections = [.. Terms(page.Values, "categories", "category")],
            Tags = [.. Terms(page.Values, "tags", "keywords")],
            Language = TagOrNull(named ?? root.Language ?? (Languages.Length > 1 ? DefaultLanguage : null)),
            Version = page.Values.First("translationKey") is { } key ? "key:" + key : "path:" + string.Join('/', folders.Append(name)),
            Slug = page.Values.First("slug") ?? rest,
            // Those without a slash begin where the page stands.
            Withheld = IsIgnored(file.Path) ? "the settings leave it out" : null,
            Former = [.. page.Values.All("aliases", "alias").Select(a =>
                a.StartsWith('/') || a.Contains("://", StringComparison.Ordinal) ? a : $"/{string.Join('/', folders.Append(a))}")],
        };
    }

    // Regular expressions; one that cannot be read may mean any file.
    private bool IsIgnored(string path) => Settings.All("ignoreFiles").Any(pattern =>
    {
        try
        {
            return Regex.IsMatch(path, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return true;
        }
    });

    private void ReadSettings(string folder)
    {
        foreach (string name in (string[])["hugo", "config"])
        {
            foreach (string ending in Endings)
                Settings.Add(Contents.Keys(folder + name + ending));
            Settings.AddTables(Contents.Text(folder + name + ".toml"));
        }

        // In a folder of settings each file is the value of the key that it is named by.
        foreach (string path in Contents.Paths.Where(p => folder.Length > 0 && p.StartsWith(folder, StringComparison.Ordinal)))
        {
            string key = Path.GetFileNameWithoutExtension(path);
            if (key is not ("hugo" or "config"))
                Settings.Add(Contents.Keys(path), key);
        }
    }

    private bool IsListed(string language) => Languages.Contains(language, StringComparer.OrdinalIgnoreCase);

    private static bool IsTag(string text) =>
        text.Length is 2 or 5 or 7 && LanguageTag.Canonical(text) is not null && text.All(c => char.IsAsciiLetter(c) || c == '-');

    private static bool IsMarkup(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".html";

    // A blog whose posts all stand side by side at the top.
    private bool IsFlat(string root) => !Contents.Paths.Any(p => IsMarkup(p) && IsIn(p, root)
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

    // "x.fr.md", where that is a language of the site or another file has the same name without it.
    private (string Stem, string? Language) StemOf(string path)
    {
        string stem = Path.GetFileNameWithoutExtension(path);
        int point = stem.LastIndexOf('.');
        if (point <= 0)
            return (stem, null);
        string ending = stem[(point + 1)..];
        bool isKnown = IsListed(ending)
            || (IsTag(ending) && (stem[..point] is "index" or "_index" || stems.Contains($"{FolderFile.FolderOf(path)}/{stem[..point]}")));
        return isKnown ? (stem[..point], ending) : (stem, null);
    }

    private bool IsOwnPrefixed => Settings.IsOn("defaultContentLanguageInSubdir");

    private string Prefix(string language) =>
        language.Equals(DefaultLanguage, StringComparison.OrdinalIgnoreCase) && !IsOwnPrefixed ? "" : "/" + language;

    private string? AddressOf(FolderValues values, string[] folders, string name, StoryTime? date, string prefix, out string? unfollowed)
    {
        string title = values.First("title") ?? "", section = folders.FirstOrDefault() ?? "";
        unfollowed = null;
        string? rule = values.First("url");
        bool isStated = rule is not null;
        rule ??= Settings.First($"permalinks.{section}", $"permalinks.page.{section}");
        if (rule is null)
        {
            string path = string.Join('/', folders.Append(values.First("slug") ?? name).Select(AddressRule.Urlized));
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

    // A folder of texts in one language, and what their addresses begin with.
    private sealed record LanguageRoot(string Folder, string? Language, string Prefix);
}
