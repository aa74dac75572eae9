using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pictures;
using ExpoSite.Normalize.Reading;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize;

/// <summary>A raw file as it arrived.</summary>
/// <param name="Path">As it is written into <c>source</c>: relative to the root, or to the folder given on the command line.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RawFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Pictures that a browser saved in the page's own folder beside it, or that a Markdown file names beside it.</summary>
    public ImmutableArray<CompanionFile> Companions { get; init; } = [];
}

/// <summary>A file that belongs to a raw file and is none itself.</summary>
/// <param name="Path">Relative to the raw file's folder, as the page refers to it: <c>Hall plan_files/quay.jpg</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CompanionFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>A Markdown file that already stands in the articles folder.</summary>
/// <param name="Path">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Text">Its decoded text.</param>
public sealed record ExistingMarkdown(string Path, string Text);

/// <summary>What the site's settings tell the reader of raw files.</summary>
public sealed record NormalizeOptions
{
    /// <summary>The site's zone, for dates that carry a time without one.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The site's language, a BCP 47 tag: reads 04/11/2025 where the page does not tell its own.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Category names of site.yml, in its spelling.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>What stands in the site's raw folder, to tell which raw files are gone; null when nobody looked.</summary>
    public RawFolder? RawFolder { get; init; }

    /// <summary>True to suggest tags also for texts that have not changed since they got theirs.</summary>
    public bool TagsAnew { get; init; }

    /// <summary>What was written in all runs before.</summary>
    public StoryRecord Record { get; init; } = StoryRecord.Empty;

    /// <summary>True to write also what somebody deleted.</summary>
    public bool WritesDeleted { get; init; }

    /// <summary>Names of the files that stand in the media folder.</summary>
    public ImmutableArray<string> MediaNames { get; init; } = [];
}

/// <summary>The raw files that there are, whether this run reads them or not.</summary>
/// <param name="Path">The folder, relative to the root, with forward slashes.</param>
/// <param name="Files">Paths as in <see cref="RawFile.Path"/>.</param>
public sealed record RawFolder(string Path, IReadOnlySet<string> Files);

/// <summary>What happens to one Markdown file.</summary>
public enum MarkdownAction
{
    Create,
    /// <summary>The raw file or the program changed, and nobody edited the Markdown: it is written anew.</summary>
    Rewrite,
    Unchanged,
    /// <summary>A person edited the Markdown: it stays as it is.</summary>
    KeepEdited,
    /// <summary>A proposal that this program wrote and nobody edited, and that has nothing new to offer any more.</summary>
    Remove,
}

/// <param name="Path">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Text">The text to write; for <see cref="MarkdownAction.Unchanged"/> and <see cref="MarkdownAction.KeepEdited"/> what stands there.</param>
/// <param name="Action">What to do.</param>
/// <param name="IsBrief">True for a story known only from a teaser.</param>
/// <param name="Source">Path of the raw file.</param>
public sealed record MarkdownFile(string Path, string Text, MarkdownAction Action, bool IsBrief, string Source);

/// <param name="Files">One entry per article and brief, by path.</param>
/// <param name="Diagnostics">Findings, in report order.</param>
/// <param name="Readings">How each raw file was read, for --explain, by raw path.</param>
public sealed record NormalizeResult(
    ImmutableArray<MarkdownFile> Files, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<RawReading> Readings)
{
    internal static readonly NormalizeResult Nothing = new([], [], []);

    /// <summary>New readings offered beside files that a person edited, by path.</summary>
    public ImmutableArray<MarkdownFile> Proposals { get; init; } = [];

    /// <summary>The story of each file, for the record of what was written.</summary>
    public ImmutableArray<RecordedStory> Stories { get; init; } = [];

    /// <summary>Pictures that the files show, by name; one that stands in the media folder is the same already.</summary>
    public ImmutableArray<MediaFile> Media { get; init; } = [];
}

/// <summary>The reading of one raw file.</summary>
/// <param name="Path">The raw file.</param>
/// <param name="Lines">Each line or block with its role and the reason.</param>
/// <param name="Values">Where each front matter value of its article came from.</param>
public sealed record RawReading(string Path, ImmutableArray<ReadLine> Lines, ImmutableArray<ValueEvidence> Values)
{
    /// <summary>The article's Markdown file, relative to the articles folder; null when none is written of it.</summary>
    public string? File { get; init; }

    /// <summary>The briefs made of the page's cards.</summary>
    public ImmutableArray<BriefReading> Briefs { get; init; } = [];
}

/// <summary>The reading of one card.</summary>
/// <param name="File">The brief's Markdown file, relative to the articles folder.</param>
/// <param name="Values">Where each front matter value came from.</param>
public sealed record BriefReading(string File, ImmutableArray<ValueEvidence> Values);

/// <param name="Line">1-based line in the raw file.</param>
/// <param name="Role">For example <c>title</c>, <c>byline</c>, <c>body</c>, <c>navigation</c>, <c>teaser</c>.</param>
/// <param name="Confidence">How sure the role is, 0 to 1.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Text">The line.</param>
public sealed record ReadLine(int Line, string Role, double Confidence, string Reason, string Text);

/// <summary>Where a front matter value came from, and how sure it is.</summary>
/// <param name="Key">The front matter key.</param>
/// <param name="Value">The value as it is written; a list joined by commas.</param>
/// <param name="Rule">What read it, in a few words: <c>JSON-LD datePublished</c>, <c>line below the headline</c>.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Lines">1-based lines of the raw file that it was read from; empty when it follows from the whole text.</param>
public sealed record ValueEvidence(string Key, string Value, string Rule, double Confidence, ImmutableArray<int> Lines);

/// <summary>From raw files to Markdown with front matter. Pure: reads and writes nothing.</summary>
public static class Normalizer
{
    /// <summary>Reads all raw files together, since a teaser in one may be the article in another.</summary>
    public static NormalizeResult Run(
        IReadOnlyList<RawFile> rawFiles, IReadOnlyList<ExistingMarkdown> existing, NormalizeOptions options)
    {
        ImmutableArray<RawFile> raws = [.. rawFiles.OrderBy(r => r.Path, StringComparer.Ordinal)];
        ImmutableArray<Outcome<RawReadings>> outcomes =
            [.. raws.AsParallel().AsOrdered().Select(raw => FileBoundary.Read(raw.Path, "reading", () => Read(raw, options)))];
        List<Diagnostic> diagnostics = [.. outcomes.SelectMany(o => o.Diagnostics)];
        var stages = new ComparisonBoundary(options.RawFolder?.Path ?? "input/raw", diagnostics);
        ImmutableArray<ReadDraft> drafts = [.. outcomes.SelectMany(o => o.Value?.Drafts ?? [])];
        drafts = stages.Of("naming pictures", drafts, () => MediaShelf.Settle(drafts, options.MediaNames));
        NormalizeResult result = stages.Of("comparing stories", NormalizeResult.Nothing, () => Together(raws, drafts, existing, options, diagnostics, stages));
        diagnostics.AddRange(SilentRaw.Findings(raws, result, diagnostics));
        return result with { Diagnostics = [.. diagnostics.Order()] };
    }

    private static NormalizeResult Together(
        ImmutableArray<RawFile> raws, ImmutableArray<ReadDraft> drafts, IReadOnlyList<ExistingMarkdown> existing, NormalizeOptions options, List<Diagnostic> diagnostics, ComparisonBoundary stages)
    {
        var readNow = raws.Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        var shelf = new Shelf(existing.Where(e => !Proposal.IsProposal(e.Path)));
        ImmutableArray<Story> stories = StoryMerge.Merge(drafts, diagnostics);
        var match = new StoryMatch(new HeadlineWeights(stories.Select(s => s.Key.Title).Concat(shelf.LastingTitles(readNow))));
        var placement = new Placement(stories, shelf, match);
        ImmutableArray<ExistingMarkdown> offered = [.. existing.Where(e => Proposal.IsProposal(e.Path))];
        var deleted = new List<Diagnostic>();
        ImmutableArray<PlacedStory> placed = DeletedStories.Without(placement.Stories, shelf, options, deleted);
        ImmutableArray<PlacedStory> tagged = stages.Of(
            "suggesting tags", WithStandingTags(placed), () => StoryTags.Settle(placed, shelf, offered, options.TagsAnew));
        ImmutableArray<Decision> decisions = Decide(placement.Told, placed, tagged, shelf, readNow, diagnostics, stages);
        stages.Of("dropping needless findings", false, () => NeedlessFindings.Drop(diagnostics, drafts, placed));
        diagnostics.AddRange([.. deleted, .. stages.Of("telling which briefs were joined", [], () => JoinedBriefs.Findings(stories, placement).ToArray())]);
        diagnostics.AddRange(stages.Of("telling what was decided", [], () => DecisionFindings.Of(decisions, diagnostics)));
        diagnostics.AddRange(stages.Of("looking for missing raw files", [], () => MissingRaw.Findings(shelf, options.RawFolder).ToArray()));
        ImmutableArray<MarkdownFile> proposals = stages.Of("offering new readings", [], () => Proposal.Decide(decisions, offered));
        return new NormalizeResult(
            [.. decisions.Select(d => d.File).OrderBy(f => f.Path, StringComparer.Ordinal)],
            [],
            stages.Of("explaining", [], () => Provenance.Readings(drafts, decisions)))
        {
            Proposals = proposals,
            Stories = [.. decisions.Select(d => new RecordedStory(d.Placed.Story.MintedId, d.File.Path, d.Placed.Story.Source))],
            Media = stages.Of("choosing pictures", [], () => MediaShelf.ShownBy([.. decisions.Select(d => d.File), .. proposals], drafts)),
        };
    }

    private static ImmutableArray<PlacedStory> WithStandingTags(ImmutableArray<PlacedStory> placed) =>
        [.. placed.Select(p => p is { Existing: { } existing, Story.Tags.IsEmpty: true } ? p with { Story = p.Story with { Tags = existing.Tags } } : p)];

    private static ImmutableArray<Decision> Decide(
        ToldInFull told, ImmutableArray<PlacedStory> placed, ImmutableArray<PlacedStory> tagged, Shelf shelf, IReadOnlySet<string> readNow, List<Diagnostic> diagnostics, ComparisonBoundary stages)
    {
        var recommendations = new Recommendations(placed, shelf, told);
        Dictionary<string, WireCopy> copies = stages.Of(
            "finding copies", [], () => WireCopies.Find(placed, shelf).ToDictionary(c => c.Copy.Path, StringComparer.Ordinal));
        ImmutableArray<Outcome<Decision>> decided = [.. tagged.AsParallel().AsOrdered().Select(p => FileBoundary.Read(p.Story.Source, "writing", () => new Outcome<Decision>(MarkdownDecision.For(
            p,
            new StoryReferences
            {
                Recommends = recommendations.Of(p),
                Aliases = StoryReferences.AliasesOf(p),
                CopyOf = copies.GetValueOrDefault(p.Path) is { IsCertain: true } copy ? copy : null,
                MayCopy = copies.GetValueOrDefault(p.Path) is { IsCertain: false } likely ? likely : null,
                IsNoCopy = p.Existing?.IsNoCopy == true,
            },
            readNow), [])))];
        diagnostics.AddRange(decided.SelectMany(d => d.Diagnostics));
        return [.. decided.Select(d => d.Value).OfType<Decision>()];
    }

    // Everything that follows from one file alone is done here, where files are read side by side.
    private static Outcome<RawReadings> Read(RawFile raw, NormalizeOptions options)
    {
        FileReading reading = RawReader.Read(raw, options);
        return new Outcome<RawReadings>(
            new RawReadings([.. reading.Drafts.Select(draft => ReadDraft.Of(DraftLanguage.Settle(draft, options.Language), raw))]), reading.Diagnostics);
    }

    private sealed record RawReadings(ImmutableArray<ReadDraft> Drafts);
}
