using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExpoSite.Core.Content;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Configuration;

/// <summary>What editors' tools know of a file: a JSON Schema, of draft 7, which those for YAML read.</summary>
/// <param name="File">The file that it describes, relative to the root.</param>
public sealed record InputSchema(string Name, string File, string Text)
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Those of the YAML files.</summary>
    public static ImmutableArray<InputSchema> OfYaml { get; } =
    [
        new("site.schema.json", "input/site.yml", Json("Settings of a site", SiteKeys.Table.Schema())),
        new("expos.schema.json", "input/expos.yml", Json("Expos that stories are about", ListOf(ExpoKeys.Table))),
        new("exhibitors.schema.json", "input/exhibitors.yml", Json("Exhibitors that stories name", ListOf(ExhibitorKeys.Table))),
        new("language.schema.json", "theme/i18n/*.yml", Json("Texts and dates of a language", LanguageTableKeys.Table.Schema())),
    ];

    /// <summary>That of the front matter of articles.</summary>
    public static InputSchema FrontMatter { get; } =
        new("front-matter.schema.json", "input/articles/**/*.md",
            Json("Front matter of an article", FrontMatterKeys.Table.Schema(), new JsonObject
            {
                ["required"] = new JsonArray(FrontMatterKeys.Title.Name),
                ["anyOf"] = new JsonArray(
                [.. FrontMatterKeys.Published.Names.Select(name => new JsonObject { ["required"] = new JsonArray(name) })]),
            }));

    /// <summary>
    /// Settings of VS Code by which its extension for YAML finds the schemas, and by which the snippets for Markdown come with a tab. The
    /// schema of front matter applies where an extension reads the YAML in Markdown files.
    /// </summary>
    /// <param name="folder">Where they stand, relative to the root, with a slash at its end.</param>
    public static string EditorSettings(string folder)
    {
        JsonObject schemas = [];
        foreach (InputSchema schema in OfYaml.Append(FrontMatter))
            schemas[folder + schema.Name] = schema.File;
        return Json(new JsonObject
        {
            ["yaml.schemas"] = schemas,
            ["[markdown]"] = new JsonObject { ["editor.tabCompletion"] = "onlySnippets", ["editor.wordWrap"] = "on" },
        });
    }

    private static JsonObject ListOf(FieldTable keys) => FieldForms.Typed("array", ("items", keys.Schema()));

    private static string Json(string title, params ReadOnlySpan<JsonObject> parts)
    {
        JsonObject whole = new() { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (JsonObject part in parts)
        {
            foreach ((string key, JsonNode? value) in part)
                whole[key] = value?.DeepClone();
        }

        return Json(whole);
    }

    internal static string Json(JsonObject whole) => whole.ToJsonString(Indented) + "\n";
}
