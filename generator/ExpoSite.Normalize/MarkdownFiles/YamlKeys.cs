using ExpoSite.Core.Diagnostics;
using ExpoSite.Yaml;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads YAML front matter as keys with texts; inner keys are joined by points.</summary>
internal static class YamlKeys
{
    private const int MaxPath = 8;

    /// <summary>The values, as far as they can be read, or null for what is no YAML mapping. What is wrong is reported at its line.</summary>
    public static ForeignKeys? Read(YamlSource source, ICollection<Diagnostic> findings)
    {
        if (source.ReadMapping(findings) is not { } mapping)
            return null;
        var keys = new ForeignKeys();
        Add(mapping, [], keys);
        return keys;
    }

    // The depth is bounded by the source.
    private static void Add(YamlNode node, string[] path, ForeignKeys keys)
    {
        switch (node)
        {
            case YamlScalarNode { IsNull: false } scalar:
                keys.Add(path.Length > MaxPath ? "" : string.Join('.', path), scalar.Value);
                break;
            case YamlSequenceNode list:
                foreach (YamlNode item in list.Children)
                    Add(item, path, keys);
                break;
            case YamlMappingNode mapping:
                foreach ((YamlNode key, YamlNode value) in mapping.Children)
                    Add(value, [.. path, (key as YamlScalarNode)?.Value ?? ""], keys);
                break;
            default:
                break;
        }
    }
}
