using ExpoSite.Site.Pictures;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Input;

/// <summary>In which order the files of a plan are begun.</summary>
internal static class PlannedWork
{
    /// <summary>
    /// Pictures before everything else, the largest first: what takes longest would else come last, on one processor while the others
    /// have nothing left to do. Copies of one picture stand side by side, since they share what is decoded of it.
    /// </summary>
    public static IEnumerable<PlannedFile> LongestFirst(IReadOnlyCollection<PlannedFile> files) => files
        .Where(f => f.Content is MadeContent)
        .OrderByDescending(f => PixelsOf(f.Content))
        .ThenBy(f => SourceOf(f.Content), StringComparer.Ordinal)
        .Concat(files.Where(f => f.Content is not MadeContent));

    private static long PixelsOf(FileContent content) =>
        content is MadeContent { Order: CopyOrder { Source.Picture: { } picture } } ? (long)picture.Width * picture.Height : 0;

    private static string? SourceOf(FileContent content) => ((content as MadeContent)?.Order as CopyOrder)?.Source.Path;
}
