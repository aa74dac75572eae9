using ExpoSite.Core.Fields;
using static ExpoSite.Core.Fields.FieldForms;
using Keys = ExpoSite.Core.Knowledge.ExhibitorKeys;

namespace ExpoSite.Core.Knowledge;

/// <summary>A company or body that exhibits, as <c>input/exhibitors.yml</c> describes it: see <see cref="ExhibitorKeys"/>.</summary>
/// <param name="Slug">Last segment of its address.</param>
/// <param name="Values">With its name.</param>
public sealed record Exhibitor(Slug Slug, KeyedValues Values, SourcePosition Place)
{
    public string Name => Values.Get(Keys.Name)!;
    public ImmutableArray<string> Aliases => Values.Get(Keys.Aliases);

    /// <summary>A country's name, as <see cref="ExpoKnowledge.Countries"/> writes it where it is there; or null.</summary>
    public string? Country => Values.Get(Keys.Country);
    public string? Stand => Values.Get(Keys.Stand);
    public string? Description => Values.Get(Keys.Description);

    /// <summary>Absolute, or null.</summary>
    public string? Site => Values.Get(Keys.Site);
}

/// <summary>The keys of an entry of <c>input/exhibitors.yml</c>.</summary>
public static class ExhibitorKeys
{
    public static readonly FieldTable Table = FieldTable.OfEntries();
    public static readonly FieldKey<Slug?> Id =
        Table.Key("id", SlugForm, "Last segment of its address; made of the name without it.", "nyota");
    public static readonly FieldKey<string?> Name =
        Table.Key("name", FreeText, "As stories write it.", "Nyota Ice Works", isRequired: true);
    public static readonly FieldKey<ImmutableArray<string>> Aliases =
        Table.Key("aliases", NameList, "Other names, in any language.", "[Nyota]");
    public static readonly FieldKey<string?> Country = Table.Key("country", FreeText, "Its country, by any of its names.", "Kenya");
    public static readonly FieldKey<string?> Stand = Table.Key("stand", FreeText, "Hall and stand.", "Hall B, 214");
    public static readonly FieldKey<string?> Description =
        Table.Key("description", FreeText, "One or two sentences for its page.", "Makes ice of sunlight.");
    public static readonly FieldKey<string?> Site = Table.Key("site", WebAddress, "Its own web site.", "https://example.org/nyota/");
}
