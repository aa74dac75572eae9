using AngleSharp.Dom;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Tables as pipe tables. Empty cells stand where one spans columns or rows; what a cell holds is one line.</summary>
internal static class TableMarkdown
{
    private const int MaxColumns = 40;
    private const int MaxRows = 1000;

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
        int[] taken = new int[MaxColumns];
        List<List<string>> rows = [.. Rows(table).Select(r => Spread(r, taken, cellText)).Where(r => r.Any(c => c.Length > 0))];
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

    // For each column, the rows that a cell above still takes.
    private static List<string> Spread(List<IElement> row, int[] taken, Func<IElement, string> cellText)
    {
        var cells = new List<string>();
        foreach (IElement cell in row)
        {
            Skip();
            int columns = Span(cell, "colspan", MaxColumns), rows = Span(cell, "rowspan", MaxRows);
            for (int i = 0; i < columns && cells.Count < MaxColumns; i++)
            {
                taken[cells.Count] = rows - 1;
                cells.Add(i == 0 ? cellText(cell) : "");
            }
        }

        Skip();
        return cells;

        void Skip()
        {
            for (; cells.Count < MaxColumns && taken[cells.Count] > 0; cells.Add(""))
                taken[cells.Count]--;
        }
    }

    private static int Span(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), out int span) ? Math.Clamp(span, 1, most) : 1;

    private static List<List<IElement>> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(r => r.Children.Where(c => c.LocalName is "td" or "th").ToList()).Where(r => r.Count > 0)];
}
