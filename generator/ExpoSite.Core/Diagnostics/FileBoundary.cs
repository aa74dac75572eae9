using System.Diagnostics;

namespace ExpoSite.Core.Diagnostics;

/// <summary>
/// The boundary around the work on one file: an exception that nobody foresaw becomes a finding about that file
/// (<see cref="ProgramRules.Unforeseen"/>), so that the others go on.
/// </summary>
/// <remarks>Cancellation passes. A stack overflow cannot be caught: what recurses over a file's content bounds its depth itself.</remarks>
public static class FileBoundary
{
    /// <summary>What <paramref name="read"/> returns; no value and one finding when it throws.</summary>
    /// <param name="path">The file, as findings show it.</param>
    /// <param name="stage">What is done with it, as a noun: <c>reading</c>, <c>rendering</c>.</param>
    /// <param name="read">The work on this file alone.</param>
    public static Outcome<T> Read<T>(string path, string stage, Func<Outcome<T>> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Outcome<T>(null, [Finding(path, stage, e)]);
        }
    }

    /// <summary>Does <paramref name="work"/>; what it throws is reported.</summary>
    /// <returns>False when it threw.</returns>
    /// <inheritdoc cref="Read"/>
    public static bool Try(string path, string stage, Action<Diagnostic> report, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            report(Finding(path, stage, e));
            return false;
        }
    }

    /// <summary>The finding about an exception in the work on one file: its kind, and the innermost place in this program.</summary>
    public static Diagnostic Finding(string path, string stage, Exception exception)
    {
        Exception cause = exception;
        while (cause is AggregateException or System.Reflection.TargetInvocationException && cause.InnerException is { } inner)
            cause = inner;
        string place = Place(cause) is { } method ? $" in {method}" : "";
        return ProgramRules.Unforeseen.At(
            path,
            $"{char.ToUpperInvariant(stage[0])}{stage[1..]} failed{place}: {cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}",
            "please report this bug in ExpoSite with this line and, if you may, the file; the other files are not affected");
    }

    private static string? Place(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: false).GetFrames()
            .Select(DiagnosticMethodInfo.Create)
            .Where(m => m?.DeclaringTypeName?.StartsWith("ExpoSite.", StringComparison.Ordinal) == true)
            .Select(m => $"{m!.DeclaringTypeName![(m.DeclaringTypeName.LastIndexOfAny(['.', '+']) + 1)..]}.{m.Name}")
            .FirstOrDefault();
}

/// <summary>EXPO9xxx: faults of the program itself, in any stage.</summary>
public static class ProgramRules
{
    public static readonly DiagnosticRule Unforeseen = new("EXPO9001", Severity.Error, "The program failed on a file",
        "There was an unexpected exception. This is a bug in the program, not a mistake in the file. The other files are processed, but "
            + "this one gives nothing. Please report the bug with the finding's line and, if you may, the file. Until it is fixed, move "
            + "the file out of input/.");
}
