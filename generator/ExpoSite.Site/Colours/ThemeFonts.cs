using ExpoSite.Site.Media;

namespace ExpoSite.Site.Colours;

/// <summary>The fonts that a site brings along, as far as their files are there.</summary>
internal sealed class ThemeFonts(SiteConfig config, ImmutableArray<CopiedFile> media)
{
    private const int TextWeight = 400;

    private readonly ImmutableArray<(ThemeFont Font, string? Address)> fonts =
    [
        .. config.Theme.Fonts.Select(font => (font, SiteAddress.OfMedia(font.Source)))
            .Select(f => (f.font, media.Any(m => m.Address == f.Item2) ? f.Item2 : null)),
    ];

    /// <summary>Rules for the style sheet; empty where there are none.</summary>
    public string Css() => string.Concat(fonts.Where(f => f.Address is not null).Select(f =>
        $"@font-face{{font-family:\"{f.Font.Family}\";src:url(\"{Href(f.Address!)}\") format(\"woff2\");font-weight:{f.Font.Weight};"
        + $"font-style:{(f.Font.IsItalic ? "italic" : "normal")};font-display:swap"
        + (f.Font.Range is { } range ? ";unicode-range:" + range : "") + "}"));

    /// <summary>
    /// Address of the face that most of a page is set in, which is worth fetching before the style sheet asks: the first upright one of
    /// the first family of <c>textFont</c> with the weight of text. Null for none, and for one that only some pages need.
    /// </summary>
    public string? TextFace
    {
        get
        {
            string? family = config.Theme.TextFont?.Split(',')[0].Trim().Trim('"', '\'');
            return fonts.FirstOrDefault(f => f.Address is not null && f.Font is { IsItalic: false, Range: null }
                && f.Font.Family.Equals(family, StringComparison.OrdinalIgnoreCase) && HasWeight(f.Font.Weight)).Address is { } address
                ? Href(address) : null;
        }
    }

    /// <summary>A finding for each file that is not there.</summary>
    public IEnumerable<Diagnostic> Findings() => fonts.Where(f => f.Address is null).Select(f =>
    {
        string[] others = [.. media.Where(m => m.Path.EndsWith(".woff2", StringComparison.OrdinalIgnoreCase))
            .Select(m => m.Path["input/media/".Length..])];
        return ThemeRules.MissingFont.At(f.Font.Place, $"There is no WOFF2 file input{SiteAddress.OfMedia(f.Font.Source)}.",
            NearestName.Of(f.Font.Source, others) is { } near ? $"did you mean '{near}'?" : "put the file there, or correct its name");
    });

    private string Href(string address) => string.Concat(config.BasePath, SiteAddress.Escape(address).AsSpan(1));

    private static bool HasWeight(string weight)
    {
        int[] ends = [.. weight.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => int.Parse(w, CultureInfo.InvariantCulture))];
        return ends[0] <= TextWeight && ends[^1] >= TextWeight;
    }
}
