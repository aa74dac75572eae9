namespace ExpoSite.Site.Cards;

/// <summary>The colours of a section on its cards: those of the theme's tokens in daylight, mixed as its style sheet mixes them.</summary>
/// <param name="Board">Ground; white text on it keeps WCAG's contrast.</param>
/// <param name="Tint">Light shapes.</param>
/// <param name="Deep">Dark shapes.</param>
/// <param name="Accent">The one shape that stands out.</param>
internal sealed record CardColors(string Board, string Tint, string Deep, string Accent)
{
    public const string Cream = "#fff7e6";

    private static readonly CardColors[] Sections =
    [
        new("#474e55", "#d0d2d4", "#23282d", "#ffd21f"),
        new("#1f4fd8", "#c4d2f6", "#14275e", "#ff7a4d"),
        new("#c4320f", "#f2cbc1", "#5a1b0c", "#ffd21f"),
        new("#0b7a4b", "#c0dfd0", "#0b3a26", "#ff9bb0"),
        new("#6b3fc9", "#d9cef3", "#2f1f57", "#ffc23d"),
        new("#8f5a00", "#e4d6c0", "#42290a", "#5b8cff"),
        new("#b51d6d", "#edc6db", "#521234", "#ffb400"),
        new("#00717f", "#bfdcdf", "#06353c", "#ff8a5c"),
        new("#5c6b00", "#d6dac0", "#2b3208", "#f2b5d4"),
    ];

    /// <param name="color">Section colour, 1 to 8; 0 for none.</param>
    public static CardColors Of(int color) => Sections[color % Sections.Length];

    /// <summary>The classes of <see cref="Theming.CoverArt"/> in these colours.</summary>
    public string StyleSheet =>
        $".c0{{fill:{Board}}}.c1{{fill:{Tint}}}.c2{{fill:{Deep}}}.c3{{fill:{Cream}}}.c4{{fill:{Accent}}}.line{{fill:none;stroke:{Cream}}}"
        + $".c0.line{{fill:none;stroke:{Board}}}.c1.line{{fill:none;stroke:{Tint}}}.c2.line{{fill:none;stroke:{Deep}}}.c3.line{{fill:none}}.c4.line{{fill:none;stroke:{Accent}}}";
}
