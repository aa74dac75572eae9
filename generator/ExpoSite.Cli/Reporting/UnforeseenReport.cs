namespace ExpoSite.Cli.Reporting;

/// <summary>What is said of an exception that no boundary turned into a finding: one line, and what to do.</summary>
internal static class UnforeseenReport
{
    /// <summary>Environment variable that asks for the stack trace.</summary>
    public const string TraceVariable = "EXPOSITE_TRACE";

    /// <param name="showsTrace">True adds all of it.</param>
    public static void Write(TextWriter error, Exception exception, bool showsTrace)
    {
        Diagnostic finding = FileBoundary.Finding("(program)", "the run", exception);
        error.WriteLine(Printable.Of(finding.ToString()));
        error.WriteLine($"  hint: this is a fault of ExpoSite: please report it with this line. {TraceVariable}=1 shows all of it");
        if (showsTrace)
            error.WriteLine(exception.ToString());
    }
}
