using ExpoSite.Fit.Models;

namespace ExpoSite.Fit;

/// <summary>Every model that has weights.</summary>
internal static class ModelList
{
    public static IReadOnlyList<Model> All { get; } =
        [new PastedLines(), new PageBlocksModel(), new DatesModel(), new AuthorsModel(), new SameStoryModel(),
            new RelatedModel(), new TagsModel(), new SectionsModel()];
}
