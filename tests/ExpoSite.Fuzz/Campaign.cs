using System.Diagnostics;
using System.Globalization;

namespace ExpoSite.Fuzz;

/// <summary>All inputs of a group, in child processes, since a stack overflow or a full memory ends the process that meets it.</summary>
/// <param name="Group">What is tried.</param>
/// <param name="Seed">Of the inputs.</param>
/// <param name="Folder">Where failing inputs are written.</param>
internal sealed record Campaign(FuzzGroup Group, int Seed, string Folder)
{
    private const int BatchSize = 500;
    private const int KeptOfKind = 3;

    // the longest an input may hold a child that says nothing, in CPU time: well above what is allowed, so that slow inputs tell their time
    // themselves
    private static readonly TimeSpan Hang = Batch.Allowed(1) * 6;

    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);

    /// <summary>Number of failing inputs.</summary>
    public int Run(int first, int count)
    {
        DirectoryInfo work = Directory.CreateTempSubdirectory("exposite-fuzz-");
        try
        {
            for (int next = first; next < first + count;)
            {
                int end = Math.Min(next + BatchSize, first + count);
                int? died = RunChild(work.FullName, next, end - next, out string how);
                foreach ((int number, Fault fault) in FaultFile.ReadAll(work.FullName).OrderBy(f => f.Number))
                    Keep(number, fault);
                if (died is { } victim)
                    Keep(victim, new Fault(how.Split('\n')[0], how));
                next = died + 1 ?? end;
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }

        foreach ((string kind, int times) in kinds)
            Console.WriteLine($"  {times,6} x {kind}");
        int failed = kinds.Values.Sum();
        Console.WriteLine($"{Group.Name}: {count} inputs, {failed} failed, {kinds.Count} kinds");
        return failed;
    }

    // The number that the child died of, or null.
    private int? RunChild(string work, int first, int count, out string how)
    {
        string[] arguments = ["--child", work, "--group", Group.Name, "--seed", Text(Seed), "--first", Text(first), "--count", Text(count)];
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Launcher(), .. arguments]) { RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "60000000";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        // threads that spin while they wait would count as work on an input
        start.Environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0";
        using Process child = Process.Start(start)!;
        Task<string> said = child.StandardError.ReadToEndAsync();
        string number = "";
        TimeSpan since = TimeSpan.Zero;
        while (!child.WaitForExit(500))
        {
            TimeSpan cpu = Batch.Cpu(child);
            string now = Number(work);
            if (now != number)
                (number, since) = (now, cpu);
            else if (cpu - since > Hang)
            {
                child.Kill();
                child.WaitForExit();
                how = $"hangs: more than {Hang.TotalSeconds} s of CPU";
                return int.Parse(number, CultureInfo.InvariantCulture);
            }
        }

        how = "";
        if (child.ExitCode == 0)
            return null;
        how = Ending(said.Result, child.ExitCode);
        return int.TryParse(Number(work), CultureInfo.InvariantCulture, out int victim)
            ? victim : throw new InvalidOperationException("A child did not begin: " + said.Result);
    }

    // A stack overflow is told by its repeated frames; the first of ours is its kind.
    private static string Ending(string said, int code)
    {
        string[] lines = said.Split('\n');
        string first = lines.FirstOrDefault(l => l.Contains("overflow", StringComparison.Ordinal) || l.Contains(
            "Unhandled", StringComparison.Ordinal) || l.Contains("memory", StringComparison.OrdinalIgnoreCase)) ?? $"exit code {code}";
        string frame = lines.FirstOrDefault(l => l.TrimStart().StartsWith("at ", StringComparison.Ordinal)
            && l.Contains("ExpoSite.", StringComparison.Ordinal) && !l.Contains("ExpoSite.Fuzz", StringComparison.Ordinal)) ?? "";
        return $"dies: {first.Trim()} {frame.Trim()}\n{string.Join('\n', lines.Take(60))}";
    }

    private void Keep(int number, Fault fault)
    {
        kinds[fault.Kind] = kinds.GetValueOrDefault(fault.Kind) + 1;
        if (kinds[fault.Kind] > KeptOfKind)
            return;
        Directory.CreateDirectory(Folder);
        string path = Path.Combine(Folder, $"{Group.Name}-{Seed}-{number}");
        File.WriteAllBytes(path + Group.Extension, Group.Input(Seed, number));
        File.WriteAllText(path + ".fault.txt", fault.Kind + "\n\n" + fault.Detail + "\n");
        Console.WriteLine($"{path}{Group.Extension}: {fault.Kind}");
    }

    private static string Number(string work)
    {
        string file = Batch.NumberFile(work);
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    private static string[] Launcher() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Campaign).Assembly.Location] : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
