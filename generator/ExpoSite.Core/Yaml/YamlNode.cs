namespace ExpoSite.Core.Yaml;

/// <summary>A value as it is written in YAML. Anchors are resolved; nesting is bounded by whoever reads it.</summary>
/// <param name="Start">0-based offset of its first character.</param>
public abstract record YamlNode(int Start)
{
    /// <summary>0-based offset behind its last character; the same as <see cref="Start"/> for nothing at all.</summary>
    public int End { get; init; } = Start;
}

/// <summary>A single text.</summary>
/// <param name="Start">0-based offset of its first character.</param>
/// <param name="Value">As it is written, so that <c>007</c> and <c>yes</c> stay what they are; empty for nothing.</param>
/// <param name="IsPlain">True where it stands in no quotation marks.</param>
public sealed record YamlScalarNode(int Start, string Value, bool IsPlain) : YamlNode(Start)
{
    /// <summary>What stands behind a plain text, from the <c>#</c> on: a comment for YAML, often text for its writer; or null.</summary>
    public string? Comment { get; init; }

    /// <summary>True for nothing, written as a word or not at all.</summary>
    public bool IsNull => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
/// <param name="Start">0-based offset of its first character.</param>
public sealed record YamlSequenceNode(int Start, ImmutableArray<YamlNode> Children) : YamlNode(Start);

/// <summary>Keys with values.</summary>
/// <param name="Start">0-based offset of its first character.</param>
/// <param name="Children">In order, each key once.</param>
public sealed record YamlMappingNode(int Start, ImmutableArray<KeyValuePair<YamlNode, YamlNode>> Children) : YamlNode(Start)
{
    public static YamlMappingNode Empty { get; } = new(0, []);

    /// <summary>The keys, in order.</summary>
    public IEnumerable<YamlNode> Keys => Children.Select(c => c.Key);

    /// <summary>The value of a key, case-insensitive, or null.</summary>
    public YamlNode? Child(string key) =>
        Children.FirstOrDefault(p => string.Equals((p.Key as YamlScalarNode)?.Value, key, StringComparison.OrdinalIgnoreCase)).Value;
}
