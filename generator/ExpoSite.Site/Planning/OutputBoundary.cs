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
        new(file.Path, file.Content is RenderedContent content ? new RenderedContent(() => Prepared(file, content)) : file.Content);

    private static Rendering Prepared(OutputFile file, RenderedContent content)
    {
        Rendering? rendering = Try(file, content.Prepare, out ImmutableArray<Diagnostic> failed);
        return rendering is null ? new Rendering(_ => failed) : new Rendering(output => Render(file, rendering, output))
        {
            Mark = () => Try(file, rendering.Mark, out _),
        };
    }

    private static ImmutableArray<Diagnostic> Render(OutputFile file, Rendering rendering, IBufferWriter<byte> output)
    {
        ImmutableArray<Diagnostic> found = Try(file, () => rendering.Write(output), out ImmutableArray<Diagnostic> failed);
        return found.IsDefault ? failed : found;
    }

    // What is made, or the default and a finding.
    private static T? Try<T>(OutputFile file, Func<T> make, out ImmutableArray<Diagnostic> failed)
    {
        failed = [];
        try
        {
            return make();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            string path = file.Claimant == OutputFile.Generated ? file.Path : file.Claimant.Path;
            failed = [FileBoundary.Finding(path, $"rendering {file.Path}", e)];
            return default;
        }
    }
}
