using ExpoSite.Cli.Input;
using ExpoSite.Cli.Published;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Receiving;

/// <summary>Makes stories of the raw files that a change brings, and completes the Markdown that it brings.</summary>
internal sealed class Reception(Session session, CommandSettings settings, SiteFolder folder)
{
    /// <summary>Everything that was found, apart from what is wrong with the site's settings: that is told by who builds it.</summary>
    public List<Diagnostic> Findings { get; } = [];

    public ImmutableArray<WrittenFile> Written { get; private set; } = [];

    /// <summary>Reads and writes.</summary>
    /// <param name="changed">Paths that the change touches, relative to the root.</param>
    /// <param name="published">The site as it is published; ids are written only where it is known who has one already.</param>
    public Receipt Receive(FrozenSet<string> changed, PublishedRequest published)
    {
        // What is wrong with the record is told by who builds the site.
        SourceFile? record = PublishedRecord.Read(published, session, _ => { });
        var files = ReceivedFiles.Of(folder, changed);
        ImmutableArray<Diagnostic> astray = [.. files.Findings()];
        Findings.AddRange(astray);
        NormalizeOutcome? outcome = files.Raws.IsEmpty ? null : Normalize(files.Raws);
        Written = outcome?.Written ?? [];
        if (outcome is null && files.Articles.IsEmpty)
            return new Receipt([], [], FrozenSet<string>.Empty, astray);

        TimeZoneInfo zone = new SourceReader(folder, isMade: false).ReadSettings().Value!.TimeZone;
        SitePlan plan = Plan(record, [.. changed, .. Written.Select(w => folder.Display(w.Path))]);
        IReadOnlySet<string> withId = record is null ? FrozenSet<string>.Empty
            : MintedIds.Write(folder, plan.Identity.MissingIds(), Findings.Add, files.Articles);
        HashSet<string> ofRaws = [.. outcome?.Result.Files.Select(f => Display(f.Path)) ?? []];
        return new Receipt(
            outcome is null ? [] : [.. files.Raws.Select(raw => Of(raw, outcome, path => Story(path)))],
            [.. files.Articles.Where(p => !ofRaws.Contains(p)).Select(Story)], withId, astray);

        ReceivedStory Story(string path) => ReceivedStory.Of(path, folder, plan, zone);
    }

    // All raw files are read, for a story may be in two; what is wrong with others has been told, or is told by who builds the site.
    private NormalizeOutcome Normalize(ImmutableArray<string> raws)
    {
        NormalizeOutcome outcome = new NormalizeRun(session, settings).Run(
            new NormalizeRequest { Only = raws.ToFrozenSet(StringComparer.Ordinal) });
        HashSet<string> written = [.. outcome.Result.Files.Concat(outcome.Result.Proposals).Select(f => Display(f.Path))];
        string record = folder.Display(folder.Record);
        string media = folder.Display(folder.Media) + "/";
        Findings.AddRange(outcome.Findings.Where(f => written.Contains(f.Position.Path) || f.Position.Path == record
            || f.Position.Path.StartsWith(media, StringComparison.Ordinal) || raws.Any(raw => IsAbout(f, raw))));
        return outcome;
    }

    // Of two raw files with one story, the finding stands at one and names the other.
    private static bool IsAbout(Diagnostic finding, string raw) =>
        finding.Position.Path == raw || finding.Message.Contains($"'{raw}'", StringComparison.Ordinal);

    private SitePlan Plan(SourceFile? record, FrozenSet<string> touched)
    {
        SiteSources sources = new SourceReader(folder, isMade: false).Read() with { Published = record };
        return SiteBuild.Plan(sources, new BuildOptions { Now = settings.Now, ChangedFiles = touched });
    }

    private ReceivedRaw Of(string raw, NormalizeOutcome outcome, Func<string, ReceivedStory> story)
    {
        MarkdownFile[] made = [.. outcome.Result.Files.Where(f => f.Source == raw && !outcome.Unwritten.Contains(f.Path))];
        string[] proposals =
        [
            .. outcome.Result.Proposals.Where(p => p.Source == raw && p.Action != MarkdownAction.Remove).Select(p => Display(p.Path)),
        ];
        HashSet<string> about = [.. made.Select(f => Display(f.Path)), .. proposals];
        return new ReceivedRaw(
            raw, [.. made.Select(f => (story(Display(f.Path)), f.Action))], [.. proposals],
            [.. Findings.Where(f => about.Contains(f.Position.Path) || IsAbout(f, raw)).Order()]);
    }

    private string Display(string article) => folder.Display(Path.Combine(folder.Articles, article));
}
