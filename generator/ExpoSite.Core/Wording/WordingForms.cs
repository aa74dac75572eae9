using System.Text.Json.Nodes;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Wording;

/// <summary>A text that a file gives for a key of the interface.</summary>
/// <param name="Key">As templates write it: <c>all-stories</c>.</param>
/// <param name="Place">Where the text stands.</param>
public sealed record GivenPhrase(string Key, Phrase Phrase, SourcePosition Place);

/// <summary>What a file calls something that has an English name.</summary>
/// <param name="English">The English name.</param>
/// <param name="Place">Where the name stands.</param>
public sealed record GivenName(string English, string Name, SourcePosition Place);

/// <summary>The forms of values that language tables have.</summary>
public static class WordingForms
{
    private const int MonthCount = 12;
    private const int DigitCount = 10;

    /// <summary>Texts by their keys, each in one form or one for each plural category.</summary>
    public static readonly FieldForm<ImmutableArray<GivenPhrase>> Phrases = new("texts by their keys", PhrasesSchema, ReadPhrases)
    { Nothing = [] };

    /// <summary>Names by English names.</summary>
    internal static readonly FieldForm<ImmutableArray<GivenName>> Names = new(
        "names by English names", () => Typed("object", ("additionalProperties", Typed("string"))), ReadNames)
    { Nothing = [] };

    /// <summary>A text that may be spaces, or have some around it.</summary>
    internal static readonly FieldForm<string?> Sign = new(
        "text", Word.Schema,
        (reader, key, node) => node is YamlScalarNode { Value.Length: > 0 } text ? text.Value : reader.Text(key, node));

    internal static readonly FieldForm<string?> Digits = new("ten digits", Word.Schema, (reader, key, node) => reader.Parsed(
        key, node, reader.Word(key, node), text => text.Length == DigitCount ? text : null, "ten digits, from 0 to 9",
        "write for example  digits: ۰۱۲۳۴۵۶۷۸۹"));

    internal static readonly FieldForm<string?> Pattern = new("pattern of a date", Word.Schema, (reader, key, node) =>
    {
        if (node is not YamlScalarNode { Value.Length: > 0 } text)
            return reader.Text(key, node);
        if (WrittenDates.IsPattern(text.Value))
            return text.Value;
        reader.Report(key, node, "a pattern of d, M, L, y, H, h, m and a, with other letters in single quotes",
            $"write for example  {key}: d MMMM y");
        return null;
    });

    internal static readonly FieldForm<ImmutableArray<string>> Months = new(
        "list of twelve names", ListSchema, (reader, key, node) => List(
            reader, key, node, MonthCount, "a list of twelve names, from January on", "write for example  [Jan, Feb, Mar, …]"))
    { Nothing = [] };

    internal static readonly FieldForm<WrittenRange?> Range = new(
        "pattern of the first day, text, pattern of the last day", ListSchema, (reader, key, node) =>
        {
            ImmutableArray<string> parts = List(
                reader, key, node, 3, "a list of three: how the first day is written, what stands between, how the last is written",
                $"write for example  {key}: [d, \"–\", d MMMM y]");
            if (parts.IsEmpty)
                return null;
            if (WrittenDates.IsPattern(parts[0]) && WrittenDates.IsPattern(parts[2]))
                return new WrittenRange(parts[0], parts[1], parts[2]);
            reader.Report(key, node, "patterns of d, M, L and y, with other letters in single quotes",
                $"write for example  {key}: [d, \"–\", d MMMM y]");
            return null;
        });

    private static ImmutableArray<string> List(FieldReader reader, string key, YamlNode node, int count, string expected, string hint)
    {
        if (node is YamlSequenceNode list && list.Children.Length == count
            && list.Children.All(c => c is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. list.Children.Select(c => ((YamlScalarNode)c).Value)];
        }

        reader.Report(key, node, expected, hint);
        return [];
    }

    private static ImmutableArray<GivenPhrase> ReadPhrases(FieldReader reader, string key, YamlNode node)
    {
        if (node is YamlMappingNode words)
        {
            return [.. words.Children.Select(c => (Key: (c.Key as YamlScalarNode)?.Value ?? "", c.Value, Phrase: ReadPhrase(reader, c)))
                .Where(w => w.Phrase is not null)
                .Select(w => new GivenPhrase(w.Key, w.Phrase!, reader.PlaceOf(w.Value)))];
        }

        if (node is not YamlScalarNode { IsNull: true })
            reader.Report(key, node, "texts by their keys", $"write  {key}:  and below it, indented,  all-stories: Everything");
        return [];
    }

    private static ImmutableArray<GivenName> ReadNames(FieldReader reader, string key, YamlNode node)
    {
        if (node is not YamlMappingNode names)
        {
            if (node is not YamlScalarNode { IsNull: true })
                reader.Report(key, node, "names by English names", $"write  {key}:  and below it, indented,  Turkey: Türkiye");
            return [];
        }

        var given = ImmutableArray.CreateBuilder<GivenName>();
        foreach ((YamlNode name, YamlNode value) in names.Children)
        {
            if (name is YamlScalarNode { Value: var english } && reader.Text(english, value) is { } shown)
                given.Add(new GivenName(english, shown, reader.PlaceOf(value)));
        }

        return given.ToImmutable();
    }

    private static Phrase? ReadPhrase(FieldReader reader, KeyValuePair<YamlNode, YamlNode> word)
    {
        (YamlNode keyNode, YamlNode node) = word;
        string key = (keyNode as YamlScalarNode)?.Value ?? "";
        if (node is YamlScalarNode { IsNull: false } text)
            return Phrase.Of(text.Value);
        if (node is YamlMappingNode forms && forms.Child("other") is YamlScalarNode
            && forms.Children.All(c => c.Value is YamlScalarNode && PluralRules.Names.Contains((c.Key as YamlScalarNode)?.Value ?? "")))
        {
            return new Phrase([.. PluralRules.Names.Select(n => (forms.Child(n) as YamlScalarNode)?.Value)]);
        }

        reader.Report(key, node, $"a text, or one for each of {string.Join(", ", PluralRules.Names)}, of which 'other' is needed",
            $"write for example  {key}: {{ one: \"{{count}} story\", other: \"{{count}} stories\" }}");
        return null;
    }

    private static JsonObject ListSchema() => Typed("array", ("items", Typed("string")));

    private static JsonObject PhrasesSchema()
    {
        JsonObject forms = [];
        foreach (string name in PluralRules.Names)
            forms[name] = Typed("string");
        return Typed("object", ("additionalProperties", AnyOf(
            Typed("string"),
            Typed("object", ("properties", forms), ("required", new JsonArray("other")), ("additionalProperties", false)))));
    }
}
