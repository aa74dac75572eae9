using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Articles;

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

    public bool IsDraft { get; init; }

    /// <summary>Not to be shown before, or null for a page that is always there.</summary>
    public StoryTime? Published { get; init; }

    public StoryTime? Embargo { get; init; }

    public StoryTime? Expires { get; init; }

    /// <summary>Where the values that hold it back stand, by key.</summary>
    public required IReadOnlyDictionary<string, SourcePosition> Places { get; init; }

    /// <summary>The place of a key, or the file as a whole.</summary>
    public SourcePosition PlaceOf(string key) => Places.TryGetValue(key, out SourcePosition place) ? place : SourcePosition.WholeFile(Path);

    private static readonly string[] Keys = ["title", "description", "slug", "draft", "published", "date", "embargo", "expires"];

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
        int errorsBefore = findings.Count(f => f.Severity == Severity.Error);
        var holds = ForeignHolds.Read(mapping, name => Keys.Contains(name, StringComparer.OrdinalIgnoreCase), values, findings);
        foreach (YamlNode key in mapping.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (!Keys.Contains(name, StringComparer.OrdinalIgnoreCase) && !holds.Keys.Contains(name) && !config.IgnoredKeys.Contains(name, StringComparer.OrdinalIgnoreCase))
                findings.Add(LoadRules.UnknownKey.At(values.PlaceOf(key), $"'{name}' is not a known key of a page.", NearestName.Of(name, Keys) is { } near ? $"did you mean '{near}'?" : "pages have title, description, slug, draft, published, embargo and expires"));
        }

        string? title = FieldValues.Child(mapping, "title") is { } node ? values.Text("title", node) : null;
        if (title is null)
        {
            values.ReportMissing(LoadRules.MissingKey, FieldValues.Child(mapping, "title"), new SourcePosition(file.Path, 1, 1), "The page has no title.", "add a line  title: About");
            return null;
        }

        Slug? slug = FieldValues.Child(mapping, "slug") is { } slugNode ? values.Slug("slug", slugNode) : Slug.OfName(System.IO.Path.GetFileNameWithoutExtension(file.Path));
        bool isDraft = Node("draft") is { } draft && values.Flag("draft", draft);
        StoryTime? published = Time("published") ?? Time("date"), embargo = Time("embargo"), expires = Time("expires");
        // A time that cannot be read is an error, and a page without it might appear before its time.
        return slug is null || findings.Count(f => f.Severity == Severity.Error) > errorsBefore ? null : new StaticPage
        {
            Path = file.Path,
            Address = $"/{slug}/",
            Title = title,
            Description = FieldValues.Child(mapping, "description") is { } about ? values.Text("description", about) : null,
            IsDraft = isDraft || holds.IsDraft,
            Published = published,
            Embargo = holds.From is { } from && !(embargo?.Instant > from.Instant) ? from : embargo,
            Expires = holds.Until is { } until && !(expires?.Instant < until.Instant) ? until : expires,
            Places = PlacesOf(),
            Body = parts.Body,
            BodyLine = parts.BodyLine,
        };

        YamlNode? Node(string key) => FieldValues.Child(mapping, key);

        StoryTime? Time(string key) => Node(key) is { } time ? values.Time(key, time) : null;

        Dictionary<string, SourcePosition> PlacesOf()
        {
            var places = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
            foreach (string key in (string[])["draft", "published", "embargo", "expires"])
            {
                if ((Node(key) ?? (key == "published" ? Node("date") : null)) is { } own)
                    places.Add(key, values.PlaceOf(own));
                else if (holds.Place is { } place)
                    places.Add(key, place);
            }

            return places;
        }
    }
}
