using ExpoSite.Yaml;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads YAML front matter as keys with texts; inner keys are joined by points.</summary>
internal static class YamlKeys
{
    /// <summary>The values that can be read, or null for what is no YAML mapping. What is wrong is reported at its line.</summary>
    public static ForeignKeys? Read(YamlSource source, ICollection<Diagnostic> findings) =>
        source.ReadMapping(findings) is { } mapping ? Of(mapping, source) : null;

    /// <summary>The values of a mapping.</summary>
    public static ForeignKeys Of(YamlMappingNode mapping, YamlSource source)
    {
        var keys = new ForeignKeys();
        Add(mapping, [], source, keys);
        return keys;
    }

    // The depth is bounded by the source.
    private static void Add(YamlNode node, string[] path, YamlSource source, ForeignKeys keys)
    {
        switch (node)
        {
            case YamlScalarNode { IsNull: false } scalar:
                keys.Add(path, scalar.Value, source.PlaceOf(scalar).Line - source.FirstLine + 1);
                break;
            case YamlSequenceNode list:
                foreach (YamlNode item in list.Children)
                    Add(item, path, source, keys);
                break;
            case YamlMappingNode mapping:
                foreach ((YamlNode key, YamlNode value) in mapping.Children)
                    Add(value, [.. path, (key as YamlScalarNode)?.Value ?? ""], source, keys);
                break;
            default:
                break;
        }
    }
}
