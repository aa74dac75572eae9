using System.Text.Json.Nodes;
using ExpoSite.Core.Content;
using ExpoSite.Core.Fields;

namespace ExpoSite.Core.Configuration;

/// <summary>
/// Front matter as snippets of VS Code: a new story, and each key with an example and its meaning. VS Code takes front matter for YAML,
/// and completes it by snippets where no extension applies a schema there.
/// </summary>
public static class FrontMatterSnippets
{
    // A snippet's variables: the moment at which it is inserted, with the machine's offset.
    private const string Now =
        "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${CURRENT_HOUR}:${CURRENT_MINUTE}:${CURRENT_SECOND}${CURRENT_TIMEZONE_OFFSET}";

    // Normalize writes these; nobody else does.
    private static readonly FieldKey[] Written = [FrontMatterKeys.Source, FrontMatterKeys.SourceHash];

    /// <summary>Text of a file <c>NAME.code-snippets</c>.</summary>
    public static string Text { get; } = InputSchema.Json(All());

    private static JsonObject All()
    {
        JsonObject all = new()
        {
            ["A story"] = Snippet(
                "markdown", "story", "A draft: remove the line draft when it is ready",
                "---",
                "id: ${UUID}",
                "title: ${1:Headline}",
                $"published: {Now}",
                "category: ${2:Visitors}",
                "draft: true",
                "---",
                "",
                $"${{0:{ArticleTemplate.FirstParagraph}}}"),
        };
        foreach (FieldKey key in FrontMatterKeys.Table.Keys.Except(Written))
            all[$"Front matter: {key.Name}"] = Snippet("yaml,markdown", key.Name, key.Description, $"{key.Name}: {Value(key)}");
        return all;
    }

    private static JsonObject Snippet(string scope, string prefix, string description, params string[] lines) => new()
    {
        ["scope"] = scope,
        ["prefix"] = prefix,
        ["description"] = description,
        ["body"] = new JsonArray([.. lines.Select(l => JsonValue.Create(l))]),
    };

    private static string Value(FieldKey key)
    {
        JsonObject schema = key.Form.Schema();
        return key == FrontMatterKeys.Id ? "${UUID}"
            : schema["enum"] is JsonArray choices ? $"${{1|{string.Join(',', choices.Select(c => c!.GetValue<string>()))}|}}"
            : (string?)schema["type"] == "boolean" ? "${1|true,false|}"
            : key is FieldKey<StoryTime?> ? Now
            : $"${{1:{Escaped(key.Example)}}}";
    }

    // In a placeholder these signs have a meaning.
    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}
