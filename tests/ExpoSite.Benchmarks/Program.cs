using System.Diagnostics;
using System.Globalization;
using ExpoSite.Benchmarks;

// Times the published program as a whole process, from start to exit, on generated sites.
//   dotnet publish generator/ExpoSite.Cli -c Release -o PROGRAM
//   dotnet run -c Release --project tests/ExpoSite.Benchmarks -- PROGRAM/exposite [ARTICLES ...]
// Or measures which stories it relates:
//   dotnet run -c Release --project tests/ExpoSite.Benchmarks -- PROGRAM/exposite related FOLDER [TRUTH.json]
if (args.Length == 0 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("usage: ExpoSite.Benchmarks PROGRAM [ARTICLES ...]   (default: 1000 10000 articles of 5.5 KB)");
    Console.Error.WriteLine("       ExpoSite.Benchmarks PROGRAM related FOLDER [TRUTH.json]");
    return 2;
}

if (args is [_, "related", var articles, .. var labels])
{
    RelatedPrecision.Print(Path.GetFullPath(args[0]), Path.GetFullPath(articles), labels.FirstOrDefault());
    return 0;
}

const int Runs = 5;
int[] sizes = args.Length > 1 ? [.. args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : [1_000, 10_000];
string folder = Path.Combine(Path.GetTempPath(), "exposite-benchmark-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
try
{
    Console.WriteLine("articles   wall s (min/median/max)   cpu s   peak MB   files   output MB");
    foreach (int size in sizes)
        Console.WriteLine(Measure(Path.GetFullPath(args[0]), Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture)), size));
    return 0;
}
finally
{
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
}

static string Measure(string program, string root, int size)
{
    GeneratedSite.Write(root, size);
    var wall = new List<double>();
    double cpu = 0;
    long peak = 0;
    string output = "";
    for (int run = 0; run <= Runs; run++)
    {
        // A new folder for each run: ext4 passes over every inode that was deleted in the last minutes when it looks for a
        // free one, so that a run after a deletion measures the file system.
        output = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"output-{run}"));
        var start = new ProcessStartInfo(program, ["build", "--root", root, "--output", output, "--quiet"])
        { RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        string errors = "";
        process.ErrorDataReceived += (_, line) => errors += line.Data;
        process.BeginErrorReadLine();
        while (!process.WaitForExit(20))
            (cpu, peak) = Sample(process, cpu, peak);
        process.WaitForExit();
        clock.Stop();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"exit code {process.ExitCode}: {errors}");
        // The first run only warms the disk's cache.
        if (run > 0)
            wall.Add(clock.Elapsed.TotalSeconds);
    }

    wall.Sort();
    FileInfo[] files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
    return string.Create(
        CultureInfo.InvariantCulture,
        $"{size,8}   {wall[0]:0.00} / {wall[Runs / 2]:0.00} / {wall[^1]:0.00}          {cpu,5:0.00}   {peak / 1048576,7}   "
            + $"{files.Length,5}   {files.Sum(f => f.Length) / 1048576.0:0.0}");
}

// The figures of a process that has just ended cannot be read any more: then the last ones stand.
static (double Cpu, long Peak) Sample(Process process, double cpu, long peak)
{
    try
    {
        process.Refresh();
        return (process.TotalProcessorTime.TotalSeconds, Math.Max(peak, process.PeakWorkingSet64));
    }
    catch (InvalidOperationException)
    {
        return (cpu, peak);
    }
}
