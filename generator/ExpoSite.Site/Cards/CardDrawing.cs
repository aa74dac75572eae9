using ExpoSite.Site.Colours;
using ExpoSite.Site.Pictures;

namespace ExpoSite.Site.Cards;

/// <summary>What a social card says.</summary>
internal sealed record CardText
{
    /// <summary>Headline of a story, or name of a section or of the site.</summary>
    public required string Title { get; init; }

    /// <summary>The title as it is set: its language says from which side.</summary>
    public string Headline
    {
        get => field ?? Title;
        init;
    }

    /// <summary>Above the headline, or null.</summary>
    public string? Kicker { get; init; }

    /// <summary>Name of the site, or null where it is the headline.</summary>
    public string? Site { get; init; }
}

/// <summary>
/// A social card: art or photograph above, section colour and headline below. The art is SVG; the texts are set by whoever makes the card.
/// </summary>
internal static class CardDrawing
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Height of the art or photograph, from the upper edge.</summary>
    public const int ArtHeight = 270;

    private const int Margin = 56;
    private const int SmallSize = 32;
    private const int SmallHeight = 48;
    private const int BandHeight = 64;
    private const int KickerTop = ArtHeight + 22;
    private const string White = "#ffffff";
    private const double KickerOpacity = 0.85;

    private static readonly ImmutableArray<int> HeadlineSizes = [104, 92, 80, 72, 64, 56, 50, 44];

    /// <param name="hasHeadline">Without a headline the art takes its place.</param>
    /// <param name="art">Names the cover art; null leaves its place transparent for a photograph.</param>
    /// <param name="color">Section colour, 0 to 8: the art has its classes.</param>
    /// <param name="colors">What these classes are painted in.</param>
    public static string Svg(bool hasHeadline, Guid? art, int color, CardColors colors)
    {
        int artHeight = hasHeadline || art is null ? ArtHeight : Height - BandHeight;
        var svg = new StringBuilder(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}">"""
            + $"<style>{colors.StyleSheet}</style>");
        if (art is { } id)
        {
            string place = $"<svg x=\"0\" y=\"0\" width=\"{Width}\" height=\"{artHeight}\" ";
            svg.Append(CoverArt.Svg(id, color).Replace("<svg ", place, StringComparison.Ordinal));
        }

        Box(svg, colors.Board, artHeight, Height - artHeight);
        Box(svg, colors.Brand.ToString(), Height - BandHeight, BandHeight);
        return svg.Append("</svg>").ToString();
    }

    public static TextBox Headline(CardText text)
    {
        int top = text.Kicker is null ? ArtHeight + 26 : KickerTop + SmallHeight + 4;
        return new TextBox(text.Headline, Margin, top, Width - (2 * Margin), Height - BandHeight - 8 - top, HeadlineSizes, White);
    }

    public static TextBox? Kicker(CardText text) => text.Kicker is { } kicker ? Small(kicker, KickerTop, White, KickerOpacity) : null;

    public static TextBox? Site(CardText text, CardColors colors) =>
        text.Site is { } site ? Small(site, Height - BandHeight + ((BandHeight - SmallHeight) / 2), colors.OnBrand.ToString(), 1) : null;

    private static TextBox Small(string text, int top, string color, double opacity) =>
        new(text, Margin, top, Width - (2 * Margin), SmallHeight, [SmallSize], color, opacity);

    private static void Box(StringBuilder svg, string color, int top, int height) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{color}\" d=\"M0 {top}h{Width}v{height}H0z\"/>");
}
