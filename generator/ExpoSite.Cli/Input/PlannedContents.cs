using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Pictures;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Media;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Input;

/// <summary>Gives planned files their content: renders, copies, and makes pictures. Thread-safe.</summary>
/// <param name="media">The files that are copied.</param>
/// <param name="maker">Null on a machine that makes no pictures: then none is planned.</param>
internal sealed class PlannedContents(MediaContents media, PictureMaker? maker)
{
    /// <summary>For a plan of rendered files alone.</summary>
    public static PlannedContents None { get; } = new(new MediaContents([]), null);

    /// <summary>Writes the content, and returns what was found; with an error it is not whole.</summary>
    public ImmutableArray<Diagnostic> Write(PlannedFile file, IBufferWriter<byte> output)
    {
        switch (file.Content)
        {
            case RenderedContent rendered:
                return rendered.Render(output);
            case CopiedContent copied:
                return Copy(copied.Source, output);
            case MadeContent made:
                Outcome<byte[]> picture = maker!.Make(made.Order);
                output.Write(picture.Value);
                return picture.Diagnostics;
            default:
                throw new InvalidOperationException($"Nobody writes a {file.Content.GetType().Name}.");
        }
    }

    private ImmutableArray<Diagnostic> Copy(CopiedFile source, IBufferWriter<byte> output)
    {
        try
        {
            using Stream file = media.Open(source);
            int read;
            while ((read = file.Read(output.GetSpan(81_920))) > 0)
                output.Advance(read);
            return [];
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return [LoadRules.Unreadable.At(SourcePosition.WholeFile(source.Path), $"The file cannot be read: {e.Message}", "run it again; the file may have changed during the build")];
        }
    }
}
