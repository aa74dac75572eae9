using System.Collections.Concurrent;
using System.Globalization;

namespace ExpoSite.Fuzz;

/// <summary>Some inputs of a group in this process and without a clock, for tests.</summary>
public static class FuzzSlice
{
    private const int Seed = 20310312;

    /// <summary>Inputs of all groups together, when nobody asks for more of them: what a push can wait for.</summary>
    private const int Usual = 1000;

    private static readonly int Asked =
        int.TryParse(Environment.GetEnvironmentVariable("EXPOSITE_MUTATIONS"), CultureInfo.InvariantCulture, out int asked) ? asked : Usual;

    /// <summary>
    /// How many inputs a test makes that makes so many of a thousand; EXPOSITE_MUTATIONS asks for another number than a thousand.
    /// </summary>
    public static int Scaled(int share) => share * Asked / Usual;

    /// <summary>True where somebody can wait for more than a push can.</summary>
    public static bool IsLong => Asked > Usual;

    /// <summary>Of a size at which work that grows faster than its input takes minutes: a third for a push, where it still takes many
    /// seconds, and the whole for a long run.</summary>
    public static int Sized(int size) => IsLong ? size : size / 3;

    /// <summary>What failed, in order: the group, the number of the input and the fault.</summary>
    /// <param name="group">Name of the group.</param>
    /// <param name="share">Of a thousand, how many are of this group.</param>
    public static IReadOnlyList<string> Faults(string group, int share)
    {
        FuzzGroup fuzzed = FuzzGroups.All.Named(group) ?? throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group.");
        ConcurrentBag<(int Number, Fault Fault)> faults = [];
        Parallel.For(0, Scaled(share), new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (fuzzed.FaultOf(fuzzed.Input(Seed, i)) is { } fault)
                faults.Add((i, fault));
        });
        return [.. faults.OrderBy(f => f.Number)
            .Select(f =>
            $"--group {group} --seed {Seed} --first {f.Number} --count 1: "
            + $"{f.Fault.Kind}\n{f.Fault.Detail[..Math.Min(f.Fault.Detail.Length, 2000)]}")];
    }
}
