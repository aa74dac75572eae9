using ExpoSite.Site.Sources;
using ExpoSite.Yaml;
using Keys = ExpoSite.Core.Knowledge.ExhibitorKeys;

namespace ExpoSite.Site.Knowledge;

/// <summary>Reads <c>input/exhibitors.yml</c>.</summary>
internal sealed class ExhibitorsReader(CountryLookup countries, TimeZoneInfo zone)
{
    /// <summary>By name. An entry with an error is left out.</summary>
    public Outcome<List<Exhibitor>> Read(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        var clashes = new NameClashes(findings);
        var exhibitors = new List<Exhibitor>();
        foreach (ListEntry entry in ListFile.Read(file, zone, $"- name: {Keys.Name.Example}", Keys.Table, findings))
        {
            if (Read(entry, findings) is { } exhibitor && clashes.TakeId(exhibitor.Slug, exhibitor.Name, entry.Place))
                exhibitors.Add(exhibitor);
        }

        foreach (Exhibitor exhibitor in exhibitors)
        {
            clashes.TakeNames(
                exhibitor.Slug, exhibitor.Slug.Value, [exhibitor.Name, .. exhibitor.Aliases], exhibitor.Place, "keep it for one of them");
        }

        exhibitors.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new Outcome<List<Exhibitor>>(exhibitors, YamlMistakes.Alone(findings));
    }

    private Exhibitor? Read(ListEntry entry, List<Diagnostic> findings)
    {
        KeyedValues values = countries.Settle(Keys.Country, entry, findings);
        if (values.Get(Keys.Name) is not { } name)
            return null;
        if ((values.Get(Keys.Id) ?? Slug.From(name)) is { } slug)
            return new Exhibitor(slug, values, entry.Place);
        string problem = $"'{Keys.Name.Name}' must be a name with a letter or digit in it, not '{name}'.";
        findings.Add(LoadRules.InvalidValue.At(entry.PlaceOf(Keys.Name), problem, "correct the name, because its address is made from it"));
        return null;
    }
}
