using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>The record of the stories that normalize wrote, <c>input/normalized.tsv</c>.</summary>
/// <param name="folder">The root; null for a folder that is no newsroom.</param>
/// <param name="seen">What the file holds, or null for no file.</param>
internal sealed class RecordFile(SiteFolder? folder, ReadOnlyMemory<byte>? seen, StoryRecord stories)
{
    /// <summary>Nothing is known, and nothing is kept.</summary>
    public static RecordFile None { get; } = new(null, null, StoryRecord.Empty);

    public StoryRecord Stories => stories;

    /// <summary>The record of a newsroom. One that cannot be read is none, and is not written over.</summary>
    public static RecordFile Read(SiteFolder folder)
    {
        if (!Directory.Exists(folder.Input))
            return None;
        try
        {
            if (!File.Exists(folder.Record))
                return new RecordFile(folder, null, StoryRecord.Empty);
            byte[] content = File.ReadAllBytes(folder.Record);
            return TextDecoder.TryDecode(content, out string? text, out _)
                ? new RecordFile(folder, content, StoryRecord.Read(text!)) : None;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return None;
        }
    }

    /// <summary>Adds what was written, if it is not in it.</summary>
    public void Write(IEnumerable<RecordedStory> written, List<Diagnostic> findings) => folder?.TryUpdate(
        folder.Record, seen, stories.With(written).Text(), findings.Add,
        "The record of written stories changed in the meantime, so it was not overwritten.");
}
