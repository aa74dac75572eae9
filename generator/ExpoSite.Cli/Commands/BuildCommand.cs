using System.CommandLine;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Output;
using ExpoSite.Cli.Published;
using ExpoSite.Cli.Reporting;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite build</c>: the site from Markdown.</summary>
internal sealed class BuildCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var root = new Argument<string?>("ROOT")
        {
            Description = "Folder that contains input/, or a plain folder of Markdown articles (same as --root)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        UsageReport.RefuseOptions(root);
        Option<string?> output = CommandOption.Text("--output", "DIR", "Folder that the site replaces (default: output/ in the root)");
        Option<string?> baseUrl = CommandOption.BaseUrl();
        Option<string?> published = CommandOption.Published();
        Option<bool> first = CommandOption.FirstPublish();
        Option<bool> drafts = CommandOption.Flag("--drafts", "Show drafts too");
        Option<bool> future = CommandOption.Flag("--future", "Show scheduled and embargoed stories too");
        Option<bool> clean = CommandOption.Flag(
            "--clean", "Remove the last output, and what is kept of it, before writing the new one: this takes less space, but a failed "
            + "write leaves no site");
        Option<string?> nextChange = CommandOption.Text(
            "--next-change", "FILE", "Write to this file when the site next changes without an edit, for example because a scheduled story "
            + "is due; 'never' if it does not");
        var command = new Command(
            "build", "Builds the site from the Markdown in input/: pages, feeds, sitemap. The output folder is replaced as a whole, and "
            + "only if there is no error. From the third build on, only files that changed are written: .exposite/ keeps the site that was "
            + "replaced, to begin with.") { root, output, baseUrl, published, first, drafts, future, clean, nextChange };
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
                Published = new PublishedRequest(parsed.GetValue(published), parsed.GetValue(first)),
                Drafts = parsed.GetValue(drafts),
                Future = parsed.GetValue(future),
                Clean = parsed.GetValue(clean),
                NextChange = parsed.GetValue(nextChange),
            });
        });
        return command;
    }

    /// <summary>Builds and reports.</summary>
    /// <param name="normalized">What an earlier step of the same run did; its findings are told together with those of the build.</param>
    public int Run(BuildRequest request, NormalizeOutcome? normalized = null)
    {
        SiteFolder folder = settings.FindRoot(session);
        string where = request.Output is { } given ? session.FullPath(given) : folder.DefaultOutput;
        OutputFolder output = OutputFolder.At(where, folder);
        folder.SweepInput();
        var own = new List<Diagnostic>();
        SourceFile? record = PublishedRecord.Read(request.Published, session, own.Add);
        var reader = new SourceReader(folder);
        SiteSources sources = reader.Read() with { Published = record };
        SitePlan plan = SiteBuild.Plan(sources, new BuildOptions
        {
            Now = settings.Now,
            BaseUrl = request.BaseUrl,
            Drafts = request.Drafts,
            Future = request.Future,
            GatesEveryFeed = false,
            ChecksFacts = false,
        });
        own.AddRange([.. reader.Findings, .. plan.Diagnostics]);
        if (output.Foreign() is { } foreign)
            own.Add(foreign);
        if (!HasErrors(own))
        {
            if (request.Clean)
                output.Clean();
            PlannedContents contents = reader.Contents;
            using Progress? progress = Progress.Start(session.IsTerminal, "Writing", () => plan.Files.Sum(contents.CostOf));
            own.AddRange(output.Write(plan, contents, session.Clock.GetUtcNow(), progress));
            own.AddRange(reader.Work.Findings);
            reader.Work.Finish(session.Clock.GetUtcNow());
        }

        bool isWritten = !HasErrors(own);
        if (isWritten && request.NextChange is { } file)
            AtomicFile.Put(session.FullPath(file), Encoding.ASCII.GetBytes(Summary.NextChange(plan) + "\n"));
        List<Diagnostic> findings = [.. normalized?.Findings ?? [], .. own.Where(f => !IsTold(f, normalized))];
        Report.Write(findings, settings, session, folder.Root, new ReportExtras { Written = normalized?.Written });
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            session.Out.WriteLine(isWritten
                ? Summary.OfBuild(
                    plan, Summary.SinceStart(), findings, reader.Work.Summary, WrittenFile.Display(where, session) + "/", output.Changed)
                : $"{Summary.Found(findings)}. The site was not written; the last good one is untouched.");
        }

        return HasErrors(findings) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static bool HasErrors(IEnumerable<Diagnostic> findings) => findings.Any(f => f.Severity == Severity.Error);

    // Normalize has just said why there is no article, and which reading it wrote beside one.
    private static bool IsTold(Diagnostic finding, NormalizeOutcome? normalized)
    {
        if (normalized is null || (finding.Rule != CheckRules.RawNotNormalized && finding.Rule != CheckRules.ProposalPending))
            return false;
        string name = Path.GetFileName(finding.Position.Path);
        return normalized.Findings.Any(
            f => f.Position.Path == finding.Position.Path || f.Message.Contains($"'{name}'", StringComparison.Ordinal));
    }
}

/// <summary>What the command line asks of a build.</summary>
internal sealed record BuildRequest
{
    public string? Output { get; init; }
    public string? BaseUrl { get; init; }
    public PublishedRequest Published { get; init; } = PublishedRequest.None;
    public bool Drafts { get; init; }
    public bool Future { get; init; }
    public bool Clean { get; init; }

    /// <summary>File that is told when the site changes next by itself, or null.</summary>
    public string? NextChange { get; init; }
}
