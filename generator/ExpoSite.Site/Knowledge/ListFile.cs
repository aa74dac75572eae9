using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Knowledge;

/// <summary>One entry of a list that people write in YAML.</summary>
/// <param name="Place">Where it starts.</param>
internal sealed record ListEntry(KeyedValues Values, SourcePosition Place)
{
    /// <summary>Where a key's value stands, or the entry where the key is not given.</summary>
    public SourcePosition PlaceOf(FieldKey key) => Values.Places.TryGetValue(key.Name, out SourcePosition place) ? place : Place;
}

/// <summary>Files in which people list what they know. One without any entry, or without anything, is no fault.</summary>
internal static class ListFile
{
    /// <param name="file">For example <c>input/expos.yml</c>.</param>
    /// <param name="example">How an entry begins: <c>- name: Nyota Ice Works</c>.</param>
    /// <param name="findings">Told of what cannot be read, in the file and in each entry.</param>
    public static IEnumerable<ListEntry> Read(
        SourceFile file, TimeZoneInfo zone, string example, FieldTable keys, ICollection<Diagnostic> findings)
    {
        if (TextFile.Read(file, findings, mayBeEmpty: true) is not { } text)
            return [];
        var source = new YamlSource(file.Path, text.Text, 1) { MaxLength = TextFile.MaxBytes };
        YamlMappingNode[] entries = [.. source.ReadList(example, findings)];
        int[] mistakes =
            [.. findings.Where(f => f.Rule == LoadRules.InvalidYaml && f.Position.Path == file.Path).Select(f => f.Position.Line).Order()];
        FieldReader whole = source.Fields(zone, findings, isBroken: false), broken = source.Fields(zone, findings, isBroken: true);
        int[] starts = [.. entries.Select(e => source.PlaceOf(e).Line)];
        return entries.Select((entry, i) => new ListEntry(keys.Read(entry, HasMistake(i) ? broken : whole), source.PlaceOf(entry)));

        // A mistake hides keys of the entry that it stands in, and of no other.
        bool HasMistake(int i)
        {
            int next = Array.BinarySearch(mistakes, starts[i]);
            next = next < 0 ? ~next : next;
            return next < mistakes.Length && (i + 1 == starts.Length || mistakes[next] < starts[i + 1]);
        }
    }
}

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
