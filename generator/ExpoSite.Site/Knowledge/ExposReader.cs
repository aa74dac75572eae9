using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Knowledge;

/// <summary>Reads <c>input/expos.yml</c>.</summary>
internal sealed class ExposReader(CountryLookup countries, TimeZoneInfo zone)
{
    private static readonly string[] Keys =
        ["id", "name", "series", "aliases", "edition", "starts", "ends", "venue", "city", "country", "organizer", "description", "site"];

    /// <summary>Newest first, then by id. An entry with an error is left out.</summary>
    public Outcome<List<Expo>> Read(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        var clashes = new NameClashes(findings);
        var expos = new List<Expo>();
        foreach (KnowledgeEntry entry in KnowledgeEntry.In(file, zone, "- id: brinemark-2026", Keys, findings))
        {
            if (Read(entry, findings) is { } expo && clashes.TakeId(expo.Id, expo.Name, entry.PlaceOf("id")))
                expos.Add(expo);
        }

        foreach (Expo expo in expos)
            clashes.TakeNames(expo.Id, expo.Id.Value, [expo.Name, .. expo.Aliases], expo.Place, "keep it for one of them; give a name of all editions as series");
        foreach (IGrouping<string, Expo> series in expos.Where(e => e.Series is not null).GroupBy(e => e.Series!, StringComparer.OrdinalIgnoreCase))
            ReportNamesThatAreSeries(series, expos, findings);
        expos.Sort((a, b) => b.Starts.CompareTo(a.Starts) is not 0 and int order ? order : a.Id.CompareTo(b.Id));
        return new Outcome<List<Expo>>(expos, YamlMistakes.Alone(findings));
    }

    private Expo? Read(KnowledgeEntry entry, List<Diagnostic> findings)
    {
        Slug? id = entry.RequiredSlug("id", "id: brinemark-2026");
        string? name = entry.Required("name", "name: Brinemark Expo 2026");
        StoryTime? starts = entry.RequiredTime("starts", "starts: 2026-09-14");
        StoryTime? ends = entry.RequiredTime("ends", "ends: 2026-09-19");
        var expo = new Expo
        {
            Id = id ?? default,
            Name = name ?? "",
            Series = entry.Text("series"),
            Aliases = entry.Names("aliases"),
            Edition = entry.Number("edition"),
            Starts = starts ?? default,
            Ends = ends ?? default,
            Venue = entry.Text("venue"),
            City = entry.Text("city"),
            Country = entry.Country("country", countries),
            Organizer = entry.Text("organizer"),
            Description = entry.Text("description"),
            Site = entry.WebAddress("site"),
            Place = entry.Place,
        };
        if (id is null || name is null || starts is not { } first || ends is not { } last)
            return null;
        if (last.Day >= first.Day && (last.IsDay || first.IsDay || last >= first))
            return expo;
        findings.Add(KnowledgeRules.EndsBeforeStart.At(entry.PlaceOf("ends"), $"'{name}' ends on {last.Iso}, before it starts on {first.Iso}.", "correct starts or ends"));
        return null;
    }

    // What one edition calls its own and others call their series would always mean the one.
    private static void ReportNamesThatAreSeries(IGrouping<string, Expo> series, List<Expo> expos, List<Diagnostic> findings)
    {
        foreach (Expo owner in expos.Where(e => e.Aliases.Prepend(e.Name).Contains(series.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (series.FirstOrDefault(e => e != owner) is { } other)
                findings.Add(KnowledgeRules.SharedName.At(owner.Place, $"'{series.Key}' could mean '{owner.Id}' or, as a series, '{other.Id}'.", "take it out of the aliases; the series is enough"));
        }
    }
}
