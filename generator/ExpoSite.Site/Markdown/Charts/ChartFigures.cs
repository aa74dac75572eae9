using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>A column of figures.</summary>
/// <param name="Values">One for each row; null where there is none.</param>
/// <param name="Column">Of the table, from 0.</param>
internal sealed record ChartSeries(string Name, ImmutableArray<double?> Values, int Column);

/// <summary>A table with names in its first column and figures in others.</summary>
internal sealed partial class ChartFigures
{
    /// <summary>As many rows are shown.</summary>
    public const int MostRows = 200;

    private const int MostSeries = 4;
    private const int MostColumns = 30;

    private readonly string path;
    private readonly CsvFile file;
    private readonly List<Diagnostic> findings = [];

    private ChartFigures(string path, CsvFile file)
    {
        this.path = path;
        this.file = file;
        Numbers = CsvNumbers.Of(file.Rows.SelectMany(r => r.Skip(1)).Select(c => c.Text), file.Separator);
        Head = [];
        Rows = [];
        Series = [];
    }

    /// <summary>Names of the columns; empty where the table has none.</summary>
    public ImmutableArray<string> Head { get; private set; }

    /// <summary>The cells as they are written, each row as long as the longest.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; private set; }

    public ImmutableArray<ChartSeries> Series { get; private set; }

    public CsvNumbers Numbers { get; }

    /// <summary>True where the first column holds years or days, in order.</summary>
    public bool IsOverTime => Rows.Length > 1 && Rows.All(r => TimeName().IsMatch(r[0]))
        && Rows.Zip(Rows.Skip(1)).All(p => string.CompareOrdinal(p.First[0], p.Second[0]) < 0);

    public bool IsFigures(int column) => Series.Any(s => s.Column == column);

    /// <param name="path">Of the file, for findings.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="told">Told what is wrong with it.</param>
    public static ChartFigures Read(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> told)
    {
        var figures = new ChartFigures(path, CsvFile.Read(bytes));
        figures.Interpret();
        told.AddRange(figures.findings);
        return figures;
    }

    private void Interpret()
    {
        if (!file.IsUnicode)
        {
            Tell(ChartRules.Encoding, SourcePosition.WholeFile(path), "The file is not in UTF-8; it was read as Windows-1252.",
                "save it as 'CSV UTF-8'");
        }

        if (file.OpenQuote is { } open)
            Tell(ChartRules.OpenQuote, At(open), "The quotation mark that opens here is not closed.", "close it, or remove it");
        if (file.Rows.Count == 0)
        {
            Tell(ChartRules.NoFigures, SourcePosition.WholeFile(path), "The file is empty.",
                "write a line of names and a line for each figure");
            return;
        }

        bool hasHead = HasHead(file.Rows[0]);
        CsvCell[][] body = [.. file.Rows.Skip(hasHead ? 1 : 0)];
        if (body.Length > MostRows)
        {
            Tell(ChartRules.TooManyFigures, At(body[MostRows][0].Offset), string.Create(CultureInfo.InvariantCulture,
                $"The table has {body.Length} rows; the first {MostRows} are shown."), "sum up what belongs together");
            body = body[..MostRows];
        }

        int usual = hasHead || body.Length == 0 ? file.Rows[0].Length
            : body.GroupBy(r => r.Length).MaxBy(g => g.Count())!.Key;
        int[] columns = Columns(usual, hasHead, body);
        if (hasHead)
            Head = [.. columns.Select(c => TextAt(file.Rows[0], c))];
        Rows = [.. body.Select(r => columns.Select(c => TextAt(r, c)).ToImmutableArray())];
        Series = [.. SeriesOf([.. columns.Where(c => c < usual)], body)];
        if (Series.Length == 0)
        {
            Tell(ChartRules.NoFigures, At(file.Rows[0][0].Offset), "No column but the first holds numbers.",
                "write names into the first column and numbers into the next");
        }
    }

    // Columns in which something stands. Rows of another length than most are told.
    private int[] Columns(int usual, bool hasHead, CsvCell[][] body)
    {
        CsvCell[][] ragged = [.. body.Where(r => r.Length < usual || r.Skip(usual).Any(c => c.Text.Length > 0))];
        if (ragged.Length > 0)
        {
            Tell(ChartRules.RaggedRow, At(ragged[0][0].Offset), string.Create(CultureInfo.InvariantCulture,
                $"The row has {ragged[0].Length} cells, and the table has {usual} columns.{Others(ragged.Length, "row")}"),
                "add what is missing, or put text with a separator in it between quotation marks");
        }

        int[] used = [.. Enumerable.Range(0, file.Rows.Max(r => r.Length)).Where(c => c == 0 || body.Any(r => TextAt(r, c).Length > 0)
            || (hasHead && TextAt(file.Rows[0], c).Length > 0))];
        if (used.Length <= MostColumns)
            return used;
        Tell(ChartRules.TooManyFigures, At(file.Rows[0][0].Offset), string.Create(CultureInfo.InvariantCulture,
            $"The table has {used.Length} columns; the first {MostColumns} are shown."), "leave out what readers need not see");
        return used[..MostColumns];
    }

    // "Hall,2025,2026" is a line of names, "Hall A,164,251" is none.
    private bool HasHead(CsvCell[] first)
    {
        double?[] numbers = [.. first.Skip(1).Where(c => c.Text.Length > 0).Select(c => Numbers.Parse(c.Text))];
        return numbers.Length == 0 || numbers.Any(n => n is null) || numbers.All(n => n is >= 1800 and <= 2200 && n == Math.Floor(n.Value));
    }

    private IEnumerable<ChartSeries> SeriesOf(int[] columns, CsvCell[][] body)
    {
        var found = new List<ChartSeries>();
        var wrong = new List<CsvCell>();
        for (int i = 1; i < columns.Length; i++)
        {
            CsvCell[] cells = [.. body.Select(r => columns[i] < r.Length ? r[columns[i]] : new CsvCell("", 0))];
            ImmutableArray<double?> values = [.. cells.Select(c => Numbers.Parse(c.Text))];
            CsvCell[] others = [.. cells.Where(c => !Missing().IsMatch(c.Text) && Numbers.Parse(c.Text) is null)];
            int count = values.Count(v => v is not null);
            if (count == 0 || count < others.Length)
            {
                // A column of words is none of figures; one of formulas was meant as such.
                wrong.AddRange(others.Where(c => c.Text.StartsWith('=')));
                continue;
            }

            wrong.AddRange(others);
            found.Add(new ChartSeries(Head.IsEmpty ? "" : Head[i], values, i));
        }

        foreach (IGrouping<bool, CsvCell> kind in wrong.OrderBy(c => c.Offset).GroupBy(c => c.Text.StartsWith('=')))
        {
            CsvCell cell = kind.First();
            string words = cell.Text.Length > 40 ? cell.Text[..40] + "\u2026" : cell.Text;
            Tell(ChartRules.NoNumber, At(cell.Offset),
                (kind.Key ? $"'{words}' is a formula, and is not calculated." : $"'{words}' is not a number.")
                    + Others(kind.Count(), "cell"),
                kind.Key ? "save the sheet as CSV, or write the result" : "write a number, or leave the cell empty");
        }

        if (found.Count > MostSeries)
        {
            Tell(ChartRules.TooManyFigures, At(file.Rows[0][0].Offset), string.Create(CultureInfo.InvariantCulture,
                $"The table has {found.Count} columns of figures; the first {MostSeries} are drawn."), "draw fewer, or several charts");
        }

        return found.Take(MostSeries);
    }

    private static string TextAt(CsvCell[] row, int column) => column < row.Length ? row[column].Text : "";

    private static string Others(int count, string what) => count == 1 ? ""
        : string.Create(CultureInfo.InvariantCulture, $" {count - 1} more {(count == 2 ? what : what + "s")} like it.");

    private SourcePosition At(int offset) => file.At(path, offset);

    private void Tell(DiagnosticRule rule, SourcePosition place, string message, string hint) =>
        findings.Add(rule.At(place, message, hint));

    [GeneratedRegex(@"^(?:\d{4}|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeName();

    [GeneratedRegex(@"^(?:|-|\u2013|\u2014|\.{1,3}|\u2026|n/?a|null|x)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Missing();
}
