using ExpoSite.Core.Text;

namespace ExpoSite.Normalize.Html;

/// <summary>A value that the page states, with where and how sure.</summary>
internal sealed record PageValue(string Value, string Rule, double Confidence, SourcePosition Place)
{
    private const int LongestCategory = 60;
    private const double OfTrail = 0.6;
    private const double Stated = 0.85;

    /// <summary>The first statement that holds a usable value, or null.</summary>
    /// <param name="read">The value as it is written, or null when it is none.</param>
    public static PageValue? First(PageStatements statements, Subject subject, string path, Func<string, string?> read)
    {
        foreach (Statement statement in statements.About(subject))
        {
            if (read(statement.Value) is { } value)
                return new PageValue(value, statement.Origin, statement.Origin.Contains("breadcrumb", StringComparison.Ordinal) ? OfTrail : Stated, PageDocument.PlaceOf(statement.Element, path));
        }

        return null;
    }

    /// <summary>A section's name; null for addresses and sentences.</summary>
    public static string? Category(string value) => value.Length is > 1 and < LongestCategory && !value.Contains('/', StringComparison.Ordinal) ? value : null;
}
