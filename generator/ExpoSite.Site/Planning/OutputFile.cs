using System.Buffers;

namespace ExpoSite.Site.Planning;

internal enum OutputKind
{
    Page,
    Feed,
    Other,
    /// <summary>A page at an address that a story had, by the ledger.</summary>
    FormerAddress,
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
    public static OutputFile Of(string path, OutputKind kind, Action<IBufferWriter<byte>> write) =>
        new(path, kind, Generated, output =>
        {
            write(output);
            return [];
        });
}
