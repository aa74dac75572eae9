using ExpoSite.Core.Configuration;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Media;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>What site.yml says under <c>theme</c>: colours, type, logo.</summary>
/// <param name="values">Reads nodes and reports those of a wrong form.</param>
/// <param name="reportUnknown">Told of each mapping and of the keys it may have.</param>
internal sealed class ThemeSettingsReader(FieldValues values, Action<YamlMappingNode, string[]> reportUnknown)
{
    private const string Root = "theme";

    private static readonly string[] Keys = ["brand", "paper", "ink", "dark", "textFont", "labelFont", "logo", "whole"];
    private static readonly string[] SchemeKeys = ["brand", "paper", "ink"];

    public ThemeSettings Read(YamlMappingNode settings)
    {
        if (Mapping(settings, Root, Keys) is not { } theme)
            return new ThemeSettings();
        return new ThemeSettings
        {
            Light = Scheme(theme),
            Dark = Mapping(theme, "dark", SchemeKeys) is { } dark ? Scheme(dark) : new SchemeColors(),
            TextFont = Font(theme, "textFont"),
            LabelFont = Font(theme, "labelFont"),
            Logo = Logo(theme),
            IsWhole = FieldValues.Child(theme, "whole") is { } whole && values.Flag("whole", whole),
        };
    }

    /// <summary>A colour like <c>#1f4fd8</c>, or null.</summary>
    public static ThemeColor? Color(YamlMappingNode map, string key, FieldValues values)
    {
        if (FieldValues.Child(map, key) is not { } node || values.Text(key, node) is not { } text)
            return null;
        if (HexColor.Parse(text) is { } color)
            return new ThemeColor(color, values.PlaceOf(node));
        values.Report(key, node, "a colour of three or six hexadecimal digits", $"write it in quotation marks, since YAML takes # for a comment:  {key}: \"#1f4fd8\"");
        return null;
    }

    private SchemeColors Scheme(YamlMappingNode map) => new()
    {
        Brand = Color(map, "brand", values),
        Paper = Color(map, "paper", values),
        Ink = Color(map, "ink", values),
    };

    // The list goes into a style element as it is written, so it may hold nothing that ends a declaration.
    private string? Font(YamlMappingNode map, string key)
    {
        if (FieldValues.Child(map, key) is not { } node || values.Text(key, node) is not { } text)
            return null;
        if (text.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '-' or '_' or '"' or '\'')
            && text.Count(c => c == '"') % 2 == 0 && text.Count(c => c == '\'') % 2 == 0)
        {
            return text;
        }

        values.Report(key, node, "a list of font families as in CSS", $"write for example  {key}: Georgia, serif");
        return null;
    }

    private ThemeLogo? Logo(YamlMappingNode map)
    {
        if (FieldValues.Child(map, "logo") is not { } node || values.Text("logo", node) is not { } text)
            return null;
        if (MediaAddress.Of(text) is not null)
            return new ThemeLogo(text, values.PlaceOf(node));
        values.Report("logo", node, "a file in input/media/", "put the picture there and write  logo: name.svg");
        return null;
    }

    private YamlMappingNode? Mapping(YamlMappingNode map, string key, string[] known)
    {
        switch (FieldValues.Child(map, key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode found:
                reportUnknown(found, known);
                return found;
            case var other:
                values.Report(key, other, "settings, one a line", $"write  {key}:  and below it, indented,  brand: \"#ffd21f\"");
                return null;
        }
    }
}
