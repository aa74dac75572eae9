using System.Text.Json.Nodes;
using ExpoSite.Core.Content;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;

namespace ExpoSite.Core.Configuration;

/// <summary>What the forms of the CMS offer, and where it saves.</summary>
public sealed record CmsChoices
{
    /// <summary>Owner and name on GitHub: <c>our-expo/newsroom</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>The newsroom's folder within the repository, ending with a slash; empty for the repository itself.</summary>
    public string Folder { get; init; } = "";

    public required SiteConfig Site { get; init; }

    public ImmutableArray<Expo> Expos { get; init; } = [];

    /// <summary>Tags that stories have, in the order in which they are offered.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Languages that stories are written in besides those of the site.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Authors that stories have.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];
}

/// <summary>
/// The configuration of Sveltia CMS (<c>admin/config.yml</c>): its forms follow from the tables of front matter, as the schema for editors
/// does. What a form does not have stays in a file as it is, so keys are left out whose empty value means something and those that the
/// program keeps. No field has a default: the CMS would write it into stories that exist already.
/// </summary>
public static class CmsConfig
{
    /// <summary>Stands in for a repository that is not known.</summary>
    public const string NoRepository = "your-name/your-newsroom";

    /// <summary>The collection of stories.</summary>
    public const string Stories = "stories";

    // An empty list means none there, and the CMS leaves an empty list out.
    private static readonly FieldKey[] Kept =
    [
        FrontMatterKeys.Id, FrontMatterKeys.Source, FrontMatterKeys.SourceHash, FrontMatterKeys.Countries, FrontMatterKeys.Exhibitors,
        FrontMatterKeys.Recommends, FrontMatterKeys.Checked, FrontMatterKeys.CopyOf, FrontMatterKeys.Aliases,
    ];

    private static readonly FieldKey[] Required = [FrontMatterKeys.Title, FrontMatterKeys.Published];

    // Above the text; whatever else there is stands below it.
    private static readonly FieldKey[] First =
    [
        FrontMatterKeys.Title, FrontMatterKeys.Published, FrontMatterKeys.Draft, FrontMatterKeys.Category, FrontMatterKeys.Tags,
        FrontMatterKeys.Authors, FrontMatterKeys.Description, FrontMatterKeys.Image, FrontMatterKeys.ImageAlt, FrontMatterKeys.ImageCaption,
        FrontMatterKeys.ImageCredit, FrontMatterKeys.Expo,
    ];

    /// <summary>The file's text.</summary>
    public static string Text(CmsChoices choices)
    {
        string heading = """
            # Forms of the CMS at /admin/ (docs/cms.md). Made by exposite init --cms from the keys of front matter, site.yml and expos.yml;
            # yours to change. To make it anew, remove it and run that again.

            """;
        return heading + CmsYaml.Print(Config(choices));
    }

    private static IEnumerable<FieldKey> Further =>
        FrontMatterKeys.Table.Keys.Except(Kept).Except(First).Where(k => Widget(k.Form.Schema(), "") is not null);

    private static JsonObject Config(CmsChoices choices)
    {
        JsonObject config = new()
        {
            ["backend"] = new JsonObject
            {
                ["name"] = "github",
                ["repo"] = choices.Repository,
                // Without a server of one's own that speaks to GitHub, editors sign in by a token (docs/cms.md).
                ["auth_methods"] = new JsonArray("token"),
            },
            ["app_title"] = choices.Site.Title,
        };
        if (choices.Site.Url != ArticleTemplate.SiteUrl)
            config["display_url"] = choices.Site.Url;
        config["show_preview_links"] = false;
        config["media_folder"] = $"{choices.Folder}input/media";
        config["public_folder"] = "/media";
        config["media_libraries"] =
            new JsonObject { ["default"] = new JsonObject { ["config"] = new JsonObject { ["slugify_filename"] = true } } };
        config["slug"] = new JsonObject { ["encoding"] = "unicode", ["clean_accents"] = true };
        // An empty expo means none; one that was not chosen is not written.
        config["output"] = new JsonObject { ["omit_empty_optional_fields"] = true };
        config["collections"] = new JsonArray(StoryCollection(choices), PageCollection(choices));
        return config;
    }

    private static JsonObject StoryCollection(CmsChoices choices) => new()
    {
        ["name"] = Stories,
        ["label"] = "Stories",
        ["label_singular"] = "Story",
        ["description"] = "Save publishes, unless Draft is on.",
        ["folder"] = $"{choices.Folder}input/articles",
        ["slug"] = "{{year}}-{{month}}-{{day}}-{{slug}}",
        ["nested"] = new JsonObject { ["subfolders"] = false },
        ["create"] = true,
        ["delete"] = false,
        ["sortable_fields"] = new JsonObject
        {
            ["fields"] = new JsonArray("published", "title"),
            ["default"] = new JsonObject { ["field"] = "published", ["direction"] = "descending" },
        },
        ["fields"] = new JsonArray([.. First.Select(k => Field(k, choices)), Body(), .. Further.Select(k => Field(k, choices))]),
    };

    private static JsonObject PageCollection(CmsChoices choices) => new()
    {
        ["name"] = "pages",
        ["label"] = "Pages",
        ["label_singular"] = "Page",
        ["folder"] = $"{choices.Folder}input/pages",
        ["slug"] = "{{slug}}",
        ["create"] = true,
        ["delete"] = false,
        ["fields"] = new JsonArray(
        [
            .. FrontMatterKeys.OfPages.Keys.Where(k => k != FrontMatterKeys.Slug)
                .Select(k => Field(k, choices, isRequired: k == FrontMatterKeys.Title)),
            Body(),
        ]),
    };

    private static JsonObject Field(FieldKey key, CmsChoices choices) => Field(key, choices, Required.Contains(key));

    private static JsonObject Field(FieldKey key, CmsChoices choices, bool isRequired)
    {
        JsonObject field = Named(key.Name, Chosen(key, choices) ?? Widget(key.Form.Schema(), Zone(choices))!, isRequired);
        field["hint"] = key.Description;
        return field;
    }

    private static string Zone(CmsChoices choices) => choices.Site.TimeZone.Id is "Etc/UTC" ? "utc" : choices.Site.TimeZone.Id;

    private static JsonObject Named(string name, JsonObject widget, bool isRequired)
    {
        JsonObject field = new() { ["name"] = name, ["label"] = Label(name) };
        foreach ((string key, JsonNode? value) in widget)
            field[key] = value?.DeepClone();
        field["required"] = isRequired;
        return field;
    }

    // Raw is what is saved; the other way of the editor knows nothing of boxes, captions and footnotes.
    private static JsonObject Body() => new()
    {
        ["name"] = "body",
        ["label"] = "Text",
        ["widget"] = "richtext",
        ["modes"] = new JsonArray("raw", "rich_text"),
        ["required"] = true,
    };

    /// <summary>A choice of what the site names, or null.</summary>
    private static JsonObject? Chosen(FieldKey key, CmsChoices choices)
    {
        if (key == FrontMatterKeys.Image)
            return new JsonObject { ["widget"] = "image" };
        if (key == FrontMatterKeys.Description)
            return new JsonObject { ["widget"] = "text" };
        if (key == FrontMatterKeys.Category)
            return Select(choices.Site.Categories.Select(c => c.Name), isMultiple: false);
        if (key == FrontMatterKeys.Tags)
            return Select(choices.Site.Tags.Where(t => !t.IsHidden).Select(t => t.Name).Concat(choices.Tags), isMultiple: true);
        if (key == FrontMatterKeys.Authors)
            return Select(choices.Site.Authors.Select(a => a.Name).Concat(choices.Authors), isMultiple: true);
        // Whoever has one language needs no choice, and may write any.
        if (key == FrontMatterKeys.Language && !choices.Site.Languages.IsEmpty)
        {
            return Select(
                [choices.Site.Language, .. choices.Site.Languages.Select(l => l.Tag), .. choices.Languages], isMultiple: false);
        }

        return key == FrontMatterKeys.Expo && !choices.Expos.IsEmpty
            ? new JsonObject
            {
                ["widget"] = "select",
                ["options"] = new JsonArray(
                    [.. choices.Expos.Select(e => new JsonObject { ["label"] = e.Name, ["value"] = e.Id.Value })]),
            }
            : null;
    }

    private static JsonObject? Select(IEnumerable<string> names, bool isMultiple)
    {
        JsonNode[] options = [.. names.Distinct(StringComparer.Ordinal).Select(n => (JsonNode)JsonValue.Create(n))];
        if (options.Length == 0)
            return null;
        JsonObject select = new() { ["widget"] = "select", ["options"] = new JsonArray(options) };
        if (isMultiple)
            select["multiple"] = true;
        return select;
    }

    /// <summary>The widget for values that fit a schema; null for a form that the CMS has none for.</summary>
    private static JsonObject? Widget(JsonObject schema, string zone)
    {
        if (schema["enum"] is JsonArray choices)
            return choices.All(c => c?.GetValueKind() == System.Text.Json.JsonValueKind.String) ? Choice(choices) : null;
        if (schema["anyOf"] is JsonArray forms)
            return forms.OfType<JsonObject>().Any(f => IsListOfTexts(f)) ? new JsonObject { ["widget"] = "list" } : null;
        switch ((string?)schema["type"])
        {
            case "boolean":
                return new JsonObject { ["widget"] = "boolean" };
            case "integer":
                return new JsonObject { ["widget"] = "number", ["value_type"] = "int" };
            case "string" when ((string?)schema["pattern"])?.StartsWith(@"^\d{4}-\d{2}-\d{2}", StringComparison.Ordinal) == true:
                return new JsonObject { ["widget"] = "datetime", ["input_timezone"] = zone };
            case "string":
                return new JsonObject { ["widget"] = "string" };
            case "object" when Fields(schema, zone) is { } fields:
                return new JsonObject { ["widget"] = "object", ["collapsed"] = true, ["fields"] = fields };
            case "array" when IsListOfTexts(schema):
                return new JsonObject { ["widget"] = "list" };
            case "array" when schema["items"] is JsonObject items && Fields(items, zone) is { } fields:
                return new JsonObject { ["widget"] = "list", ["fields"] = fields };
            default:
                return null;
        }
    }

    private static JsonObject Choice(JsonArray choices) => new() { ["widget"] = "select", ["options"] = choices.DeepClone() };

    private static bool IsListOfTexts(JsonObject schema) =>
        (string?)schema["type"] == "array" && schema["items"] is JsonObject items && (string?)items["type"] == "string";

    // Whatever has a part that has no widget is left to those who write the file.
    private static JsonArray? Fields(JsonObject schema, string zone)
    {
        if (schema["properties"] is not JsonObject properties)
            return null;
        (string Name, JsonObject? Widget)[] parts =
            [.. properties.Select(p => (p.Key, p.Value is JsonObject part ? Widget(part, zone) : null))];
        return parts.Length == 0 || parts.Any(p => p.Widget is null)
            ? null : new JsonArray([.. parts.Select(p => Named(p.Name, p.Widget!, isRequired: true))]);
    }

    // imageAlt: Image alt.
    private static string Label(string name)
    {
        string words = string.Concat(name.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
