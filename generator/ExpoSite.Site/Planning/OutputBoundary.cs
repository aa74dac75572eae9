using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Planning;

/// <summary>Plans and renders outputs so that one that fails on something that nobody foresaw is a finding, and the others go on.</summary>
internal static class OutputBoundary
{
    /// <summary>The files of one output; none when it fails.</summary>
    public static ImmutableArray<OutputFile> Plan(IOutput output, SiteContext site, StageBoundary stage) =>
        stage.Of(OutputFile.Generated.Path, $"planning of {output.GetType().Name}", () => output.Plan(site).ToImmutableArray(), () => []);

    /// <summary>A file whose rendering cannot throw: what it throws is a finding at the file that claims the address.</summary>
    public static PlannedFile Rendered(OutputFile file) => new(file.Path, output => Render(file, output));

    private static ImmutableArray<Diagnostic> Render(OutputFile file, IBufferWriter<byte> output)
    {
        try
        {
            return file.Render(output);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            SourcePosition claimant = file.Claimant;
            string path = claimant == OutputFile.Generated ? file.Path : claimant.Path;
            return e is IOException or UnauthorizedAccessException
                ? [LoadRules.Unreadable.At(claimant, $"The file cannot be read: {e.Message}", "did it change while the site was made? run it again")]
                : [FileBoundary.Finding(path, $"rendering of {file.Path}", e)];
        }
    }
}
