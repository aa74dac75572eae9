namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>The values of another program's front matter, by lower-case key; inner keys are joined by points: <c>cover.image</c>.</summary>
internal sealed class ForeignKeys
{
    private const int MaxValues = 500;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
    private int count;

    public void Add(string key, string value)
    {
        if (key.Length == 0 || string.IsNullOrWhiteSpace(value) || ++count > MaxValues)
            return;
        if (!values.TryGetValue(key, out List<string>? list))
            values[key] = list = [];
        list.Add(value.Trim());
    }

    /// <summary>The first value of the first of these keys that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (values.TryGetValue(key, out List<string>? list))
                return list[0];
        }

        return null;
    }

    /// <summary>All values of the first of these keys that has any.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (values.TryGetValue(key, out List<string>? list))
                return list;
        }

        return [];
    }
}
