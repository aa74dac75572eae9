namespace ExpoSite.Normalize;

/// <summary>
/// The boundary around work on all stories together, where a failure can be laid to no single file: what it would have given is
/// missing, that is said, and the run goes on.
/// </summary>
/// <param name="place">What findings name instead of a file: the folder of the raw files.</param>
/// <param name="findings">Are told what failed.</param>
internal sealed class ComparisonBoundary(string place, List<Diagnostic> findings)
{
    /// <summary>What <paramref name="work"/> returns, or <paramref name="without"/> and a finding when it throws.</summary>
    /// <param name="stage">What is done, as a noun.</param>
    /// <param name="without">What the run goes on with.</param>
    /// <param name="work">The work.</param>
    public T Of<T>(string stage, T without, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Add(NormalizeRules.StageFailed.At(place, FileBoundary.Finding(place, stage, e).Message,
                "please report this bug in ExpoSite with this line; the run continued without this step"));
            return without;
        }
    }
}
