namespace ExpoSite.Normalize.Releases;

/// <summary>What a line of a press release is that is no part of the story.</summary>
internal enum ReleasePart
{
    Release,
    Embargo,
    EndMark,
    Contact,
    Boilerplate,
    Notes,
    AfterEnd,
}
