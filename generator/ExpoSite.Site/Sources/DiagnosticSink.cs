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
