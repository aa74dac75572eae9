using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Content;

/// <summary>The forms of values that say how a story is told.</summary>
public static partial class FormatForms
{
    /// <summary>As front matter writes them, without that of news.</summary>
    private static readonly ImmutableArray<string> Formats =
        [.. Enum.GetValues<StoryFormat>().Where(f => f != StoryFormat.News).Select(NameOf)];

    public static readonly FieldForm<StoryFormat> Format = new(
        string.Join(", ", Formats.Select(f => $"`{f}`")),
        () => new JsonObject { ["enum"] = new JsonArray([.. Formats.Append(NameOf(StoryFormat.News)).Select(f => JsonValue.Create(f))]) },
        ReadFormat, format => format == StoryFormat.News ? [] : [NameOf(format)])
    { IsBare = true };

    /// <summary>An instant: a day alone does not say when something ends.</summary>
    public static readonly FieldForm<StoryTime?> Instant = new(
        "instant `2026-09-14T18:00:00+01:00`; without offset, in the site's zone", StoryForms.Time.Schema, ReadInstant,
        time => FieldForms.One(time?.Iso))
    { IsBare = true };

    private static readonly FieldTable SponsorKeys = FieldTable.OfEntries();

    private static readonly FieldKey<string?> SponsorName =
        SponsorKeys.Key("name", FieldForms.FreeText, "Who paid.", "Quay Bank", isRequired: true);

    private static readonly FieldKey<string?> SponsorLink =
        SponsorKeys.Key("link", FieldForms.WebAddress, "Where the name leads.", "https://example.org/");

    public static readonly FieldForm<Sponsor?> Sponsor = new(
        "name, or `name` and `link`", () => FieldForms.AnyOf(FieldForms.Typed("string"), SponsorKeys.Schema()), ReadSponsor, Written)
    { IsBare = true };

    public static readonly FieldForm<ExtraValues> Extras = new(
        "names with texts, numbers, `true`, `false` or lists of these", () => FieldForms.Typed("object"), ReadExtras, Written)
    { IsBare = true, Nothing = ExtraValues.None };

    /// <summary>As front matter writes it.</summary>
    public static string NameOf(StoryFormat format) => format switch
    {
        StoryFormat.Live => "live",
        StoryFormat.Analysis => "analysis",
        StoryFormat.Opinion => "opinion",
        StoryFormat.Interview => "interview",
        StoryFormat.Sponsored => "sponsored",
        StoryFormat.Gallery => "gallery",
        _ => "news",
    };

    private static StoryFormat ReadFormat(FieldReader reader, string key, YamlNode node)
    {
        if (reader.Word(key, node) is not { } word)
            return StoryFormat.News;
        foreach (StoryFormat format in Enum.GetValues<StoryFormat>())
        {
            if (NameOf(format).Equals(word, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        reader.Findings.Add(FormatRules.UnknownFormat.At(
            reader.PlaceOf(node), $"'{TextCut.Start(word, 60)}' is not a format of stories.",
            NearestName.Of(word, Formats) is { } near ? $"did you mean '{near}'?" : $"known are {string.Join(", ", Formats)}"));
        return StoryFormat.News;
    }

    private static StoryTime? ReadInstant(FieldReader reader, string key, YamlNode node)
    {
        StoryTime? time = reader.Parsed(
            key, node, reader.Word(key, node), text => StoryTimeReader.Parse(text, reader.Zone),
            "an instant like 2026-09-14T18:00:00+01:00", StoryTimeReader.Hint);
        if (time is not { IsDay: true } day)
            return time;
        reader.Report(key, node, "an instant, with a time", $"write for example  {key}: {day.Iso}T18:00");
        return null;
    }

    private static Sponsor? ReadSponsor(FieldReader reader, string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
            return reader.Text(key, node) is { } name ? new Sponsor(name, null) : null;
        KeyedValues values = SponsorKeys.Read(mapping, reader);
        return values.Get(SponsorName) is { } named ? new Sponsor(named, values.Get(SponsorLink)) : null;
    }

    private static IEnumerable<string> Written(Sponsor? sponsor) => sponsor switch
    {
        null => [],
        { Link: { } link } => [$"{{name: {YamlScalar.InFlow(sponsor.Name)}, link: {YamlScalar.InFlow(link)}}}"],
        _ => [YamlScalar.From(sponsor.Name)],
    };

    private static ExtraValues ReadExtras(FieldReader reader, string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            if (node is not YamlScalarNode { IsNull: true })
                reader.Report(key, node, "names with values", $"write  {key}: {{stand: B 12}}");
            return ExtraValues.None;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, ExtraValue>>();
        foreach ((YamlNode keyNode, YamlNode value) in reader.Bounded(key, mapping.Children, node))
        {
            string name = (keyNode as YamlScalarNode)?.Value ?? "";
            if (!ExtraName().IsMatch(name))
            {
                reader.Report(
                    key, keyNode, "values under names of at most 60 letters, digits and underscores, beginning with a letter", null);
            }
            else if (ReadExtra(reader, $"{key}.{name}", value) is { } read)
            {
                entries.Add(new(name, read));
            }
        }

        return entries.Count == 0 ? ExtraValues.None : new ExtraValues(entries.ToImmutable());
    }

    private static ExtraValue? ReadExtra(FieldReader reader, string key, YamlNode node)
    {
        if (node is YamlSequenceNode list)
        {
            return new ExtraList(
                [.. reader.Bounded(key, list.Children, node).Select(n => ReadScalar(reader, key, n)).OfType<ExtraValue>()]);
        }

        return ReadScalar(reader, key, node);
    }

    private static ExtraValue? ReadScalar(FieldReader reader, string key, YamlNode node)
    {
        if (node is not YamlScalarNode scalar)
        {
            reader.Report(key, node, "a text, a number, true, false or a list of these", "give each value a name of its own");
            return null;
        }

        if (reader.Text(key, node) is not { } text)
            return null;
        if (!scalar.IsPlain)
            return new ExtraText(text);
        if (text is "true" or "false")
            return new ExtraFlag(text == "true");
        return PlainNumber().IsMatch(text) ? new ExtraNumber(decimal.Parse(text, CultureInfo.InvariantCulture)) : new ExtraText(text);
    }

    private static IEnumerable<string> Written(ExtraValues? extras) => extras is null || extras.Entries.IsEmpty ? []
        : [$"{{{string.Join(", ", extras.Entries.Select(e => $"{YamlScalar.InFlow(e.Key)}: {Written(e.Value)}"))}}}"];

    private static string Written(ExtraValue value) => value switch
    {
        ExtraText text => YamlScalar.InFlow(text.Text),
        ExtraNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        ExtraFlag flag => flag.IsTrue ? "true" : "false",
        ExtraList list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        _ => "",
    };

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex ExtraName();

    // What has leading zeros or more digits than a number keeps is a text: a stand, a telephone.
    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,10})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
