using ExpoSite.Core.Addresses;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Configuration;

/// <summary>What site.yml may say under <c>theme</c>: colours, type, logo.</summary>
internal static class ThemeKeys
{
    public static readonly FieldForm<ThemeColor?> Color = new("colour like `#1f4fd8`", FieldForms.Word.Schema, ReadColor);

    private static readonly FieldTable SchemeTable = new("setting");

    private static readonly SchemeKeys Dark = new(SchemeTable);

    private static readonly FieldTable Table = new("setting");

    private static readonly SchemeKeys Light = new(Table);
    private static readonly FieldKey<SchemeColors?> DarkColors = Table.Key(
        "dark", Mapping(SchemeTable, Dark.Of), "The same for readers who prefer a dark page.", "{brand: \"#ffd21f\"}");

    private static readonly FieldForm<string?> Font = new("font families as in CSS", FieldForms.Word.Schema, ReadFont);
    private static readonly FieldKey<string?> TextFont =
        Table.Key("textFont", Font, "Font families of headlines and text.", "Georgia, serif");
    private static readonly FieldKey<string?> LabelFont =
        Table.Key("labelFont", Font, "Font families of navigation, labels and dates.", "Arial, sans-serif");
    private static readonly FieldKey<ImmutableArray<ThemeFont>> Fonts = Table.Key(
        "fonts", FontKeys.Fonts, "Fonts of the site's own, for `textFont`, `labelFont` and own.css to name.",
        "[{family: Quay Serif, file: fonts/quay-serif.woff2}]");
    private static readonly FieldKey<ThemeLogo?> Logo = Table.Key(
        "logo", new FieldForm<ThemeLogo?>("file in `input/media/`", FieldForms.Word.Schema, ReadLogo),
        "A picture in input/media/ that stands in place of the site's name.", "logo.svg");
    private static readonly FieldKey<bool> Whole = Table.Key(
        "whole", FieldForms.Flag, "true when theme/ is a whole theme, so that nothing comes from the one that ships with the program.",
        "true");

    public static readonly FieldForm<ThemeSettings?> Theme = Mapping(Table, values => new ThemeSettings
    {
        Light = Light.Of(values),
        Dark = values.Get(DarkColors) ?? new SchemeColors(),
        TextFont = values.Get(TextFont),
        LabelFont = values.Get(LabelFont),
        Fonts = values.Get(Fonts),
        Logo = values.Get(Logo),
        IsWhole = values.Get(Whole),
    });

    private static FieldForm<T?> Mapping<T>(FieldTable keys, Func<KeyedValues, T> make)
        where T : class => new("settings, one a line", keys.Schema, (reader, key, node) =>
        {
            if (node is YamlMappingNode mapping)
                return make(keys.Read(mapping, reader));
            if (node is not YamlScalarNode { IsNull: true })
                reader.Report(key, node, "settings, one a line", $"write  {key}:  and below it, indented,  brand: \"#ffd21f\"");
            return null;
        });

    private static ThemeColor? ReadColor(FieldReader reader, string key, YamlNode node)
    {
        HexColor? color = reader.Parsed(
            key, node, reader.Text(key, node), HexColor.Parse, "a colour of three or six hexadecimal digits",
            $"write it in quotation marks, since YAML takes # for a comment:  {key}: \"#1f4fd8\"");
        return color is { } value ? new ThemeColor(value, reader.PlaceOf(node)) : null;
    }

    // The list goes into a style element as it is written, so it may hold nothing that ends a declaration.
    private static string? ReadFont(FieldReader reader, string key, YamlNode node) => reader.Parsed(
        key, node, reader.Text(key, node),
        text => text.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '-' or '_' or '"' or '\'')
            && text.Count(c => c == '"') % 2 == 0 && text.Count(c => c == '\'') % 2 == 0 ? text : null,
        "a list of font families as in CSS", $"write for example  {key}: Georgia, serif");

    private static ThemeLogo? ReadLogo(FieldReader reader, string key, YamlNode node) =>
        reader.Parsed(
            key, node, reader.Text(key, node), text => SiteAddress.OfMedia(text) is null ? null : text,
            "a file in input/media/", "put the picture there and write  logo: name.svg") is { } source
            ? new ThemeLogo(source, reader.PlaceOf(node)) : null;

    /// <summary>The colours of light or dark.</summary>
    private sealed class SchemeKeys(FieldTable table)
    {
        private readonly FieldKey<ThemeColor?> brand =
            table.Key("brand", Color, "The band of the masthead and what is marked.", "\"#ffd21f\"");
        private readonly FieldKey<ThemeColor?> paper = table.Key("paper", Color, "Ground of the page.", "\"#ffffff\"");
        private readonly FieldKey<ThemeColor?> ink = table.Key("ink", Color, "Text.", "\"#111111\"");

        public SchemeColors Of(KeyedValues values) => new() { Brand = values.Get(brand), Paper = values.Get(paper), Ink = values.Get(ink) };
    }
}
