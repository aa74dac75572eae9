using ExpoSite.Normalize.Writing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Normalize.Tagging;

/// <summary>The tags that stand in Markdown which the run does not write anew.</summary>
internal static class ExistingTags
{
    private const string Tags = "tags";
    private const string Source = "source";

    /// <param name="existing">The articles folder.</param>
    /// <param name="readNow">Paths of the raw files of this run. What is written of them is no evidence, or a run would depend on the one before.</param>
    public static IReadOnlyCollection<string> Of(IEnumerable<ExistingMarkdown> existing, IReadOnlySet<string> readNow) =>
        [.. existing.OrderBy(f => f.Path, StringComparer.Ordinal).SelectMany(f => Of(f, readNow))];

    private static IEnumerable<string> Of(ExistingMarkdown file, IReadOnlySet<string> readNow)
    {
        if (Keys(file.Text) is not { } keys)
            return [];
        bool isOurs = Seal.Fits(file.Text, Scalar(keys, Seal.Key)) && Scalar(keys, Source) is { } source && readNow.Contains(source);
        return !isOurs && Value(keys, Tags) is YamlSequenceNode tags
            ? tags.Children.OfType<YamlScalarNode>().Select(t => t.Value).OfType<string>().Where(t => t.Length > 0)
            : [];
    }

    private static YamlMappingNode? Keys(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        if (end < 0)
            return null;
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(string.Join('\n', lines[1..end])));
            return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? root : null;
        }
        catch (YamlException)
        {
            // The build says what is wrong with it.
            return null;
        }
    }

    private static string? Scalar(YamlMappingNode keys, string name) => (Value(keys, name) as YamlScalarNode)?.Value;

    private static YamlNode? Value(YamlMappingNode keys, string name) => keys.Children
        .FirstOrDefault(k => k.Key is YamlScalarNode { Value: { } key } && key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
