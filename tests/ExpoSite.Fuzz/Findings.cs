using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Fuzz;

/// <summary>Findings that the program must not make, whatever it reads.</summary>
internal static class Findings
{
    // An exception that nobody foresaw: the boundary around each file took it, and it is a fault all the same.
    private static readonly string[] Unforeseen = ["EXPO9001", "EXPO1210"];

    public static Fault? FaultOf(IEnumerable<Diagnostic> findings)
    {
        Diagnostic? finding = findings.FirstOrDefault(f => Unforeseen.Contains(f.Rule.Code));
        return finding is null ? null : new Fault($"{finding.Rule.Code} {finding.Message}", finding.ToString());
    }
}
