namespace ExpoSite.Site.Knowledge;

/// <summary>Finds the country that somebody named: by name or any other form, in any case.</summary>
internal sealed class CountryLookup
{
    private readonly Dictionary<string, Country> byName = new(StringComparer.OrdinalIgnoreCase);

    public CountryLookup(ImmutableArray<Country> countries)
    {
        All = countries;
        var names = countries.Select(c => (c.Name, Country: c)).Concat(countries.Select(c => (c.Shown, c)))
            .Concat(countries.SelectMany(c => c.Forms, (c, form) => (form, c)));
        foreach ((string name, Country country) in names)
            byName.TryAdd(name, country);
    }

    public ImmutableArray<Country> All { get; }

    /// <summary>The country, or null.</summary>
    public Country? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>An entry's values with its country named as in the table; one that is not there is a finding, and stays as it is.</summary>
    public KeyedValues Settle(FieldKey<string?> key, ListEntry entry, ICollection<Diagnostic> findings)
    {
        string? written = entry.Values.Get(key);
        Country? found = written is null ? null : Find(written);
        if (written is not null && found is null)
            findings.Add(Unknown(entry.PlaceOf(key), written));
        return entry.Values.With(key, found?.Name ?? written);
    }

    /// <summary>The finding that a name is no country's.</summary>
    public Diagnostic Unknown(SourcePosition place, string name) => KnowledgeRules.UnknownCountry.At(
        place,
        $"There is no country '{name}'.",
        NearestName.Of(name, All.SelectMany(c => (string[])[c.Shown, c.Name])) is { } near
            ? $"did you mean '{near}'?" : "declare a new place under countries in input/site.yml");

    /// <summary>The table and what a site adds to it: new places, and further forms for those that it has.</summary>
    public static ImmutableArray<Country> Extend(ImmutableArray<Country> table, ImmutableArray<Country> added) => added.IsEmpty ? table :
    [
        .. table.Concat(added).GroupBy(c => c.Slug)
            .Select(g => g.First() with { Forms = [.. g.SelectMany(c => c.Forms).Distinct(StringComparer.Ordinal)] })
            .OrderBy(c => c.Name, StringComparer.Ordinal),
    ];
}
