using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ExpoSite.Core.Addresses;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Configuration;

/// <summary>
/// What site.yml may say under <c>theme.fonts</c>. Each value goes into a style sheet, so each has a form that ends nothing there.
/// </summary>
internal static partial class FontKeys
{
    private static readonly FieldTable Table = FieldTable.OfEntries();

    private static readonly FieldKey<string?> Family = Table.Key(
        "family", Of("name of a family", FamilyName(), "the name of a font family: letters, digits, spaces and hyphens",
            "write for example  family: Quay Serif"),
        "Its name, as `textFont` and `labelFont` write it.", "Quay Serif", isRequired: true);

    private static readonly FieldKey<string?> File = Table.Key(
        "file", new FieldForm<string?>("WOFF2 file in `input/media/`", FieldForms.Word.Schema, (reader, key, node) => reader.Parsed(
            key, node, reader.Text(key, node),
            text => text.EndsWith(".woff2", StringComparison.OrdinalIgnoreCase) && SiteAddress.OfMedia(text) is not null ? text : null,
            "a file in input/media/ whose name ends in .woff2",
            "convert the font to WOFF2, which every browser reads, put it there and write  file: fonts/name.woff2")),
        "The WOFF2 file, below `input/media/`.", "fonts/quay-serif.woff2", isRequired: true);

    private static readonly FieldKey<string?> Weight = Table.Key(
        "weight", Of("weight, or two of a variable font", WeightRange(), "a weight from 1 to 1000, or the two ends of a variable font",
            "write for example  weight: 700  or  weight: 300 800"),
        "Its weight, or the two ends of a variable font; 400 without it.", "300 800");

    private static readonly FieldKey<string?> Style = Table.Key(
        "style", Of("`normal` or `italic`", StyleName(), "normal or italic", "write  style: italic  or leave the line out"),
        "`italic` for a slanted face.", "italic");

    private static readonly FieldKey<string?> Range = Table.Key(
        "range", Of("ranges of characters as in CSS", UnicodeRange(), "ranges of characters as in CSS",
            "write for example  range: U+0000-00FF, U+2000-206F"),
        "The characters that the file has, as `unicode-range` of CSS: it is fetched only for a page with one of them.",
        "\"U+0600-06FF, U+200C-200F\"");

    public static readonly FieldForm<ImmutableArray<ThemeFont>> Fonts = new(
        $"list of {string.Join(", ", Table.Keys.Select(k => $"`{k.Name}`"))}",
        () => new JsonObject { ["type"] = "array", ["items"] = Table.Schema() }, Read)
    { Nothing = [] };

    private static ImmutableArray<ThemeFont> Read(FieldReader reader, string key, YamlNode node)
    {
        var fonts = ImmutableArray.CreateBuilder<ThemeFont>();
        foreach (YamlNode item in node is YamlSequenceNode list ? list.Children : [node])
        {
            if (item is YamlMappingNode entry)
            {
                KeyedValues values = Table.Read(entry, reader);
                if (values.Get(Family) is { } family && values.Get(File) is { } file)
                {
                    fonts.Add(new ThemeFont(family, file, values.Get(Weight) ?? "400", values.Get(Style) == "italic", values.Get(Range),
                        values.Places[File.Name]));
                }
            }
            else if (item is not YamlScalarNode { IsNull: true })
            {
                reader.Report(key, item, "a list of families with their files",
                    $"write  {key}:  and below it, indented,  - {{family: Quay Serif, file: fonts/quay-serif.woff2}}");
            }
        }

        return fonts.ToImmutable();
    }

    private static FieldForm<string?> Of(string words, Regex form, string expected, string hint) =>
        new(words, FieldForms.Word.Schema, (reader, key, node) => reader.Parsed(
            key, node, reader.Word(key, node), text => form.IsMatch(text.Trim()) ? text.Trim() : null, expected, hint));

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} _-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyName();

    [GeneratedRegex("^(?:1000|[1-9][0-9]{0,2})(?: +(?:1000|[1-9][0-9]{0,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex WeightRange();

    [GeneratedRegex("^(?:normal|italic)$", RegexOptions.CultureInvariant)]
    private static partial Regex StyleName();

    [GeneratedRegex(
        @"^U\+[0-9A-Fa-f]{1,6}(?:-[0-9A-Fa-f]{1,6}|\?{1,5})?(?: *, *U\+[0-9A-Fa-f]{1,6}(?:-[0-9A-Fa-f]{1,6}|\?{1,5})?)*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnicodeRange();
}
