using System.Xml;

namespace ExpoSite.Site.Pictures.Files;

/// <summary>The size at which a drawing is shown: that of its svg element in pixels, else that of its viewBox.</summary>
internal static class SvgSize
{
    private const double Largest = 20_000;
    private static readonly (int, int) Default = (1200, 675);

    /// <param name="bytes">A well-formed drawing.</param>
    public static (int Width, int Height) Of(ReadOnlySpan<byte> bytes)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        reader.MoveToContent();
        double? width = Length(reader.GetAttribute("width"));
        double? height = Length(reader.GetAttribute("height"));
        double[] box = [.. (reader.GetAttribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Length).OfType<double>()];
        double ratio = box.Length == 4 && box[2] > 0 && box[3] > 0 ? box[3] / box[2] : 0;
        return (width, height) switch
        {
            ({ } w, { } h) => Rounded(w, h),
            ({ } w, null) when ratio > 0 => Rounded(w, w * ratio),
            (null, { } h) when ratio > 0 => Rounded(h / ratio, h),
            _ when ratio > 0 => Rounded(box[2], box[3]),
            _ => Default,
        };
    }

    private static (int, int) Rounded(double width, double height) =>
        width is >= 1 and <= Largest && height is >= 1 and <= Largest ? ((int)Math.Round(width), (int)Math.Round(height)) : Default;

    private static double? Length(string? text)
    {
        if (text is null)
            return null;
        string number = text.Trim();
        if (number.EndsWith("px", StringComparison.Ordinal))
            number = number[..^2];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value : null;
    }
}
