namespace ExpoSite.Site.Knowledge;

/// <summary>Finds ids and names that two entries claim.</summary>
/// <param name="findings">Told of each, at the later entry.</param>
internal sealed class NameClashes(ICollection<Diagnostic> findings)
{
    private readonly Dictionary<Slug, string> ids = [];
    private readonly Dictionary<string, (Slug Owner, string Owned)> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an id; false (and a finding) when another entry has it.</summary>
    public bool TakeId(Slug id, string name, SourcePosition place)
    {
        if (ids.TryAdd(id, name))
            return true;
        findings.Add(KnowledgeRules.SharedId.At(place, $"'{name}' and '{ids[id]}' have the id '{id}'.", "give one of them another id"));
        return false;
    }

    /// <summary>Takes the names of an entry.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="own">What it is called in the finding.</param>
    /// <param name="claimed">Its names and aliases.</param>
    /// <param name="place">Where they are written.</param>
    /// <param name="hint">What to do about a name that another entry has.</param>
    public void TakeNames(Slug id, string own, ImmutableArray<string> claimed, SourcePosition place, string hint)
    {
        foreach (string name in claimed)
        {
            if (!names.TryAdd(name, (id, own)) && names[name] is { } other && other.Owner != id)
                findings.Add(KnowledgeRules.SharedName.At(place, $"'{name}' could mean '{own}' or '{other.Owned}'.", hint));
        }
    }
}
