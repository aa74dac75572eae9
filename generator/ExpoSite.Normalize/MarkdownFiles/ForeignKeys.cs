namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Values of another program's front matter, by key in any case; inner keys follow a point: <c>cover.image</c>.</summary>
internal sealed class ForeignKeys
{
    private const int MaxValues = 2000;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Key, string Value, int Line)> stated = [];

    /// <summary>True when there were more values than are read: what the others say is unknown.</summary>
    public bool IsOverfull { get; private set; }

    /// <param name="path">The key within its outer keys; nothing for an array's.</param>
    /// <param name="line">1-based line within the block.</param>
    public void Add(IEnumerable<string> path, string value, int line)
    {
        string key = string.Join('.', path.Where(p => p.Length > 0));
        bool isValue = key.Length > 0 && !string.IsNullOrWhiteSpace(value);
        IsOverfull |= isValue && stated.Count == MaxValues;
        if (!isValue || IsOverfull)
            return;
        if (!values.TryGetValue(key, out List<string>? list))
            values[key] = list = [];
        list.Add(value.Trim());
        stated.Add((key, value.Trim(), line));
    }

    /// <summary>All values in their order.</summary>
    /// <param name="firstLine">1-based line of the file on which the block starts.</param>
    public IEnumerable<StatedValue> Stated(string path, int firstLine) =>
        stated.Select(s => new StatedValue(s.Key, s.Value, new SourcePosition(path, firstLine + s.Line - 1, 1)));

    /// <summary>The first value of the first of these keys that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> keys) => All(keys) is [var first, ..] ? first : null;

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
