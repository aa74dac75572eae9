using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Checking.Cms;

/// <summary>A story as the CMS reads it.</summary>
internal static class CmsStory
{
    /// <summary>The values that it would save with another meaning.</summary>
    /// <param name="keys">Those that its form has.</param>
    public static IEnumerable<Diagnostic> Changed(SourceFile file, FieldKey[] keys, TimeZoneInfo zone)
    {
        // What is wrong in the file is told by whoever reads it first.
        var text = new SourceText(file.Path, Encoding.UTF8.GetString(file.Content.Span));
        if (StoryFile.Read(text, zone, [], FrontMatterKeys.Table, []) is not { IsBroken: false } story)
            yield break;
        foreach ((string name, YamlNode value, SourcePosition place) in story.Written)
        {
            if (Array.Find(keys, k => k.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) is not { } key)
                continue;
            // It knows a key by one name, in one case.
            if (name != key.Name)
            {
                yield return CmsRules.ChangedValue.At(
                    place, $"The CMS does not know '{name}' and would add '{key.Name}'.", $"write  {key.Name}:  instead");
            }
            else if (key.Form.IsList && value is YamlScalarNode { IsNull: false } one
                && story.Values.TextsOf(key).ToArray() is { Length: > 1 } parts)
            {
                yield return CmsRules.ChangedValue.At(place, $"The CMS would make one entry of '{one.Value}'.",
                    $"write  {key.Name}: [{string.Join(", ", parts.Select(YamlScalar.InFlow))}]");
            }
            else if (key == FrontMatterKeys.Expo && value is YamlScalarNode { IsNull: true })
            {
                yield return CmsRules.ChangedValue.At(place, "The CMS would leave out the empty 'expo', which means that there is none.",
                    "remove 'expo' from the form in admin/config.yml, or be sure that the text names no expo");
            }
        }
    }
}
