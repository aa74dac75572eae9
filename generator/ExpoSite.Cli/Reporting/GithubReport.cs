namespace ExpoSite.Cli.Reporting;

/// <summary>
/// Findings as workflow commands, which GitHub Actions shows beside the lines of a change. GitHub keeps only the first annotations of a
/// step and drops the rest without a word, so every group gets its first before one gets a second; the whole list goes into the
/// summary of the job.
/// </summary>
internal static class GithubReport
{
    // Of each level, for one step: https://docs.github.com/en/rest/checks/runs and the runner's own limit.
    private const int MostOfLevel = 10;

    /// <param name="root">Full path that findings are relative to.</param>
    public static void Write(ImmutableArray<FindingGroup> groups, Session session, string root)
    {
        string below = Path.GetRelativePath(session.Workspace ?? session.CurrentDirectory, root).Replace('\\', '/');
        string prefix = below == "." ? "" : below + "/";
        ImmutableHashSet<Diagnostic> chosen = [.. groups.GroupBy(g => g.Severity).SelectMany(Choose)];
        foreach (FindingGroup group in groups)
        {
            Diagnostic[] annotated = [.. group.Findings.Where(chosen.Contains)];
            foreach (Diagnostic finding in annotated)
                session.Out.WriteCommand(Command(finding, prefix, finding == annotated[^1] ? group.More([.. annotated]) : null));
        }

        int left = groups.Sum(g => g.Findings.Length) - chosen.Count;
        bool isListed = !groups.IsEmpty && StepSummary.Append(FindingsMarkdown.Of(groups), session);
        if (left > 0 && isListed)
        {
            session.Out.WriteLine(
                $"{Quantity.Of(left, "finding")} more than GitHub shows as annotations: the summary of this job lists all.");
        }
        else if (left > 0)
            TextReport.Write(session.Error, groups);
    }

    private static IEnumerable<Diagnostic> Choose(IEnumerable<FindingGroup> ofOneLevel) =>
        ofOneLevel.SelectMany((group, order) => group.Shown().Select((finding, round) => (finding, order, round)))
            .OrderBy(f => f.round).ThenBy(f => f.order).Take(MostOfLevel).Select(f => f.finding);

    private static string Command(Diagnostic finding, string prefix, string? more)
    {
        string level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        string place = "file=" + Property(prefix + finding.Position.Path);
        if (finding.Position.Line > 0)
            place += $",line={finding.Position.Line},col={Math.Max(1, finding.Position.Column)}";
        string title = Property($"{finding.Rule.Code} {finding.Rule.Title}");
        string?[] lines = [finding.Message, finding.Hint is null ? null : "hint: " + finding.Hint, more];
        return $"::{level} {place},title={title}::{string.Join("%0A", lines.OfType<string>().Select(Text))}";
    }

    // A workflow command has escapes of its own, and more of them in properties than in the message:
    // https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. What has no escape there is shown by its number.
    private static string Text(string text) => string.Concat(text.Select(c => c switch
    {
        '%' => "%25",
        '\r' => "%0D",
        '\n' => "%0A",
        _ when Printable.IsHidden(c) => Printable.Escape(c),
        _ => c.ToString(),
    }));

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
