using System.Text.Json;
using System.Text.Json.Nodes;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Configuration;

/// <summary>Prints a tree of values as YAML that people edit: one key a line, and a hyphen before each entry of a list.</summary>
internal static class CmsYaml
{
    public static string Print(JsonObject tree)
    {
        var yaml = new StringBuilder();
        Print(tree, "", yaml);
        return yaml.ToString();
    }

    private static void Print(JsonObject mapping, string indent, StringBuilder yaml)
    {
        foreach ((string key, JsonNode? value) in mapping)
        {
            yaml.Append(indent).Append(key).Append(':');
            indent = indent.Replace('-', ' ');
            switch (value)
            {
                case JsonObject { Count: > 0 } inner:
                    yaml.Append('\n');
                    Print(inner, indent + "  ", yaml);
                    break;
                case JsonArray { Count: > 0 } list when list.All(i => i is JsonValue):
                    yaml.Append(" [").AppendJoin(", ", list.Select(i => YamlScalar.InFlow(i!.GetValue<string>()))).Append("]\n");
                    break;
                case JsonArray { Count: > 0 } list:
                    yaml.Append('\n');
                    foreach (JsonObject item in list.OfType<JsonObject>())
                        Print(item, indent + "  - ", yaml);
                    break;
                default:
                    yaml.Append(' ').Append(Scalar(value)).Append('\n');
                    break;
            }
        }
    }

    private static string Scalar(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => YamlScalar.From(value.GetValue<string>()),
        _ => throw new InvalidOperationException("The configuration has texts, lists and true or false."),
    };
}
