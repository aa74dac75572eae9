using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>Reads <c>input/site.yml</c>.</summary>
public static class SiteConfigReader
{
    private const string PlaceholderUrl = "http://localhost/";

    /// <summary>Every setting.</summary>
    internal static readonly string[] Keys =
    [
        "title", "url", "tagline", "description", "language", "timeZone", "publisher", "notice", "categories", "navigation",
        "footer", "pageSize", "feedSize", "feedAliases", "hub", "countries", "relatedCount", "smartTypography", "socialCards", "domain",
        "theme", "front", "authors", "ignoreKeys",
    ];

    /// <summary>The settings; always a value, with defaults for what is missing or wrong.</summary>
    /// <param name="file">The file, or null when there is none.</param>
    /// <param name="baseUrl">Replaces the file's url, or null.</param>
    public static Outcome<SiteConfig> Read(SourceFile? file, string? baseUrl = null)
    {
        var findings = new List<Diagnostic>();
        SiteConfig config = Read(file, baseUrl, findings);
        return new Outcome<SiteConfig>(config, [.. findings]);
    }

    private static SiteConfig Read(SourceFile? file, string? baseUrl, List<Diagnostic> findings)
    {
        const string defaultPath = "input/site.yml";
        var empty = new SiteConfig { Title = "News", Url = PlaceholderUrl };
        SourceText? text = file is null ? null : TextFile.Read(file, findings, mayBeEmpty: true);
        var source = new YamlSource(file?.Path ?? defaultPath, text?.Text ?? "", 1) { MaxLength = TextFile.MaxBytes };
        YamlMappingNode mapping = source.ReadMapping(findings) ?? YamlMappingNode.Empty;
        var values = new FieldValues(source, TimeZoneInfo.Utc, findings);
        var lists = new SettingLists(mapping, values, findings);
        ReportUnknown(mapping, Keys, values, findings);
        string? url = baseUrl ?? Word("url");
        if (url is null)
            values.ReportMissing(LoadRules.MissingConfiguration, FieldValues.Child(mapping, "url"), SourcePosition.WholeFile(source.Path), file is null ? "There is no input/site.yml." : "site.yml has no url.", "write  url: https://example.org/");
        else if (NormalizeUrl(url) is null)
            findings.Add(LoadRules.InvalidValue.At(baseUrl is null ? values.PlaceOf(FieldValues.Child(mapping, "url")!) : SourcePosition.WholeFile("--base-url"), $"The address must be an absolute http or https address without a user name, a password or an encoded slash, not '{url}'.", "write for example  https://example.org/"));
        return empty with
        {
            Title = Text("title") ?? empty.Title,
            Url = (url is null ? null : NormalizeUrl(url)) ?? PlaceholderUrl,
            Tagline = Text("tagline"),
            Description = Text("description"),
            Language = Word("language") ?? empty.Language,
            TimeZone = Zone() ?? empty.TimeZone,
            Publisher = Text("publisher"),
            Notice = Text("notice"),
            Categories = lists.Categories(),
            Navigation = lists.Links("navigation"),
            FooterLinks = lists.Links("footer"),
            PageSize = Number("pageSize", 1, 200) ?? empty.PageSize,
            FeedSize = Number("feedSize", 1, 500) ?? empty.FeedSize,
            FeedAliases = FeedSettings.Aliases(mapping, values),
            Hub = FeedSettings.Hub(mapping, values),
            Countries = CountrySettings.Read(lists.Items(CountrySettings.Key), values, findings),
            RelatedCount = Number("relatedCount", 0, 20) ?? empty.RelatedCount,
            SmartTypography = FieldValues.Child(mapping, "smartTypography") is { } smart && values.Flag("smartTypography", smart),
            SocialCards = Cards() ?? empty.SocialCards,
            Domain = Domain(),
            IgnoredKeys = [.. lists.Items("ignoreKeys").Select(item => values.Word("ignoreKeys", item)).OfType<string>()],
            Theme = new ThemeSettingsReader(values, (map, known) => ReportUnknown(map, known, values, findings)).Read(mapping),
            Front = lists.Front(),
            Authors = lists.Authors(),
            Places = Keys.Select(key => (key, Node: FieldValues.Child(mapping, key))).Where(p => p.Node is not null)
                .ToImmutableDictionary(p => p.key, p => values.PlaceOf(p.Node!), StringComparer.Ordinal),
        };

        int? Cards() => Word("socialCards")?.ToUpperInvariant() switch
        {
            "ALL" or "TRUE" => int.MaxValue,
            "NONE" or "FALSE" => 0,
            null => null,
            _ => Number("socialCards", 0, 1_000_000),
        };

        string? Text(string key) => FieldValues.Child(mapping, key) is { } node ? values.Text(key, node) : null;

        string? Word(string key) => FieldValues.Child(mapping, key) is { } node ? values.Word(key, node) : null;

        string? Domain()
        {
            if (Word("domain") is not { } name || (Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal)))
                return Word("domain");
            values.Report("domain", FieldValues.Child(mapping, "domain")!, "the name of a host, without https:// and slashes", "write for example  domain: news.example.org");
            return null;
        }

        TimeZoneInfo? Zone()
        {
            if (Word("timeZone") is not { } name)
                return null;
            if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone))
                return zone;
            values.Report("timeZone", FieldValues.Child(mapping, "timeZone")!, "an IANA time zone", "write for example  timeZone: Europe/Vienna");
            return null;
        }

        int? Number(string key, int least, int most)
        {
            if (Word(key) is not { } written)
                return null;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
                return number;
            values.Report(key, FieldValues.Child(mapping, key)!, $"a number from {least} to {most}", null);
            return null;
        }
    }

    private static void ReportUnknown(YamlMappingNode mapping, string[] known, FieldValues values, List<Diagnostic> findings)
    {
        foreach (YamlNode key in mapping.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            Diagnostic finding = LoadRules.UnknownKey.At(values.PlaceOf(key), $"'{name}' is not a known setting.", NearestName.Of(name, known) is { } near ? $"did you mean '{near}'?" : null);
            if (!findings.Contains(finding))
                findings.Add(finding);
        }
    }

    // Absolute, http or https, no query or fragment, single slashes, and one at the end; else null.
    private static string? NormalizeUrl(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || uri.Host.Length == 0)
            return null;
        string path = "/" + string.Concat(uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part + "/"));
        if (path.Contains("%2F", StringComparison.OrdinalIgnoreCase) || path.Contains("%5C", StringComparison.OrdinalIgnoreCase))
            return null;
        // Feeds and sitemaps want the host in ASCII.
        return new UriBuilder(uri.Scheme, uri.IdnHost, uri.IsDefaultPort ? -1 : uri.Port, path).ToString();
    }
}
