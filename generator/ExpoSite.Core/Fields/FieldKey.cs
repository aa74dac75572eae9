using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Fields;

/// <summary>One key of a file: its names, its meaning, and the form of its values, which reads, checks and writes them.</summary>
/// <param name="Index">Its place among the keys of the table that it was made for.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Form">The form of its values.</param>
/// <param name="Description">What it means, for reference pages and editors' tools.</param>
/// <param name="Example">A value, as it is written behind the colon.</param>
public abstract record FieldKey(int Index, string Name, FieldForm Form, string Description, string Example)
{
    /// <summary>Other names that are read as this key.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>True for a key without which there is no entry.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True for a text that readers see as it is written: markup in it is a slip.</summary>
    public bool IsShown { get; init; }

    /// <summary>The name and its aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    /// <summary>What is written for the key in a mapping, under any of its names; or null.</summary>
    public YamlNode? In(YamlMappingNode mapping) => Names.Select(mapping.Child).FirstOrDefault(node => node is not null);

    internal abstract object? Read(FieldReader reader, YamlNode node);
}

/// <summary>A key whose values have a type.</summary>
/// <inheritdoc cref="FieldKey"/>
public sealed record FieldKey<T>(int Index, string Name, FieldForm<T> Values, string Description, string Example)
    : FieldKey(Index, Name, Values, Description, Example)
{
    internal override object? Read(FieldReader reader, YamlNode node) => Values.Read(reader, Name, node);
}
