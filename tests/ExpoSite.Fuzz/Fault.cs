namespace ExpoSite.Fuzz;

/// <summary>What is wrong with the work on one input.</summary>
/// <param name="Kind">Alike for inputs that fail for the same reason, as far as one can tell: the exception and where it came from, or the
/// rule that the output breaks.</param>
/// <param name="Detail">Everything that is known.</param>
internal sealed record Fault(string Kind, string Detail)
{
    public static Fault Of(Exception e)
    {
        Exception inner = e is AggregateException { InnerExceptions: [var first, ..] } ? first : e;
        string? own = inner.StackTrace?.Split('\n').FirstOrDefault(
            l => l.Contains("ExpoSite.", StringComparison.Ordinal) && !l.Contains("ExpoSite.Fuzz", StringComparison.Ordinal));
        string place = own is null ? "" : own.Trim().Split(" in ")[0];
        return new($"{inner.GetType().Name} {place}", e.ToString());
    }
}
