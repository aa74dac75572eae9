namespace ExpoSite.Cli.Terminal;

/// <summary>How long work will take that goes on as it went so far.</summary>
internal static class TimeLeft
{
    // Before that an estimate would be a guess: what is largest is begun first, and counts when it ends.
    private const int LeastPercent = 10;
    private static readonly TimeSpan Earliest = TimeSpan.FromSeconds(1);

    private const int Few = 5;
    private const int Step = 5;

    /// <summary>In words, such as <c>about 40 s left</c>; null while nothing can be said.</summary>
    /// <param name="elapsed">Since the work began.</param>
    /// <param name="done">Of the total, in the same unit of work.</param>
    public static string? Of(TimeSpan elapsed, long done, long total)
    {
        if (elapsed < Earliest || done * 100 < total * LeastPercent || done >= total)
            return null;
        double seconds = elapsed.TotalSeconds * (total - done) / done;
        if (seconds < Few)
            return "a few seconds left";
        // Nobody reads a figure that jumps by each second.
        int rounded = (int)Math.Ceiling(seconds / Step) * Step;
        (int number, string unit) = rounded < 100 ? (rounded, "s") : ((rounded + 59) / 60, "min");
        return string.Create(CultureInfo.InvariantCulture, $"about {number} {unit} left");
    }
}
