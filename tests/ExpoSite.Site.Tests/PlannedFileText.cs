using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site.Tests;

/// <summary>Planned files as these tests read them.</summary>
internal static class PlannedFileText
{
    /// <summary>Writes what is rendered, the name of what is copied, and the drawing or the key of what is made.</summary>
    public static ImmutableArray<Diagnostic> Render(this PlannedFile file, IBufferWriter<byte> output)
    {
        if (file.Content is RenderedContent rendered)
            return rendered.Render(output);
        string name = file.Content switch
        {
            CopiedContent copied => copied.Source.Path,
            MadeContent { Order: CardOrder card } => card.Drawing(true),
            MadeContent made => made.Order.Key,
            _ => throw new InvalidOperationException(file.Path),
        };
        output.Write(Encoding.UTF8.GetBytes(name));
        return [];
    }
}
