using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Writing;

/// <summary>What becomes of a story.</summary>
/// <param name="Placed">The story.</param>
/// <param name="Links">What its file says of others.</param>
/// <param name="File">What happens to its file.</param>
/// <param name="Proposal">The new reading to offer beside a file that a person edited, or null.</param>
internal sealed record Decision(PlacedStory Placed, StoryReferences Links, MarkdownFile File, string? Proposal = null);

/// <summary>What happens to each file. Nothing that a person wrote is ever replaced.</summary>
internal static class MarkdownDecision
{
    /// <param name="readNow">Paths of the raw files of this run.</param>
    public static Decision For(PlacedStory placed, StoryReferences links, IReadOnlySet<string> readNow)
    {
        string text = StoryValues.Text(placed, links);
        if (placed.Existing is not { } existing)
            return Decided(text, MarkdownAction.Create);
        string standing = existing.File.Text;
        if (!existing.IsUntouched)
        {
            // What is suggested as tags depends on the site, so its own tags may be all that tells the reading from the one before.
            string underItsTags = StoryValues.Text(placed with { Story = placed.Story with { Tags = existing.Tags } }, links);
            bool isNew = OffersNewReading(placed.Story, existing, [text, underItsTags]);
            return Decided(standing, MarkdownAction.KeepEdited) with { Proposal = isNew ? text : null };
        }

        return text == standing.ReplaceLineEndings("\n") || IsOfAnotherFile(placed.Story, existing, readNow)
            ? Decided(standing, MarkdownAction.Unchanged)
            : Decided(text, MarkdownAction.Rewrite);

        Decision Decided(string result, MarkdownAction action) => new(
            placed, links, new MarkdownFile(placed.Path, result, action, placed.Story.Kind == ArticleKind.Brief, placed.Story.Source));
    }

    /// <summary>True when an edited brief's article arrived.</summary>
    public static bool IsArticleForBrief(PlacedStory placed) => placed is { Existing.IsBrief: true, Story.Kind: ArticleKind.Article };

    // A teaser that several raw files show stays the first one's, also when only the second is read.
    private static bool IsOfAnotherFile(Story story, ExistingStory existing, IReadOnlySet<string> readNow) =>
        story.Kind == ArticleKind.Brief
        && existing.Source is { } source && source != story.Source && !readNow.Contains(source);

    // Not when the raw file is the one that the edited file was made of, and not when another raw file reads the same.
    private static bool OffersNewReading(Story story, ExistingStory existing, ImmutableArray<string> texts)
    {
        if (existing.SourceHash is not { } hash || Seal.IsFrom(hash, story.RawHash))
            return false;
        if (existing.IsBrief && story.Kind == ArticleKind.Article)
            return true;
        return existing.Source == story.Source && existing.IsBrief == (story.Kind == ArticleKind.Brief)
            && !texts.Any(text => Seal.WasOf(text, hash));
    }
}
