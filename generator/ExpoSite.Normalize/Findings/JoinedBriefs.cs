using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Findings;

/// <summary>
/// Names each brief that is taken for an article's announcement although its headline is another one: it is not written, or its file
/// becomes the article's.
/// </summary>
internal static class JoinedBriefs
{
    private const string Hint = "if it is another story, write it into a separate article";

    public static IEnumerable<Diagnostic> Findings(IEnumerable<Story> stories, Placement placement)
    {
        foreach (Story brief in stories.Where(s => s.Kind == ArticleKind.Brief))
        {
            if (placement.Told.Here.TryGetValue(brief.Key, out Story? article))
            {
                if (article.Key.Title != brief.Key.Title)
                    yield return Of(brief, $"'{article.Title}' in '{article.Source}'");
            }
            else if (placement.Told.OnShelf.TryGetValue(brief.Key, out ExistingStory? file) && file.Key.Title != brief.Key.Title
                && file.Id != brief.MintedId)
            {
                yield return Of(brief, $"'{file.File.Path}'");
            }
        }

        foreach (PlacedStory placed in placement.Stories)
        {
            if (placed is { Story.Kind: ArticleKind.Article, Existing: { IsBrief: true } before }
                && before.Key.Title != placed.Story.Key.Title)
            {
                yield return NormalizeRules.BriefJoined.At(
                    placed.Story.Place, $"This article replaces the brief '{before.File.Path}', '{before.Title}'.", Hint);
            }
        }
    }

    private static Diagnostic Of(Story brief, string article) =>
        NormalizeRules.BriefJoined.At(brief.Place, $"The card '{brief.Title}' announces {article}, so it gives no brief.", Hint);
}
