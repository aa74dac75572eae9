namespace ExpoSite.Site.Markdown.Charts;

/// <summary>From figures to a share of the room: round numbers at both ends, and between them.</summary>
internal sealed class ChartScale
{
    /// <param name="fromZero">True where the length of a mark is what readers compare.</param>
    public ChartScale(IReadOnlyCollection<double> values, bool fromZero)
    {
        double low = values.DefaultIfEmpty().Min(), high = values.DefaultIfEmpty().Max();
        if (fromZero || (low >= 0 && low <= high / 2))
            low = Math.Min(0, low);
        if (fromZero)
            high = Math.Max(0, high);
        if (high <= low)
            (low, high) = (Math.Min(low, 0), Math.Max(high, low == 0 && high == 0 ? 1 : 0));
        double step = Step((high - low) / 4);
        Low = Math.Floor(low / step) * step;
        High = Math.Ceiling(high / step) * step;
        if (High <= Low)
            High = Low + step;
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((High - Low) / step) + 1).Select(i => Low + (i * step))];
    }

    public double Low { get; }

    public double High { get; }

    public ImmutableArray<double> Ticks { get; }

    /// <summary>From 0, the low end, to 1.</summary>
    public double Share(double value) => (value - Low) / (High - Low);

    // 1, 2 or 5 of a power of ten.
    private static double Step(double rough)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
