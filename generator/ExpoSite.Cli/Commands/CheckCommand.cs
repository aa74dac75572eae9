using System.CommandLine;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Published;
using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Reporting.Impact;
using ExpoSite.Site;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite check</c>: everything that a pull request must pass.</summary>
internal sealed class CheckCommand(Session session, CommandSettings settings, CheckRequest request)
{
    private readonly SiteFolder folder = settings.FindRoot(session);
    private readonly List<Diagnostic> findings = [];

    public static Command Create(Session session, SharedOptions shared)
    {
        Option<bool> fix = CommandOption.Flag(
            "--fix", "Add missing ids to hand-written articles, one line each, without other changes; with --published those that are "
            + "public already");
        var retract = new Option<string[]>("--retract")
        {
            Description = "With --fix and --published: the published story of this id, whose file is gone, was withdrawn on purpose; "
                + "writes a notice in its place",
            HelpName = "ID",
        };
        Option<string?> published = CommandOption.Published();
        Option<bool> first = CommandOption.FirstPublish();
        Option<string?> against = CommandOption.Text(
            "--against", "URL|DIR|FILE", "The same as --published, and show what subscribers will see");
        Option<string?> baseUrl = CommandOption.BaseUrl();
        Option<string?> summary = CommandOption.Text(
            "--summary", "FILE",
            "With --against: append the comparison to this Markdown file (default with --format github: the job's summary)");
        Option<string?> explain = CommandOption.Text(
            "--explain", "STORY",
            "Show for each story, or for one (id, slug, address or file), which stories are related to it and why");
        explain.Arity = ArgumentArity.ZeroOrOne;
        var command = new Command("check", "Builds everything in memory and reports what is wrong. Writes nothing without --fix.")
        { fix, retract, published, first, against, baseUrl, summary, explain };
        command.SetAction(parsed =>
        {
            CommandSettings settings = shared.Read(parsed, session);
            return new CheckCommand(session, settings, new CheckRequest
            {
                Fix = parsed.GetValue(fix),
                Retract = [.. (parsed.GetValue(retract) ?? []).Select(Id)],
                Published = new PublishedRequest(parsed.GetValue(published) ?? parsed.GetValue(against), parsed.GetValue(first)),
                Against = parsed.GetValue(against),
                BaseUrl = parsed.GetValue(baseUrl),
                Explain = parsed.GetResult(explain) is not null,
                ExplainedStory = parsed.GetValue(explain),
                IsSummaryGiven = parsed.GetValue(summary) is not null,
                Summary = parsed.GetValue(summary) ?? (settings.Format == ReportFormat.Github ? session.StepSummary : null),
            }).Run();
        });
        return command;
    }

    private static Guid Id(string given) => Guid.TryParse(given, out Guid id) ? id
        : throw new UsageException($"--retract: '{given}' is not an id.", "take it from the finding, or from published.json of the site");

    private int Run()
    {
        request.Refuse();
        if (request.Fix)
            folder.SweepInput();
        SourceFile? record = PublishedRecord.Read(request.Published, session, findings.Add);
        ReadSite site = Read(record);
        int minted = request.Fix ? MintedIds.Write(folder, site.Plan.Identity.MissingIds(), findings.Add).Count : 0;
        string[] notices =
            [.. request.Retract.Select(id => RetractedStory.Write(folder, site.Plan, id, settings.Now, findings.Add)).OfType<string>()];
        if (minted + notices.Length > 0)
            site = Read(record);
        ImmutableArray<ExplainedStory>? explained = request.Explain ? Explained(site.Plan.Related) : null;
        findings.AddRange(
            [.. site.Findings, .. RenderFindings.Of(site.Plan).With(site.Plan.Diagnostics), .. site.Plan.Identity.Check()]);
        SubscriberImpact? impact = request.Against is { } against && record is not null ? Compare(site.Plan, against) : null;
        Report.Write(findings, settings, session, folder.Root, new ReportExtras { Impact = impact, Related = explained });
        Tell(site.Plan, impact, minted, notices);
        return HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private bool HasErrors => findings.Any(f => f.Severity == Severity.Error);

    private ReadSite Read(SourceFile? record)
    {
        var reader = new SourceReader(folder, isMade: false);
        SiteSources sources = reader.Read() with { Published = record };
        return new ReadSite(Plan(sources).Watched(sources), reader.Findings);
    }

    private SitePlan Plan(SiteSources sources) =>
        SiteBuild.Plan(sources, new BuildOptions { Now = settings.Now, BaseUrl = request.BaseUrl, RequiresAlternativeText = true });

    private ImmutableArray<ExplainedStory> Explained(RelatedReport report) =>
        request.ExplainedStory is not { } reference ? report.All()
        : report.Find(reference) is { } story ? [story]
        : throw new UsageException(
            $"--explain: there is no story '{reference}' on the site.",
            "give its id, its slug, its address or its file; drafts are not on the site");

    private SubscriberImpact? Compare(SitePlan plan, string against)
    {
        var impact = SubscriberImpact.Of(plan);
        if (impact is null && !HasErrors)
        {
            findings.Add(IdentityRules.NothingPublished.At(
                against, "No site was published there, so there are no subscribers to compare for.",
                "check the address, unless the site was never published"));
        }

        return impact;
    }

    private void Tell(SitePlan plan, SubscriberImpact? impact, int minted, string[] notices)
    {
        if (impact is not null && request.Summary is { } file)
            File.AppendAllText(session.FullPath(file), ImpactMarkdown.Of(impact, request.Against!));
        if (settings.IsQuiet || settings.Format == ReportFormat.Json)
            return;
        if (impact is not null)
            ImpactText.Write(impact, request.Against!, session.Out);
        string ids = minted == 0 ? "" : $"{Quantity.Of(minted, "id")} minted. ";
        string written = string.Concat(notices.Select(n => $"{n} written. "));
        string stories = Quantity.Of(plan.Counts.Articles, "story", "stories");
        session.Out.WriteLine($"{ids}{written}{stories} and {Quantity.Of(plan.Files.Length, "file")} checked: {Summary.Found(findings)}.");
    }

    /// <summary>What is planned of the sources as they stand on disk, and what was found while they were read.</summary>
    private sealed record ReadSite(SitePlan Plan, ImmutableArray<Diagnostic> Findings);
}
