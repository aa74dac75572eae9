using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>A site of Eleventy. Its settings are a program, which is read as text and never run.</summary>
internal sealed partial class EleventyFolder : Generator
{
    private static readonly string[] ConfigNames =
        ["eleventy.config.js", "eleventy.config.cjs", "eleventy.config.mjs", "eleventy.config.ts", ".eleventy.js", ".eleventy.cjs"];

    private readonly Dictionary<string, ForeignKeys> data = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> languages;
    private readonly string input, program;
    private readonly ImmutableArray<string> outputs, ignored;

    public EleventyFolder(FolderContents contents, TimeZoneInfo siteZone)
        : base(contents, siteZone)
    {
        program = string.Concat(ConfigNames.Select(contents.Text));
        Settings.Add(KeysOf(contents));
        if (SiteSetting().Match(program) is { Success: true } site)
            Settings.Add(Literals($"url: '{site.Groups[1].Value}'"));
        input = FolderName(Directory(program, "input"));
        ignored = [.. Ignored().Matches(program).Select(m => m.Groups[1].Value)];
        string includes = FolderName(Directory(program, "includes") ?? "_includes");
        string layouts = FolderName(Directory(program, "layouts") ?? "_layouts"), all = FolderName(Directory(program, "data") ?? "_data");
        languages = LanguageFolders(contents.Paths.Where(p => IsIn(p, input)).Select(p => Within(p, input)));
        outputs =
        [
            FolderName(Directory(program, "output") ?? "_site"),
            .. ((string[])[includes, layouts, all]).Select(f => input.Length == 0 ? f : $"{input}/{f}"),
        ];
    }

    // "en/" beside "es/"; deeper ones hold texts of one name, since there are other names of two letters.
    private static FrozenSet<string> LanguageFolders(IEnumerable<string> paths)
    {
        (string Around, string Tag, string Below)[] found =
        [
            .. from parts in paths.Select(p => p.Split('/'))
               from i in Enumerable.Range(0, parts.Length - 1)
               where IsTag(parts[i])
               select (string.Join('/', parts[..i]), parts[i], string.Join('/', parts[(i + 1)..])),
        ];
        return found.GroupBy(f => f.Around, StringComparer.Ordinal)
            .Where(g => Tags(g) > 1 && (g.Key.Length == 0 || g.GroupBy(f => f.Below, StringComparer.Ordinal).Any(b => Tags(b) > 1)))
            .SelectMany(g => g.Select(f => f.Tag)).ToFrozenSet(StringComparer.Ordinal);

        static int Tags(IEnumerable<(string Around, string Tag, string Below)> folders) =>
            folders.Select(f => f.Tag).Distinct(StringComparer.Ordinal).Count();
    }

    private static bool IsTag(string text) => (text.Length == 2 || (text.Length is 5 or 7 && text[2] is '-' or '_'))
        && LanguageTag.Canonical(text) is not null;

    /// <summary>True for a folder that is one of Eleventy.</summary>
    public static bool Is(FolderContents contents) => ConfigNames.Any(contents.Has)
        || contents.Text("package.json")?.Contains("@11ty/eleventy\"", StringComparison.Ordinal) == true;

    public override string Name => "Eleventy";

    public override TemplateDialect Dialect => TemplateDialect.Liquid;

    public override string? Language => DefaultLanguage().Match(program) is { Success: true } stated ? stated.Groups[1].Value : null;

    protected override string Root => input;

    public override ImmutableArray<string> FileRoots =>
        [.. ((string[])[input, "public", input + "/public", "static", input + "/static", ""]).Distinct(StringComparer.Ordinal)];

    protected override ImmutableArray<string> Outputs => outputs;

    public override Uri? Site => Address(Settings.First("url", "site.url", "baseUrl", "base", "domain"));

    public override FolderPage? Page(FolderFile file)
    {
        if (!IsIn(file.Path, input) || (!file.HasFrontMatter && file.IsHtml) || IsIgnored(file.Path)
            || (file.Folder.Length == 0 && IsAboutFolder(file.Path)))
            return null;
        string[] folders = Within(file.Path, input).Split('/')[..^1];
        string? folder = folders.FirstOrDefault(languages.Contains);
        ImmutableArray<ForeignKeys> layers = Layers(file);
        var values = new FolderValues(file.Keys, layers);
        (StoryTime? nameDay, string name) = Dated(file.Stem);
        StoryTime? date = Time(values, "date") ?? nameDay
            ?? (folders.Length > 0 && file.Stem == "index" ? Dated(folders[^1]).Day : null);
        string? language = values.First("lang", "locale", "language") ?? folder;
        string stem = name == "index" && folders.Length > 0 ? Dated(folders[^1]).Name : name;
        string? rule = values.First("permalink");
        string path = string.Join('/', folders.Append(name));
        // "rope/rope.md" is "/rope/", as "rope/index.md" is.
        bool isOfFolder = name == "index" || (folders.Length > 0 && folders[^1] == name);
        string? address = rule is null ? "/" + (isOfFolder ? string.Concat(folders.Select(f => f + "/")) : path + "/")
            : Filled(rule, values, stem, path, date);
        return new FolderPage
        {
            File = file,
            Values = values,
            Role = folders.Length == 0 ? date is null || name == "index" ? PageRole.Page : PageRole.ByDate : PageRole.ByDate,
            Group = folders.FirstOrDefault(f => f != folder) ?? "",
            Address = address,
            Unfollowed = address is null ? rule : null,
            Date = date,
            Sections = [.. Terms(values, "category", "categories")],
            Tags = [.. Terms(new FolderValues(file.Keys, []), "tags", "topics", "keywords").Where(t => !IsKind(t, layers, folders))],
            Withheld = ignored.Any(i => IsLike(file.Path, i)) ? "the settings leave it out" : null,
            Language = language,
            Version = VersionKey.Of(file, Within(file.Path, input), folder ?? language),
            Slug = stem,
            Former = [.. values.All("redirect_from", "aliases", "alias"), .. values.All("redirectFrom")],
        };
    }

    // Eleventy's tags are lists of pages as well: "posts" says of a post nothing.
    private static bool IsKind(string tag, ImmutableArray<ForeignKeys> layers, string[] folders) =>
        tag.ToLowerInvariant() is "post" or "posts" or "all" or "nav"
        || layers.SelectMany(l => l.All("tags")).Concat(folders)
            .Any(k => k.TrimEnd('s').Equals(tag.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));

    private bool IsIgnored(string path) => (Contents.Text(".eleventyignore") ?? "").Split('\n').Select(l => FolderName(l.Trim()))
        .Any(i => i.Length > 0 && i[0] != '#' && (path == i || IsIn(path, i)));

    private static string? Directory(string program, string name)
    {
        return DirectorySetting().Matches(program).FirstOrDefault(m => m.Groups["name"].Value == name)?.Groups["folder"].Value;
    }

    // Data of the whole site that may tell its address.
    private static ForeignKeys? KeysOf(FolderContents contents)
    {
        var keys = new ForeignKeys();
        foreach (string path in contents.Paths.Where(p => p.Contains("_data/", StringComparison.Ordinal)
            && Path.GetFileNameWithoutExtension(p) is "metadata" or "site" or "meta"))
        {
            if (KeysOf(contents, path)?.First("url", "baseUrl", "domain") is { } url)
                keys.Add(["url"], url, 1);
        }

        return keys;
    }

    private static ForeignKeys? KeysOf(FolderContents contents, string path) =>
        Path.GetExtension(path) is ".js" or ".cjs" or ".mjs" or ".ts" ? Literals(contents.Text(path) ?? "") : contents.Keys(path);

    // The data beside a text, then those of its folder and of the folders around it.
    private ImmutableArray<ForeignKeys> Layers(FolderFile file)
    {
        var layers = ImmutableArray.CreateBuilder<ForeignKeys>();
        layers.AddRange(DataOf($"{file.Folder}/{file.Stem}".TrimStart('/')));
        for (string at = file.Folder; at.Length > 0; at = FolderFile.FolderOf(at))
            layers.AddRange(DataOf($"{at}/{at[(at.LastIndexOf('/') + 1)..]}"));
        return layers.ToImmutable();
    }

    private IEnumerable<ForeignKeys> DataOf(string stem)
    {
        foreach (string ending in (string[])[".11tydata.js", ".11tydata.cjs", ".11tydata.mjs", ".11tydata.json", ".json", ".yml", ".yaml"])
        {
            if (!Contents.Has(stem + ending))
                continue;
            if (!data.TryGetValue(stem + ending, out ForeignKeys? keys))
                data[stem + ending] = keys = KeysOf(Contents, stem + ending) ?? new ForeignKeys();
            yield return keys;
        }
    }

    // What is written out: texts, yes and no, and lists of texts; what is computed has no value.
    private static ForeignKeys Literals(string program)
    {
        var keys = new ForeignKeys();
        foreach (Match literal in Literal().Matches(program))
        {
            string name = literal.Groups["name"].Value;
            if (literal.Groups["list"].Success)
            {
                foreach (Match text in Quoted().Matches(literal.Groups["list"].Value))
                    keys.Add([name], text.Groups["text"].Value, 1);
            }
            else
            {
                // One that only leaves drafts out gives what there was before.
                if (literal.Groups["computed"].Success && IsPassedOn(program, literal.Index, name))
                    continue;
                keys.Add([name], literal.Groups["text"].Success ? literal.Groups["text"].Value
                    : literal.Groups["computed"].Success ? "{{ computed }}" : literal.Groups["flag"].Value, 1);
            }
        }

        return keys;
    }

    private static bool IsPassedOn(string program, int start, string name) =>
        program.AsSpan(start, Math.Min(400, program.Length - start)).Contains($"data.{name}", StringComparison.Ordinal);

    private static string? Filled(string rule, FolderValues values, string stem, string path, StoryTime? date)
    {
        bool isWhole = !rule.Contains("{%", StringComparison.Ordinal);
        string filled = Output().Replace(rule, m =>
        {
            string? found = Evaluated(m.Groups[1].Value, values, stem, path, date);
            isWhole &= found is not null;
            return found ?? "";
        });
        filled = "/" + filled.Trim().TrimStart('/');
        while (filled.Contains("//", StringComparison.Ordinal))
            filled = filled.Replace("//", "/", StringComparison.Ordinal);
        return !isWhole || filled.Contains('{', StringComparison.Ordinal) ? null
            : filled.EndsWith("/index.html", StringComparison.Ordinal) ? filled[..^"index.html".Length] : filled;
    }

    private static string? Evaluated(string expression, FolderValues values, string stem, string path, StoryTime? date)
    {
        string[] parts = expression.Split('|', StringSplitOptions.TrimEntries);
        string? value = parts[0] switch
        {
            "page.fileSlug" => stem,
            "page.filePathStem" => "/" + path,
            "page.date" or "date" => date?.Iso,
            "page.date.getFullYear()" or "page.date.getUTCFullYear()" => date is { } of ? AddressRule.Form(of, "%Y") : null,
            ['"' or '\'', .., '"' or '\''] text => text[1..^1],
            var key => values.First(key),
        };
        foreach (string filter in parts[1..])
        {
            string name = filter.Split(':', '(')[0].Trim();
            value = (value, name) switch
            {
                (null, _) => null,
                (_, "slug" or "slugify") => AddressRule.Plain(value),
                (_, "lower" or "downcase") => value.ToLowerInvariant(),
                (_, "url" or "trim" or "safe") => value,
                (_, "date") when date is { } day && Quoted().Match(filter) is { Success: true } form =>
                    AddressRule.Form(day, form.Groups["text"].Value),
                _ => null,
            };
        }

        // A date as it stands is a form of the program's own.
        return parts[0] is "page.date" or "date" && parts.Length == 1 ? null : value;
    }

    [GeneratedRegex(@"\bdefault(?:Language|Locale)\s*:\s*['""`]([\w-]{2,20})['""`]", RegexOptions.CultureInvariant)]
    private static partial Regex DefaultLanguage();

    [GeneratedRegex(@"\bignores\.add\(\s*['""`]([^'""`\n]+)['""`]", RegexOptions.CultureInvariant)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\bbase\s*:\s*['""`](https?://[^'""`\s]+)['""`]", RegexOptions.CultureInvariant)]
    private static partial Regex SiteSetting();

    [GeneratedRegex(
        @"\b(?<name>input|output|includes|layouts|data)\s*:\s*['""`](?<folder>[^'""`\n]*)['""`]", RegexOptions.CultureInvariant)]
    private static partial Regex DirectorySetting();

    [GeneratedRegex(
        @"['""]?\b(?<name>[A-Za-z_]\w*)['""]?\s*:\s*(?:(?<mark>['""`])(?<text>(?:(?!\k<mark>)[^\n])*)\k<mark>|\[(?<list>[^\]]{0,2000})\]"
        + @"|(?<flag>true|false)\b|(?<computed>(?:async\s+)?function\b|\(?[\w{},\s]{0,200}\)?\s*=>))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"'(?<text>[^'\n]*)'|""(?<text>[^""\n]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{\{-?\s*(.*?)\s*-?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
