namespace ExpoSite.Normalize.Runs;

/// <summary>A picture to be written into the media folder.</summary>
/// <param name="Name">File name: words, a hyphen, the start of the content's hash, and the extension that fits the content.</param>
/// <param name="Content">Its bytes.</param>
public sealed record MediaFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The end of the name that follows from the content alone: <c>-0123456789ab.jpg</c>.</summary>
    internal string ContentPart => Name[Name.LastIndexOf('-')..];
}
