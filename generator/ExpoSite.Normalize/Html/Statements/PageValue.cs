using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>A value that the page states, with where and how sure.</summary>
internal sealed record PageValue(string Value, string Rule, double Confidence, SourcePosition Place)
{
    private const int LongestCategory = 60;
    private const double OfTrail = 0.6;
    private const double Stated = 0.85;

    private static readonly string[] StartPages =
        ["home", "homepage", "start", "startseite", "accueil", "inicio", "início", "forside", "hem", "strona główna", "главная",
            "首页", "ホーム"];

    /// <summary>The usable values that the page states of the subject, in order of trust.</summary>
    /// <param name="read">The value as it is written, or null when it is none.</param>
    public static IEnumerable<PageValue> All(PageStatements statements, Subject subject, string path, Func<string, string?> read) =>
        from statement in statements.About(subject)
        let value = read(statement.Value)
        where value is not null
        let confidence = statement.Origin.Contains("breadcrumb", StringComparison.Ordinal) ? OfTrail : Stated
        select new PageValue(value, statement.Origin, confidence, PageDocument.PlaceOf(statement.Element, path));

    /// <summary>A section's name, the first of several; null for addresses, numbers, sentences and the start page.</summary>
    public static string? Category(string value)
    {
        string name = value.Split(',')[0].Trim();
        return name.Length is > 1 and < LongestCategory && name.Any(char.IsLetter) && !name.Contains('/', StringComparison.Ordinal)
            && !StartPages.Contains(name, StringComparer.OrdinalIgnoreCase) ? name : null;
    }
}
