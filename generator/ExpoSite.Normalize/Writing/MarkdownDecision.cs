using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Writing;

/// <summary>What happens to each file. Nothing that a person wrote is ever replaced.</summary>
internal static class MarkdownDecision
{
    /// <param name="placed">A story and its file.</param>
    /// <param name="recommends">Slugs of the stories that its page shows beside it.</param>
    /// <param name="readNow">Paths of the raw files of this run.</param>
    /// <param name="diagnostics">Findings are added here.</param>
    public static MarkdownFile For(
        PlacedStory placed, ImmutableArray<string> recommends, IReadOnlySet<string> readNow, List<Diagnostic> diagnostics)
    {
        Story story = placed.Story;
        if (placed.Existing is not { } existing)
        {
            if (story.Published is null)
                diagnostics.Add(Undated(story));
            return File(placed, MarkdownText.Of(story, placed.Id, recommends), MarkdownAction.Create);
        }

        string standing = existing.File.Text;
        if (!existing.IsUntouched)
        {
            if (FindingAboutEdited(story, existing) is { } finding)
                diagnostics.Add(finding);
            return File(placed, standing, MarkdownAction.KeepEdited);
        }

        if (story.Published is null)
            diagnostics.Add(Undated(story));
        if (IsOfAnotherFile(story, existing, readNow))
            return File(placed, standing, MarkdownAction.Unchanged);
        string text = MarkdownText.Of(story, placed.Id, recommends);
        return text == standing.ReplaceLineEndings("\n")
            ? File(placed, standing, MarkdownAction.Unchanged)
            : File(placed, text, MarkdownAction.Rewrite);
    }

    // A teaser never replaces its article. One that several raw files show stays the first one's, also when only the second is read.
    private static bool IsOfAnotherFile(Story story, ExistingStory existing, IReadOnlySet<string> readNow) =>
        story.Kind == ArticleKind.Brief
        && (!existing.IsBrief || (existing.Source is { } source && source != story.Source && !readNow.Contains(source)));

    private static Diagnostic? FindingAboutEdited(Story story, ExistingStory existing)
    {
        if (existing.SourceHash is not { } hash)
            return null;
        if (existing.IsBrief && story.Kind == ArticleKind.Article)
        {
            return NormalizeRules.EditedBrief.At(
                story.Place, $"the brief '{existing.File.Path}' was edited, so this article is not written into it",
                "delete the brief's file to have the article, or copy what you need");
        }

        return existing.Source == story.Source && !Seal.IsFrom(hash, story.RawHash)
            ? NormalizeRules.RawChangedAfterEdit.At(
                story.Place, $"'{existing.File.Path}' was edited and is kept, but this file has changed since",
                "carry the change over by hand, or delete the Markdown file to have it written anew")
            : null;
    }

    private static Diagnostic Undated(Story story) => NormalizeRules.NoDate.At(
        story.Place, $"no date for '{story.Title}'; it is written as a draft", "add 'published' to its front matter and remove 'draft'");

    private static MarkdownFile File(PlacedStory placed, string text, MarkdownAction action) =>
        new(placed.Path, text, action, placed.Story.Kind == ArticleKind.Brief, placed.Story.Source);
}
