using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>The values of a text: its own before those that its folders and the settings give it.</summary>
internal sealed class FolderValues(ForeignKeys own, IReadOnlyList<ForeignKeys> defaults)
{
    /// <summary>The first value of the first of these keys that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> keys) => All(keys) is [var first, ..] ? first : null;

    /// <summary>All values of the first of these keys that has any; of its own, else of the nearest default.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            foreach (ForeignKeys layer in defaults.Prepend(own))
            {
                if (layer.All(key) is { Count: > 0 } values)
                    return values;
            }
        }

        return [];
    }

    /// <summary>All that holds for the text; defaults stand at its first line.</summary>
    /// <param name="firstLine">1-based line of the file on which its own values start.</param>
    public IEnumerable<StatedValue> Stated(string path, int firstLine)
    {
        var stated = own.Stated(path, firstLine).ToList();
        foreach (ForeignKeys layer in defaults)
        {
            HashSet<string> known = new(stated.Select(s => s.Key), StringComparer.OrdinalIgnoreCase);
            stated.AddRange(layer.Stated(path, 1).Where(s => !known.Contains(s.Key)).Select(s => s with
            {
                Place = SourcePosition.WholeFile(path),
            }));
        }

        return stated;
    }
}
