using System.Text.Json.Nodes;
using ExpoSite.Core.Addresses;

namespace ExpoSite.Core.Fields;

/// <summary>The forms that values of any file may have.</summary>
public static class FieldForms
{
    public static readonly FieldForm<string?> FreeText = new("text", () => Typed("string"), (r, key, node) => r.Text(key, node), One);

    /// <summary>A text of a form of its own, behind which a comment is a comment.</summary>
    public static readonly FieldForm<string?> Word = new("text", () => Typed("string"), (r, key, node) => r.Word(key, node), One);

    public static readonly FieldForm<ImmutableArray<string>> TextList =
        new("list of texts, or one text with commas", OneOrList, (r, key, node) => r.TextList(key, node), list => list)
        { IsList = true, Nothing = [] };

    public static readonly FieldForm<ImmutableArray<string>> NameList =
        new("list of names, or one name", OneOrList, (r, key, node) => r.NameList(key, node), list => list) { IsList = true, Nothing = [] };

    public static readonly FieldForm<ImmutableArray<string>> AddressList =
        new("list of addresses, or one address", OneOrList, (r, key, node) => r.AddressList(key, node), list => list)
        { IsList = true, Nothing = [] };

    public static readonly FieldForm<string?> FirstOfList =
        new("text, or a list of which the first counts", OneOrList, (r, key, node) => r.FirstText(key, node), One);

    public static readonly FieldForm<bool> Flag = new(
        "`true` or `false`", () => Typed("boolean"), (r, key, node) => r.Flag(key, node), flag => flag ? ["true"] : [])
    { IsBare = true };

    public static readonly FieldForm<Guid?> Uuid = new(
        "UUID", () => Typed("string", ("format", "uuid")), (r, key, node) => r.Uuid(key, node), id => One(id?.ToString()))
    { IsBare = true };

    public static readonly FieldForm<Slug?> SlugForm =
        new("slug", () => Typed("string"), (r, key, node) => r.Slug(key, node), slug => One(slug?.Value));

    /// <summary>An absolute http or https address, as a URI.</summary>
    public static readonly FieldForm<string?> WebAddress =
        new("`https` address", () => Typed("string", ("format", "uri")), (r, key, node) => r.Parsed(
        key, node, r.Text(key, node),
        text => LinkAddress.IsWeb(text) ? new Uri(text).AbsoluteUri : null,
        "an absolute http or https address", "write for example  https://example.org/"));

    /// <summary>A whole number within bounds.</summary>
    public static FieldForm<int?> Number(int least, int most = int.MaxValue)
    {
        bool isBounded = most < int.MaxValue;
        string words = isBounded ? $"number from {least} to {most}" : $"number from {least}";
        return new(words, Schema, (r, key, node) => r.Number(
            key, node, least, most, $"a {words}", isBounded ? null : $"write for example  {key}: 8"));

        JsonObject Schema() =>
            isBounded ? Typed("integer", ("minimum", least), ("maximum", most)) : Typed("integer", ("minimum", least));
    }

    /// <summary>A schema of a type, with what else it asks for.</summary>
    public static JsonObject Typed(string type, params ReadOnlySpan<(string Key, JsonNode? Value)> more)
    {
        JsonObject schema = new() { ["type"] = type };
        foreach ((string key, JsonNode? value) in more)
            schema[key] = value;
        return schema;
    }

    /// <summary>A schema that one of several fits.</summary>
    public static JsonObject AnyOf(params JsonNode?[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    /// <summary>The texts of a value that is one text or nothing.</summary>
    public static IEnumerable<string> One(string? text) => string.IsNullOrEmpty(text) ? [] : [text];

    private static JsonObject OneOrList() => AnyOf(Typed("string"), Typed("array", ("items", Typed("string"))));
}
