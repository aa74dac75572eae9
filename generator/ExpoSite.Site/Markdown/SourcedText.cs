namespace ExpoSite.Site.Markdown;

/// <summary>Plain text that knows where in the Markdown each part of it is written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Offsets">Where each part starts in the text, ascending.</param>
/// <param name="Sources">Where the same part starts in the Markdown.</param>
internal sealed record SourcedText(string Text, int[] Offsets, int[] Sources)
{
    public static SourcedText Empty { get; } = new("", [], []);

    /// <summary>The offset in the Markdown of a character of the text.</summary>
    public int SourceOf(int offset)
    {
        int found = Array.BinarySearch(Offsets, offset);
        int part = found >= 0 ? found : ~found - 1;
        return part < 0 ? 0 : Sources[part] + offset - Offsets[part];
    }
}
