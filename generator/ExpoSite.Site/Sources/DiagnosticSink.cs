using System.Collections;
using System.Collections.Concurrent;

namespace ExpoSite.Site.Sources;

/// <summary>Collects findings from several threads; the plan sorts them.</summary>
internal sealed class DiagnosticSink(ConcurrentQueue<Diagnostic> findings) : ICollection<Diagnostic>
{
    public int Count => findings.Count;

    public bool IsReadOnly => false;

    public void Add(Diagnostic item) => findings.Enqueue(item);

    public void AddRange(IEnumerable<Diagnostic> items)
    {
        foreach (Diagnostic item in items)
            findings.Enqueue(item);
    }

    public void Clear() => findings.Clear();

    public bool Contains(Diagnostic item) => findings.Contains(item);

    public void CopyTo(Diagnostic[] array, int arrayIndex) => findings.CopyTo(array, arrayIndex);

    public bool Remove(Diagnostic item) => throw new NotSupportedException("Findings are never taken back.");

    public IEnumerator<Diagnostic> GetEnumerator() => findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The stages of a build: one that fails on something that nobody foresaw is a finding, and the others go on.</summary>
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
}
