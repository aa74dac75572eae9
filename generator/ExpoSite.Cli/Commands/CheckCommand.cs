using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.CommandLine;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Published;
using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Reporting.Impact;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;
using ExpoSite.Site.Checking.Parts;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Settings;
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
        var fix = new Option<bool>("--fix") { Description = "Add missing ids to hand-written articles (one line each, without other changes), and bring the ledger of published stories up to date" };
        var retract = new Option<string[]>("--retract") { Description = "With --fix: the story of this id was withdrawn on purpose", HelpName = "ID" };
        var against = new Option<string?>("--against") { Description = "Compare the feeds with the published ones, and show what subscribers will see", HelpName = "DIR|URL" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Address at which the site is published, instead of url in site.yml", HelpName = "URL" };
        var summary = new Option<string?>("--summary") { Description = "With --against: append the comparison to this Markdown file (default with --format github: the job's summary)", HelpName = "FILE" };
        var explain = new Option<string?>("--explain") { Description = "Show for each story, or for one (id, slug, address or file), which stories are related to it and why", HelpName = "STORY", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Builds everything in memory and reports what is wrong. Writes nothing without --fix.") { fix, retract, against, baseUrl, summary, explain };
        command.SetAction(parsed =>
        {
            CommandSettings settings = shared.Read(parsed, session);
            return new CheckCommand(session, settings, new CheckRequest
            {
                Fix = parsed.GetValue(fix),
                Retract = [.. (parsed.GetValue(retract) ?? []).Select(Id)],
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

    private static Guid Id(string given) => Guid.TryParse(given, out Guid id) ? id : throw new UsageException($"--retract: '{given}' is not an id.", "take it from the finding, or from input/published.tsv");

    private int Run()
    {
        if (request.Retract.Count > 0 && !request.Fix)
            throw new UsageException("--retract changes the ledger, so it needs --fix.", "exposite check --fix --retract ID");
        if (request.IsSummaryGiven && request.Against is null)
            throw new UsageException("--summary writes a comparison, so it needs --against.", "exposite check --against https://example.org/ --summary FILE");
        IPublishedSite? published = request.Against is { } place ? PublishedPlace.Open(place, "--against", session) : null;
        using var connection = published as IDisposable;
        if (request.Fix)
            folder.SweepInput();
        var reader = new SourceReader(folder, isMade: false);
        SiteSources sources = reader.Read();
        SitePlan plan = Plan(sources);
        int minted = request.Fix ? MintedIds.Write(folder, plan.Identity.MissingIds(), findings.Add) : 0;
        if (minted > 0)
        {
            reader = new SourceReader(folder, isMade: false);
            sources = reader.Read();
            plan = Plan(sources);
        }

        ImmutableArray<ExplainedStory>? explained = request.Explain ? Explained(plan.Related) : null;
        if (request.Retract.Count > 0)
            plan = Plan(sources with { Ledger = Retracted(sources, plan) });
        var feeds = new ConcurrentDictionary<string, SubscribedFeed>(StringComparer.Ordinal);
        RenderFindings rendered = Render(plan, feeds, new AddressLeaks(plan.Config.Url, SiteConfigReader.Read(sources.Configuration).Value!.Url, sources.Templates));
        findings.AddRange([.. reader.Findings, .. rendered.With(plan.Diagnostics), .. plan.Identity.Check()]);
        SubscriberImpact? impact = published is not null ? Compare(published, plan, feeds) : null;
        bool isRecorded = request.Fix && Record(sources, plan);
        Report.Write(findings, settings, session, folder.Root, new ReportExtras { Impact = impact, Related = explained });
        if (impact is not null && request.Summary is { } file)
            File.AppendAllText(session.FullPath(file), ImpactMarkdown.Of(impact, request.Against!));
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            if (impact is not null)
                ImpactText.Write(impact, request.Against!, session.Out);
            string done = (minted == 0 ? "" : $"{Quantity.Of(minted, "id")} minted. ")
                + (isRecorded ? $"{folder.Display(folder.Ledger)} written: commit it. " : "");
            string stories = Quantity.Of(plan.Counts.Articles, "story", "stories");
            session.Out.WriteLine($"{done}{stories} and {Quantity.Of(plan.Files.Length, "file")} checked: {Summary.Found(findings)}.");
        }

        return HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private ImmutableArray<ExplainedStory> Explained(RelatedReport report) =>
        request.ExplainedStory is not { } reference ? report.All()
        : report.Find(reference) is { } story ? [story]
        : throw new UsageException($"--explain: there is no story '{reference}' on the site.", "give its id, its slug, its address or its file; drafts are not on the site");

    private bool HasErrors => findings.Any(f => f.Severity == Severity.Error);

    private SitePlan Plan(SiteSources sources) => SiteBuild.Plan(sources, new BuildOptions { Now = settings.Now, BaseUrl = request.BaseUrl, RequiresAlternativeText = true });

    private SourceFile Retracted(SiteSources sources, SitePlan plan)
    {
        Guid[] impossible = [.. request.Retract.Where(id => !plan.Identity.CanRetract(id))];
        return impossible.Length == 0
            ? LedgerRetraction.Mark(sources.Ledger!, request.Retract)
            : throw new UsageException($"--retract: {impossible[0]} is not in the ledger, or its story is still on the site.", "first remove the story's file, or set  draft: true  in it");
    }

    private RenderFindings Render(SitePlan plan, ConcurrentDictionary<string, SubscribedFeed> feeds, AddressLeaks leaks)
    {
        var found = new RenderFindings();
        HashSet<string> wanted = request.Against is null ? [] : BuiltFeeds.PathsOf(plan);
        // What is copied or made is no text, and was judged when it was read.
        Parallel.ForEach(plan.Files.Where(f => f.Content is RenderedContent), () => new ArrayBufferWriter<byte>(65_536), (file, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            // An output that failed is no page: what else seems wrong in it follows from that.
            ImmutableArray<Diagnostic> own = ((RenderedContent)file.Content).Render(buffer);
            found.Add(file.Path, own.Any(f => f.Severity == Severity.Error) ? own : [.. own, .. leaks.In(file.Path, buffer.WrittenMemory)]);
            if (wanted.Contains(file.Path) && FeedReading.Read(new SourceFile(file.Path, buffer.WrittenMemory)).Value is { } feed)
                feeds[file.Path] = feed;
            return buffer;
        }, _ => { });
        return found;
    }

    private SubscriberImpact? Compare(IPublishedSite site, SitePlan plan, ConcurrentDictionary<string, SubscribedFeed> built)
    {
        var published = new PublishedFeeds(site);
        FeedSet? before = published.ReadAsync(session.Cancellation).GetAwaiter().GetResult();
        findings.AddRange(published.Findings);
        if (before is null)
            return null;
        var impact = SubscriberImpact.Of(before, BuiltFeeds.SetOf(plan, built), plan);
        findings.AddRange(impact.Findings);
        return impact;
    }

    // The ledger tells what was published; a site with errors is not.
    private bool Record(SiteSources sources, SitePlan plan)
    {
        if (HasErrors || !LedgerFile.Write(folder, sources.Ledger, plan.Identity.NextLedger(), findings.Add))
            return false;
        findings.RemoveAll(f => f.Rule == IdentityRules.UnrecordedStories || f.Rule == IdentityRules.RetractedIsBack);
        return true;
    }
}

/// <summary>What the command line asks of a check.</summary>
internal sealed record CheckRequest
{
    public bool Fix { get; init; }

    /// <summary>Ids of stories that were withdrawn.</summary>
    public IReadOnlyCollection<Guid> Retract { get; init; } = [];

    /// <summary>Folder or address of the published site, or null.</summary>
    public string? Against { get; init; }

    public string? BaseUrl { get; init; }

    /// <summary>Say why stories are related.</summary>
    public bool Explain { get; init; }

    /// <summary>The one story to say it of, or null for all.</summary>
    public string? ExplainedStory { get; init; }

    /// <summary>False for a summary that is the workflow's own.</summary>
    public bool IsSummaryGiven { get; init; }

    /// <summary>Markdown file that the comparison is appended to, or null.</summary>
    public string? Summary { get; init; }
}
