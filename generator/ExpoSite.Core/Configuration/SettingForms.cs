using System.Text.Json.Nodes;
using ExpoSite.Core.Addresses;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Yaml;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Configuration;

/// <summary>The forms of values that site.yml has.</summary>
internal static class SettingForms
{
    public static readonly FieldForm<ImmutableArray<FrontStory>> Front = ListOf(
        "list of ids, slugs or addresses", () => Typed("string"),
        (reader, key, item) => reader.Text(key, item) is { } story ? new FrontStory(story, reader.PlaceOf(item)) : null);

    public static readonly FieldForm<ImmutableArray<string>> Words = ListOf(
        "list of keys", () => Typed("string"), (reader, key, item) => reader.Word(key, item));

    public static readonly FieldForm<ImmutableArray<CategoryConfig>> Categories = Named(
        EntryKeys.Categories, EntryKeys.CategoryName,
        (name, values, reader, item) => new CategoryConfig(
            name, values.Get(EntryKeys.CategoryDescription), values.Get(EntryKeys.CategoryColor), reader.PlaceOf(item))
        { FormerNames = values.Get(EntryKeys.CategoryFormer) });

    public static readonly FieldForm<ImmutableArray<TagConfig>> Tags = Named(
        EntryKeys.Tags, EntryKeys.TagName,
        (name, values, reader, item) => new TagConfig(name, reader.PlaceOf(item))
        {
            FormerNames = values.Get(EntryKeys.TagFormer).AddRange(values.Get(EntryKeys.TagSynonyms)),
            IsHidden = values.Get(EntryKeys.TagHide),
        });

    public static readonly FieldForm<ImmutableArray<AuthorConfig>> Authors = Named(
        EntryKeys.Authors, EntryKeys.AuthorName,
        (name, values, reader, item) => new AuthorConfig(
            name, values.Get(EntryKeys.AuthorRole), values.Get(EntryKeys.AuthorDescription), reader.PlaceOf(item))
        { FormerNames = values.Get(EntryKeys.AuthorFormer) });

    public static readonly FieldForm<ImmutableArray<NavigationLink>> Links = ListOf(
        "list of `title` and `url`", EntryKeys.Links.Schema, ReadLink);

    public static readonly FieldForm<ImmutableArray<Country>> Countries = Named(
        EntryKeys.Countries, EntryKeys.CountryName, (name, values, reader, item) =>
        {
            if (Slug.From(name) is not null)
                return new Country(name, values.Get(EntryKeys.CountryForms));
            reader.Report("countries", item, "places whose names have a letter or digit",
                "correct the name, because its address is made from it");
            return null;
        });

    public static readonly FieldForm<ImmutableArray<TranslatedText>> Translated = new(
        "pairs of a name and a text", () => Typed("object", ("additionalProperties", Typed("string"))), ReadTranslated)
    { Nothing = [] };

    public static readonly FieldForm<ImmutableArray<FeedAlias>> FeedAliases = new(
        "pairs of an old address and a feed", () => Typed("object", ("additionalProperties", Typed("string"))), ReadFeedAliases)
    { Nothing = [] };

    public static readonly FieldForm<string?> Hub = new("`https` address", WebAddress.Schema, (reader, key, node) => reader.Parsed(
        key, node, reader.Word(key, node),
        text => LinkAddress.IsWeb(text) && new Uri(text) is { Fragment: "" } hub ? hub.AbsoluteUri : null,
        "the absolute https address of a WebSub hub", "write for example  hub: https://hub.example.org/"));

    public static readonly FieldForm<string?> Domain = new("name of a host", Word.Schema, (reader, key, node) => reader.Parsed(
        key, node, reader.Word(key, node),
        text => Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.', StringComparison.Ordinal) ? text : null,
        "the name of a host, without https:// and slashes", "write for example  domain: news.example.org"));

    public static readonly FieldForm<TimeZoneInfo?> Zone = new("IANA time zone", Word.Schema, (reader, key, node) =>
    {
        TimeZoneInfo? zone = null;
        if (reader.Word(key, node) is { } name && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone))
            reader.Report(key, node, "an IANA time zone", "write for example  timeZone: Europe/Vienna");
        return zone;
    });

    public static readonly FieldForm<int?> Cards = new(
        "number from 0 to 1000000, `all` or `none`",
        () => AnyOf(Number(0, 1_000_000).Schema(), new JsonObject { ["enum"] = new JsonArray("all", "none", true, false) }),
        (reader, key, node) => reader.Word(key, node)?.ToUpperInvariant() switch
        {
            "ALL" or "TRUE" => int.MaxValue,
            "NONE" or "FALSE" => 0,
            _ => Number(0, 1_000_000).Read(reader, key, node),
        });

    /// <summary>A list of whatever <paramref name="read"/> reads. One alone is a list of one.</summary>
    private static FieldForm<ImmutableArray<T>> ListOf<T>(string words, Func<JsonObject> item, Func<FieldReader, string, YamlNode, T?> read)
        where T : class => new(
            words, () => AnyOf(Typed("array", ("items", item())), Typed("string")),
            (reader, key, node) => [.. Items(reader, key, node).Select(i => read(reader, key, i)).OfType<T>()])
        { Nothing = [] };

    /// <summary>A list of entries with keys, of which one that is no more than a name may be that name.</summary>
    internal static FieldForm<ImmutableArray<T>> Named<T>(
        FieldTable keys, FieldKey<string?> name, Func<string, KeyedValues, FieldReader, YamlNode, T?> make)
        where T : class => ListOf(
            ListWords(keys), () => AnyOf(Typed("string"), keys.Schema()), (reader, key, item) =>
            {
                KeyedValues values = item is YamlMappingNode entry
                    ? keys.Read(entry, reader) : KeyedValues.Empty.With(name, reader.Text(key, item));
                return values.Get(name) is { } given ? make(given, values, reader, item) : null;
            });

    private static string ListWords(FieldTable keys) => $"list of names, or of {string.Join(", ", keys.Keys.Select(k => $"`{k.Name}`"))}";

    private static ImmutableArray<YamlNode> Items(FieldReader reader, string key, YamlNode node)
    {
        if (node is not YamlMappingNode)
            return node is YamlSequenceNode list ? list.Children : node is YamlScalarNode { IsNull: false } ? [node] : [];
        reader.Report(key, node, "a list", "begin each entry with a hyphen");
        return [];
    }

    private static NavigationLink? ReadLink(FieldReader reader, string key, YamlNode item)
    {
        if (item is not YamlMappingNode entry)
        {
            reader.Report(key, item, "a list of title and url", $"write  {key}: [{{title: About, url: /about/}}]");
            return null;
        }

        KeyedValues values = EntryKeys.Links.Read(entry, reader);
        return values.Get(EntryKeys.LinkTitle) is { } title && values.Get(EntryKeys.LinkUrl) is { } url
            ? new NavigationLink(title, url, values.Places[EntryKeys.LinkUrl.Name]) : null;
    }

    private static ImmutableArray<TranslatedText> ReadTranslated(FieldReader reader, string key, YamlNode node)
    {
        if (node is YamlMappingNode pairs)
        {
            return
            [
                .. pairs.Children.Select(p => (Main: reader.Text(key, p.Key), Text: reader.Text(key, p.Value)))
                    .Where(p => p.Main is not null && p.Text is not null)
                    .Select(p => new TranslatedText(p.Main!, p.Text!)),
            ];
        }

        if (node is not YamlScalarNode { IsNull: true })
            reader.Report(key, node, "pairs of a name and a text", $"write  {key}: {{Technology: 技术}}");
        return [];
    }

    private static ImmutableArray<FeedAlias> ReadFeedAliases(FieldReader reader, string key, YamlNode node)
    {
        if (node is YamlMappingNode pairs)
        {
            return
            [
                .. pairs.Children.Select(p => (Old: Address(p.Key), Feed: Address(p.Value), Place: reader.PlaceOf(p.Value)))
                    .Where(p => p.Old is not null && p.Feed is not null)
                    .Select(p => new FeedAlias(p.Old!, p.Feed!, p.Place)),
            ];
        }

        if (node is not YamlScalarNode { IsNull: true })
            reader.Report(key, node, "pairs of an old address and a feed", "write  feedAliases: {rss.xml: feed.xml}");
        return [];

        string? Address(YamlNode written) => reader.Parsed(
            key, written, reader.Word(key, written),
            text => text.TrimStart('/').Length > 0 && (text.StartsWith('/') ? text : "/" + text) is var address
                && SiteAddress.Problem(address) is null ? address : null,
            "addresses within the site", "write the part after the site's url, for example  rss.xml: feed.xml");
    }
}
