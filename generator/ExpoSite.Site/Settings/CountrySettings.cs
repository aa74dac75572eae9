using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Text;
using ExpoSite.Site.Fields;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>What site.yml says about countries: places that the table lacks, and names that it lacks.</summary>
internal static class CountrySettings
{
    public const string Key = "countries";

    public static ImmutableArray<Country> Read(IEnumerable<YamlNode> items, FieldValues values, ICollection<Diagnostic> findings) =>
        [.. items.Select(item => Read(item, values, findings)).OfType<Country>()];

    private static Country? Read(YamlNode item, FieldValues values, ICollection<Diagnostic> findings)
    {
        if (item is not YamlMappingNode mapping)
            return Named(values.Text(Key, item), [], item, values);
        var entry = new KnowledgeEntry(mapping, ["name", "forms"], values, findings);
        return Named(entry.Required("name", "name: Vessaly"), entry.Names("forms"), mapping, values);
    }

    private static Country? Named(string? name, ImmutableArray<string> forms, YamlNode item, FieldValues values)
    {
        if (name is null)
            return null;
        if (Slug.From(name) is not null)
            return new Country(name, forms);
        values.Report(Key, item, "places whose names have a letter or digit", "correct the name");
        return null;
    }
}
