using ExpoSite.Site.Media;

namespace ExpoSite.Cli.Pictures;

/// <summary>One file: to be published, or to be left out for what was found.</summary>
/// <param name="File">Null when it is left out.</param>
/// <param name="Path">Relative to the root.</param>
/// <param name="Findings">Why.</param>
internal sealed record MediaReading(CopiedFile? File, string Path, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Opens what may be published of it; null when it is left out.</summary>
    public Func<Stream>? Open { get; init; }
}
