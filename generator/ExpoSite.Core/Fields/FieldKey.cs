using System.Text.Json.Nodes;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Fields;

/// <summary>The form of a value: how it is documented, described for editors' tools, and written.</summary>
/// <param name="words">For reference pages: <c>list of texts</c>.</param>
/// <param name="schema">Its JSON Schema, made anew at each call.</param>
public abstract class FieldForm(string words, Func<JsonObject> schema)
{
    public string Words => words;

    /// <summary>True where each text of a value stands on a line of its own, behind a hyphen.</summary>
    public bool IsList { get; init; }

    /// <summary>True for texts that are YAML as they are, and never need quotation marks.</summary>
    public bool IsBare { get; init; }

    public JsonObject Schema() => schema();

    /// <summary>The texts that read as a value; none for nothing.</summary>
    public abstract IEnumerable<string> Texts(object value);
}

/// <summary>A form whose values have a type.</summary>
/// <param name="words">For reference pages.</param>
/// <param name="read">The value of a key; what has another form is a finding, and nothing is returned.</param>
/// <param name="texts">The texts that read as a value; null for a form that this program writes nowhere.</param>
public sealed class FieldForm<T>(
    string words, Func<JsonObject> schema, Func<FieldReader, string, YamlNode, T> read, Func<T, IEnumerable<string>>? texts = null)
    : FieldForm(words, schema)
{
    /// <summary>The value where none is written.</summary>
    public T? Nothing { get; init; }

    public T Read(FieldReader reader, string key, YamlNode node) => read(reader, key, node);

    /// <inheritdoc/>
    public override IEnumerable<string> Texts(object value) => texts?.Invoke((T)value) ?? [];
}

/// <summary>One key of a file: its names, its meaning, and the form of its values, which reads, checks and writes them.</summary>
/// <param name="Index">Its place among the keys of the table that it was made for.</param>
/// <param name="Name">As it is written.</param>
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
