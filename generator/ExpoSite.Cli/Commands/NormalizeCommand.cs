using System.Collections.Immutable;
using System.CommandLine;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Reporting;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize;
using ExpoSite.Site.Loading;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite normalize</c>: raw files to Markdown.</summary>
internal sealed class NormalizeCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Raw files or folders of them (default: input/raw/)", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--output") { Description = "Folder for the Markdown (default: input/articles/)", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Show how each line of each file was read, and why" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and write nothing" };
        var command = new Command("normalize", "Turns raw article files (pasted page text, saved HTML pages) into one Markdown file per story. Markdown that a person edited is never touched.") { paths, output, explain, dryRun };
        command.SetAction(parsed => new NormalizeCommand(session, shared.Read(parsed, session)).Run(new NormalizeRequest
        {
            Paths = [.. parsed.GetValue(paths) ?? []],
            Output = parsed.GetValue(output),
            Explain = parsed.GetValue(explain),
            DryRun = parsed.GetValue(dryRun),
        }));
        return command;
    }

    public int Run(NormalizeRequest request)
    {
        (NormalizeResult result, List<Diagnostic> findings) = Normalize(request);
        if (request.Explain)
            Explanation.Write(result.Readings, settings.Format, session);
        if (request.DryRun && settings.Format == ReportFormat.Text)
            WriteDiff(result, request);
        if (!(request.Explain && settings.Format == ReportFormat.Json))
            Report.Write(findings, settings.Format, session);
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
            session.Out.WriteLine(Outcome(result, findings, request.DryRun));
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    /// <summary>Reads, normalizes and, unless it is a dry run, writes.</summary>
    public (NormalizeResult Result, List<Diagnostic> Findings) Normalize(NormalizeRequest request)
    {
        bool isWhole = request.Paths.Length > 0 && request.Output is not null;
        SiteFolder folder = SiteFolder.Find(settings.Root, session.CurrentDirectory) ?? (isWhole ? SiteFolder.Of(session.CurrentDirectory) : settings.FindRoot(session));
        string articles = request.Output is { } given ? session.FullPath(given) : folder.Articles;
        var findings = new List<Diagnostic>();
        string[] paths = request.Paths.IsEmpty ? (Directory.Exists(folder.Raw) ? [folder.Raw] : []) : [.. request.Paths.Select(session.FullPath)];
        ImmutableArray<RawFile> raw = RawReader.ReadRaw(paths, folder, findings);
        SiteConfig config = SiteConfigReader.Read(File.Exists(folder.Configuration) ? new SourceReader(folder).ReadOne(folder.Configuration) : null).Value!;
        NormalizeResult result = Normalizer.Run(raw, RawReader.ReadExisting(articles), new NormalizeOptions
        {
            TimeZone = config.TimeZone,
            Categories = [.. config.Categories.Select(c => c.Name)],
        });
        findings.AddRange(result.Diagnostics);
        if (!request.DryRun)
            Write(result, articles, findings);
        return (result, findings);
    }

    private static void Write(NormalizeResult result, string articles, List<Diagnostic> findings)
    {
        foreach (MarkdownFile file in result.Files.Where(f => f.Action is MarkdownAction.Create or MarkdownAction.Rewrite))
        {
            try
            {
                AtomicFile.Write(Path.Combine(articles, file.Path), file.Text);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                findings.Add(WriteRules.WriteFailed.At(file.Path, e.Message, "check permissions and free space"));
            }
        }
    }

    private void WriteDiff(NormalizeResult result, NormalizeRequest request)
    {
        SiteFolder? folder = SiteFolder.Find(settings.Root, session.CurrentDirectory);
        string articles = request.Output is { } given ? session.FullPath(given) : folder!.Articles;
        foreach (MarkdownFile file in result.Files.Where(f => f.Action is MarkdownAction.Create or MarkdownAction.Rewrite))
        {
            string path = Path.Combine(articles, file.Path);
            foreach (string line in UnifiedDiff.Of(file.Path, File.Exists(path) ? File.ReadAllText(path) : "", file.Text))
                session.Out.WriteLine(line);
        }
    }

    private static string Outcome(NormalizeResult result, List<Diagnostic> findings, bool dryRun)
    {
        int articles = result.Files.Count(f => !f.IsBrief);
        string read = $"{Summary.Count(articles, "article")} and {Summary.Count(result.Files.Length - articles, "brief")} read";
        string[] parts =
        [
            .. Part(MarkdownAction.Create, dryRun ? "new" : "written"), .. Part(MarkdownAction.Rewrite, dryRun ? "to rewrite" : "rewritten"),
            .. Part(MarkdownAction.KeepEdited, "edited by hand and kept"), .. Part(MarkdownAction.Unchanged, "unchanged"),
        ];
        bool failed = findings.Any(f => f.Severity == Severity.Error);
        return $"{read}{(parts.Length == 0 ? "" : ": " + string.Join(", ", parts))}.{(failed ? $" {Summary.Errors(findings)}." : "")}{Summary.Warnings(findings)}{(dryRun ? " Nothing was written." : "")}";

        IEnumerable<string> Part(MarkdownAction action, string words)
        {
            int count = result.Files.Count(f => f.Action == action);
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
}
