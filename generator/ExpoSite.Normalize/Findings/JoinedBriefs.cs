using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Findings;

/// <summary>
/// Names each brief that is taken for an article's announcement although its headline is another one: it is not written, or its file
/// becomes the article's.
/// </summary>
internal static class JoinedBriefs
{
    public static IEnumerable<Diagnostic> Findings(IEnumerable<Story> stories, Placement placement)
    {
        foreach (Story brief in stories.Where(s => s.Kind == ArticleKind.Brief))
        {
            string? teller = null;
            if (placement.Told.Here.TryGetValue(brief.Key, out Story? article))
                teller = article.Key.Title == brief.Key.Title ? null : $"'{article.Title}' in '{article.Source}'";
            else if (placement.Told.OnShelf.TryGetValue(brief.Key, out ExistingStory? file))
                teller = file.Key.Title == brief.Key.Title || file.Id == brief.MintedId ? null : $"'{file.File.Path}'";
            if (teller is not null)
                yield return Of(brief, $"The card '{brief.Title}' announces {teller}, so it gives no brief.");
        }

        foreach (PlacedStory placed in placement.Stories.Where(MarkdownDecision.IsArticleForBrief))
        {
            if (placed.Existing is { } before && before.Key.Title != placed.Story.Key.Title)
                yield return Of(placed.Story, $"This article replaces the brief '{before.File.Path}', '{before.Title}'.");
        }
    }

    private static Diagnostic Of(Story story, string what) =>
        NormalizeRules.BriefJoined.At(story.Place, what, "if it is another story, write it into a separate article");
}
