using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Articles;

/// <summary>Tells which stories somebody deleted: they are in the record, and no file holds them.</summary>
internal static class DeletedStories
{
    /// <summary>The other stories; a finding names each deleted one and how to have it again.</summary>
    public static ImmutableArray<PlacedStory> Without(
        ImmutableArray<PlacedStory> placed, Shelf shelf, NormalizeOptions options, List<Diagnostic> diagnostics)
    {
        ILookup<bool, PlacedStory> stories = placed.ToLookup(p =>
            !options.WritesDeleted && p.Existing is null && options.Record.Has(p.Story.MintedId) && !shelf.HasId(p.Story.MintedId));
        diagnostics.AddRange(stories[true].Select(p => NormalizeRules.DeletedStory.At(
            p.Story.Place, $"'{p.Path}' was made from this file and has been deleted since, so it is not written again.",
            $"to restore it, run  exposite normalize --again {p.Story.Source}")));
        return [.. stories[false]];
    }
}
