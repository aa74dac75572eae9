using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Tables as pipe tables. A cell that spans columns is followed by empty ones; what a cell holds becomes one line.</summary>
internal static class TableMarkdown
{
    private const int MaxColumns = 40;

    /// <summary>True for a table of data; false for one that only lays a page out.</summary>
    public static bool IsData(IElement table)
    {
        if (table.QuerySelector("table, h1, h2, form, article") is not null || table.GetAttribute("role") is "presentation" or "none")
            return false;
        List<List<IElement>> rows = Rows(table);
        int columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        int longest = rows.SelectMany(r => r).Select(c => c.TextContent.Trim().Length).DefaultIfEmpty(0).Max();
        return columns is >= 2 and <= MaxColumns && rows.Count >= 2 && (table.QuerySelector("th, caption") is not null || longest < 300);
    }

    /// <summary>The table, or an empty text when no cell holds any.</summary>
    /// <param name="cellText">The inline Markdown of a cell, with its bars escaped.</param>
    public static string Write(IElement table, Func<IElement, string> cellText)
    {
        List<List<string>> rows = [.. Rows(table).Select(r => r.SelectMany(c => Spread(c, cellText)).Take(MaxColumns).ToList())
            .Where(r => r.Any(c => c.Length > 0))];
        if (rows.Count == 0)
            return "";
        int columns = rows.Max(r => r.Count);
        rows[0] = [.. rows[0].Select(WithoutStrength)];
        IEnumerable<string> lines = rows.Select(r => Line(r.Concat(Enumerable.Repeat("", columns - r.Count))));
        string rule = Line(Enumerable.Repeat("---", columns));
        return string.Join('\n', lines.Take(1).Append(rule).Concat(lines.Skip(1)));
    }

    /// <summary>A text that is all bold without its marks: headers and headings are bold by themselves.</summary>
    public static string WithoutStrength(string text) =>
        text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal)
            && text.IndexOf("**", 2, StringComparison.Ordinal) == text.Length - 2 ? text[2..^2] : text;

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static IEnumerable<string> Spread(IElement cell, Func<IElement, string> cellText)
    {
        yield return cellText(cell);
        int span = int.TryParse(cell.GetAttribute("colspan"), out int columns) ? Math.Clamp(columns, 1, MaxColumns) : 1;
        for (int i = 1; i < span; i++)
            yield return "";
    }

    private static List<List<IElement>> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(r => r.Children.Where(c => c.LocalName is "td" or "th").ToList()).Where(r => r.Count > 0)];
}
