using System.Collections.Concurrent;

namespace ExpoSite.Fuzz;

/// <summary>Some inputs of a group in this process and without a clock, for tests.</summary>
public static class FuzzSlice
{
    private const int Seed = 20310312;

    /// <summary>What failed, in order: the group, the number of the input and the fault.</summary>
    /// <param name="group">Name of the group.</param>
    /// <param name="count">How many inputs are made, on two threads.</param>
    public static IReadOnlyList<string> Faults(string group, int count)
    {
        FuzzGroup fuzzed = FuzzGroups.All.Named(group) ?? throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group.");
        ConcurrentBag<(int Number, Fault Fault)> faults = [];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (fuzzed.FaultOf(fuzzed.Input(Seed, i)) is { } fault)
                faults.Add((i, fault));
        });
        return [.. faults.OrderBy(f => f.Number).Select(f => $"--group {group} --seed {Seed} --first {f.Number} --count 1: {f.Fault.Kind}\n{f.Fault.Detail[..Math.Min(f.Fault.Detail.Length, 2000)]}")];
    }
}
