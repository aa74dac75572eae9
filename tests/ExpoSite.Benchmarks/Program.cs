using System.Globalization;
using ExpoSite.Benchmarks;

// Measures the published program as a whole process, from start to exit, on generated sites; or which stories it relates.
if (args is [var program, "related", var articles, .. var labels] && File.Exists(program))
{
    RelatedPrecision.Print(Path.GetFullPath(program), Path.GetFullPath(articles), labels.FirstOrDefault());
    return 0;
}

if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

string folder = Path.Combine(Path.GetTempPath(), "exposite-benchmark-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
try
{
    var measured = new List<MeasuredBuilds>();
    foreach (int stories in options.Stories)
    {
        string site = Path.Combine(folder, stories.ToString(CultureInfo.InvariantCulture));
        measured.AddRange(new SiteTurns(site, stories, options.Programs).Run(options.RunsOf(stories)));
    }

    string table = FigureTable.Of(measured);
    Console.Write(table);
    if (options.Markdown is { } markdown)
        File.AppendAllText(markdown, table);
    if (options.Json is { } json)
        File.AppendAllLines(json, measured.Select(m => FigureLine.Of(m, options.Label, DateTimeOffset.UtcNow)));
    return 0;
}
finally
{
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
}
