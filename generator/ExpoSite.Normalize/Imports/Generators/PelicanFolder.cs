using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>A site of Pelican. Its settings are a program, which is read as text and never run.</summary>
internal sealed partial class PelicanFolder : Generator
{
    private static readonly string[] ConfigNames = ["publishconf.py", "pelicanconf.py"];

    public PelicanFolder(FolderContents contents, TimeZoneInfo siteZone)
        : base(contents, siteZone)
    {
        foreach (string name in ConfigNames)
            Settings.Add(KeysOf(contents.Text(name)));
    }

    /// <summary>True for a folder that is one of Pelican.</summary>
    public static bool Is(FolderContents contents) => ConfigNames.Any(contents.Has);

    public override string Name => "Pelican";

    public override TemplateDialect Dialect => TemplateDialect.None;

    protected override string Root => FolderName(Settings.First("PATH") ?? "content");

    protected override ImmutableArray<string> Outputs => [FolderName(Settings.First("OUTPUT_PATH") ?? "output"), "theme", "plugins"];

    public override Uri? Site => Address(Settings.First("SITEURL"));

    protected override string? ZoneName => Settings.First("TIMEZONE");

    public override string Language => Settings.First("DEFAULT_LANG") ?? "en";

    public override FolderPage? Page(FolderFile file)
    {
        if (!IsIn(file.Path, Root))
            return null;
        string path = Within(file.Path, Root);
        var values = new FolderValues(file.IsHtml ? HeadOf(file) : file.Keys, [Settings.KeysBelow("DEFAULT_METADATA")]);
        if (values.First("title") is null && !file.HasFrontMatter)
            return null;
        string[] folders = path.Split('/')[..^1];
        string[] pages = Settings.All("PAGE_PATHS") is { IsEmpty: false } stated ? [.. stated.Select(FolderName)] : ["pages"];
        bool isPage = pages.Any(p => IsIn(path, p));
        bool isElsewhere = Settings.All("ARTICLE_PATHS") is { IsEmpty: false } places && !places.Any(p => IsIn(path, FolderName(p)));
        (StoryTime? nameDay, string rest) = Dated(file.Stem);
        StoryTime? date = Time(values, "date") ?? nameDay ?? Time(Settings.First("DEFAULT_DATE"));
        bool isNamed = Settings.First("USE_FOLDER_AS_CATEGORY") is not ("False" or "0") && folders.Length > 0;
        string? category = values.First("category") ?? (isNamed ? folders[^1] : Settings.First("DEFAULT_CATEGORY"));
        string? address = isPage ? null : AddressOf(file, values, category, date);
        return new FolderPage
        {
            File = file,
            Values = values,
            Role = isPage || isElsewhere ? PageRole.Page : PageRole.Story,
            Group = "",
            Address = address,
            Unfollowed = isPage || address is not null ? null : Settings.First("ARTICLE_URL", "ARTICLE_SAVE_AS") ?? "{slug}.html",
            Date = date,
            Sections = category is null || (values.First("category") is null && !isNamed) ? [] : [category],
            Tags = [.. Terms(values, "tags", "keywords")],
            Language = values.First("lang"),
            Version = VersionOf(file, values),
            Slug = values.First("slug") ?? rest,
            Former = [.. Terms(values, "alias", "aliases", "redirect", "original_url")],
            Withheld = Settings.All("ARTICLE_EXCLUDES").Any(e => IsIn(path, FolderName(e))) ? "the settings leave its folder out" : null,
        };
    }

    // Versions share what a setting names; without one, their slug.
    private string? VersionOf(FolderFile file, FolderValues values) => Settings.First("ARTICLE_TRANSLATION_ID") switch
    {
        null or "slug" => SlugOf(file, values) is { } slug ? "slug:" + slug : null,
        "None" or "False" or "" => null,
        var key => values.First(key) is { } stated ? "key:" + stated : null,
    };

    private string? SlugOf(FolderFile file, FolderValues values)
    {
        string? source = Settings.First("SLUGIFY_SOURCE") == "basename" ? file.Stem : values.First("title");
        return values.First("slug") ?? (source is null ? null : AddressRule.Plain(source));
    }

    private string? AddressOf(FolderFile file, FolderValues values, string? category, StoryTime? date)
    {
        string? own = SlugOf(file, values), language = values.First("lang");
        bool isOther = language is not null && !language.Equals(Language, StringComparison.OrdinalIgnoreCase);
        string rule = values.First("url", "save_as") ?? (isOther
            ? Settings.First("ARTICLE_LANG_URL", "ARTICLE_LANG_SAVE_AS") ?? "{slug}-{lang}.html"
            : Settings.First("ARTICLE_URL", "ARTICLE_SAVE_AS") ?? "{slug}.html");
        if (AddressRule.Braces(rule, Value) is not { } filled)
            return null;
        filled = filled.EndsWith("/index.html", StringComparison.Ordinal) ? filled[..^"index.html".Length] : filled;
        return "/" + filled.TrimStart('/');

        string? Value(string word) => word switch
        {
            "slug" => own,
            "lang" => language ?? Language,
            "category" => AddressRule.Plain(category ?? "misc"),
            "author" => (values.First("author", "authors") ?? Settings.First("AUTHOR")) is { } author ? AddressRule.Plain(author) : null,
            _ when word.StartsWith("date:", StringComparison.Ordinal) && date is { } day => AddressRule.Form(day, word["date:".Length..]),
            _ => null,
        };
    }

    // Articles in HTML keep their values in the head.
    private static ForeignKeys HeadOf(FolderFile file)
    {
        var keys = new ForeignKeys();
        if (Title().Match(file.Source.Text) is { Success: true } title)
            keys.Add(["title"], System.Net.WebUtility.HtmlDecode(title.Groups[1].Value), file.Source.At(title.Index).Line);
        foreach (Match meta in Meta().Matches(file.Source.Text))
        {
            string tag = meta.Value;
            if (Attribute(tag, "name") is { } name && (Attribute(tag, "content") ?? Attribute(tag, "contents")) is { } value)
            {
                bool isTags = name.Equals("keywords", StringComparison.OrdinalIgnoreCase);
                keys.Add([isTags ? "tags" : name], value, file.Source.At(meta.Index).Line);
            }
        }

        return keys;
    }

    private static string? Attribute(string tag, string name) =>
        MarkdownFiles.RawHtml.Attribute(tag, "meta", name);

    // NAME = 'text', NAME = True, NAME = ['a', 'b'] and {'status': 'draft'}, also over several lines.
    private static ForeignKeys KeysOf(string? program)
    {
        var keys = new ForeignKeys();
        foreach (Match setting in Setting().Matches(program ?? ""))
        {
            string name = setting.Groups["name"].Value, value = setting.Groups["value"].Value;
            if (value.StartsWith('{'))
            {
                foreach (Match pair in Pair().Matches(value))
                    keys.Add([name, pair.Groups["key"].Value], pair.Groups["text"].Value, 1);
            }
            else if (value[0] is '[' or '(')
            {
                foreach (Match text in Quoted().Matches(value))
                    keys.Add([name], text.Groups["text"].Value, 1);
            }
            else
            {
                keys.Add([name], Quoted().Match(value) is { Success: true } text ? text.Groups["text"].Value : value, 1);
            }
        }

        return keys;
    }

    [GeneratedRegex(
        @"^(?<name>[A-Z][A-Z0-9_]{1,60})[ \t]*=[ \t]*(?<value>[ru]?'[^'\n]*'|[ru]?""[^""\n]*""|\[[^\]]{0,4000}\]|\([^)]{0,4000}\)"
        + @"|\{[^}]{0,4000}\}|[\w.]+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    [GeneratedRegex(@"'(?<text>[^'\n]*)'|""(?<text>[^""\n]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"['""](?<key>\w+)['""]\s*:\s*['""]?(?<text>[^'"",}\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"<title[^>]{0,200}>([^<]{0,1000})</title", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"<meta\s[^>]{0,4000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();
}
