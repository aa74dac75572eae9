using ExpoSite.Cli.Disk;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Input;

/// <summary>The record of the stories that normalize wrote, <c>input/normalized.tsv</c>.</summary>
internal sealed class RecordFile
{
    private readonly SiteFolder? folder;
    private readonly byte[]? seen;

    private RecordFile(SiteFolder? folder, byte[]? seen, StoryRecord stories)
    {
        this.folder = folder;
        this.seen = seen;
        Stories = stories;
    }

    /// <summary>For a folder that is no newsroom: nothing is known, and nothing is kept.</summary>
    public static RecordFile None { get; } = new(null, null, StoryRecord.Empty);

    public StoryRecord Stories { get; }

    /// <summary>The record of a newsroom. One that cannot be read is none, and is not written over.</summary>
    public static RecordFile Read(SiteFolder folder)
    {
        if (!Directory.Exists(folder.Input))
            return None;
        try
        {
            byte[]? content = File.Exists(folder.Record) ? File.ReadAllBytes(folder.Record) : null;
            if (content is null)
                return new RecordFile(folder, null, StoryRecord.Empty);
            return TextDecoder.TryDecode(content, out string? text, out _)
                ? new RecordFile(folder, content, StoryRecord.Read(text!)) : None;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return None;
        }
    }

    /// <summary>Adds what was written, if it is not in it.</summary>
    public void Write(IEnumerable<RecordedStory> written, List<Diagnostic> findings)
    {
        if (folder is null)
            return;
        byte[] content = Encoding.UTF8.GetBytes(Stories.With(written).Text());
        if (content.AsSpan().SequenceEqual(seen))
            return;
        try
        {
            if (!(seen is null ? content.Length == 0 || AtomicFile.TryCreate(folder.Record, content)
                : AtomicFile.TryReplace(folder.Record, content, seen)))
            {
                findings.Add(WriteRules.NotOverwritten.At(folder.Display(folder.Record),
                    "The record of written stories changed in the meantime, so it was not overwritten.", "run it again"));
            }
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            findings.Add(WriteRules.WriteFailed.At(folder.Display(folder.Record), e.Message, "check permissions and free space"));
        }
    }
}
