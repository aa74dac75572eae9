using System.Reflection;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Knowledge;

/// <summary>
/// What pages call countries. A file for each language is part of the program (tools/country-names.mjs writes them); a language table may
/// have other names.
/// </summary>
internal static class ShownCountries
{
    private const string Folder = "countries/";

    private static readonly Assembly Program = typeof(ShownCountries).Assembly;

    /// <summary>Countries with their names in the site's language. In English they are called as they are, and nothing is read.</summary>
    /// <param name="countries">Those that the site knows.</param>
    /// <param name="report">Told of what the site's tables say of other countries.</param>
    public static ImmutableArray<Country> Name(ImmutableArray<Country> countries, Phrases phrases, DiagnosticSink report)
    {
        Dictionary<string, string> names = NamesIn(phrases);
        foreach (GivenName other in phrases.Countries.Where(g => !countries.Any(c => c.Name == g.English)).DistinctBy(g => g.English))
            report.Add(new CountryLookup(countries).Unknown(other.Place, other.English));
        return names.Count == 0 ? countries : [.. countries.Select(c => c with { Shown = names.GetValueOrDefault(c.Name, c.Name) })];
    }

    /// <summary>What countries are called in a language, by their English names; nothing for English.</summary>
    public static Dictionary<string, string> NamesIn(Phrases phrases)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string language in LanguageTable.LineOf(phrases.Language).Skip(1))
            Read(language, names);
        foreach (GivenName given in phrases.Countries)
            names[given.English] = given.Name;
        return names;
    }

    // The program's own files are whole.
    private static void Read(string language, Dictionary<string, string> names)
    {
        string? resource = Program.GetManifestResourceNames()
            .FirstOrDefault(n => n.Equals($"{Folder}{language}.yml", StringComparison.OrdinalIgnoreCase));
        if (resource is null)
            return;
        using var reader = new StreamReader(Program.GetManifestResourceStream(resource)!);
        YamlMappingNode file = new YamlSource(resource, reader.ReadToEnd(), 1).ReadMapping(new List<Diagnostic>())!;
        foreach ((YamlNode name, YamlNode shown) in file.Children)
            names[((YamlScalarNode)name).Value] = ((YamlScalarNode)shown).Value;
    }
}
