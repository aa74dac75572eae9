using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Findings;
using ExpoSite.Normalize.Likeness;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize;

/// <summary>From raw files to Markdown with front matter. Pure: reads and writes nothing.</summary>
public static class Normalizer
{
    /// <summary>Reads all raw files together, since a teaser in one may be the article in another.</summary>
    public static NormalizeResult Run(
        IReadOnlyList<RawFile> rawFiles, IReadOnlyList<ExistingMarkdown> existing, NormalizeOptions options)
    {
        ImmutableArray<RawFile> raws = [.. rawFiles.OrderBy(r => r.Path, StringComparer.Ordinal)];
        ImmutableArray<Outcome<ReadDraft[]>> outcomes =
            [.. raws.AsParallel().AsOrdered().Select(raw => FileBoundary.Read(raw.Path, "reading", () => Read(raw, options)))];
        List<Diagnostic> diagnostics = [.. outcomes.SelectMany(o => o.Diagnostics)];
        var stages = new ComparisonBoundary(options.RawFolder?.Path ?? "input/raw", diagnostics);
        ImmutableArray<ReadDraft> drafts = [.. outcomes.SelectMany(o => o.Value ?? [])];
        drafts = stages.Of("naming pictures", drafts, () => MediaShelf.Settle(drafts, options.MediaNames));
        NormalizeResult result = stages.Of(
            "comparing stories", NormalizeResult.Nothing, () => Together(raws, drafts, existing, options, diagnostics, stages));
        diagnostics.AddRange(RawFindings.Silent(raws, result, diagnostics));
        return result with { Diagnostics = [.. diagnostics.Order()] };
    }

    private static NormalizeResult Together(
        ImmutableArray<RawFile> raws, ImmutableArray<ReadDraft> drafts, IReadOnlyList<ExistingMarkdown> existing, NormalizeOptions options,
        List<Diagnostic> diagnostics, ComparisonBoundary stages)
    {
        var readNow = raws.Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ExistingStory> standing =
            [.. existing.AsParallel().AsOrdered().Select(e => ExistingStory.Read(e, options.TimeZone))];
        var shelf = new Shelf(standing.Where(s => !Proposal.IsProposal(s.File.Path)));
        ImmutableArray<Story> stories = StoryMerge.Merge(drafts, diagnostics);
        var match = new StoryMatch(new HeadlineWeights(stories.Select(s => s.Key.Title).Concat(shelf.LastingTitles(readNow))));
        var placement = new Placement(stories, shelf, match);
        ImmutableArray<ExistingStory> offered = [.. standing.Where(s => Proposal.IsProposal(s.File.Path))];
        var deleted = new List<Diagnostic>();
        ImmutableArray<PlacedStory> placed = RawFindings.WithoutDeleted(placement.Stories, shelf, options, deleted);
        ImmutableArray<PlacedStory> tagged = stages.Of(
            "suggesting tags and sections", WithStandingLabels(placed),
            () => new StoryFiling(shelf, offered, options, diagnostics).Settle(placed));
        ImmutableArray<Decision> decisions = Decide(placement.Told, placed, tagged, shelf, readNow, diagnostics, stages);
        stages.Of("dropping needless findings", false, () => RawFindings.DropNeedless(diagnostics, drafts, placed));
        diagnostics.AddRange(deleted);
        diagnostics.AddRange(stages.Of("reporting joined briefs", [], () => JoinedBriefs.Findings(stories, placement).ToArray()));
        diagnostics.AddRange(stages.Of("reporting decisions", [], () => DecisionFindings.Of(decisions, diagnostics)));
        diagnostics.AddRange(stages.Of("looking for missing raw files", [], () => RawFindings.Missing(shelf, options.RawFolder).ToArray()));
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

    private static ImmutableArray<PlacedStory> WithStandingLabels(ImmutableArray<PlacedStory> placed) =>
    [
        .. placed.Select(p => p.Existing is not { } file ? p : p with
        {
            Story = p.Story with
            {
                Tags = p.Story.Tags.IsEmpty ? file.Tags : p.Story.Tags,
                Category = p.Story.Category ?? file.Category,
            },
        }),
    ];

    private static ImmutableArray<Decision> Decide(
        ToldInFull told, ImmutableArray<PlacedStory> placed, ImmutableArray<PlacedStory> tagged, Shelf shelf,
        IReadOnlySet<string> readNow, List<Diagnostic> diagnostics, ComparisonBoundary stages)
    {
        var references = new References(placed, shelf, told);
        Dictionary<string, WireCopy> copies = stages.Of(
            "finding copies", [],
            () => WireCopies.Find(placed, shelf)
                .ToDictionary(c => c.Copy.Path, c => c with { Reference = references.To(c.Path) }, StringComparer.Ordinal));
        ImmutableArray<Outcome<Decision>> decided =
            [.. tagged.AsParallel().AsOrdered().Select(p => FileBoundary.Read(p.Story.Source, "writing", () => DecisionOn(p)))];
        diagnostics.AddRange(decided.SelectMany(d => d.Diagnostics));
        return [.. decided.Select(d => d.Value).OfType<Decision>()];

        Outcome<Decision> DecisionOn(PlacedStory story) => new(MarkdownDecision.For(story, ReferencesOf(story), readNow), []);

        StoryReferences ReferencesOf(PlacedStory story) => new()
        {
            Recommends = references.Recommended(story),
            Aliases = StoryReferences.AliasesOf(story),
            CopyOf = copies.GetValueOrDefault(story.Path) is { IsCertain: true } copy ? copy : null,
            MayCopy = copies.GetValueOrDefault(story.Path) is { IsCertain: false } likely ? likely : null,
            IsNoCopy = story.Existing?.IsNoCopy == true,
        };
    }

    // Everything that follows from one file alone is done here, where files are read side by side.
    private static Outcome<ReadDraft[]> Read(RawFile raw, NormalizeOptions options)
    {
        FileReading reading = RawReader.Read(raw, options);
        return new([.. reading.Drafts.Select(draft => ReadDraft.Of(draft.WithLanguage(options.Language), raw))], reading.Diagnostics);
    }
}
