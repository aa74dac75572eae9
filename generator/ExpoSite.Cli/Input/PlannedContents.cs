using System.Buffers;
using ExpoSite.Cli.Pictures;
using ExpoSite.Site.Media;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Input;

/// <summary>Gives planned files their content: renders, copies, and makes pictures. Thread-safe.</summary>
/// <param name="maker">Null on a machine that makes no pictures: then none is planned.</param>
internal sealed class PlannedContents(MediaContents media, PictureMaker? maker)
{
    private const int FirstBuffer = 65_536;

    // A buffer that one huge page made this large is not kept for the next.
    private const int LargestKeptBuffer = 4 << 20;

    // As long as an array may be that is collected soon.
    private const int PieceLength = 81_920;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? rendered;

    /// <summary>For a plan of rendered files alone.</summary>
    public static PlannedContents None { get; } = new(new MediaContents([]), null);

    /// <summary>Says which files will be written, each once: a picture is then decoded once for all its copies.</summary>
    public void Expect(IEnumerable<PlannedFile> files) =>
        maker?.Expect(files.Select(f => f.Content).OfType<MadeContent>().Select(m => m.Order));

    /// <summary>About how much work a file is, where a page is 1: the same number however often it is asked for.</summary>
    public int CostOf(PlannedFile file) => file.Content is MadeContent made ? maker!.CostOf(made.Order) : 1;

    /// <summary>Writes the content and returns what was found; with an error it is not whole.</summary>
    /// <param name="create">Makes the stream when there is something to write; it is disposed. What it throws comes through.</param>
    public ImmutableArray<Diagnostic> Write(PlannedFile file, Func<Stream> create)
    {
        switch (file.Content)
        {
            case RenderedContent page:
                return Render(page, create);
            case CopiedContent copied:
                return Copy(copied, create);
            case MadeContent made:
                Outcome<byte[]> picture = maker!.Make(made.Order);
                Put(picture.Value, create);
                return picture.Diagnostics;
            default:
                throw new InvalidOperationException($"Nobody writes a {file.Content.GetType().Name}.");
        }
    }

    /// <summary>Opens a file that is copied; a finding when it is gone, or changed since it was read.</summary>
    public Outcome<Stream> Open(CopiedContent content)
    {
        try
        {
            return new Outcome<Stream>(media.Open(content.Source), []);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return new Outcome<Stream>(null, [Unreadable(content.Source, e)]);
        }
    }

    private static ImmutableArray<Diagnostic> Render(RenderedContent content, Func<Stream> create)
    {
        if (rendered is not { Capacity: <= LargestKeptBuffer })
            rendered = new ArrayBufferWriter<byte>(FirstBuffer);
        rendered.ResetWrittenCount();
        ImmutableArray<Diagnostic> found = content.Render(rendered);
        Put(rendered.WrittenSpan, create);
        return found;
    }

    private static void Put(ReadOnlySpan<byte> content, Func<Stream> create)
    {
        using Stream output = create();
        output.Write(content);
    }

    // Piece by piece: a video need not fit into memory.
    private ImmutableArray<Diagnostic> Copy(CopiedContent content, Func<Stream> create)
    {
        Outcome<Stream> opened = Open(content);
        if (opened.Value is null)
            return opened.Diagnostics;
        using Stream file = opened.Value;
        using Stream output = create();
        byte[] piece = new byte[PieceLength];
        while (true)
        {
            int read;
            try
            {
                read = file.Read(piece);
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                return [Unreadable(content.Source, e)];
            }

            if (read == 0)
                return [];
            output.Write(piece, 0, read);
        }
    }

    private static Diagnostic Unreadable(CopiedFile source, Exception fault) => LoadRules.Unreadable.At(
        source.Path, $"The file cannot be read: {fault.Message}",
        "run it again; the file may have changed during the build");
}
