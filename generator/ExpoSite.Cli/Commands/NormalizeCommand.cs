using System.CommandLine;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Reporting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite normalize</c>: raw files to Markdown.</summary>
internal sealed class NormalizeCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var paths = new Argument<string[]>("PATH")
        { Description = "Raw files, or folders with raw files (default: input/raw/)", Arity = ArgumentArity.ZeroOrMore };
        UsageReport.RefuseOptions(paths);
        Option<string?> output = CommandOption.Text("--output", "DIR", "Folder for the Markdown (default: input/articles/)");
        Option<bool> explain = CommandOption.Flag("--explain", "Show how each line of each file was read, and why");
        Option<bool> dryRun = CommandOption.Flag("--dry-run", "Show what would change, and write nothing");
        Option<bool> retag = CommandOption.Flag(
            "--retag", "Suggest new tags for Markdown that nobody edited (otherwise tags stay as long as the text does)");
        Option<bool> again = CommandOption.Flag("--again", "Write the stories of these raw files again, even if they were deleted");
        var command = new Command(
            "normalize", "Turns raw article files (pasted text, web pages, Word files, e-mails, Markdown) into one Markdown file per "
            + "story. Markdown that a person edited is never touched.") { paths, output, explain, dryRun, retag, again };
        command.SetAction(parsed => new NormalizeCommand(session, shared.Read(parsed, session)).Run(new NormalizeRequest
        {
            Paths = [.. parsed.GetValue(paths) ?? []],
            Output = parsed.GetValue(output),
            DryRun = parsed.GetValue(dryRun),
            Retag = parsed.GetValue(retag),
            Again = parsed.GetValue(again),
        }, parsed.GetValue(explain)));
        return command;
    }

    private int Run(NormalizeRequest request, bool isExplained)
    {
        NormalizeOutcome outcome = new NormalizeRun(session, settings).Run(request);
        if (request.DryRun && settings.Format == ReportFormat.Text)
            WriteDiff(outcome);
        Report.Write(outcome.Findings, settings, session, outcome.Root, new ReportExtras
        {
            Readings = isExplained ? outcome.Result.Readings : [],
            Written = outcome.Written,
        });
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            TellWritten(outcome, session);
            session.Out.WriteLine(Outcome(outcome, request.DryRun));
        }

        return outcome.Findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    /// <summary>Names every file that was written, and what happened to it.</summary>
    public static void TellWritten(NormalizeOutcome outcome, Session session)
    {
        foreach (WrittenFile file in outcome.Written)
            session.Out.WriteLine($"{file.What,-10} {Printable.Of(WrittenFile.Display(file.Path, session))}");
    }

    private void WriteDiff(NormalizeOutcome outcome)
    {
        var before = outcome.Existing.ToDictionary(e => e.Path, e => e.Text, StringComparer.Ordinal);
        foreach (MarkdownFile file in outcome.Result.Files.Concat(outcome.Result.Proposals))
        {
            string? after = file.Action == MarkdownAction.Remove ? null : file.Text;
            if (file.Action is MarkdownAction.Create or MarkdownAction.Rewrite or MarkdownAction.Remove)
                UnifiedDiff.Show(UnifiedDiff.Of(file.Path, before.GetValueOrDefault(file.Path), after), session);
        }

        foreach (MediaFile picture in outcome.Result.Media.Where(m => !outcome.MediaNames.Contains(m.Name)))
            session.Out.WriteLine($"Binary files /dev/null and b/media/{picture.Name} differ");
    }

    private static string Outcome(NormalizeOutcome outcome, bool dryRun)
    {
        (NormalizeResult result, List<Diagnostic> findings) = (outcome.Result, outcome.Findings);
        int briefs = result.Files.Count(f => f.IsBrief);
        string read = $"{Quantity.Of(result.Files.Length - briefs, "article")}"
            + $"{(briefs == 0 ? "" : $" and {Quantity.Of(briefs, "brief")}")} read";
        string[] parts =
        [
            .. Part(MarkdownAction.Create, dryRun ? "new" : "written"),
            .. Part(MarkdownAction.Rewrite, dryRun ? "to rewrite" : "rewritten"),
            .. Part(MarkdownAction.KeepEdited, "edited by hand and kept"), .. Part(MarkdownAction.Unchanged, "unchanged"),
            .. Offered(result.Proposals.Count(p => p.Action != MarkdownAction.Remove && !outcome.Unwritten.Contains(p.Path))),
        ];
        string found = findings.Any(f => f.Severity != Severity.Info) ? $" {Summary.Found(findings)}." : "";
        return $"{read}{(parts.Length == 0 ? "" : ": " + string.Join(", ", parts))}.{found}{(dryRun ? " Nothing was written." : "")}";

        static IEnumerable<string> Offered(int count) =>
            count == 0 ? [] : [$"{Quantity.Of(count, "new reading")} offered beside edited files"];

        IEnumerable<string> Part(MarkdownAction action, string words)
        {
            int count = result.Files.Count(f => f.Action == action && !outcome.Unwritten.Contains(f.Path));
            return count == 0 ? [] : [$"{count} {words}"];
        }
    }
}
