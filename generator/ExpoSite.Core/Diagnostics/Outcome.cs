namespace ExpoSite.Core.Diagnostics;

/// <summary>What parsing returns: a value, or none, and what was found on the way. Exceptions mean bugs.</summary>
/// <param name="Value">The value, or null when an error left nothing usable.</param>
/// <param name="Diagnostics">Findings, in source order.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class;
