using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Facts.Names;

/// <summary>Words of a text that are nearly an exhibitor's name.</summary>
/// <param name="Written">As the text writes them.</param>
/// <param name="Name">The name.</param>
/// <param name="Exhibitor">Whose name it is.</param>
/// <param name="First">The word that they start with.</param>
/// <param name="Words">How many words they are.</param>
/// <param name="Slip">What differs.</param>
/// <param name="Slipped">The word that differs, as the name writes it.</param>
internal sealed record NearName(string Written, string Name, Exhibitor Exhibitor, int First, int Words, NameSlip Slip, string Slipped)
{
    public int Last => First + Words - 1;
}
