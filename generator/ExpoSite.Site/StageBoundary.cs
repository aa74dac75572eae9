using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site;

/// <summary>The stages of a build, each within a boundary: one that fails on something that nobody foresaw is a finding, and the others go on.</summary>
/// <param name="report">Told of failures.</param>
internal sealed class StageBoundary(DiagnosticSink report)
{
    /// <summary>What a stage returns; the other value when it fails.</summary>
    /// <param name="path">The file that it works on, or what stands for many.</param>
    /// <param name="stage">What it does, as a noun.</param>
    public T Of<T>(string path, string stage, Func<T> work, Func<T> otherwise)
    {
        T? value = default;
        return FileBoundary.Try(path, stage, report.Add, () => value = work()) ? value! : otherwise();
    }

    /// <summary>A stage that only finds.</summary>
    public void Check(string path, string stage, Func<IEnumerable<Diagnostic>> work) =>
        FileBoundary.Try(path, stage, report.Add, () => report.AddRange([.. work()]));

    /// <inheritdoc cref="Check(string, string, Func{IEnumerable{Diagnostic}})"/>
    public void Check(string path, string stage, Action work) => FileBoundary.Try(path, stage, report.Add, work);

    /// <summary>The files of one output; none when it fails.</summary>
    public ImmutableArray<OutputFile> Plan(IOutput output, SiteContext site) =>
        Of(OutputFile.Generated.Path, $"planning of {output.GetType().Name}", () => output.Plan(site).ToImmutableArray(), () => []);

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
            return e is IOException or UnauthorizedAccessException
                ? [LoadRules.Unreadable.At(claimant, $"The file cannot be read: {e.Message}", "did it change while the site was made? run it again")]
                : [FileBoundary.Finding(claimant == OutputFile.Generated ? file.Path : claimant.Path, $"rendering of {file.Path}", e)];
        }
    }
}
