using ExpoSite.Site.Sources;
using ExpoSite.Yaml;
using Keys = ExpoSite.Core.Knowledge.ExpoKeys;

namespace ExpoSite.Site.Knowledge;

/// <summary>Reads <c>input/expos.yml</c>.</summary>
internal sealed class ExposReader(CountryLookup countries, TimeZoneInfo zone)
{
    /// <summary>Newest first, then by id. An entry with an error is left out.</summary>
    public Outcome<List<Expo>> Read(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        var clashes = new NameClashes(findings);
        var expos = new List<Expo>();
        foreach (ListEntry entry in ListFile.Read(file, zone, $"- id: {Keys.Id.Example}", Keys.Table, findings))
        {
            if (Read(entry, findings) is { } expo && clashes.TakeId(expo.Id, expo.Name, entry.PlaceOf(Keys.Id)))
                expos.Add(expo);
        }

        foreach (Expo expo in expos)
        {
            clashes.TakeNames(expo.Id, expo.Id.Value, [expo.Name, .. expo.Aliases], expo.Place,
                "keep it for one of them; give a name of all editions as series");
        }

        foreach (IGrouping<string, Expo> series in expos.Where(e => e.Series is not null)
            .GroupBy(e => e.Series!, StringComparer.OrdinalIgnoreCase))
        {
            ReportNamesThatAreSeries(series, expos, findings);
        }

        expos.Sort((a, b) => b.Starts.CompareTo(a.Starts) is not 0 and int order ? order : a.Id.CompareTo(b.Id));
        return new Outcome<List<Expo>>(expos, YamlMistakes.Alone(findings));
    }

    private Expo? Read(ListEntry entry, List<Diagnostic> findings)
    {
        KeyedValues values = countries.Settle(Keys.Country, entry, findings);
        if (values.Get(Keys.Id) is null || values.Get(Keys.Name) is not { } name
            || values.Get(Keys.Starts) is not { } first || values.Get(Keys.Ends) is not { } last)
        {
            return null;
        }

        if (last.Day < first.Day || (!last.IsDay && !first.IsDay && last < first))
        {
            string problem = $"'{name}' ends on {last.Iso}, before it starts on {first.Iso}.";
            findings.Add(KnowledgeRules.EndsBeforeStart.At(entry.PlaceOf(Keys.Ends), problem, "correct starts or ends"));
            return null;
        }

        return new Expo(values, entry.Place);
    }

    // What one edition calls its own and others call their series would always mean the one.
    private static void ReportNamesThatAreSeries(IGrouping<string, Expo> series, List<Expo> expos, List<Diagnostic> findings)
    {
        foreach (Expo owner in expos.Where(e => e.Aliases.Prepend(e.Name).Contains(series.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (series.FirstOrDefault(e => e != owner) is { } other)
            {
                findings.Add(
                    KnowledgeRules.SharedName.At(owner.Place, $"'{series.Key}' could mean '{owner.Id}' or, as a series, '{other.Id}'.",
                    "take it out of the aliases; the series is enough"));
            }
        }
    }
}
