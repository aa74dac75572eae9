using ExpoSite.Core.Habits;
using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Tagging;
using ExpoSite.StoryFiles;

namespace ExpoSite.Normalize.Writing;

/// <summary>
/// Gives every story its tags and its section, once it is known which file holds it. They are suggested when a text is new; while headline
/// and text stay as they are, the file keeps them, whatever becomes of other stories.
/// </summary>
internal sealed class StoryFiling
{
    private readonly Shelf shelf;
    private readonly NormalizeOptions options;
    private readonly List<Diagnostic> findings;
    private readonly Dictionary<string, ExistingStory> offered;

    /// <param name="proposals">What stands beside edited files.</param>
    /// <param name="findings">Gets sections that are likely and not sure.</param>
    public StoryFiling(Shelf shelf, IEnumerable<ExistingStory> proposals, NormalizeOptions options, List<Diagnostic> findings)
    {
        (this.shelf, this.options, this.findings) = (shelf, options, findings);
        offered = proposals.ToDictionary(p => p.File.Path, StringComparer.OrdinalIgnoreCase);
    }

    /// <returns>The same stories in the same order, with tags and sections.</returns>
    public ImmutableArray<PlacedStory> Settle(ImmutableArray<PlacedStory> placed)
    {
        var keepers = placed.ToDictionary(p => p.Path, Keeper, StringComparer.Ordinal);
        ImmutableArray<PlacedStory> open = [.. placed.Where(p => keepers[p.Path] is null)];
        var anew = open.Select(p => p.Existing).OfType<ExistingStory>().Where(f => f.IsUntouched)
            .ToHashSet<ExistingStory>(ReferenceEqualityComparer.Instance);
        // What is suggested anew is no evidence of itself.
        ImmutableArray<ExistingStory> filed = [.. shelf.Files.Where(f => !anew.Contains(f))];
        var sections = new StorySections(filed, options, findings);
        if (open.IsEmpty)
            return [.. placed.Select(p => Kept(p, keepers[p.Path]!, sections))];
        HabitText[] filedTexts = [.. filed.AsParallel().AsOrdered().Select(f => TextOf(f.Title ?? "", f.Paragraphs))];
        HabitText[] openTexts = [.. open.AsParallel().AsOrdered().Select(p => TextOf(p.Story.Title, p.Story.Paragraphs))];
        var habits = new SiteHabits(filedTexts, openTexts);
        ImmutableArray<PlacedStory> inSections = [.. open.Select((p, i) => sections.Of(p, i, habits))];
        ImmutableArray<ImmutableArray<ChosenTag>> tags = new SiteTags(
            [.. filed.Zip(filedTexts, (file, text) => new TaggedText(text, file.Tags))],
            [.. inSections.Zip(openTexts, Untagged)],
            [.. placed.Select(p => p.Story.TagReading)], options.Tags, habits).Choose();
        Dictionary<string, PlacedStory> suggested = inSections.Zip(tags, Suggested).ToDictionary(p => p.Path, StringComparer.Ordinal);
        return [.. placed.Select(p => suggested.TryGetValue(p.Path, out PlacedStory? story) ? story : Kept(p, keepers[p.Path]!, sections))];
    }

    private static HabitText TextOf(string title, IEnumerable<string> paragraphs) => new(title, string.Join('\n', paragraphs));

    private static UntaggedText Untagged(PlacedStory placed, HabitText text) => new(
        placed.Story.TagReading, text, placed.Story.Category, !placed.Story.HasFrontMatter, placed.Story.Kind == ArticleKind.Brief);

    // The file whose tags and section the story keeps: one of ours that holds this very text, the article or what is offered beside it.
    private ExistingStory? Keeper(PlacedStory placed)
    {
        if (options.TagsAnew || placed.Existing is not { } existing)
            return null;
        if (Holds(existing, placed.Story))
            return existing;
        return offered.GetValueOrDefault(Proposal.PathFor(existing.File.Path)) is { } proposal && Holds(proposal, placed.Story)
            ? proposal : null;
    }

    // Keywords that a page states can change without its text.
    private static bool Holds(ExistingStory file, Story story) =>
        file.IsUntouched
        && file.IsBrief == (story.Kind == ArticleKind.Brief)
        && file.Title == story.Title
        && StoryPrinter.Framed(file.Body) == StoryPrinter.Framed(story.Body)
        && (!story.TagReading.HasKeywords || Seal.IsFrom(file.SourceHash!, story.RawHash));

    private static PlacedStory Kept(PlacedStory placed, ExistingStory file, StorySections sections)
    {
        const string Same = "kept from the file that stands there, since headline and text are the same";
        PlacedStory kept = sections.Matched(placed);
        if (kept.Story.Category is null && file.Category is { } category)
            kept = kept.With("category", category, Same, Confidence.Certain, s => s with { Category = category });
        return kept.Story.Tags.IsEmpty
            ? kept.With("tags", string.Join(", ", file.Tags), Same, Confidence.Certain, s => s with { Tags = file.Tags }) : kept;
    }

    private static PlacedStory Suggested(PlacedStory placed, ImmutableArray<ChosenTag> tags)
    {
        if (!placed.Story.Tags.IsEmpty)
            return placed;
        ImmutableArray<string> forms = [.. tags.Select(t => t.Form)];
        return placed.With(
            "tags", string.Join(", ", forms), string.Join("; ", tags.Select(t => $"{t.Form}: {t.Reason}")),
            Math.Round(tags.Select(t => t.Confidence).DefaultIfEmpty(Confidence.Certain).Average(), 2), s => s with { Tags = forms });
    }
}
