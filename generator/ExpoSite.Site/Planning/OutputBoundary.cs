using System.Buffers;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Planning;

/// <summary>Plans and renders outputs so that one that fails on something that nobody foresaw is a finding, and the others go on.</summary>
internal static class OutputBoundary
{
    /// <summary>The files of one output; none when it fails.</summary>
    public static ImmutableArray<OutputFile> Plan(IOutput output, SiteContext site, StageBoundary stage) =>
        stage.Of(OutputFile.Generated.Path, $"planning {output.GetType().Name}", () => output.Plan(site).ToImmutableArray(), () => []);

    /// <summary>A file whose rendering cannot throw: what it throws is a finding at the file that claims the address.</summary>
    public static PlannedFile Rendered(OutputFile file) =>
        new(file.Path,
            file.Content is RenderedContent content ? new RenderedContent(output => Render(file, content, output)) : file.Content);

    private static ImmutableArray<Diagnostic> Render(OutputFile file, RenderedContent content, IBufferWriter<byte> output)
    {
        try
        {
            return content.Render(output);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            string path = file.Claimant == OutputFile.Generated ? file.Path : file.Claimant.Path;
            return [FileBoundary.Finding(path, $"rendering {file.Path}", e)];
        }
    }
}
