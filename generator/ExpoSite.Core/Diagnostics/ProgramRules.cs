namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO9xxx: faults of the program itself, in any stage.</summary>
public static class ProgramRules
{
    public static readonly DiagnosticRule Unforeseen = new(
        "EXPO9001", Severity.Error, "The program failed on a file",
        "There was an unexpected exception. This is a bug in the program, not a mistake in the file. The other files are processed, but "
            + "this one gives nothing. Please report the bug with the finding's line and, if you may, the file. Until it is fixed, move "
            + "the file out of input/.");
}
