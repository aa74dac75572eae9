using System.CommandLine;
using System.Security.Cryptography;
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
        Option<bool> relative = CommandOption.Flag(
            "--relative-urls", "Let every address within the site be relative, so that it opens from a disk; such a site is not for "
            + "publishing, and has no published.json");
        Option<string?> changed = CommandOption.Text(
            "--changed", "FILE", "Build a preview of a change: FILE names the files that it touches, as git diff --name-only does in the "
            + "root. Drafts and scheduled stories among them are shown, changes.html lists what the change means for readers, and what "
            + "has errors is shown as far as it can be");
        Option<bool> check = CommandOption.Flag(
            "--check", "Report everything that 'exposite check' reports, in the same pass; nothing is written if there is an error");
        Option<bool> holdBack = CommandOption.Flag(
            "--hold-back", "With --published: leave out new stories that have errors, instead of writing nothing; exit code "
            + $"{ExitCode.HeldBack}");
        var command = new Command(
            "build", "Builds the site from the Markdown in input/: pages, feeds, sitemap. The output folder is replaced as a whole, and "
            + "only if there is no error. From the third build on, only files that changed are written: .exposite/ keeps the site that was "
            + "replaced, to begin with.")
        { root, output, baseUrl, published, first, check, holdBack, drafts, future, relative, changed, clean };
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
                Checks = parsed.GetValue(check),
                HoldsBack = parsed.GetValue(holdBack),
                Drafts = parsed.GetValue(drafts),
                Future = parsed.GetValue(future),
                RelativeUrls = parsed.GetValue(relative),
                Changed = parsed.GetValue(changed),
                Clean = parsed.GetValue(clean),
            });
        });
        return command;
    }

    /// <summary>Builds and reports.</summary>
    /// <param name="normalized">What an earlier step of the same run did; its findings are told together with those of the build.</param>
    public int Run(BuildRequest request, NormalizeOutcome? normalized = null)
    {
        if (request.HoldsBack && request.Published.Place is null)
        {
            throw new UsageException(
                "--hold-back leaves out what is new, so it needs --published.",
                "exposite build --published https://example.org/ --hold-back");
        }

        // The system takes some milliseconds to load what computes hashes: it does while files are listed and read.
        Task.Run(static () => SHA256.HashData([]));
        SiteFolder folder = settings.FindRoot(session);
        string where = request.Output is { } given ? session.FullPath(given) : folder.DefaultOutput;
        OutputFolder output = OutputFolder.At(where, folder);
        folder.SweepInput();
        var before = new List<Diagnostic>();
        SourceFile? record = PublishedRecord.Read(request.Published, session, before.Add);
        var reader = new SourceReader(folder);
        SiteSources sources = reader.Read() with { Published = record };
        before.AddRange(reader.Findings);
        Diagnostic? foreign = output.Foreign();
        if (foreign is not null)
            before.Add(foreign);
        var faulty = new FaultyStories(request.HoldsBack);
        FrozenSet<string>? changed = request.Changed is null ? null : ChangedFiles.Read(request.Changed, session);
        SitePlan plan;
        List<Diagnostic> found;
        do
        {
            plan = Plan(sources, request, faulty, changed);
            found = [.. before, .. plan.Diagnostics, .. plan.Identity.Check()];
            if (plan.IsPreview ? foreign is not null : found.Any(faulty.IsFatal))
                found = request.Checks ? [.. RenderFindings.Of(plan).With(found)] : found;
            else
                found.AddRange(Write(plan, output, reader, request.Clean));
        }
        while (faulty.Hold(found, plan));
        List<Diagnostic> own = [.. found.Union(faulty.Findings).Union(faulty.Unread(plan))];
        if (!own.Any(faulty.IsFatal))
        {
            own.AddRange(reader.Work.Findings);
            reader.Work.Finish(session.Clock.GetUtcNow());
        }

        bool isWritten = plan.IsPreview ? output.IsWritten : !own.Any(faulty.IsFatal);
        if (plan.IsPreview)
            own = [.. ChangeReport.Findings(own, plan)];
        List<Diagnostic> findings = [.. normalized?.Findings ?? [], .. own.Where(f => !IsTold(f, normalized))];
        Report.Write(findings, settings, session, folder.Root, new ReportExtras { Written = normalized?.Written });
        if (plan.IsPreview && isWritten)
            ChangeReport.Write(plan, settings, session);
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            session.Out.WriteLine(isWritten
                ? Summary.OfBuild(
                    plan, faulty.Files.Count, Summary.SinceStart(), findings, reader.Work.Summary,
                    WrittenFile.Display(where, session) + "/", output.Changed)
                : $"{Summary.Found(findings)}. The site was not written{(output.IsStanding ? "; the last good one is untouched" : "")}.");
        }

        bool isClean = isWritten && !HasErrors(plan.IsPreview ? findings : normalized?.Findings ?? []);
        return !isClean ? ExitCode.ContentErrors : faulty.Files.Count > 0 ? ExitCode.HeldBack : ExitCode.Success;
    }

    private SitePlan Plan(SiteSources sources, BuildRequest request, FaultyStories faulty, FrozenSet<string>? changed)
    {
        SitePlan plan = SiteBuild.Plan(sources, new BuildOptions
        {
            Now = settings.Now,
            BaseUrl = request.BaseUrl,
            Drafts = request.Drafts,
            Future = request.Future,
            GatesEveryFeed = request.Checks,
            ChecksFacts = request.Checks,
            ExplainsRelated = false,
            RequiresAlternativeText = request.Checks,
            FaultyFiles = faulty.Files,
            ChangedFiles = changed,
            RelativeUrls = request.RelativeUrls,
        });
        return request.Checks ? plan.Watched(sources) : plan;
    }

    private ImmutableArray<Diagnostic> Write(SitePlan plan, OutputFolder output, SourceReader reader, bool isClean)
    {
        if (isClean)
            output.Clean();
        PlannedContents contents = reader.Contents;
        using Progress? progress = Progress.Start(session.IsTerminal, "Writing", () => plan.Files.Sum(contents.CostOf));
        return output.Write(plan, contents, session.Clock.GetUtcNow(), progress);
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

    /// <summary>Finds what a check finds.</summary>
    public bool Checks { get; init; }

    /// <summary>Goes on without new stories that have errors.</summary>
    public bool HoldsBack { get; init; }

    public bool Drafts { get; init; }
    public bool Future { get; init; }
    /// <summary>Makes a site that opens from a disk.</summary>
    public bool RelativeUrls { get; init; }

    /// <summary>File that names what a change touches, or null for a site that is no preview of one.</summary>
    public string? Changed { get; init; }

    public bool Clean { get; init; }
}
