using System.Globalization;
using System.Text.RegularExpressions;

namespace ExpoSite.Fit;

/// <summary>The numbers of weights as their source file writes them.</summary>
internal static class WeightSource
{
    /// <summary>The value rounded to the places after the point that stand there.</summary>
    /// <exception cref="InvalidOperationException">The file does not write the weight as tables and properties are written.</exception>
    public static double Rounded(string source, Weight weight, double value) =>
        Math.Round(value, Places(Find(source, weight).Value), MidpointRounding.AwayFromZero);

    /// <summary>The file with another number.</summary>
    public static string With(string source, Weight weight, double value)
    {
        Group number = Find(source, weight);
        string written = Rounded(source, weight, value).ToString("F" + Places(number.Value), CultureInfo.InvariantCulture);
        return source[..number.Index] + written + source[(number.Index + number.Length)..];
    }

    private static int Places(string number) =>
        number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point - 1 : 0;

    // "new(Evidence.Links, -1.23," or "(TagFeature.Count, 0.75)" in a table, "double Start { get; private set; } = 1.5;" as a property.
    private static Group Find(string source, Weight weight)
    {
        int start = source.IndexOf($"static class {weight.Owner}\n", StringComparison.Ordinal);
        var line = new Regex($$"""\(\w+\.{{weight.Name}}, (-?[\d.]+)[,)]|\b{{weight.Name}} \{ get; private set; \} = (-?[\d.]+)f?;""");
        return start >= 0 && line.Match(source, start) is { Success: true } found
            ? found.Groups[1].Success ? found.Groups[1] : found.Groups[2]
            : throw new InvalidOperationException($"{weight} does not stand in the file of its model as it should");
    }
}
