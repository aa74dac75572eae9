using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Knowledge;

/// <summary>Reads <c>input/exhibitors.yml</c>.</summary>
internal sealed class ExhibitorsReader(CountryLookup countries, TimeZoneInfo zone)
{
    private static readonly string[] Keys = ["id", "name", "aliases", "country", "stand", "description", "site"];

    /// <summary>By name. An entry with an error is left out.</summary>
    public Outcome<List<Exhibitor>> Read(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        var clashes = new NameClashes(findings);
        var exhibitors = new List<Exhibitor>();
        foreach (KnowledgeEntry entry in KnowledgeEntry.In(file, zone, "- name: Nyota Ice Works", Keys, findings))
        {
            if (Read(entry) is { } exhibitor && clashes.TakeId(exhibitor.Slug, exhibitor.Name, entry.Place))
                exhibitors.Add(exhibitor);
        }

        foreach (Exhibitor exhibitor in exhibitors)
            clashes.TakeNames(exhibitor.Slug, exhibitor.Slug.Value, [exhibitor.Name, .. exhibitor.Aliases], exhibitor.Place, "keep it for one of them");
        exhibitors.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new Outcome<List<Exhibitor>>(exhibitors, YamlMistakes.Alone(findings));
    }

    private Exhibitor? Read(KnowledgeEntry entry)
    {
        string? name = entry.Required("name", "name: Nyota Ice Works");
        Slug? given = entry.Slug("id");
        string? country = entry.Country("country", countries);
        string? site = entry.WebAddress("site");
        return name is not null && (given ?? entry.SlugOf("name", name)) is { } slug
            ? new Exhibitor
            {
                Slug = slug,
                Name = name,
                Aliases = entry.Names("aliases"),
                Country = country,
                Stand = entry.Text("stand"),
                Description = entry.Text("description"),
                Site = site,
                Place = entry.Place,
            }
            : null;
    }
}
