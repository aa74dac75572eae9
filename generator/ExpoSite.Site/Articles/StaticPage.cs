using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;
using ExpoSite.Yaml;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Site.Articles;

/// <summary>A page from <c>input/pages/</c>: About, Contact, Imprint.</summary>
internal sealed record StaticPage
{
    public required string Path { get; init; }

    /// <summary>Address, from the path below <c>pages/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>A further language of the site, or null for the main one.</summary>
    public string? Language { get; init; }

    public required string Body { get; init; }

    /// <summary>1-based line on which the body starts.</summary>
    public required int BodyLine { get; init; }

    /// <summary>What its front matter says.</summary>
    public required KeyedValues Values { get; init; }

    public string Title { get => Values.Get(Keys.Title) ?? ""; init => Values = Values.With(Keys.Title, value); }
    public string? Description { get => Values.Get(Keys.Description); init => Values = Values.With(Keys.Description, value); }
    public bool IsDraft => Values.Get(Keys.Draft);

    /// <summary>Not to be shown before, or null for a page that is always there.</summary>
    public StoryTime? Published => Values.Get(Keys.Published);
    public StoryTime? Embargo => Values.Get(Keys.Embargo);
    public StoryTime? Expires => Values.Get(Keys.Expires);

    /// <summary>The place of a key, or the file as a whole.</summary>
    public SourcePosition PlaceOf(string key) =>
        Values.Places.TryGetValue(key, out SourcePosition place) ? place : SourcePosition.WholeFile(Path);

    public static Outcome<StaticPage> Read(SourceFile file, SiteConfig config)
    {
        var findings = new List<Diagnostic>();
        StaticPage? page = Read(file, config, findings);
        return new Outcome<StaticPage>(page, YamlMistakes.Alone(findings));
    }

    private static StaticPage? Read(SourceFile file, SiteConfig config, List<Diagnostic> findings)
    {
        if (TextFile.Read(file, findings) is not { } text
            || StoryFile.Read(text, config.TimeZone, findings, Keys.OfPages, config.IgnoredKeys) is not { } page)
        {
            return null;
        }

        if (page.Title is null)
            page.ReportMissing(LoadRules.MissingKey, Keys.Title, "The page has no title.", "add a line  title: About");
        FileLanguage named = FileLanguage.Of(file.Path, config);
        LanguageConfig? language = page.Values.Get(Keys.Language) is { } written ? config.FurtherOf(written) : named.Language;
        string address = $"/{page.Values.Get(Keys.Slug) ?? Slug.OfName(System.IO.Path.GetFileNameWithoutExtension(named.Path))}/";

        // A time that cannot be read is an error, and a page without it might appear before its time.
        return page.Title is null || (!page.IsBroken && findings.Any(f => f.Severity == Severity.Error)) ? null : new StaticPage
        {
            Path = file.Path,
            Address = language is null ? address : $"/{language.Path}{address}",
            Language = language?.Tag,
            Values = page.Values,
            Body = page.Body,
            BodyLine = page.BodyLine,
        };
    }
}
