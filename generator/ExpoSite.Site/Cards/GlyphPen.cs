using System.Globalization;
using System.Text;

namespace ExpoSite.Site.Cards;

/// <summary>Writes outlines as SVG path data, in tenths of a pixel at most.</summary>
/// <param name="path">Receives the data.</param>
/// <param name="scale">Pixels for each unit of the typeface.</param>
/// <param name="x">Where the text begins, in pixels.</param>
/// <param name="y">Its base line, in pixels from above.</param>
internal sealed class GlyphPen(StringBuilder path, double scale, double x, double y)
{
    public void Move((double X, double Y) point) => Write('M', point);

    public void Line((double X, double Y) point) => Write('L', point);

    public void Curve((double X, double Y) control, (double X, double Y) point)
    {
        Write('Q', control);
        Write(' ', point);
    }

    public void Close() => path.Append('Z');

    private void Write(char command, (double X, double Y) point) => path.Append(command)
        .Append(CultureInfo.InvariantCulture, $"{x + (point.X * scale):0.#} {y - (point.Y * scale):0.#}");
}
