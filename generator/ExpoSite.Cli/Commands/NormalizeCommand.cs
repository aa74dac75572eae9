using System.Collections.Immutable;
using System.CommandLine;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Reporting;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite normalize</c>: raw files to Markdown.</summary>
internal sealed class NormalizeCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Raw files or folders of them (default: input/raw/)", Arity = ArgumentArity.ZeroOrMore };
        UsageReport.RefuseOptions(paths);
        var output = new Option<string?>("--output") { Description = "Folder for the Markdown (default: input/articles/)", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Show how each line of each file was read, and why" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and write nothing" };
        var retag = new Option<bool>("--retag") { Description = "Suggest tags anew for Markdown that nobody edited (otherwise its tags stay while its text does)" };
        var again = new Option<bool>("--again") { Description = "Write again what was made of these raw files and deleted since" };
        var command = new Command("normalize", "Turns raw article files (pasted text, web pages, Word files, e-mails, Markdown) into one Markdown file per story. Markdown that a person edited is never touched.") { paths, output, explain, dryRun, retag, again };
        command.SetAction(parsed => new NormalizeCommand(session, shared.Read(parsed, session)).Run(new NormalizeRequest
        {
            Paths = [.. parsed.GetValue(paths) ?? []],
            Output = parsed.GetValue(output),
            Explain = parsed.GetValue(explain),
            DryRun = parsed.GetValue(dryRun),
            Retag = parsed.GetValue(retag),
            Again = parsed.GetValue(again),
        }));
        return command;
    }

    public int Run(NormalizeRequest request)
    {
        NormalizeOutcome outcome = Normalize(request);
        if (request.DryRun && settings.Format == ReportFormat.Text)
            WriteDiff(outcome);
        Report.Write(outcome.Findings, settings, session, outcome.Root, new ReportExtras { Readings = request.Explain ? outcome.Result.Readings : [], Written = outcome.Written });
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            TellWritten(outcome);
            session.Out.WriteLine(Outcome(outcome, request.DryRun));
        }

        return outcome.Findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    /// <summary>Names every file that was written, and what happened to it.</summary>
    public void TellWritten(NormalizeOutcome outcome)
    {
        foreach (WrittenFile file in outcome.Written)
            session.Out.WriteLine($"{file.What,-10} {Printable.Of(WrittenFile.Display(file.Path, session))}");
    }

    /// <summary>Reads, normalizes and, unless it is a dry run, writes.</summary>
    public NormalizeOutcome Normalize(NormalizeRequest request)
    {
        bool isWhole = request.Paths.Length > 0 && request.Output is not null;
        SiteFolder? root = isWhole ? SiteFolder.Find(settings.Root, session.CurrentDirectory) : settings.FindRoot(session);
        SiteFolder folder = root ?? SiteFolder.Of(session.CurrentDirectory);
        var findings = new List<Diagnostic>();
        if (!request.DryRun)
            SweepLeftovers(folder, request.Output);
        string[] paths = request.Paths.IsEmpty ? (Directory.Exists(folder.Raw) ? [folder.Raw] : []) : [.. request.Paths.Select(session.FullPath)];
        var rawNames = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<RawFile> raw = RawFileReader.Read(paths, root, findings, name => rawNames.Add(name));
        Outcome<SiteConfig> settingsRead = new SourceReader(folder).ReadSettings();
        findings.AddRange(settingsRead.Diagnostics);
        SiteConfig config = settingsRead.Value!;
        var articles = new MarkdownFolder(folder, request.Output is { } given ? session.FullPath(given) : folder.Articles);
        ImmutableArray<ExistingMarkdown> existing = articles.Read();
        MediaFolder media = MediaFolder.Beside(folder, request.Output is null ? null : session.FullPath(request.Output));
        ImmutableArray<string> mediaNames = media.Names();
        RecordFile record = request.Output is null ? RecordFile.Read(folder) : RecordFile.None;
        NormalizeResult result = Normalizer.Run(raw, existing, new NormalizeOptions
        {
            TimeZone = config.TimeZone,
            Language = config.Language,
            Categories = [.. config.Categories.Select(c => c.Name)],
            RawFolder = request.Paths.IsEmpty ? new RawFolder(folder.Display(folder.Raw), rawNames) : null,
            MediaNames = mediaNames,
            TagsAnew = request.Retag,
            Record = record.Stories,
            WritesDeleted = request.Again,
        });
        findings.AddRange(result.Diagnostics);
        HashSet<string> unwritten = [];
        var written = new List<WrittenFile>();
        if (!request.DryRun)
        {
            // Pictures first: no article shows one that is not there yet.
            media.Write(result.Media, findings, written);
            unwritten = articles.Write(result.Files.Concat(result.Proposals), findings, written);
            record.Write(result.Stories.Where(s => File.Exists(Path.Combine(folder.Articles, s.Path))), findings);
        }

        return new NormalizeOutcome(folder.Root, result, existing, findings)
        {
            MediaNames = mediaNames,
            Unwritten = unwritten,
            Written = [.. written.OrderBy(w => w.Path, StringComparer.Ordinal)],
        };
    }

    private void SweepLeftovers(SiteFolder folder, string? output)
    {
        folder.SweepInput();
        if (output is not null && Directory.Exists(session.FullPath(output)))
            TemporaryFile.Sweep(session.FullPath(output));
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
        string read = $"{Summary.Count(result.Files.Length - briefs, "article")}{(briefs == 0 ? "" : $" and {Summary.Count(briefs, "brief")}")} read";
        string[] parts =
        [
            .. Part(MarkdownAction.Create, dryRun ? "new" : "written"), .. Part(MarkdownAction.Rewrite, dryRun ? "to rewrite" : "rewritten"),
            .. Part(MarkdownAction.KeepEdited, "edited by hand and kept"), .. Part(MarkdownAction.Unchanged, "unchanged"),
            .. Offered(result.Proposals.Count(p => p.Action != MarkdownAction.Remove && !outcome.Unwritten.Contains(p.Path))),
        ];
        string found = findings.Any(f => f.Severity != Severity.Info) ? $" {Summary.Found(findings)}." : "";
        return $"{read}{(parts.Length == 0 ? "" : ": " + string.Join(", ", parts))}.{found}{(dryRun ? " Nothing was written." : "")}";

        static IEnumerable<string> Offered(int count) => count == 0 ? [] : [$"{Summary.Count(count, "new reading")} offered beside edited files"];

        IEnumerable<string> Part(MarkdownAction action, string words)
        {
            int count = result.Files.Count(f => f.Action == action && !outcome.Unwritten.Contains(f.Path));
            return count == 0 ? [] : [$"{count} {words}"];
        }
    }
}

/// <summary>What the command line asks of normalize.</summary>
internal sealed record NormalizeRequest
{
    public ImmutableArray<string> Paths { get; init; } = [];

    public string? Output { get; init; }

    public bool Explain { get; init; }

    public bool DryRun { get; init; }

    public bool Retag { get; init; }

    public bool Again { get; init; }
}

/// <param name="Root">Full path of the root.</param>
/// <param name="Result">What the normalizer returned.</param>
/// <param name="Existing">The Markdown that stood there before.</param>
/// <param name="Findings">All findings, those of reading and writing included.</param>
internal sealed record NormalizeOutcome(
    string Root, NormalizeResult Result, ImmutableArray<ExistingMarkdown> Existing, List<Diagnostic> Findings)
{
    /// <summary>Paths of Markdown that could not be written.</summary>
    public HashSet<string> Unwritten { get; init; } = [];

    /// <summary>What stood in the media folder before.</summary>
    public ImmutableArray<string> MediaNames { get; init; } = [];

    /// <summary>The files that were written or removed, by path.</summary>
    public ImmutableArray<WrittenFile> Written { get; init; } = [];
}
