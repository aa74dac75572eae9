using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Tagging;
using ExpoSite.StoryFiles;

namespace ExpoSite.Normalize.Writing;

/// <summary>
/// Gives every story its tags, once it is known which file holds it. They are suggested when a text is new; while headline and
/// text stay as they are, the file keeps them, whatever becomes of other stories.
/// </summary>
internal static class StoryTags
{
    /// <param name="anew">True to suggest tags also where a file could keep its own.</param>
    /// <returns>The same stories in the same order, with tags.</returns>
    public static ImmutableArray<PlacedStory> Settle(
        ImmutableArray<PlacedStory> placed, Shelf shelf, IEnumerable<ExistingStory> proposals, bool anew)
    {
        var offered = proposals.ToDictionary(p => p.File.Path, StringComparer.OrdinalIgnoreCase);
        var keepers = placed.ToDictionary(p => p.Path, p => anew ? null : Keeper(p, offered), StringComparer.Ordinal);
        ImmutableArray<PlacedStory> open = [.. placed.Where(p => p.Story.Tags.IsEmpty && keepers[p.Path] is null)];
        var site = new SiteTags([.. placed.Select(p => p.Story.TagReading)], [.. Standing(shelf, open)]);
        UntaggedText[] untagged =
            [.. open.Select(p => new UntaggedText(p.Story.TagReading, p.Story.Category, p.Story.Kind == ArticleKind.Brief))];
        Dictionary<string, ImmutableArray<ChosenTag>> chosen = open.Zip(site.Choose(untagged))
            .ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal);
        return [.. placed.Select(p =>
            chosen.TryGetValue(p.Path, out ImmutableArray<ChosenTag> tags)
                ? Suggested(p, tags) : keepers[p.Path] is { } file ? Kept(p, file) : p)];
    }

    // The file whose tags the story keeps: one of ours that holds this very text, the article or what is offered beside it.
    private static ExistingStory? Keeper(PlacedStory placed, Dictionary<string, ExistingStory> offered)
    {
        if (!placed.Story.Tags.IsEmpty || placed.Existing is not { } existing)
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

    // What is suggested anew is no evidence of itself.
    private static IEnumerable<string> Standing(Shelf shelf, ImmutableArray<PlacedStory> open)
    {
        var anew = open.Select(p => p.Existing).OfType<ExistingStory>().Where(f => f.IsUntouched)
            .ToHashSet<ExistingStory>(ReferenceEqualityComparer.Instance);
        return shelf.Files.Where(f => !anew.Contains(f)).SelectMany(f => f.Tags);
    }

    private static PlacedStory Kept(PlacedStory placed, ExistingStory file) => With(
        placed, file.Tags, "kept from the file that stands there, since headline and text are the same", Confidence.Certain);

    private static PlacedStory Suggested(PlacedStory placed, ImmutableArray<ChosenTag> tags) =>
        With(placed, [.. tags.Select(t => t.Form)], string.Join("; ", tags.Select(t => $"{t.Form}: {t.Reason}")),
            Math.Round(tags.Select(t => t.Confidence).DefaultIfEmpty(Confidence.Certain).Average(), 2));

    private static PlacedStory With(PlacedStory placed, ImmutableArray<string> tags, string rule, double confidence)
    {
        var evidence = new ValueEvidence("tags", string.Join(", ", tags), rule, confidence, []);
        return placed with { Story = placed.Story with { Tags = tags, Values = placed.Story.Values.Add(evidence) } };
    }
}
