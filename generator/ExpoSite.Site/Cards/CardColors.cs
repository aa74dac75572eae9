using ExpoSite.Site.Colours;

namespace ExpoSite.Site.Cards;

/// <summary>The colours of a section on its cards: those of the theme's tokens in daylight, or of site.yml in their place.</summary>
/// <param name="Board">Ground; white text on it keeps WCAG's contrast.</param>
/// <param name="Tint">Light shapes.</param>
/// <param name="Deep">Dark shapes.</param>
/// <param name="Accent">The one shape that stands out.</param>
internal sealed record CardColors(string Board, string Tint, string Deep, string Accent)
{
    public const string Cream = "#fff7e6";

    private static readonly HexColor Night = new(0x0b, 0x0d, 0x10);

    private static readonly CardColors[] Sections =
    [
        new("#474e55", "#d0d2d4", "#23282d", "#ffd21f") { Brand = ThemePalette.Light.Brand },
        new("#1f4fd8", "#c4d2f6", "#14275e", "#ff7a4d") { Brand = ThemePalette.Light.Brand },
        new("#c4320f", "#f2cbc1", "#5a1b0c", "#ffd21f") { Brand = ThemePalette.Light.Brand },
        new("#0b7a4b", "#c0dfd0", "#0b3a26", "#ff9bb0") { Brand = ThemePalette.Light.Brand },
        new("#6b3fc9", "#d9cef3", "#2f1f57", "#ffc23d") { Brand = ThemePalette.Light.Brand },
        new("#8f5a00", "#e4d6c0", "#42290a", "#5b8cff") { Brand = ThemePalette.Light.Brand },
        new("#b51d6d", "#edc6db", "#521234", "#ffb400") { Brand = ThemePalette.Light.Brand },
        new("#00717f", "#bfdcdf", "#06353c", "#ff8a5c") { Brand = ThemePalette.Light.Brand },
        new("#5c6b00", "#d6dac0", "#2b3208", "#f2b5d4") { Brand = ThemePalette.Light.Brand },
    ];

    /// <summary>The band below, in the colour of the brand.</summary>
    public required HexColor Brand { get; init; }

    /// <summary>Text on the band.</summary>
    public HexColor OnBrand => ThemePalette.On(Brand);

    /// <param name="color">Section colour, 1 to 8; 0 for none.</param>
    /// <param name="tokens">What site.yml chose.</param>
    public static CardColors Of(int color, ThemeTokens tokens)
    {
        CardColors colors = Sections[color % Sections.Length] with { Brand = tokens.Light.Brand };
        return tokens.SectionColor(color) is { } own
            ? colors with { Board = own.ToString(), Tint = HexColor.White.Mix(own, 26).ToString(), Deep = Night.Mix(own, 42).ToString() }
            : colors;
    }

    /// <summary>What a card must be drawn anew for when it changes.</summary>
    public string Key => $"{Board} {Accent} {Brand}";

    /// <summary>The classes of <see cref="CoverArt"/> in these colours.</summary>
    public string StyleSheet =>
        $".c0{{fill:{Board}}}.c1{{fill:{Tint}}}.c2{{fill:{Deep}}}.c3{{fill:{Cream}}}.c4{{fill:{Accent}}}.line{{fill:none;stroke:{Cream}}}"
        + $".c0.line{{fill:none;stroke:{Board}}}.c1.line{{fill:none;stroke:{Tint}}}"
        + $".c2.line{{fill:none;stroke:{Deep}}}.c3.line{{fill:none}}.c4.line{{fill:none;stroke:{Accent}}}";
}
