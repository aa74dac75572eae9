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
/// <param name="schema">Its JSON Schema.</param>
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
