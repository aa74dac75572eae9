namespace ExpoSite.Core.Knowledge;

/// <summary>A country or territory.</summary>
/// <param name="Name">English short name, from which its address is made.</param>
/// <param name="Forms">What else stands for it in a text: short forms, adjectives, people. Letter for letter, in their own case.</param>
public sealed record Country(string Name, ImmutableArray<string> Forms)
{
    /// <summary>What pages call it: its name in the language of the site.</summary>
    public string Shown { get; init; } = Name;

    /// <summary>Every country, by name.</summary>
    public static ImmutableArray<Country> All { get; } =
    [
        .. CountryTable.Rows.GroupBy(row => row[0])
            .Select(rows => new Country(rows.Key, [.. rows.SelectMany(row => CountryTable.Names(row[1]))])),
    ];

    /// <summary>Last segment of its address.</summary>
    public Slug Slug => Slug.From(Name)!.Value;

    /// <summary>What countries are called in a language of the table, with their English names; nothing for other languages.</summary>
    /// <param name="language">BCP 47 language tag; only its first part counts.</param>
    public static IEnumerable<(string Name, string Country)> NamesIn(string language)
    {
        int column = CountryTable.Languages.IndexOf(language.Split('-')[0].ToLowerInvariant());
        return column < 0 ? [] : CountryTable.Rows.SelectMany(row => CountryTable.Names(row[column + 2]).Select(name => (name, row[0])));
    }
}
