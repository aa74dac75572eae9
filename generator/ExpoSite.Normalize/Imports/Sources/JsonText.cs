using System.Text.Json;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>Values of JSON objects, of whatever kind they are.</summary>
internal static class JsonText
{
    /// <summary>What an object has below a name; nothing for what is none.</summary>
    public static IEnumerable<JsonProperty> Properties(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement below) && below.ValueKind == JsonValueKind.Object ? below.EnumerateObject() : [];

    /// <summary>A text or number as text; null for nothing, for other kinds, and for an empty text.</summary>
    public static string? Of(JsonElement element, string name) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    /// <summary>The elements of a list; none for other kinds.</summary>
    public static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement list)
            && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
