namespace ExpoSite.Cli.Reporting;

/// <summary>Findings for a person at a terminal: in groups, each with its hint once.</summary>
internal static class TextReport
{
    public static void Write(PrintableWriter output, IEnumerable<FindingGroup> groups)
    {
        foreach (FindingGroup group in groups)
            Write(output, group);
    }

    private static void Write(PrintableWriter output, FindingGroup group)
    {
        ImmutableArray<Diagnostic> shown = group.Shown();
        var hints = new HashSet<string>(StringComparer.Ordinal);
        foreach (Diagnostic finding in shown)
        {
            WriteFinding(output, finding);
            if (group.Hint is null && finding.Hint is { } own && hints.Add(own))
                WriteHint(output, own);
        }

        if (group.More(shown) is { } more)
            output.WriteLine($"  ... {more}; --format json lists all");
        if (group.Hint is { } hint)
            WriteHint(output, hint);
    }

    private static void WriteFinding(PrintableWriter output, Diagnostic finding)
    {
        string color = finding.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        output.WritePainted(
            new Ink(Printable.Of(finding.Position.ToString()), "1"), ": ", new Ink($"{finding.Level} {finding.Rule.Code}", color),
            ": " + Printable.Of(finding.Message));
    }

    private static void WriteHint(PrintableWriter output, string hint) => output.WriteLine("  hint: " + Printable.Of(hint));
}
