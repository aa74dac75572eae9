namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO9xxx: faults of the program itself, in any stage.</summary>
public static class ProgramRules
{
    public static readonly DiagnosticRule Unforeseen = new(
        "EXPO9001", Severity.Error, "The program failed on a file",
        "An exception that nobody foresaw. It is a fault of the program, not of the file: the other files go on, and nothing is written of this one. Please report it with the finding's line and, if you may, the file; until it is mended, move the file out of input/.");
}
