namespace ExpoSite.Cli.Reporting;

/// <summary>All findings of a step as Markdown, errors first, for the summary of a workflow's job.</summary>
internal static class FindingsMarkdown
{
    // GitHub takes 1 MiB from a step and shows nothing of a summary that is larger; several commands may run in one.
    private const int Longest = 300_000;

    public static string Of(ImmutableArray<FindingGroup> groups)
    {
        int errors = groups.Where(g => g.Severity == Severity.Error).Sum(g => g.Findings.Length);
        int warnings = groups.Where(g => g.Severity == Severity.Warning).Sum(g => g.Findings.Length);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## Findings: {Quantity.Of(errors, "error")}, {Quantity.Of(warnings, "warning")}\n\n");
        foreach (FindingGroup group in groups.OrderByDescending(g => g.Severity).ThenBy(g => g.First))
            Write(text, group);
        return text.ToString();
    }

    private static void Write(StringBuilder text, FindingGroup group)
    {
        string heading = $"{group.First.Level} {group.First.Rule.Code}: {group.First.Rule.Title}";
        text.Append(CultureInfo.InvariantCulture, $"**{StepSummary.Escaped(heading)}** ({group.Findings.Length})");
        text.Append(group.Hint is { } hint ? $": {StepSummary.Escaped(hint)}\n\n" : "\n\n");
        int told = 0;
        foreach (Diagnostic finding in group.Findings.TakeWhile(_ => text.Length < Longest))
        {
            string own = group.Hint is null && finding.Hint is { } ownHint ? $" ({ownHint})" : "";
            text.Append(CultureInfo.InvariantCulture, $"- {StepSummary.Escaped($"{finding.Position}: {finding.Message}{own}")}\n");
            told++;
        }

        if (told < group.Findings.Length)
        {
            string more = Quantity.Of(group.Findings.Length - told, "more", "more");
            text.Append(CultureInfo.InvariantCulture, $"- and {more}, which `--format json` lists\n");
        }

        text.Append('\n');
    }
}
