using System.Text.Json;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads JSON front matter.</summary>
internal static class JsonKeys
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The values, or null for what is no JSON object.</summary>
    public static ForeignKeys? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var keys = new ForeignKeys();
            Add(keys, "", document.RootElement);
            return document.RootElement.ValueKind == JsonValueKind.Object ? keys : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Add(ForeignKeys keys, string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                    Add(keys, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                    Add(keys, path, item);
                break;
            case JsonValueKind.String:
                keys.Add(path, SafeText(element));
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                keys.Add(path, element.GetRawText());
                break;
            default:
                break;
        }
    }

    // Half a surrogate pair can be written in JSON, and read by nobody.
    private static string SafeText(JsonElement element)
    {
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
