using ExpoSite.Core.Content;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;

namespace ExpoSite.Site.Pictures;

/// <summary>A picture to be made: a smaller copy, or a social card.</summary>
/// <param name="Key">Says all of what it will show; letters, digits and hyphens.</param>
/// <param name="Format">Format to write.</param>
public abstract record PictureOrder(string Key, PictureFormat Format);

/// <summary>A smaller copy.</summary>
/// <param name="Source">The file in <c>input/media/</c>.</param>
/// <param name="Width">Pixels; never more than the source has.</param>
public sealed record CopyOrder(string Key, PictureFormat Format, CopiedFile Source, int Width) : PictureOrder(Key, Format);

/// <summary>A social card.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Drawing">Draws it as SVG with paths alone, so that no font of the machine takes part.</param>
/// <param name="Photo">Picture that fills the drawing's upper part, from below it; or null.</param>
/// <param name="PhotoHeight">Height of that part in pixels.</param>
/// <param name="Focus">What of the picture stays in view, or null for the middle.</param>
public sealed record CardOrder(
    string Key, PictureFormat Format, int Width, int Height, Func<string> Drawing, CopiedFile? Photo, int PhotoHeight, FocalPoint? Focus)
    : PictureOrder(Key, Format);
