using System.Globalization;
using System.Text;
using ExpoSite.Site.Colours;

namespace ExpoSite.Site.Cards;

/// <summary>What a social card says.</summary>
internal sealed record CardText
{
    /// <summary>Headline of a story, or name of a section or of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Above the headline, or null.</summary>
    public string? Kicker { get; init; }

    /// <summary>Name of the site, or null where it is the headline.</summary>
    public string? Site { get; init; }
}

/// <summary>Draws a social card as SVG: art or photograph above, section colour and headline below.</summary>
internal static class CardDrawing
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Height of the art or photograph, from the upper edge.</summary>
    public const int ArtHeight = 270;

    private const int Margin = 56;
    private const int SmallSize = 32;
    private const int BandHeight = 64;

    /// <param name="text">What it says. Parts that the typeface has no letters for are left out: no card shows boxes in their place.</param>
    /// <param name="art">Names the cover art; null leaves its place transparent for a photograph.</param>
    /// <param name="color">Section colour, 0 to 8: the art has its classes.</param>
    /// <param name="colors">What these classes are painted in.</param>
    /// <param name="typeface">Letters, or null for none.</param>
    public static string Svg(CardText text, Guid? art, int color, CardColors colors, Typeface? typeface)
    {
        bool hasTitle = typeface?.Has(text.Title) == true;
        // Without a headline the art takes its place.
        int artHeight = hasTitle || art is null ? ArtHeight : Height - BandHeight;
        var svg = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}"><style>{colors.StyleSheet}</style>""");
        if (art is { } id)
            svg.Append(CoverArt.Svg(id, color).Replace("<svg ", string.Create(CultureInfo.InvariantCulture, $"<svg x=\"0\" y=\"0\" width=\"{Width}\" height=\"{artHeight}\" "), StringComparison.Ordinal));
        Box(svg, colors.Board, artHeight, Height - artHeight);
        Box(svg, colors.Brand.ToString(), Height - BandHeight, BandHeight);
        if (typeface is not null)
            WriteTexts(svg, text, hasTitle, colors.OnBrand.ToString(), typeface);
        return svg.Append("</svg>").ToString();
    }

    private static void WriteTexts(StringBuilder svg, CardText text, bool hasTitle, string onBrand, Typeface typeface)
    {
        int top = ArtHeight + 30;
        if (text.Site is { } site && typeface.Has(site))
            Line(svg, typeface, site, SmallSize, Height - 22, onBrand);
        if (!hasTitle)
            return;
        if (text.Kicker is { } kicker && typeface.Has(kicker))
        {
            Line(svg, typeface, kicker, SmallSize, top + SmallSize, "#fff", opacity: ".85");
            top += SmallSize + 18;
        }

        (List<string> lines, int size) = CardHeadline.Set(typeface, text.Title, Width - (2 * Margin), Height - BandHeight - top - 12);
        for (int i = 0; i < lines.Count; i++)
            Line(svg, typeface, lines[i], size, top + (size * 0.93) + (i * CardHeadline.Leading(size)), "#fff");
    }

    private static void Box(StringBuilder svg, string color, int top, int height) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{color}\" d=\"M0 {top}h{Width}v{height}H0z\"/>");

    private static void Line(StringBuilder svg, Typeface typeface, string text, int size, double baseLine, string color, string? opacity = null)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{color}\"");
        if (opacity is not null)
            svg.Append(CultureInfo.InvariantCulture, $" fill-opacity=\"{opacity}\"");
        svg.Append(" d=\"");
        typeface.Draw(text, new GlyphPen(svg, (double)size / typeface.UnitsPerEm, Margin, baseLine));
        svg.Append("\"/>");
    }
}
