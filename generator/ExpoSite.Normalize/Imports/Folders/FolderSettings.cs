using System.Text.RegularExpressions;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>The settings of a generator, of however many files; inner keys follow a point, and case does not count.</summary>
internal sealed partial class FolderSettings
{
    private readonly List<StatedValue> values = [];
    private readonly List<string> tables = [];

    /// <summary>Adds a file; what was added before counts first.</summary>
    /// <param name="below">The key that the whole file is the value of, or null.</param>
    public void Add(ForeignKeys? keys, string? below = null)
    {
        foreach (StatedValue stated in keys?.Stated("", 1) ?? [])
            values.Add(below is null ? stated : stated with { Key = $"{below}.{stated.Key}" });
    }

    /// <summary>The first value of the first of these keys that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (values.Find(v => v.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found.Value;
        }

        return null;
    }

    public ImmutableArray<string> All(string key) =>
        [.. values.Where(v => v.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Select(v => v.Value)];

    /// <summary>True for a plain yes.</summary>
    public bool IsOn(string key) => values.Find(v => v.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Flag == true;

    /// <summary>The names of the keys directly below a key.</summary>
    public ImmutableArray<string> Below(string key) =>
    [
        .. values.Select(v => v.Key).Concat(tables).Where(k => k.StartsWith(key + ".", StringComparison.OrdinalIgnoreCase))
            .Select(k => k[(key.Length + 1)..].Split('.')[0]).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Adds the tables of a TOML file: one without values says something too, <c>[languages.fr]</c>.</summary>
    public void AddTables(string? toml) => tables.AddRange(Table().Matches(toml ?? "").Select(m => m.Groups[1].Value));

    /// <summary>Values below a key as those of a file.</summary>
    public ForeignKeys KeysBelow(string key) => Inner(values, key);

    /// <summary>Values below a key as those of a file.</summary>
    public static ForeignKeys Inner(IEnumerable<StatedValue> stated, string key)
    {
        var inner = new ForeignKeys();
        foreach (StatedValue value in stated.Where(v => v.Key.StartsWith(key + ".", StringComparison.OrdinalIgnoreCase)))
            inner.Add([value.Key[(key.Length + 1)..]], value.Value, 1);
        return inner;
    }

    [GeneratedRegex(@"^[ \t]*\[([\w.-]+)\][ \t]*(?:#[^\n]*)?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
