using System.Collections.Concurrent;

namespace ExpoSite.Site.Gate;

/// <summary>Looks at each story's text once, though it stands in many feeds: by its id, length and hash. Thread-safe.</summary>
internal sealed class MarkupCache
{
    private readonly ConcurrentDictionary<(string Id, int Length, int Hash), ImmutableArray<MarkupFault>> known = new();

    public ImmutableArray<MarkupFault> Check(string? id, string html)
    {
        (string Id, int Length, int Hash) key = (id ?? "", html.Length, html.GetHashCode(StringComparison.Ordinal));
        if (!known.TryGetValue(key, out ImmutableArray<MarkupFault> faults))
            known[key] = faults = MarkupRules.Check(html);
        return faults;
    }
}
