using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Site.Loading;

/// <summary>Reads <c>input/site.yml</c>.</summary>
public static class SiteConfigReader
{
    private const string PlaceholderUrl = "http://localhost/";

    private static readonly string[] Keys =
    [
        "title", "url", "tagline", "description", "language", "timeZone", "publisher", "notice", "categories", "navigation",
        "footer", "pageSize", "feedSize", "feedAliases", "hub", "countries", "relatedCount", "smartTypography", "socialCards", "domain",
        "theme", "front", "authors",
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
        SourceText? text = file is null ? null : TextFile.Read(file, findings);
        var source = new YamlSource(file?.Path ?? defaultPath, text?.Text ?? "", 1);
        YamlMappingNode mapping = source.ReadMapping(findings) ?? [];
        var values = new FieldValues(source, TimeZoneInfo.Utc, findings);
        ReportUnknown(mapping, Keys, values, findings);
        string? url = baseUrl ?? Text("url");
        if (url is null)
            findings.Add(LoadRules.MissingConfiguration.At(source.Path, file is null ? "There is no input/site.yml." : "site.yml has no url.", "write  url: https://example.org/"));
        else if (NormalizeUrl(url) is null)
            findings.Add(LoadRules.InvalidValue.At(baseUrl is null ? values.PlaceOf(FieldValues.Child(mapping, "url")!) : SourcePosition.WholeFile("--base-url"), $"'url' must be an absolute http or https address, not '{url}'.", "write  url: https://example.org/"));
        return empty with
        {
            Title = Text("title") ?? empty.Title,
            Url = (url is null ? null : NormalizeUrl(url)) ?? PlaceholderUrl,
            Tagline = Text("tagline"),
            Description = Text("description"),
            Language = Text("language") ?? empty.Language,
            TimeZone = Zone() ?? empty.TimeZone,
            Publisher = Text("publisher"),
            Notice = Text("notice"),
            Categories = Categories(),
            Navigation = Links("navigation"),
            FooterLinks = Links("footer"),
            PageSize = Number("pageSize", 1, 200) ?? empty.PageSize,
            FeedSize = Number("feedSize", 1, 500) ?? empty.FeedSize,
            FeedAliases = FeedSettings.Aliases(mapping, values),
            Hub = FeedSettings.Hub(mapping, values),
            Countries = CountrySettings.Read(mapping, values, findings),
            RelatedCount = Number("relatedCount", 0, 20) ?? empty.RelatedCount,
            SmartTypography = FieldValues.Child(mapping, "smartTypography") is { } smart && values.Flag("smartTypography", smart),
            SocialCards = Cards() ?? empty.SocialCards,
            Domain = Text("domain"),
            Theme = new ThemeSettingsReader(values, (map, known) => ReportUnknown(map, known, values, findings)).Read(mapping),
            Front = Front(),
            Authors = Authors(),
        };

        int? Cards() => Text("socialCards")?.ToUpperInvariant() switch
        {
            "ALL" or "TRUE" => int.MaxValue,
            "NONE" or "FALSE" => 0,
            null => null,
            _ => Number("socialCards", 0, 1_000_000),
        };

        string? Text(string key) => FieldValues.Child(mapping, key) is { } node ? values.Text(key, node) : null;

        TimeZoneInfo? Zone()
        {
            if (Text("timeZone") is not { } name)
                return null;
            if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone))
                return zone;
            values.Report("timeZone", FieldValues.Child(mapping, "timeZone")!, "an IANA time zone", "write for example  timeZone: Europe/Vienna");
            return null;
        }

        int? Number(string key, int least, int most)
        {
            if (Text(key) is not { } written)
                return null;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
                return number;
            values.Report(key, FieldValues.Child(mapping, key)!, $"a number from {least} to {most}", null);
            return null;
        }

        ImmutableArray<CategoryConfig> Categories() =>
        [
            .. Items("categories").Select(item => item is YamlMappingNode map
                    ? (Name: Member(map, "name"), Description: Member(map, "description"), Color: ThemeSettingsReader.Color(map, "color", values))
                    : (Name: values.Text("categories", item), Description: null, Color: null))
                .Where(c => c.Name is not null)
                .Select(c => new CategoryConfig(c.Name!, c.Description, c.Color)),
        ];

        ImmutableArray<AuthorConfig> Authors() =>
        [
            .. Items("authors").OfType<YamlMappingNode>()
                .Select(map => (Name: Member(map, "name"), Role: Member(map, "role"), Description: Member(map, "description"), Place: values.PlaceOf(map)))
                .Where(a => a.Name is not null)
                .Select(a => new AuthorConfig(a.Name!, a.Role, a.Description, a.Place)),
        ];

        ImmutableArray<FrontStory> Front() =>
        [
            .. Items("front").Select(item => (Reference: values.Text("front", item), Place: values.PlaceOf(item)))
                .Where(s => s.Reference is not null)
                .Select(s => new FrontStory(s.Reference!, s.Place)),
        ];

        ImmutableArray<NavigationLink> Links(string key) =>
        [
            .. Items(key).Select(item => Link(key, item)).OfType<NavigationLink>(),
        ];

        NavigationLink? Link(string key, YamlNode item)
        {
            if (item is YamlMappingNode map && Member(map, "title") is { } title && Member(map, "url") is { } address)
                return new NavigationLink(title, address, values.PlaceOf(FieldValues.Child(map, "url")!));
            values.Report(key, item, "a list of title and url", $"write  - {{ title: {(item as YamlScalarNode)?.Value ?? "About"}, url: /about/ }}");
            return null;
        }

        IEnumerable<YamlNode> Items(string key)
        {
            YamlNode? node = FieldValues.Child(mapping, key);
            if (node is YamlSequenceNode sequence)
                return sequence;
            if (node is not null && node is not YamlScalarNode { Value: null or "" })
                values.Report(key, node, "a list", null);
            return [];
        }

        string? Member(YamlMappingNode map, string key)
        {
            ReportUnknown(map, ["name", "title", "url", "description", "color", "role"], values, findings);
            return FieldValues.Child(map, key) is { } node ? values.Text(key, node) : null;
        }
    }

    private static void ReportUnknown(YamlMappingNode mapping, string[] known, FieldValues values, List<Diagnostic> findings)
    {
        foreach (YamlNode key in mapping.Children.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            Diagnostic finding = LoadRules.UnknownKey.At(values.PlaceOf(key), $"'{name}' is not a known setting.", NearestName.Of(name, known) is { } near ? $"did you mean '{near}'?" : null);
            if (!findings.Contains(finding))
                findings.Add(finding);
        }
    }

    // Absolute, http or https, no query or fragment, with a slash at the end; else null.
    private static string? NormalizeUrl(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
            return null;
        // Feeds and sitemaps want the host in ASCII.
        string whole = new UriBuilder(uri.Scheme, uri.IdnHost, uri.IsDefaultPort ? -1 : uri.Port, uri.AbsolutePath).ToString();
        return whole.EndsWith('/') ? whole : whole + "/";
    }
}
