namespace ExpoSite.Site.Colours;

/// <summary>The colours of one scheme, light or dark: those of the style sheet, or of site.yml in their place.</summary>
internal sealed record ThemePalette
{
    /// <summary>Least contrast of text (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>What <c>site.css</c> has.</summary>
    public static readonly ThemePalette Light = Of(
        "#fdfdfb", "#15171a", "#ffd21f", ["#1f4fd8", "#c4320f", "#0b7a4b", "#6b3fc9", "#8f5a00", "#b51d6d", "#00717f", "#5c6b00"]);

    /// <summary>What <c>site.css</c> has in the dark, where sections have lighter colours for text.</summary>
    public static readonly ThemePalette Dark = Of(
        "#101214", "#eceae4", "#ffd21f", ["#9bb8ff", "#ff9b80", "#6ad8a3", "#c0a8ff", "#f0b64a", "#ff97c6", "#63d2dd", "#c6d450"]);

    public required HexColor Paper { get; init; }

    public required HexColor Ink { get; init; }

    public required HexColor Brand { get; init; }

    /// <summary>Text in the colours of the sections, from the first on.</summary>
    public required ImmutableArray<HexColor> Sections { get; init; }

    /// <summary>Ground of boxes.</summary>
    public HexColor Panel => Paper.Mix(Ink, 6);

    /// <summary>Hairlines.</summary>
    public HexColor Hair => Paper.Mix(Ink, 17);

    /// <summary>The faintest text that is legible on paper and panels; the ink where none is.</summary>
    public HexColor Muted => Faintest(Ink, Paper, 40);

    /// <summary>The brand's colour as text: lightened until it is legible.</summary>
    public HexColor BrandText => Legible(Brand);

    /// <summary>Text on a colour: near-black or white, and black where neither is legible.</summary>
    public static HexColor On(HexColor ground) =>
        new[] { Light.Ink, HexColor.White }.FirstOrDefault(c => c.ContrastWith(ground) >= LeastContrast, HexColor.Black);

    /// <summary>A colour lightened until it is legible as text on paper and panels.</summary>
    public HexColor Legible(HexColor color) => IsLegible(color) ? color : Faintest(HexColor.White, color, 95);

    public bool IsLegible(HexColor text) => text.ContrastWith(Paper) >= LeastContrast && text.ContrastWith(Panel) >= LeastContrast;

    public ThemePalette With(SchemeColors colors) => this with
    {
        Paper = colors.Paper?.Value ?? Paper,
        Ink = colors.Ink?.Value ?? Ink,
        Brand = colors.Brand?.Value ?? Brand,
    };

    // The text colour with as much of the other, from the given percentage down, as keeps it legible.
    private HexColor Faintest(HexColor text, HexColor other, int most)
    {
        for (int percent = most; percent > 0; percent -= 5)
        {
            HexColor mixed = text.Mix(other, percent);
            if (IsLegible(mixed))
                return mixed;
        }

        return text;
    }

    private static ThemePalette Of(string paper, string ink, string brand, string[] sections) => new()
    {
        Paper = Parse(paper),
        Ink = Parse(ink),
        Brand = Parse(brand),
        Sections = [.. sections.Select(Parse)],
    };

    private static HexColor Parse(string color) => HexColor.Parse(color)!.Value;
}
