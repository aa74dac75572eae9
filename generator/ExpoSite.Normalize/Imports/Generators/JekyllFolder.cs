using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;
using ExpoSite.Yaml;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>A site of Jekyll.</summary>
internal sealed class JekyllFolder : Generator
{
    private static readonly string[] ConfigNames = ["_config.yml", "_config.yaml", "_config.toml"];

    private static readonly string[] OwnFolders = ["_layouts", "_includes", "_sass", "_data", "_plugins", "_site"];

    private readonly ImmutableArray<(string Path, string Type, ForeignKeys Values)> defaults;

    public JekyllFolder(FolderContents contents, TimeZoneInfo siteZone)
        : base(contents, siteZone)
    {
        foreach (string name in ConfigNames)
            Settings.Add(contents.Keys(name));
        defaults = [.. ConfigNames[..2].SelectMany(ReadDefaults).Reverse().OrderByDescending(d => d.Path.Length)];
    }

    /// <summary>True for a folder that is one of Jekyll.</summary>
    public static bool Is(FolderContents contents) => ConfigNames.Any(contents.Has)
        || contents.Paths.Any(p => p.StartsWith("_posts/", StringComparison.Ordinal) || p.Contains("/_posts/", StringComparison.Ordinal));

    public override string Name => "Jekyll";

    public override TemplateDialect Dialect => TemplateDialect.Liquid;

    protected override string Root => FolderName(Settings.First("source"));

    protected override ImmutableArray<string> Outputs => [FolderName(Settings.First("destination") ?? "_site"), .. OwnFolders];

    public override Uri? Site =>
        Settings.First("url") is { } url ? Address($"{url.TrimEnd('/')}/{FolderName(Settings.First("baseurl"))}") : null;

    protected override string? ZoneName => Settings.First("timezone");

    public override string? Language =>
        Settings.First("default_lang", "default_language") ?? (Languages is [var first, ..] ? first : Settings.First("lang", "locale"));

    private ImmutableArray<string> Languages => Settings.All("languages");

    // Extensions that write the site once for each language, below its name; others only state it.
    private bool IsWrittenByLanguage => !Languages.IsEmpty
        && (Settings.First("exclude_from_localization", "exclude_from_localizations", "lang_from_path") is not null
            || Settings.All("plugins").Concat(Settings.All("gems")).Any(p => p.Contains("polyglot", StringComparison.OrdinalIgnoreCase)
                || p.Contains("multiple-languages", StringComparison.OrdinalIgnoreCase)));

    private ImmutableArray<string> Collections =>
        [.. Settings.Below("collections").Concat(Settings.All("collections")).Except(["posts", "drafts"], StringComparer.Ordinal)];

    public override FolderPage? Page(FolderFile file)
    {
        if (!IsIn(file.Path, Root))
            return null;
        string path = Within(file.Path, Root);
        string[] folders = path.Split('/')[..^1];
        int posts = Array.FindIndex(folders, f => f is "_posts" or "_drafts");
        string? collection = posts >= 0 ? null
            : Collections.FirstOrDefault(c => folders.Contains("_" + c, StringComparer.Ordinal));
        // Other names that begin so are none of its pages.
        if (posts < 0 && collection is null && (folders.Any(f => f.StartsWith('_')) || file.Stem.StartsWith('_') || !file.HasFrontMatter
            || Settings.All("exclude").Any(e => IsIn(path, FolderName(e)) || path == FolderName(e))))
            return null;
        string type = collection ?? (posts < 0 ? "pages" : folders[posts] == "_posts" ? "posts" : "drafts");
        var values = new FolderValues(
            file.Keys, [.. defaults.Where(d => (d.Type.Length == 0 || d.Type == type) && Covers(d.Path, path)).Select(d => d.Values)]);
        (StoryTime? nameDay, string name) = Dated(file.Stem);
        StoryTime? date = Time(values, "date") ?? nameDay;
        string? language = LanguageOf(values, folders);
        ImmutableArray<string> around = posts > 0
            ? [.. folders[..posts].Skip(folders[0] == "_i18n" ? 2 : 0).Where(f => !f.StartsWith('_'))] : [];
        ImmutableArray<string> stated = [.. values.All("category"), .. Listed(file, values, "categories")];
        ImmutableArray<string> sections = [.. around, .. stated];
        string? address = AddressOf(file, values, type, folders, posts >= 0 ? name : file.Stem, date, sections, out string? unfollowed);
        string? plain = address is null ? null : VersionKey.OfAddress(address, language);
        if (plain is not null && IsWrittenByLanguage && language is not null && address!.StartsWith('/'))
            address = language.Equals(Language, StringComparison.OrdinalIgnoreCase) ? plain : $"/{language}{plain}";
        return new FolderPage
        {
            File = file,
            Values = values,
            Role = posts >= 0 ? PageRole.Story : collection is null ? PageRole.Page : PageRole.ByDate,
            Group = collection ?? "",
            Address = address,
            Unfollowed = unfollowed,
            Date = date,
            // A folder of a language is no section.
            Sections = [.. around.Where(f => language is null || !VersionKey.IsOf(f, language)).Concat(stated)
                .Distinct(StringComparer.OrdinalIgnoreCase)],
            Tags = [.. Listed(file, values, "tags", "tag")],
            Language = language,
            Version = VersionOf(file, path, language, plain),
            Slug = values.First("slug") ?? name,
            Former = [.. values.All("redirect_from"), .. values.All("aliases", "alias")],
            Withheld = type == "drafts" ? "it is in _drafts"
                : type == "posts" && nameDay is null ? "Jekyll does not publish posts whose file names do not begin with a day"
                : collection is null || Settings.IsOn($"collections.{collection}.output") ? null
                : $"the collection '{collection}' has no pages",
        };
    }

    // Stated, or the name of a folder that the settings list as a language.
    private string? LanguageOf(FolderValues values, string[] folders) => values.First("lang", "language", "locale")
        ?? (folders is ["_i18n", [not '_', ..] below, ..] ? below : null)
        ?? (Languages.IsEmpty ? null
            : folders.FirstOrDefault(f => Languages.Any(l => VersionKey.IsOf(f, l) && VersionKey.IsOf(l, f))) ?? Language);

    // Of a site that is written once for each language, versions share their address.
    private string? VersionOf(FolderFile file, string path, string? language, string? plain)
    {
        string key = VersionKey.Of(file, path.StartsWith("_i18n/", StringComparison.Ordinal) ? path["_i18n/".Length..] : path, language);
        bool isByAddress = IsWrittenByLanguage || new FolderValues(file.Keys, []).First("permalink") is not null;
        return plain is not null && isByAddress && key.StartsWith("path:", StringComparison.Ordinal) ? "address:" + plain : key;
    }

    // A text is split at its spaces, a list is not.
    private static IEnumerable<string> Listed(FolderFile file, FolderValues values, params ReadOnlySpan<string> keys)
    {
        IReadOnlyList<string> all = values.All(keys);
        bool isPlain = false;
        foreach (string key in keys)
            isPlain |= all.Count == 1 && file.Keys.All(key).Count == 1 && file.IsPlain(key);
        return !isPlain ? all : all[0].Split(all[0].Contains(',', StringComparison.Ordinal) ? ',' : ' ',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private string? AddressOf(
        FolderFile file, FolderValues values, string type, string[] folders, string name, StoryTime? date, ImmutableArray<string> sections,
        out string? unfollowed)
    {
        unfollowed = null;
        string path = string.Join('/', folders.Where(f => !f.StartsWith('_')).Append(name));
        string rule = values.First("permalink") ?? (type switch
        {
            "posts" or "drafts" => Settings.First("collections.posts.permalink", "permalink") ?? "date",
            "pages" => Settings.First("permalink") is "pretty" ? "/:path/" : "/:path:output_ext",
            _ => Settings.First($"collections.{type}.permalink") ?? "/:collection/:path:output_ext",
        });
        rule = rule switch
        {
            "date" => "/:categories/:year/:month/:day/:title:output_ext",
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
            "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
            "none" => "/:categories/:title:output_ext",
            _ => rule,
        };
        if (Address(rule) is { } absolute)
            return absolute.AbsoluteUri;
        string? filled = AddressRule.Colons(rule, Value);
        unfollowed = filled is null ? rule : null;
        if (filled is null)
            return null;
        while (filled.Contains("//", StringComparison.Ordinal))
            filled = filled.Replace("//", "/", StringComparison.Ordinal);
        filled = filled.EndsWith("/index.html", StringComparison.Ordinal) ? filled[..^"index.html".Length] : filled;
        return "/" + filled.TrimStart('/');

        string? Value(string word) => word switch
        {
            "title" or "name" => values.First("slug") ?? name,
            "slug" => values.First("slug") ?? name.ToLowerInvariant(),
            "basename" => file.Stem,
            "path" => path,
            "collection" => type,
            "output_ext" => ".html",
            "categories" => string.Join('/', sections.Select(s => s.ToLowerInvariant()).Distinct(StringComparer.Ordinal)),
            "slugified_categories" => string.Join('/', sections.Select(s => AddressRule.Plain(s) ?? s).Distinct(StringComparer.Ordinal)),
            _ => date is { } day ? AddressRule.DatePart(word, day) : null,
        };
    }

    private static bool Covers(string scope, string path) =>
        scope.Length == 0 || path == scope || IsLike(path, scope);

    private IEnumerable<(string Path, string Type, ForeignKeys Values)> ReadDefaults(string path)
    {
        if (Contents.Text(path) is not { } text || new YamlSource(Contents.Display(path), text, 1) is not { } source
            || source.ReadMapping([]) is not { } settings)
            yield break;
        YamlNode? list = settings.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: "defaults" }).Value;
        foreach (YamlMappingNode entry in (list as YamlSequenceNode)?.Children.OfType<YamlMappingNode>() ?? [])
        {
            ForeignKeys all = YamlKeys.Of(entry, source);
            yield return (FolderName(all.First("scope.path")), all.First("scope.type") ?? "",
                FolderSettings.Inner(all.Stated("", 1), "values"));
        }
    }
}
