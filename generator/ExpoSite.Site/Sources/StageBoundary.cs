namespace ExpoSite.Site.Sources;

/// <summary>
/// The stages of a build, each within a boundary: one that fails on something that nobody foresaw is a finding, and the others go on.
/// </summary>
/// <param name="report">Told of failures.</param>
internal sealed class StageBoundary(DiagnosticSink report)
{
    /// <summary>What findings name for a stage that goes over all stories.</summary>
    public const string AllStories = "input/articles/";

    /// <summary>What a stage returns; the other value when it fails.</summary>
    /// <param name="path">The file that it works on, or what stands for many.</param>
    /// <param name="stage">What it does, as a noun.</param>
    public T Of<T>(string path, string stage, Func<T> work, Func<T> otherwise)
    {
        T? value = default;
        return FileBoundary.Try(path, stage, report.Add, () => value = work()) ? value! : otherwise();
    }

    /// <summary>A stage that only finds.</summary>
    public void Check(string path, string stage, Action work) => FileBoundary.Try(path, stage, report.Add, work);
}
