namespace ExpoSite.Core.Content;

/// <summary>
/// The part of a picture that stays in view when it is cropped, in percent of width and height from the upper left corner.
/// </summary>
public readonly record struct FocalPoint(int X, int Y)
{
    /// <summary>Reads <c>30% 20%</c>, also without the signs or with a comma; null for anything else.</summary>
    public static FocalPoint? Parse(string text)
    {
        string[] parts = text.Replace("%", " ", StringComparison.Ordinal).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Percent(parts[0]) is { } x && Percent(parts[1]) is { } y ? new FocalPoint(x, y) : null;
    }

    /// <summary>As CSS writes a position: <c>30% 20%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X}% {Y}%");

    private static int? Percent(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= 100 ? value : null;
}
