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
/// <param name="Drawing">Draws all but the texts as SVG: for a card with its headline, or for one whose headline cannot be written.</param>
/// <param name="Headline">Left out with the kicker where there are no letters for it.</param>
/// <param name="Kicker">Above the headline, or null.</param>
/// <param name="Site">The site's name, or null.</param>
/// <param name="Photo">Picture that fills the drawing's upper part, from below it; or null.</param>
/// <param name="PhotoHeight">Height of that part in pixels.</param>
/// <param name="Focus">What of the picture stays in view, or null for the middle.</param>
public sealed record CardOrder(
    string Key, PictureFormat Format, int Width, int Height, Func<bool, string> Drawing, TextBox Headline, TextBox? Kicker, TextBox? Site,
    CopiedFile? Photo, int PhotoHeight, FocalPoint? Focus) : PictureOrder(Key, Format)
{
    /// <summary>All texts on it.</summary>
    public IEnumerable<TextBox> Texts => new[] { Headline, Kicker, Site }.OfType<TextBox>();
}

/// <summary>A text and the box that it is set into, in pixels.</summary>
/// <param name="Text">One paragraph in any script.</param>
/// <param name="Sizes">Sizes of type, largest first: the first in which all of it fits, else as much as fits in the last.</param>
/// <param name="Color">As <c>#rrggbb</c>.</param>
/// <param name="Opacity">From 0 to 1.</param>
public sealed record TextBox(
    string Text, int Left, int Top, int Width, int Height, ImmutableArray<int> Sizes, string Color, double Opacity = 1);
