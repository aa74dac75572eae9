using System.Text.Json.Nodes;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Fields;

/// <summary>
/// The only definition of what a file or an entry may say. Reading, the order of writing, reference pages and editors' tools follow
/// it. Names are case-insensitive.
/// </summary>
/// <param name="noun">What findings call one of its keys: <c>setting</c>.</param>
public sealed class FieldTable(string noun)
{
    private readonly List<FieldKey> keys = [];
    private readonly Dictionary<string, FieldKey> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All keys, in the order in which they are written.</summary>
    public IReadOnlyList<FieldKey> Keys => keys;

    /// <summary>What is suggested for a key that resembles none of these, or null.</summary>
    public Func<FieldTable, string?> Suggestion { get; init; } = _ => null;

    /// <summary>Adds a key: see <see cref="FieldKey"/>.</summary>
    public FieldKey<T> Key<T>(
        string name, FieldForm<T> form, string description, string example, ImmutableArray<string>? aliases = null, bool isRequired = false,
        bool isShown = false)
    {
        var key = new FieldKey<T>(keys.Count, name, form, description, example)
        { Aliases = aliases ?? [], IsRequired = isRequired, IsShown = isShown };
        Add(key);
        return key;
    }

    /// <summary>The keys of an entry in a list, which are all suggested for one that is unknown.</summary>
    public static FieldTable OfEntries() =>
        new("key here") { Suggestion = table => $"known are {string.Join(", ", table.keys.Select(k => k.Name))}" };

    /// <summary>A table of some keys of another.</summary>
    public static FieldTable Of(string noun, string suggestion, params ReadOnlySpan<FieldKey> some)
    {
        var table = new FieldTable(noun) { Suggestion = _ => suggestion };
        foreach (FieldKey key in some)
            table.Add(key);
        return table;
    }

    /// <summary>The key of a name or alias in any case, or null.</summary>
    public FieldKey? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The values of a mapping. What is unknown, given twice, missing or of another form is a finding.</summary>
    /// <param name="isPassed">True for a name that is unknown and no finding; null for none.</param>
    public KeyedValues Read(YamlMappingNode mapping, FieldReader reader, Func<string, bool>? isPassed = null)
    {
        var nodes = new Dictionary<FieldKey, YamlNode>(ReferenceEqualityComparer.Instance);
        foreach ((YamlNode keyNode, YamlNode value) in mapping.Children)
        {
            string name = (keyNode as YamlScalarNode)?.Value ?? "";
            if (isPassed?.Invoke(name) == true)
                continue;
            if (Find(name) is not { } key)
                reader.Findings.Add(Unknown(name, reader.PlaceOf(keyNode)));
            else if (!nodes.TryAdd(key, value))
            {
                reader.Findings.Add(
                    LoadRules.DuplicateKey.At(reader.PlaceOf(keyNode), $"'{name}' gives '{key.Name}' a second time.", "keep one of them"));
            }
        }

        object?[] values = new object?[keys.Count == 0 ? 0 : keys.Max(k => k.Index) + 1];
        foreach (FieldKey key in keys)
        {
            values[key.Index] = nodes.TryGetValue(key, out YamlNode? node) ? key.Read(reader, node) : null;
            if (key.IsRequired && values[key.Index] is null)
                ReportMissing(key, node, mapping, reader);
        }

        return new KeyedValues(values, nodes.ToDictionary(n => n.Key.Name, n => reader.PlaceOf(n.Value), StringComparer.Ordinal));
    }

    /// <summary>JSON Schema of a mapping with these keys.</summary>
    public JsonObject Schema()
    {
        JsonObject properties = [];
        foreach (FieldKey key in keys)
        {
            foreach (string name in key.Names)
            {
                JsonObject property = key.Form.Schema();
                property["description"] = name == key.Name ? key.Description : $"Read as {key.Name}. {key.Description}";
                properties[name] = property;
            }
        }

        JsonObject schema = FieldForms.Typed("object", ("properties", properties), ("additionalProperties", false));
        if (keys.Any(k => k.IsRequired))
            schema["required"] = new JsonArray([.. keys.Where(k => k.IsRequired).Select(k => JsonValue.Create(k.Name))]);
        return schema;
    }

    private void Add(FieldKey key)
    {
        keys.Add(key);
        foreach (string name in key.Names)
            byName.Add(name, key);
    }

    private Diagnostic Unknown(string name, SourcePosition place)
    {
        string? near = NearestName.Of(name, byName.Keys.Order(StringComparer.Ordinal));
        return LoadRules.UnknownKey.At(
            place, $"'{name}' is not a known {noun}.", near is null ? Suggestion(this) : $"did you mean '{near}'?");
    }

    // What is written and has another form is told already.
    private static void ReportMissing(FieldKey key, YamlNode? node, YamlMappingNode mapping, FieldReader reader)
    {
        if (node is null or YamlScalarNode { IsNull: true } || key.Form == FieldForms.FreeText)
        {
            reader.ReportMissing(LoadRules.MissingKey, node, reader.PlaceOf(mapping), $"The entry has no {key.Name}.",
                $"add a line  {key.Name}: {key.Example}");
        }
    }
}
