using System.Text.Json.Nodes;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Content;

/// <summary>The forms of values that stories have.</summary>
public static class StoryForms
{
    /// <summary>A day or an instant, in the site's zone.</summary>
    public static readonly FieldForm<StoryTime?> Time = new(
        "day `2025-11-04`, or instant with offset `2025-11-04T09:30:00+08:00`", TimeSchema, ReadTime, time => FieldForms.One(time?.Iso))
    { IsBare = true };

    private static readonly FieldTable CorrectionKeys = FieldTable.OfEntries();

    private static readonly FieldKey<StoryTime?> CorrectionTime = CorrectionKeys.Key(
        "date", Time, "Day or instant of the correction.", "2026-09-15", isRequired: true);

    private static readonly FieldKey<string?> CorrectionText = CorrectionKeys.Key(
        "text", FieldForms.FreeText, "What was wrong, in a sentence or two.", "The gate is the west one.", isRequired: true);

    /// <summary>The same; an instant that is written with an offset keeps it.</summary>
    public static readonly FieldForm<StoryTime?> TimeInOwnOffset =
        new(Time.Words, TimeSchema, (reader, key, node) => ReadTime(reader, key, node, StoryTimeReader.ParseInOwnOffset));

    /// <summary>What stories are sorted by. Spellings that lead to one page are one; which of them is left out is told.</summary>
    public static readonly FieldForm<ImmutableArray<string>> Terms = Distinct(FieldForms.TextList);

    /// <summary>The same of names, which may hold a comma.</summary>
    public static readonly FieldForm<ImmutableArray<string>> Names = Distinct(FieldForms.NameList);

    public static readonly FieldForm<ArticleKind> Kind = new(
        "`article` or `brief`", () => new JsonObject { ["enum"] = new JsonArray("article", "brief") }, ReadKind,
        kind => kind == ArticleKind.Brief ? ["brief"] : [])
    { IsBare = true };

    public static readonly FieldForm<FocalPoint?> Focus = new(
        "two percentages", () => FieldForms.Typed("string"),
        (reader, key, node) => reader.Parsed(
            key, node, reader.Word(key, node), FocalPoint.Parse, "two percentages, from the left and from the top",
            $"write for example  {key}: 30% 20%"),
        focus => FieldForms.One(focus?.ToString()));

    /// <summary>Codes of <see cref="FactRules"/>, in capitals.</summary>
    public static readonly FieldForm<ImmutableArray<string>> FactCodes =
        new(FieldForms.TextList.Words, FieldForms.TextList.Schema, ReadFactCodes, codes => codes) { IsList = true, Nothing = [] };

    public static readonly FieldForm<ImmutableArray<Correction>> Corrections = new(
        "list of `date` and `text`", () => FieldForms.Typed("array", ("items", CorrectionKeys.Schema())), ReadCorrections,
        corrections => corrections.Select(InFlow))
    { IsList = true, IsBare = true, Nothing = [] };

    public static readonly FieldForm<Correction?> Retraction = new(
        "`date` and `text`", CorrectionKeys.Schema, ReadRetraction, retraction => retraction is null ? [] : [InFlow(retraction)])
    { IsBare = true };

    private static string InFlow(Correction c) => $"{{date: {c.Time.Iso}, text: {YamlScalar.InFlow(c.Text)}}}";

    private static FieldForm<ImmutableArray<string>> Distinct(FieldForm<ImmutableArray<string>> form) =>
        new(form.Words, form.Schema, (reader, key, node) => Distinct(form.Read(reader, key, node), reader, node), names => names)
        { IsList = true, Nothing = [] };

    private static ImmutableArray<string> Distinct(ImmutableArray<string> names, FieldReader reader, YamlNode node)
    {
        var kept = new Dictionary<Slug, string>();
        foreach (string name in names)
        {
            if (kept.TryAdd(Slug.OfName(name), name) || kept[Slug.OfName(name)] is var first && first == name)
                continue;
            string message = $"'{name}' and '{first}' lead to the same page.";
            reader.Findings.Add(CheckRules.TermSpelledTwoWays.At(reader.PlaceOf(node), message, $"write only '{first}'"));
        }

        return [.. kept.Values];
    }

    private static JsonObject TimeSchema() => FieldForms.Typed("string", ("pattern", @"^\d{4}-\d{2}-\d{2}([T ].+)?$"));

    private static StoryTime? ReadTime(FieldReader reader, string key, YamlNode node) => ReadTime(reader, key, node, StoryTimeReader.Parse);

    private static StoryTime? ReadTime(FieldReader reader, string key, YamlNode node, Func<string, TimeZoneInfo, StoryTime?> parse) =>
        reader.Parsed(
            key, node, reader.Word(key, node), text => parse(text, reader.Zone),
            "a day like 2026-09-14 or an instant like 2026-09-14T09:30:00+02:00", StoryTimeReader.Hint);

    private static ArticleKind ReadKind(FieldReader reader, string key, YamlNode node)
    {
        string? kind = reader.Word(key, node)?.ToUpperInvariant();
        if (kind is not ("ARTICLE" or "BRIEF" or null))
            reader.Report(key, node, "article or brief", null);
        return kind == "BRIEF" ? ArticleKind.Brief : ArticleKind.Article;
    }

    private static ImmutableArray<string> ReadFactCodes(FieldReader reader, string key, YamlNode node)
    {
        ImmutableArray<string> codes = [.. reader.TextList(key, node).Select(c => c.ToUpperInvariant())];
        if (codes.Any(c => !IsFactCode(c)))
        {
            string expected = $"codes of findings about facts, {FactRules.All[0].Code} to {FactRules.All[^1].Code}";
            reader.Report(key, node, expected, $"write  {key}: [{FactRules.All[0].Code}]");
        }

        return [.. codes.Where(IsFactCode)];

        static bool IsFactCode(string code) => FactRules.All.Any(r => r.Code == code);
    }

    private static ImmutableArray<Correction> ReadCorrections(FieldReader reader, string key, YamlNode node)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (YamlNode item in node is YamlSequenceNode list ? reader.Bounded(key, list.Children, node) : [node])
        {
            if (ReadCorrection(reader, key, item) is { } correction)
                corrections.Add(correction);
            else if (item is not YamlScalarNode { IsNull: true })
                reader.Report(key, item, "a list of date and text", $"write  {key}: [{{date: 2026-09-15, text: \"What was wrong.\"}}]");
        }

        return corrections.ToImmutable();
    }

    private static Correction? ReadRetraction(FieldReader reader, string key, YamlNode node)
    {
        Correction? retraction = ReadCorrection(reader, key, node);
        if (retraction is null && node is not YamlScalarNode { IsNull: true })
            reader.Report(key, node, "date and text", $"write  {key}: {{date: 2026-09-15, text: \"Why it is withdrawn.\"}}");
        return retraction;
    }

    // A comma ends a text without quotation marks: what follows it is then a key.
    private static Correction? ReadCorrection(FieldReader reader, string key, YamlNode node) =>
        node is YamlMappingNode mapping
        && mapping.Children.All(c => CorrectionKeys.Find((c.Key as YamlScalarNode)?.Value ?? "") is not null)
        && CorrectionTime.In(mapping) is { } dateNode && ReadTime(reader, key, dateNode) is { } date
        && CorrectionText.In(mapping) is { } textNode && reader.Text(key, textNode) is { } text ? new Correction(date, text) : null;
}
