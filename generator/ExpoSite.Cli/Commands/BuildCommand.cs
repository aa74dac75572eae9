using System.CommandLine;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Reporting;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite build</c>: the site from Markdown.</summary>
internal sealed class BuildCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var root = new Argument<string?>("ROOT") { Description = "Folder that holds input/, or a plain folder of Markdown articles (same as --root)", Arity = ArgumentArity.ZeroOrOne };
        UsageReport.RefuseOptions(root);
        var output = new Option<string?>("--output") { Description = "Folder that the site replaces (default: output/ in the root)", HelpName = "DIR" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Address at which the site is published, instead of url in site.yml", HelpName = "URL" };
        var drafts = new Option<bool>("--drafts") { Description = "Show drafts too" };
        var future = new Option<bool>("--future") { Description = "Show scheduled and embargoed stories too" };
        var clean = new Option<bool>("--clean") { Description = "Remove the last output before writing the new one: takes less space, but a failed write leaves none" };
        var command = new Command("build", "Builds the site from the Markdown in input/: pages, feeds, sitemap. The output folder is replaced as a whole, and only when there was no error.") { root, output, baseUrl, drafts, future, clean };
        command.SetAction(parsed =>
        {
            CommandSettings settings = shared.Read(parsed, session);
            string? given = parsed.GetValue(root);
            if (given is not null && settings.Root is not null)
                throw new UsageException("The root is given twice: as ROOT and with --root.");
            if (given is not null && !Directory.Exists(session.FullPath(given)))
                throw new UsageException($"There is no folder '{given}'.");
            var build = new BuildCommand(session, given is null ? settings : settings with { Root = session.FullPath(given) });
            return build.Run(new BuildRequest
            {
                Output = parsed.GetValue(output),
                BaseUrl = parsed.GetValue(baseUrl),
                Drafts = parsed.GetValue(drafts),
                Future = parsed.GetValue(future),
                Clean = parsed.GetValue(clean),
            });
        });
        return command;
    }

    /// <summary>Builds and reports.</summary>
    /// <param name="request">What the command line asks for.</param>
    /// <param name="earlier">Findings of an earlier step, reported together.</param>
    public int Run(BuildRequest request, IReadOnlyCollection<Diagnostic>? earlier = null)
    {
        SiteFolder folder = settings.FindRoot(session);
        string where = request.Output is { } given ? session.FullPath(given) : folder.DefaultOutput;
        OutputFolder output = OutputFolder.At(where, folder);
        folder.SweepInput();
        var reader = new SourceReader(folder);
        SiteSources sources = reader.Read();
        SitePlan plan = SiteBuild.Plan(sources, new BuildOptions
        {
            Now = settings.Now,
            BaseUrl = request.BaseUrl,
            Drafts = request.Drafts,
            Future = request.Future,
            GatesEveryFeed = false,
            ChecksFacts = false,
        });
        List<Diagnostic> findings = [.. (earlier ?? []).Concat(reader.Findings).Concat(plan.Diagnostics).Distinct()];
        if (output.Foreign() is { } foreign)
            findings.Add(foreign);
        bool stops = plan.HasErrors || reader.Findings.Any(f => f.Severity == Severity.Error) || findings.Any(f => f.Rule == WriteRules.OutputNotOurs);
        if (!stops)
        {
            if (request.Clean)
                output.Clean();
            using var progress = Progress.Start(session, "Writing", plan.Files.Length);
            findings.AddRange(output.Write(plan, progress));
            findings.AddRange(reader.Work.Findings.Except(findings));
            reader.Work.Finish(session.Clock.GetUtcNow());
        }

        Report.Write(findings, settings.Format, session, folder.Root);
        bool failed = findings.Any(f => f.Severity == Severity.Error);
        bool notWritten = stops || findings.Any(f => f.Severity == Severity.Error && !(earlier ?? []).Contains(f));
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            session.Out.WriteLine(notWritten
                ? $"{Summary.Errors(findings)}.{Summary.Warnings(findings)} Nothing was written; the last good site is untouched."
                : Summary.OfBuild(plan, Summary.SinceStart(), findings, reader.Work.Summary, Display(where)));
        }

        return failed ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private string Display(string path) =>
        (SiteFolder.Holds(session.CurrentDirectory, path) ? Path.GetRelativePath(session.CurrentDirectory, path) : path) + Path.DirectorySeparatorChar;
}

/// <summary>What the command line asks of a build.</summary>
internal sealed record BuildRequest
{
    public string? Output { get; init; }

    public string? BaseUrl { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    public bool Clean { get; init; }
}
