using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Facts.Expos;

/// <summary>An expo named in a text.</summary>
/// <param name="Fair">The fair.</param>
/// <param name="Edition">The edition, where the name says which; else null.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind it.</param>
internal sealed record ExpoMention(Fair Fair, Expo? Edition, int Start, int First, int End);
