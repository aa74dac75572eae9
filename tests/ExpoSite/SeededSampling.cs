using System.Globalization;
using CsCheck;
using ExpoSite.Fuzz;

namespace ExpoSite;

/// <summary>
/// <c>Sample</c> of CsCheck, but with the same samples in every run. It stands in the namespace around all projects, so it is found
/// before CsCheck's own. EXPOSITE_SEED=N tries other samples, EXPOSITE_MUTATIONS=N other numbers of them; when one fails, CsCheck shrinks it and prints a
/// seed for it.
/// </summary>
internal static class SeededSampling
{
    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable("EXPOSITE_SEED"), CultureInfo.InvariantCulture, out ulong seed) ? seed : 1;

    public static void Sample<T>(this Gen<T> gen, Action<T> assert, int iter = 100) =>
        ForEachSeed(iter, (seed, count) => Check.Sample(gen, assert, seed: seed, iter: count, threads: 1));

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> holds, int iter = 100) =>
        ForEachSeed(iter, (seed, count) => Check.Sample(gen, holds, seed: seed, iter: count, threads: 1));

    // CsCheck takes a seed for the first sample only, so each sample is a run of its own.
    private static void ForEachSeed(int iter, Action<string, int> sample)
    {
        for (uint i = 0; i < FuzzSlice.Scaled(iter); i++)
        {
            string seed = new PCG(i, Seed).ToString();
            try
            {
                sample(seed, 1);
            }
            catch (CsCheckException)
            {
                sample(seed, iter);
            }
        }
    }
}
