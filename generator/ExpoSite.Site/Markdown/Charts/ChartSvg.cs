using System.Net;
using ExpoSite.Core.Wording;

namespace ExpoSite.Site.Markdown.Charts;

/// <summary>
/// Draws figures as SVG without script and style: widths are shares of the room and letters keep their size, so that a chart fits a phone
/// and a wide page. Colours are the theme's, by class. Where the story runs from right to left, so does the chart: each place is counted
/// from the other side, and the start of a text is its right end (text-anchor follows the page's direction).
/// </summary>
/// <param name="figures">With at least one series.</param>
/// <param name="title">What it shows.</param>
/// <param name="id">Of the drawing in its page.</param>
/// <param name="phrases">In the language of the story.</param>
internal sealed class ChartSvg(ChartFigures figures, string title, string id, Phrases phrases)
{
    /// <summary>As many bars are drawn.</summary>
    public const int MostBars = 40;

    /// <summary>As many columns are drawn.</summary>
    public const int MostColumns = 24;

    // Pixels.
    private const double Letters = 15, BarHeight = 18, BarGap = 3, RoomHeight = 220, Above = 22, LetterWidth = 7.5, Phone = 340;

    // Shares of the width: beside the longest bar stands its figure.
    private const double LongestBar = 80, Beside = 18;

    private readonly StringBuilder svg = new();

    public string Draw(ChartKind kind)
    {
        switch (kind)
        {
            case ChartKind.Bar:
                DrawBars();
                break;
            case ChartKind.Column:
                DrawColumns();
                break;
            default:
                DrawLines();
                break;
        }

        return Key() + svg.Append("</svg>\n");
    }

    private ImmutableArray<double> Values => [.. figures.Series.SelectMany(s => s.Values).OfType<double>()];

    // Of the longest name below a drawing, as a share of a phone's width.
    private double HalfName => Math.Floor(Enumerable.Range(0, figures.Rows.Length).Max(r => ShortNameOf(r).Length)
        * LetterWidth / 2 / Phone * 100);

    private void Open(string kind, double height)
    {
        string words = phrases.Counted(kind, figures.Rows.Length) + Extremes();
        svg.Append("<svg role=\"img\" aria-labelledby=\"")
            .Append(CultureInfo.InvariantCulture, $"{id}-title {id}-desc\" width=\"100%\" height=\"{Px(height)}\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{Escape(title)}</title>")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-desc\">{Escape(words)}</desc>\n");
    }

    private string Extremes()
    {
        var all = figures.Series.SelectMany(s => s.Values.Select((v, i) => (Value: v, Row: i, Series: s)))
            .Where(p => p.Value is not null).ToArray();
        if (all.Length < 2)
            return "";
        var (most, least) = (all.MaxBy(p => p.Value), all.MinBy(p => p.Value));
        return " " + phrases.Of("chart-range", ("highest", FigureOf(most.Row, most.Series)), ("lowest", FigureOf(least.Row, least.Series)));

        string FigureOf(int row, ChartSeries series)
        {
            string name = figures.Series.Length == 1 || series.Name.Length == 0 ? NameOf(row) : $"{NameOf(row)}, {series.Name}";
            return $"{name}{phrases["detail-comma"]}{figures.Rows[row][series.Column]}";
        }
    }

    // The name above its bars, so that it may be as long as the line.
    private void DrawBars()
    {
        double low = Math.Min(0, Values.Min()), span = Math.Max(0, Values.Max()) - low;
        double left = low < 0 ? Beside : 0, share = span == 0 ? 0 : (LongestBar - left) / span, zero = left - (low * share), y = 0;
        double one = Letters + 5 + (figures.Series.Length * (BarHeight + BarGap)) + 10;
        Open("bar-chart", figures.Rows.Length * one);
        for (int row = 0; row < figures.Rows.Length; row++, y += one)
        {
            Text("chart-name", null, y + Letters, NameOf(row), "start");
            for (int i = 0; i < figures.Series.Length; i++)
            {
                if (figures.Series[i].Values[row] is not { } value)
                    continue;
                double end = zero + (value * share), top = y + Letters + 5 + (i * (BarHeight + BarGap));
                Box(i, Math.Min(zero, end), top, Math.Abs(end - zero), BarHeight);
                Text("chart-value", end, top + BarHeight - 4, figures.Rows[row][figures.Series[i].Column],
                    value < 0 ? "end" : "start", value < 0 ? -6 : 6);
            }
        }
    }

    private void DrawColumns()
    {
        var scale = new ChartScale(Values, fromZero: true);
        Open("column-chart", Above + RoomHeight + Above);
        double slot = 100.0 / figures.Rows.Length, wide = slot * .8 / figures.Series.Length, zero = Y(scale, 0);
        bool hasValues = figures.Series.Length == 1 && Fits(figures.Rows.Select(r => r[figures.Series[0].Column]));
        if (!hasValues)
            Grid(scale);
        for (int row = 0; row < figures.Rows.Length; row++)
        {
            for (int i = 0; i < figures.Series.Length; i++)
            {
                if (figures.Series[i].Values[row] is not { } value)
                    continue;
                double x = (row * slot) + (slot * .1) + (i * wide), y = Y(scale, value);
                Box(i, x, Math.Min(y, zero), wide * .95, Math.Abs(y - zero));
                if (hasValues)
                {
                    Text("chart-value", x + (wide * .475), value < 0 ? y + Letters : y - 5,
                        figures.Rows[row][figures.Series[0].Column], "middle");
                }
            }
        }

        Axis(zero);
        Names(row => (row + .5) * slot, slot);
    }

    private void DrawLines()
    {
        var scale = new ChartScale(Values, fromZero: false);
        Open("line-chart", Above + RoomHeight + Above);
        Grid(scale);
        int last = Math.Max(1, figures.Rows.Length - 1);
        double side = Math.Max(3, HalfName), room = 100 - (2 * side);
        double X(int row) => figures.Rows.Length == 1 ? 50 : side + (row * room / last);
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg x=\"0\" y=\"{Px(Above)}\" width=\"100%\" height=\"{Px(RoomHeight)}\" viewBox=\"0 0 100 100\" ")
            .Append("preserveAspectRatio=\"none\">");
        for (int i = 0; i < figures.Series.Length; i++)
        {
            foreach (string run in Runs(figures.Series[i], row => Number(Side(X(row))), value => Number(100 - (scale.Share(value) * 100))))
            {
                svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"chart-line chart-{i + 1}\" points=\"{run}\" fill=\"none\" ")
                    .Append("stroke=\"currentColor\" vector-effect=\"non-scaling-stroke\"/>");
            }
        }

        svg.Append("</svg>\n");
        for (int i = 0; i < figures.Series.Length; i++)
        {
            for (int row = 0; row < figures.Rows.Length && figures.Rows.Length <= MostBars; row++)
            {
                if (figures.Series[i].Values[row] is { } value)
                {
                    svg.Append(CultureInfo.InvariantCulture,
                        $"<circle class=\"chart-point chart-{i + 1}\" cx=\"{Place(X(row))}\" cy=\"{Px(Y(scale, value))}\" r=\"3.5\"/>");
                }
            }
        }

        Names(X, room / last);
    }

    // A line has a gap where a figure is missing.
    private static IEnumerable<string> Runs(ChartSeries series, Func<int, string> x, Func<double, string> y)
    {
        var run = new StringBuilder();
        for (int row = 0; row <= series.Values.Length; row++)
        {
            if (row < series.Values.Length && series.Values[row] is { } value)
            {
                run.Append(run.Length == 0 ? "" : " ").Append(x(row)).Append(',').Append(y(value));
            }
            else if (run.Length > 0)
            {
                yield return run.ToString();
                run.Clear();
            }
        }
    }

    private void Grid(ChartScale scale)
    {
        foreach (double tick in scale.Ticks)
        {
            double y = Y(scale, tick);
            svg.Append(CultureInfo.InvariantCulture,
                $"<line class=\"chart-grid\" x1=\"0\" x2=\"100%\" y1=\"{Px(y)}\" y2=\"{Px(y)}\" ")
                .Append("stroke=\"currentColor\" stroke-opacity=\".25\"/>");
            Text("chart-tick", null, y - 4, Tick(tick), "start");
        }
    }

    // As the language writes it, unless its sign between thousands is that of the table's decimals.
    private string Tick(double tick)
    {
        WrittenNumbers numbers = phrases.Dates.Numbers;
        bool isTaken = numbers.Group.Contains(figures.Numbers.Point, StringComparison.Ordinal)
            && figures.Series.Any(s => figures.Rows.Any(r => r[s.Column].Contains(figures.Numbers.Point, StringComparison.Ordinal)));
        return isTaken || tick != Math.Floor(tick) ? figures.Numbers.Write(tick)
            : (tick < 0 ? "\u2212" : "") + numbers.Of((long)Math.Abs(tick));
    }

    // A day as the language writes it.
    private string NameOf(int row) => DayOf(row) is { } day ? phrases.Dates.Compact(day) : figures.Rows[row][0];

    // Without its end a day is another one.
    private string ShortNameOf(int row) => DayOf(row) is null ? Short(NameOf(row)) : NameOf(row);

    private DateOnly? DayOf(int row) => IsoTime.Day(figures.Rows[row][0]);

    private void Axis(double y) => svg.Append(CultureInfo.InvariantCulture,
        $"<line class=\"chart-axis\" x1=\"0\" x2=\"100%\" y1=\"{Px(y)}\" y2=\"{Px(y)}\" stroke=\"currentColor\"/>");

    // As many names as a phone has room for; the first and every so many after it.
    private void Names(Func<int, double> x, double slot)
    {
        string[] names = [.. Enumerable.Range(0, figures.Rows.Length).Select(ShortNameOf)];
        double room = slot * Phone / 100;
        int every = Math.Max(1, (int)Math.Ceiling(((names.Select(n => n.Length).Max() * LetterWidth) + 8) / room));
        for (int row = 0; row < names.Length; row += every)
        {
            double at = x(row);
            string anchor = at < HalfName ? "start" : at > 100 - HalfName ? "end" : "middle";
            Text("chart-name", at, Above + RoomHeight + Letters, names[row], anchor);
        }
    }

    private bool Fits(IEnumerable<string> words) =>
        words.Select(w => w.Length).Max() * LetterWidth <= Phone / figures.Rows.Length;

    private static string Short(string name) => name.Length > 16 ? name[..15].TrimEnd() + "\u2026" : name;

    private string Key() => figures.Series.Length == 1 || figures.Head.IsEmpty ? ""
        : "<ul class=\"chart-key\">" + string.Concat(figures.Series.Select((s, i) =>
            string.Create(CultureInfo.InvariantCulture, $"<li class=\"chart-{i + 1}\">{Escape(s.Name)}</li>"))) + "</ul>\n";

    private void Box(int series, double x, double y, double width, double height)
    {
        double left = phrases.IsRightToLeft ? 100 - x - width : x;
        svg.Append(CultureInfo.InvariantCulture,
            $"<rect class=\"chart-{series + 1}\" x=\"{Percent(left)}\" y=\"{Px(y)}\" width=\"{Percent(width)}\" height=\"{Px(height)}\"/>");
    }

    private void Text(string kind, double? x, double y, string words, string anchor, double shift = 0)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{kind}\" x=\"{Place(x)}\" y=\"{Px(y)}\"")
            .Append(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")
            .Append(shift == 0 ? "" : $" dx=\"{Px(phrases.IsRightToLeft ? -shift : shift)}\"")
            .Append('>').Append(Escape(BidiText.Isolated(words, phrases.IsRightToLeft))).Append("</text>");
    }

    // A share of the width from where reading begins.
    private double Side(double share) => phrases.IsRightToLeft ? 100 - share : share;

    private string Place(double? share) => share is { } from ? Percent(Side(from)) : phrases.IsRightToLeft ? "100%" : "0";

    private static double Y(ChartScale scale, double value) => Above + ((1 - scale.Share(value)) * RoomHeight);

    private static string Percent(double share) => Number(share) + "%";

    private static string Px(double pixels) => Number(pixels);

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escape(string words) => WebUtility.HtmlEncode(words);
}
