namespace ExpoSite.Cli.Reporting;

/// <summary>Findings as they are told: what two stages of a run both found is told, and counted, once.</summary>
internal static class Told
{
    /// <summary>Each finding once, in report order; of two that differ in their severity alone the graver one.</summary>
    public static ImmutableArray<Diagnostic> Once(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.GroupBy(f => (f.Rule.Code, f.Position, f.Message)).Select(g => g.MaxBy(f => (f.Severity, f.Hint is not null))!).Order(),
    ];
}
