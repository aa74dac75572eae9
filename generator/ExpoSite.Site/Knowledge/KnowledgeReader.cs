using ExpoSite.Core.Wording;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Knowledge;

/// <summary>Brings together what a site knows: expos.yml, exhibitors.yml and countries.</summary>
internal static class KnowledgeReader
{
    /// <summary>What could be read; always a value.</summary>
    public static ExpoKnowledge Read(
        SourceFile? exposFile, SourceFile? exhibitorsFile, SiteConfig config, Phrases phrases, DiagnosticSink report)
    {
        var countries = new CountryLookup(
            ShownCountries.Name(CountryLookup.Extend(Country.All, config.Countries), phrases, report));
        Outcome<List<Expo>>? expos = exposFile is { } expoFile ? new ExposReader(countries, config.TimeZone).Read(expoFile) : null;
        Outcome<List<Exhibitor>>? exhibitors = exhibitorsFile is { } file
            ? new ExhibitorsReader(countries, config.TimeZone).Read(file) : null;
        report.AddRange(expos?.Diagnostics ?? []);
        report.AddRange(exhibitors?.Diagnostics ?? []);
        return new ExpoKnowledge([.. expos?.Value ?? []], [.. exhibitors?.Value ?? []]) { Countries = countries.All };
    }
}
