using System.Text.Json.Nodes;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Fields;

/// <summary>The form of a value: how it is documented, and described for editors' tools.</summary>
/// <param name="words">For reference pages: <c>list of texts</c>.</param>
/// <param name="schema">Its JSON Schema, made anew at each call.</param>
public abstract class FieldForm(string words, Func<JsonObject> schema)
{
    public string Words => words;

    public JsonObject Schema() => schema();
}

/// <summary>A form whose values are read.</summary>
/// <param name="words">For reference pages.</param>
/// <param name="schema">Its JSON Schema.</param>
/// <param name="read">The value of a key; what has another form is a finding, and nothing is returned.</param>
public class FieldForm<T>(string words, Func<JsonObject> schema, Func<FieldReader, string, YamlNode, T> read) : FieldForm(words, schema)
{
    /// <summary>The value where none is written.</summary>
    public T? Nothing { get; init; }

    public T Read(FieldReader reader, string key, YamlNode node) => read(reader, key, node);
}

/// <summary>A form whose values are written as well.</summary>
/// <param name="words">For reference pages.</param>
/// <param name="schema">Its JSON Schema.</param>
/// <param name="read">The value of a key.</param>
/// <param name="texts">The texts that read as the value; none for nothing.</param>
public sealed class WrittenForm<T>(
    string words, Func<JsonObject> schema, Func<FieldReader, string, YamlNode, T> read, Func<T, IEnumerable<string>> texts)
    : FieldForm<T>(words, schema, read), IWrittenForm
{
    /// <inheritdoc/>
    public bool IsList { get; init; }

    /// <inheritdoc/>
    public bool IsBare { get; init; }

    IEnumerable<string> IWrittenForm.Texts(object value) => texts((T)value);
}

/// <summary>Writes the values of a form, whatever their type.</summary>
public interface IWrittenForm
{
    /// <summary>True where each text stands on a line of its own, behind a hyphen.</summary>
    bool IsList { get; }

    /// <summary>True for texts that are YAML as they are, and never need quotation marks.</summary>
    bool IsBare { get; }

    /// <summary>The texts of a value of this form.</summary>
    IEnumerable<string> Texts(object value);
}
