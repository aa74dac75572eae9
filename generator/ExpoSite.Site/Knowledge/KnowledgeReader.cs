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
        return new ExpoKnowledge(
            [.. (expos?.Value ?? []).Select(e => e with { Values = Known(e.Values, ExpoKeys.Aliases, e.Name, config) })],
            [.. (exhibitors?.Value ?? []).Select(e => e with { Values = Known(e.Values, ExhibitorKeys.Aliases, e.Name, config) })])
        { Countries = countries.All };
    }

    // What something is called in another language of the site stands for it in a text as well.
    private static KeyedValues Known(KeyedValues values, FieldKey<ImmutableArray<string>> aliases, string name, SiteConfig config)
    {
        string[] translated = [.. config.Languages.SelectMany(l => l.Names).Where(n => n.Main == name).Select(n => n.Text)];
        return translated.Length == 0 ? values : values.With(aliases, [.. values.Get(aliases).Union(translated)]);
    }
}
