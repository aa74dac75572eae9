using ExpoSite.Site.Media;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Colours;

/// <summary>
/// The colours and type of site.yml as custom properties, in a cascade layer between the style sheet's tokens and its rules.
/// </summary>
internal sealed class ThemeTokens
{
    private readonly ThemeSettings settings;
    private readonly ThemeFonts fonts;
    private readonly ImmutableArray<(int Number, string Name, ThemeColor Color)> sections;

    /// <param name="media">In which the files of its fonts are looked for.</param>
    public ThemeTokens(SiteConfig config, ImmutableArray<Term> categories, ImmutableArray<CopiedFile> media)
    {
        fonts = new ThemeFonts(config, media);
        settings = config.Theme;
        Light = ThemePalette.Light.With(settings.Light);
        Dark = ThemePalette.Dark.With(settings.Dark with { Brand = settings.Dark.Brand ?? settings.Light.Brand });
        // Beyond eight sections colours repeat, and the first section with a number decides.
        sections =
        [
            .. categories.Select(term => (term.Color, term.Name, Own: config.Categories.FirstOrDefault(c => c.Name == term.Name)?.Color))
                .Where(s => s.Own is not null).DistinctBy(s => s.Color).Select(s => (s.Color, s.Name, s.Own!)),
        ];
    }

    public ThemePalette Light { get; }

    public ThemePalette Dark { get; }

    /// <inheritdoc cref="ThemeFonts.TextFace"/>
    public string? TextFace => fonts.TextFace;

    /// <summary>The colour that site.yml gives to a section, by the section's number; null where the theme's own stands.</summary>
    public HexColor? SectionColor(int number) =>
        sections.Where(s => s.Number == number).Select(s => (HexColor?)s.Color.Value).FirstOrDefault();

    /// <summary>The style sheet, or null when site.yml changes nothing.</summary>
    public string? Css()
    {
        var light = new StringBuilder();
        var dark = new StringBuilder();
        Grounds(settings.Light, Light, light);
        Grounds(settings.Dark, Dark, dark);
        if (settings.Light.Brand is not null)
            light.Append(Of("brand", Light.Brand)).Append(Of("on-brand", ThemePalette.On(Light.Brand)));
        if ((settings.Dark.Brand ?? settings.Light.Brand) is not null)
        {
            dark.Append(Of("brand", Dark.Brand)).Append(Of("on-brand", ThemePalette.On(Dark.Brand)))
                .Append(Of("brand-text", Dark.BrandText));
        }

        Font("serif", settings.TextFont, light);
        Font("sans", settings.LabelFont, light);
        string boards = string.Concat(
            sections.Select(s => $".s{Number(s.Number)}{{{Of("board", s.Color.Value)}{Of("light", Dark.Legible(s.Color.Value))}}}"));
        string faces = fonts.Css();
        if (light.Length + dark.Length + boards.Length == 0)
            return faces.Length == 0 ? null : faces;
        // a story in another language has the theme's faces for it, unless the site chose its own
        if (settings.TextFont is { } families)
            boards += $"[lang]{{--serif:{families}}}";
        return $"{faces}@layer theme{{:root{{{light}}}{boards}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}}}";
    }

    /// <summary>A finding for each missing font, and for each pair of colours that is hard to read, where site.yml chose one.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        foreach (Diagnostic finding in fonts.Findings())
            yield return finding;
        foreach (Diagnostic finding in Findings(settings.Light, Light, "light").Concat(Findings(settings.Dark, Dark, "dark")))
            yield return finding;
        foreach ((_, string name, ThemeColor color) in sections)
        {
            if (color.Value.ContrastWith(HexColor.White) < ThemePalette.LeastContrast)
                yield return Finding(color, $"White text on the colour of '{name}'", HexColor.White, color.Value);
            else if (!Light.IsLegible(color.Value))
                yield return Finding(color, $"Text in the colour of '{name}' on paper", color.Value, Light.Panel);
        }
    }

    private static IEnumerable<Diagnostic> Findings(SchemeColors chosen, ThemePalette palette, string scheme)
    {
        if ((chosen.Ink ?? chosen.Paper) is not { } place)
            yield break;
        if (!palette.IsLegible(palette.Ink))
            yield return Finding(place, $"Ink on paper ({scheme})", palette.Ink, palette.Paper);
        else if (palette.Sections.Select((color, i) => (Color: color, Number: i + 1))
            .FirstOrDefault(s => !palette.IsLegible(s.Color)) is { Number: > 0 } section)
        {
            yield return Finding(
                place, $"Text in colour {Number(section.Number)} of the sections on paper ({scheme})", section.Color, palette.Panel);
        }
    }

    private static Diagnostic Finding(ThemeColor chosen, string what, HexColor text, HexColor ground)
    {
        string ratio = text.ContrastWith(ground).ToString("0.0", CultureInfo.InvariantCulture);
        string way = text.Luminance < ground.Luminance ? "a darker text or a lighter ground" : "a lighter text or a darker ground";
        return ThemeRules.LowContrast.At(
            chosen.Place, $"{what} has a contrast of {ratio}:1: {text} on {ground}.", $"choose {way}, until it is at least 4.5:1");
    }

    private static void Grounds(SchemeColors chosen, ThemePalette palette, StringBuilder css)
    {
        if (chosen.Paper is null && chosen.Ink is null)
            return;
        css.Append(Of("paper", palette.Paper)).Append(Of("ink", palette.Ink)).Append(Of("panel", palette.Panel))
            .Append(Of("hair", palette.Hair)).Append(Of("muted", palette.Muted));
    }

    private static void Font(string name, string? families, StringBuilder css)
    {
        if (families is not null)
            css.Append("--").Append(name).Append(':').Append(families).Append(';');
    }

    private static string Of(string name, HexColor color) => $"--{name}:{color};";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
