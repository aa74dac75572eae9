namespace ExpoSite.Core.Configuration;

/// <summary>An opaque sRGB colour.</summary>
public readonly record struct HexColor(byte Red, byte Green, byte Blue)
{
    public static readonly HexColor White = new(255, 255, 255);
    public static readonly HexColor Black = new(0, 0, 0);

    /// <summary>Relative luminance, 0 to 1 (WCAG 2.2).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary><c>#rgb</c> or <c>#rrggbb</c>; null for anything else.</summary>
    public static HexColor? Parse(string text)
    {
        string digits = text.StartsWith('#') ? text[1..] : "";
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            ? new HexColor((byte)(value >> 16), (byte)(value >> 8), (byte)value) : null;
    }

    /// <summary>Contrast ratio, 1 to 21 (WCAG 2.2).</summary>
    public double ContrastWith(HexColor other)
    {
        double one = Luminance + 0.05;
        double two = other.Luminance + 0.05;
        return Math.Max(one, two) / Math.Min(one, two);
    }

    /// <summary>This colour with so many percent of another.</summary>
    public HexColor Mix(HexColor other, int percent)
    {
        return new HexColor(Channel(Red, other.Red), Channel(Green, other.Green), Channel(Blue, other.Blue));

        byte Channel(byte own, byte others) => (byte)(((own * (100 - percent)) + (others * percent) + 50) / 100);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte channel)
    {
        double value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
