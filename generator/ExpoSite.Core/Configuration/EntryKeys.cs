using ExpoSite.Core.Addresses;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Configuration;

/// <summary>The keys of the entries in the lists of site.yml.</summary>
internal static class EntryKeys
{
    public static readonly FieldTable Categories = FieldTable.OfEntries();
    public static readonly FieldKey<string?> CategoryName =
        Categories.Key("name", FreeText, "As articles write it.", "Halls & Visitors", isRequired: true);
    public static readonly FieldKey<string?> CategoryDescription =
        Categories.Key("description", FreeText, "One sentence for its page.", "Who has come.");
    public static readonly FieldKey<ThemeColor?> CategoryColor = Categories.Key("color", ThemeKeys.Color, "Its colour.", "\"#aa0000\"");

    public static readonly FieldKey<ImmutableArray<string>> CategoryFormer = Categories.Key(
        "formerNames", NameList, "What it was called before: pages and feeds of these names lead on.", "[Pavilions]");

    public static readonly FieldTable Tags = FieldTable.OfEntries();
    public static readonly FieldKey<string?> TagName =
        Tags.Key("name", FreeText, "As pages write it.", "Robots", isRequired: true);
    public static readonly FieldKey<ImmutableArray<string>> TagFormer = Tags.Key(
        "formerNames", NameList, "Tags that are this one now: their stories stand under it, and their pages and feeds lead on.",
        "[Robotics, automata]");
    public static readonly FieldKey<ImmutableArray<string>> TagSynonyms = Tags.Key(
        "synonyms", NameList, "Other words for it, with the same effect: stories may have any of them, readers see this one.", "[Cobots]");
    public static readonly FieldKey<bool> TagHide = Tags.Key(
        "hide", Flag, "true shows the tag nowhere, and normalize does not suggest it. Its stories stay as they are.", "true");

    public static readonly FieldTable Authors = FieldTable.OfEntries();
    public static readonly FieldKey<string?> AuthorName =
        Authors.Key("name", FreeText, "As articles write it.", "Orla Vennet", isRequired: true);
    public static readonly FieldKey<string?> AuthorRole = Authors.Key("role", FreeText, "What the author does.", "Harbour reporter");
    public static readonly FieldKey<string?> AuthorDescription =
        Authors.Key("description", FreeText, "A sentence or two for the author's page.", "Walks every aisle.");
    public static readonly FieldKey<ImmutableArray<string>> AuthorFormer = Authors.Key(
        "formerNames", NameList, "Other names of the author in stories: pages and feeds of these names lead on.", "[O. Vennet]");

    public static readonly FieldTable Countries = FieldTable.OfEntries();
    public static readonly FieldKey<string?> CountryName =
        Countries.Key("name", FreeText, "As tags and pages write it.", "Vessaly", isRequired: true);
    public static readonly FieldKey<ImmutableArray<string>> CountryForms = Countries.Key(
        "forms", NameList, "What else stands for it in a text: adjectives, people.", "[Vessalian, Vessalians]");

    public static readonly FieldTable Links = FieldTable.OfEntries();
    public static readonly FieldKey<string?> LinkTitle = Links.Key("title", FreeText, "What readers see.", "About", isRequired: true);
    public static readonly FieldKey<string?> LinkUrl = Links.Key(
        "url", new FieldForm<string?>("address", Word.Schema, ReadLink), "A path within the site, or an absolute address.", "/about/",
        isRequired: true);

    private static string? ReadLink(FieldReader reader, string key, YamlNode node) => reader.Parsed(
        key, node, reader.Text(key, node), text => LinkAddress.Accepts(text) ? text : null,
        "a path within the site, or an http, https, mailto or tel address",
        "write for example  url: /about/  or  url: https://example.org/");
}
