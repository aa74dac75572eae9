using System.Buffers;
using System.Security.Cryptography;
using ExpoSite.Cli.Pictures;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

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
    /// <param name="standing">Mark of what stands in a file's place already, or null.</param>
    public void Expect(IEnumerable<PlannedFile> files, Func<string, ContentMark?> standing) => maker?.Expect(
        files.Where(f => f.Content is MadeContent made && PictureMaker.MarkOf(made.Order) != standing(f.Path))
            .Select(f => ((MadeContent)f.Content).Order));

    /// <summary>About how much work a file is, where a page is 1: the same number however often it is asked for.</summary>
    public int CostOf(PlannedFile file) => file.Content is MadeContent made ? maker!.CostOf(made.Order) : 1;

    /// <summary>Writes the content and returns what was found; with an error it is not whole.</summary>
    /// <param name="create">Makes the stream when there is something to write; it is disposed. What it throws comes through.</param>
    public ImmutableArray<Diagnostic> Write(PlannedFile file, Func<Stream> create) => file.Content switch
    {
        RenderedContent page => Put(page.Prepare(), create),
        CopiedContent copied => Copy(copied, create, null),
        MadeContent made => Make(made, create),
        _ => throw NobodyWrites(file),
    };

    /// <summary>Writes the content, unless the very same stands in its place.</summary>
    /// <param name="standing">Mark of what stands there, or null.</param>
    /// <param name="create">As above.</param>
    public UpdatedContent Update(PlannedFile file, ContentMark? standing, Func<Stream> create) => file.Content switch
    {
        RenderedContent page => UpdateText(page.Prepare(), standing, create),
        CopiedContent { Source.Picture: { } picture } copied =>
            Update(MarkOf(copied.Source, picture), standing, () => Copy(copied, create, null)),
        CopiedContent copied => UpdateCopy(copied, standing, create),
        MadeContent made => UpdatePicture(made, standing, create),
        _ => throw NobodyWrites(file),
    };

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

    private static UpdatedContent Update(ContentMark mark, ContentMark? standing, Func<ImmutableArray<Diagnostic>> write) =>
        mark == standing ? UpdatedContent.Same(mark) : UpdatedContent.Written(mark, write());

    // A text that costs as much to mark as to render is rendered, and its bytes are its mark.
    private static UpdatedContent UpdateText(Rendering rendering, ContentMark? standing, Func<Stream> create)
    {
        if (rendering.Mark() is { } mark)
            return Update(mark, standing, () => Put(rendering, create));
        ReadOnlySpan<byte> text = Render(rendering, out ImmutableArray<Diagnostic> found);
        var made = ContentMark.Of(text);
        if (made == standing && found.IsEmpty)
            return UpdatedContent.Same(made);
        Put(text, create);
        return UpdatedContent.Written(made, found);
    }

    // Of a film nothing is known but its length: it is read to its end, and copied only if it is another.
    private UpdatedContent UpdateCopy(CopiedContent content, ContentMark? standing, Func<Stream> create)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (standing is not null && Copy(content, () => Stream.Null, hash).IsEmpty && ContentMark.Of(hash) == standing)
            return UpdatedContent.Same(standing.Value);
        ImmutableArray<Diagnostic> found = Copy(content, create, hash);
        return UpdatedContent.Written(ContentMark.Of(hash), found);
    }

    private UpdatedContent UpdatePicture(MadeContent made, ContentMark? standing, Func<Stream> create)
    {
        UpdatedContent updated = Update(PictureMaker.MarkOf(made.Order), standing, () => Make(made, create));
        if (updated.IsSame)
            maker!.Reuse(made.Order);
        return updated;
    }

    // What is published of a picture follows from its bytes.
    private static ContentMark MarkOf(CopiedFile source, MeasuredPicture picture) => ContentMark.Of(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{picture.Hash} {picture.Format} {source.Length}")));

    private ImmutableArray<Diagnostic> Make(MadeContent made, Func<Stream> create)
    {
        Outcome<byte[]> picture = maker!.Make(made.Order);
        Put(picture.Value, create);
        return picture.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Put(Rendering rendering, Func<Stream> create)
    {
        Put(Render(rendering, out ImmutableArray<Diagnostic> found), create);
        return found;
    }

    private static ReadOnlySpan<byte> Render(Rendering rendering, out ImmutableArray<Diagnostic> found)
    {
        if (rendered is not { Capacity: <= LargestKeptBuffer })
            rendered = new ArrayBufferWriter<byte>(FirstBuffer);
        rendered.ResetWrittenCount();
        found = rendering.Write(rendered);
        return rendered.WrittenSpan;
    }

    private static void Put(ReadOnlySpan<byte> content, Func<Stream> create)
    {
        using Stream output = create();
        output.Write(content);
    }

    // Piece by piece: a video need not fit into memory.
    private ImmutableArray<Diagnostic> Copy(CopiedContent content, Func<Stream> create, IncrementalHash? hash)
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
            hash?.AppendData(piece, 0, read);
        }
    }

    private static Diagnostic Unreadable(CopiedFile source, Exception fault) => LoadRules.Unreadable.At(
        source.Path, $"The file cannot be read: {fault.Message}",
        "run it again; the file may have changed during the build");

    private static InvalidOperationException NobodyWrites(PlannedFile file) => new($"Nobody writes a {file.Content.GetType().Name}.");
}

/// <summary>What came of a file that may have stood in its place already.</summary>
/// <param name="Mark">Of what it is made of; null when something was found, since that is to be found again.</param>
/// <param name="IsSame">True when nothing was written.</param>
internal readonly record struct UpdatedContent(ContentMark? Mark, bool IsSame, ImmutableArray<Diagnostic> Findings)
{
    public static UpdatedContent Same(ContentMark mark) => new(mark, true, []);

    public static UpdatedContent Written(ContentMark mark, ImmutableArray<Diagnostic> found) =>
        new(found.IsEmpty ? mark : null, false, found);
}
