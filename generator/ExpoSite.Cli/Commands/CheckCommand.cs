using System.Buffers;
using System.Collections.Concurrent;
using System.CommandLine;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Reporting;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite check</c>: everything that a pull request must pass.</summary>
internal sealed class CheckCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var fix = new Option<bool>("--fix") { Description = "Mint missing ids into hand-written articles (adds one line to each, changes nothing else)" };
        var command = new Command("check", "Builds everything in memory and reports what is wrong. Writes nothing without --fix.") { fix };
        command.SetAction(parsed => new CheckCommand(session, shared.Read(parsed, session)).Run(parsed.GetValue(fix)));
        return command;
    }

    private int Run(bool fix)
    {
        SiteFolder folder = settings.FindRoot(session);
        var unwritten = new List<Diagnostic>();
        int minted = fix ? MintedIds.Write(folder, unwritten.Add) : 0;
        var reader = new SourceReader(folder);
        SitePlan plan = SiteBuild.Plan(reader.Read(), new BuildOptions { Now = settings.Now });
        var rendering = new ConcurrentDictionary<Diagnostic, bool>();
        Parallel.ForEach(plan.Files, () => new ArrayBufferWriter<byte>(65_536), (file, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            foreach (Diagnostic finding in file.Render(buffer))
                rendering.TryAdd(finding, true);
            return buffer;
        }, _ => { });
        List<Diagnostic> findings = [.. unwritten, .. reader.Findings, .. plan.Diagnostics, .. rendering.Keys];
        Report.Write(findings, settings.Format, session, folder.Root);
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            string fixedIds = minted == 0 ? "" : $"{Summary.Count(minted, "id")} minted. ";
            session.Out.WriteLine($"{fixedIds}{Summary.Count(plan.Counts.Articles, "story", "stories")}, {Summary.Count(plan.Files.Length, "file")} checked: {Summary.Errors(findings)}.{Summary.Warnings(findings)}");
        }

        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
