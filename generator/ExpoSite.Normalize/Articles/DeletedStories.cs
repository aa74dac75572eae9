using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Articles;

/// <summary>Tells which stories somebody deleted: they are in the record, and no file holds them.</summary>
internal static class DeletedStories
{
    /// <summary>The other stories; a finding names each deleted one and how to have it again.</summary>
    /// <param name="placed">All stories of the run.</param>
    /// <param name="shelf">The articles folder.</param>
    /// <param name="options">The record, and whether deleted stories are wanted again.</param>
    /// <param name="diagnostics">Told of each.</param>
    public static ImmutableArray<PlacedStory> Without(
        ImmutableArray<PlacedStory> placed, Shelf shelf, NormalizeOptions options, List<Diagnostic> diagnostics)
    {
        if (options.WritesDeleted)
            return placed;
        return [.. placed.Where(p =>
        {
            if (p.Existing is not null || !options.Record.Has(p.Story.MintedId) || shelf.HasId(p.Story.MintedId))
                return true;
            diagnostics.Add(NormalizeRules.DeletedStory.At(
                p.Story.Place, $"'{p.Path}' was made from this file and has been deleted since, so it is not written again.",
                $"to restore it, run  exposite normalize --again {p.Story.Source}"));
            return false;
        })];
    }
}
