using System.Globalization;
using System.Text;

namespace ExpoSite.Benchmarks;

/// <summary>Figures as a table in Markdown, which a console and a job's summary both show.</summary>
internal static class FigureTable
{
    private const double Megabyte = 1024 * 1024;

    private static readonly (string Name, string Unitless, string Format, Func<BuildFigures, double> Of)[] Columns =
    [
        ("wall s", "wall", "0.00", f => f.Wall),
        ("CPU s", "CPU", "0.00", f => f.Cpu),
        ("peak MB", "peak", "0", f => f.Peak / Megabyte),
        ("MB written", "bytes written", "0.0", f => f.Bytes / Megabyte),
        ("files written", "files written", "0", f => f.Files),
    ];

    /// <summary>The medians of all runs; where there is an earlier program, the ratios to it with the least and the most.</summary>
    public static string Of(IReadOnlyCollection<MeasuredBuilds> measured)
    {
        var table = new StringBuilder();
        Row(table, ["stories", "build", .. Columns.Select(c => c.Name)]);
        Row(table, ["---:", "---", .. Columns.Select(_ => "---:")]);
        foreach (MeasuredBuilds builds in measured)
            Row(table, [.. Head(builds), .. Columns.Select(c => Number(MeasuredBuilds.Median(builds.Now, c.Of), c.Format))]);
        if (measured.All(m => m.Earlier.Count == 0))
            return table.ToString();

        table.Append("\nTimes the earlier program, turn by turn: the median, and the least and the most.\n\n");
        Row(table, ["stories", "build", .. Columns.Select(c => c.Unitless)]);
        Row(table, ["---:", "---", .. Columns.Select(_ => "---")]);
        foreach (MeasuredBuilds builds in measured)
            Row(table, [.. Head(builds), .. Columns.Select(c => Ratio(builds.Ratio(c.Of)))]);
        return table.ToString();
    }

    private static string[] Head(MeasuredBuilds builds) =>
        [builds.Stories.ToString("#,0", CultureInfo.InvariantCulture), builds.Kind == BuildKind.Clean ? "clean" : "one story edited"];

    private static string Ratio(Spread ratio) =>
        $"{Number(ratio.Median, "0.00")} ({Number(ratio.Least, "0.00")} to {Number(ratio.Most, "0.00")})";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Row(StringBuilder table, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
