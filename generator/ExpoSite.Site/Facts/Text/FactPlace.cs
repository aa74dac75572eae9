using ExpoSite.Site.Articles;

namespace ExpoSite.Site.Facts.Text;

/// <summary>A part of a story that states something.</summary>
internal enum StoryPart
{
    Title,
    Description,
    Body,
}

/// <summary>Where a story states something.</summary>
/// <param name="Part">The part that states it.</param>
/// <param name="Offset">In the body, the offset in its Markdown; elsewhere not told.</param>
internal readonly record struct FactPlace(StoryPart Part, int Offset)
{
    /// <summary>The place in the article's file: exact in the body, else where the value starts.</summary>
    public SourcePosition In(Article article) => Part == StoryPart.Body
        ? PlacedBody.Of(article).At(Math.Clamp(Offset, 0, article.Body.Length))
        : article.PlaceOf(Part == StoryPart.Title ? "title" : "description");
}
