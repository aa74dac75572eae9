using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Pictures;

/// <summary>What the pictures of one build took.</summary>
internal sealed class PictureWork(PictureCache cache, PictureMaker? maker)
{
    /// <summary>What was found while they were made.</summary>
    public IEnumerable<Diagnostic> Findings => cache.Findings;

    /// <summary>A part of the summary, with a space before it; empty when there were none.</summary>
    public string Summary => (maker?.Made ?? 0, maker?.Reused ?? 0) switch
    {
        (0, 0) => "",
        (0, var reused) => $" {Pictures(reused)} from the cache.",
        (var made, 0) => $" {Pictures(made)} made.",
        var (made, reused) => string.Create(CultureInfo.InvariantCulture, $" {Pictures(made)} made, {reused:#,0} from the cache."),
    };

    /// <summary>Ends a build that was written.</summary>
    public void Finish(DateTimeOffset now) => cache.Sweep(now);

    private static string Pictures(int count) => Quantity.Of(count, "picture");
}
