using System.Buffers;
using ExpoSite.Site.Media;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Planning;

internal enum OutputKind
{
    Page,
    Feed,
    Other,
    /// <summary>A page at an address that a story had, by the record of the published site.</summary>
    FormerAddress,
    /// <summary>A page or feed at an address that a section, tag or author had; it gives way to any other.</summary>
    FormerName,
}

/// <summary>One planned file and who claims its address.</summary>
/// <param name="Path">Output path.</param>
/// <param name="Kind">For the counts.</param>
/// <param name="Claimant">What to name when two files claim one address; a path of <c>(generated)</c> for the program's own.</param>
/// <param name="Content">What it is made of.</param>
internal sealed record OutputFile(string Path, OutputKind Kind, SourcePosition Claimant, FileContent Content)
{
    /// <summary>Claimant of what no person asked for.</summary>
    public static readonly SourcePosition Generated = SourcePosition.WholeFile("(generated)");

    /// <summary>A file that is rendered.</summary>
    public OutputFile(string path, OutputKind kind, SourcePosition claimant, Func<IBufferWriter<byte>, ImmutableArray<Diagnostic>> render)
        : this(path, kind, claimant, new RenderedContent(render))
    {
    }

    /// <summary>A file that cannot fail to render.</summary>
    public static OutputFile Of(string path, OutputKind kind, Action<IBufferWriter<byte>> write, SourcePosition? claimant = null) =>
        new(path, kind, claimant ?? Generated, output =>
        {
            write(output);
            return [];
        });
}

/// <summary>One kind of generated file. A new one is a class like this and a line in <see cref="OutputList"/>.</summary>
internal interface IOutput
{
    /// <summary>True where the files are those of all languages together; else each language has its own.</summary>
    bool IsShared => false;

    /// <summary>Every file of this kind, before any is rendered.</summary>
    /// <param name="site">In one language; the main one where the files are shared.</param>
    IEnumerable<OutputFile> Plan(SiteContext site);
}

/// <summary>What a file of the site is made of. Whoever writes the site reads files and makes pictures; the plan only says which.</summary>
public abstract record FileContent;

/// <summary>A page, a feed, or another text.</summary>
/// <param name="Prepare">Makes what it is rendered from. Pure, on any number of threads.</param>
public sealed record RenderedContent(Func<Rendering> Prepare) : FileContent
{
    /// <summary>A text without a mark.</summary>
    public RenderedContent(Func<IBufferWriter<byte>, ImmutableArray<Diagnostic>> write)
        : this(() => new Rendering(write))
    {
    }

    /// <summary>Writes the content and returns what was found while rendering.</summary>
    public ImmutableArray<Diagnostic> Render(IBufferWriter<byte> output) => Prepare().Write(output);
}

/// <summary>A text about to be rendered.</summary>
/// <param name="Write">Writes the content and returns what was found while rendering. Pure.</param>
public sealed record Rendering(Func<IBufferWriter<byte>, ImmutableArray<Diagnostic>> Write)
{
    /// <summary>
    /// The mark of all that it is rendered from: with the same mark, the same program writes the same bytes and finds the same. Null where
    /// that costs as much as rendering. It takes its time, so only who compares marks asks for it.
    /// </summary>
    public Func<ContentMark?> Mark { get; init; } = () => null;
}

/// <summary>A file of <c>input/media/</c>, as it may be published.</summary>
public sealed record CopiedContent(CopiedFile Source) : FileContent;

/// <summary>A picture that is made for the site.</summary>
public sealed record MadeContent(PictureOrder Order) : FileContent;

/// <summary>One file of the site.</summary>
/// <param name="Path">Relative output path with forward slashes, for example <c>2025/11/slug/index.html</c>. Never leaves the output
/// folder.</param>
/// <param name="Content">What it is made of.</param>
public sealed record PlannedFile(string Path, FileContent Content);
