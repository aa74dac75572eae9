namespace ExpoSite.Benchmarks;

/// <summary>Which build of a site.</summary>
internal enum BuildKind
{
    /// <summary>Nothing was there before but the sources.</summary>
    Clean,

    /// <summary>One story was edited since a build whose output and cache are there.</summary>
    Edited,
}

/// <summary>What one build took.</summary>
/// <param name="Bytes">Of the files that it wrote: those of an earlier build that it kept do not count.</param>
/// <param name="Files">How many files it wrote.</param>
internal readonly record struct BuildFigures(double Wall, double Cpu, long Peak, long Bytes, int Files);

/// <summary>All runs of one kind of build at one size, in order.</summary>
/// <param name="Now">Of this program; where there is an earlier one, run by run in turns with it.</param>
/// <param name="Earlier">Empty when there is no earlier program.</param>
internal sealed record MeasuredBuilds(int Stories, BuildKind Kind, IReadOnlyList<BuildFigures> Now, IReadOnlyList<BuildFigures> Earlier)
{
    /// <summary>The middle of a figure over the runs; of an even number of runs the mean of both middles.</summary>
    public static double Median(IEnumerable<BuildFigures> runs, Func<BuildFigures, double> figure) => Median([.. runs.Select(figure)]);

    /// <summary>The figure of this program over that of the earlier one, turn by turn.</summary>
    public Spread Ratio(Func<BuildFigures, double> figure)
    {
        double[] ratios = [.. Now.Zip(Earlier, (now, earlier) => figure(now) / figure(earlier))];
        return new Spread(ratios.Min(), Median(ratios), ratios.Max());
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}

/// <summary>What several turns gave.</summary>
internal readonly record struct Spread(double Least, double Median, double Most);
