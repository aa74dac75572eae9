using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>Reads <c>input/site.yml</c>.</summary>
public static class SiteConfigReader
{
    private const string DefaultPath = "input/site.yml";
    private const string PlaceholderUrl = "http://localhost/";

    /// <summary>The settings; always a value, with defaults for what is missing or wrong.</summary>
    /// <param name="file">The file, or null when there is none.</param>
    /// <param name="baseUrl">Replaces the file's url, or null.</param>
    public static Outcome<SiteConfig> Read(SourceFile? file, string? baseUrl = null)
    {
        var findings = new List<Diagnostic>();
        SourceText? text = file is null ? null : TextFile.Read(file, findings, mayBeEmpty: true);
        var source = new YamlSource(file?.Path ?? DefaultPath, text?.Text ?? "", 1) { MaxLength = TextFile.MaxBytes };
        YamlMappingNode mapping = source.ReadMapping(findings) ?? YamlMappingNode.Empty;
        FieldReader reader = source.Fields(TimeZoneInfo.Utc, findings);
        KeyedValues values = SiteKeys.Table.Read(mapping, reader);
        var config = new SiteConfig
        {
            Title = values.Get(SiteKeys.Title) ?? "News",
            Url = Url(file, baseUrl, values, mapping, reader) ?? PlaceholderUrl,
            Values = values,
        };
        config = config with { Languages = SiteLanguages.Of(values.Get(SiteKeys.Languages), config.Language, findings) };
        return new Outcome<SiteConfig>(config, [.. findings]);
    }

    private static string? Url(SourceFile? file, string? baseUrl, KeyedValues values, YamlMappingNode mapping, FieldReader reader)
    {
        YamlNode? node = SiteKeys.Url.In(mapping);
        if ((baseUrl ?? values.Get(SiteKeys.Url)) is not { } url)
        {
            string missing = file is null ? "There is no input/site.yml." : "site.yml has no url.";
            reader.ReportMissing(LoadRules.MissingConfiguration, node, SourcePosition.WholeFile(file?.Path ?? DefaultPath), missing,
                "write  url: https://example.org/");
            return null;
        }

        string? normalized = NormalizeUrl(url);
        if (normalized is null)
        {
            reader.Findings.Add(LoadRules.InvalidValue.At(
                baseUrl is null ? reader.PlaceOf(node!) : SourcePosition.WholeFile("--base-url"),
                $"The address must be an absolute http or https address without a user name, a password or an encoded slash, not '{url}'.",
                "write for example  https://example.org/"));
        }

        return normalized;
    }

    // Absolute, http or https, no query or fragment, single slashes, and one at the end; else null.
    private static string? NormalizeUrl(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https")
            || uri.UserInfo.Length > 0 || uri.Host.Length == 0)
        {
            return null;
        }

        string path = "/" + string.Concat(uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part + "/"));
        if (path.Contains("%2F", StringComparison.OrdinalIgnoreCase) || path.Contains("%5C", StringComparison.OrdinalIgnoreCase))
            return null;
        // Feeds and sitemaps want the host in ASCII.
        return new UriBuilder(uri.Scheme, uri.IdnHost, uri.IsDefaultPort ? -1 : uri.Port, path).ToString();
    }
}
