using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Loading;

/// <summary>A page from <c>input/pages/</c>: About, Contact, Imprint.</summary>
internal sealed record StaticPage
{
    public required string Path { get; init; }

    /// <summary>Address, from the path below <c>pages/</c>.</summary>
    public required string Address { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required string Body { get; init; }

    /// <summary>1-based line on which the body starts.</summary>
    public required int BodyLine { get; init; }

    private static readonly string[] Keys = ["title", "description", "slug"];

    public static Outcome<StaticPage> Read(SourceFile file, SiteConfig config)
    {
        var findings = new List<Diagnostic>();
        return new Outcome<StaticPage>(Read(file, config, findings), [.. findings]);
    }

    private static StaticPage? Read(SourceFile file, SiteConfig config, List<Diagnostic> findings)
    {
        if (TextFile.Read(file, findings) is not { } text)
            return null;
        if (FrontMatter.Split(text) is not { } parts)
        {
            findings.Add(FrontMatter.Missing(text, "start the file with a line ---, then title:, then a line ---"));
            return null;
        }

        if (parts.Yaml.ReadMapping(findings) is not { } mapping)
            return null;
        var values = new FieldValues(parts.Yaml, config.TimeZone, findings);
        foreach (YamlNode key in mapping.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (!Keys.Contains(name, StringComparer.OrdinalIgnoreCase) && !config.IgnoredKeys.Contains(name, StringComparer.OrdinalIgnoreCase))
                findings.Add(LoadRules.UnknownKey.At(values.PlaceOf(key), $"'{name}' is not a known key of a page.", NearestName.Of(name, Keys) is { } near ? $"did you mean '{near}'?" : "pages have title, description and slug"));
        }

        string? title = FieldValues.Child(mapping, "title") is { } node ? values.Text("title", node) : null;
        if (title is null)
        {
            findings.Add(LoadRules.MissingKey.At(new SourcePosition(file.Path, 1, 1), "The page has no title.", "add a line  title: About"));
            return null;
        }

        Slug? slug = FieldValues.Child(mapping, "slug") is { } slugNode ? values.Slug("slug", slugNode) : Slug.OfName(System.IO.Path.GetFileNameWithoutExtension(file.Path));
        return slug is null ? null : new StaticPage
        {
            Path = file.Path,
            Address = $"/{slug}/",
            Title = title,
            Description = FieldValues.Child(mapping, "description") is { } about ? values.Text("description", about) : null,
            Body = parts.Body,
            BodyLine = parts.BodyLine,
        };
    }
}
