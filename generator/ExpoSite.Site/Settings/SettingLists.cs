using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>The lists of site.yml. One text is a list of one, and an entry of no more than a name may be that name; what says too little is a finding.</summary>
internal sealed class SettingLists(YamlMappingNode settings, FieldValues values, ICollection<Diagnostic> findings)
{
    public ImmutableArray<CategoryConfig> Categories() =>
    [
        .. Named("categories", ["name", "description", "color"], "name: Halls & Visitors")
            .Select(c => new CategoryConfig(c.Name, Member(c.Entry, "description"), c.Entry is { } entry ? ThemeSettingsReader.Color(entry, "color", values) : null, values.PlaceOf(c.Item))),
    ];

    public ImmutableArray<AuthorConfig> Authors() =>
    [
        .. Named("authors", ["name", "role", "description"], "name: Orla Vennet")
            .Select(a => new AuthorConfig(a.Name, Member(a.Entry, "role"), Member(a.Entry, "description"), values.PlaceOf(a.Item))),
    ];

    public ImmutableArray<FrontStory> Front() =>
    [
        .. Items("front").Select(item => (Reference: values.Text("front", item), Place: values.PlaceOf(item)))
            .Where(s => s.Reference is not null)
            .Select(s => new FrontStory(s.Reference!, s.Place)),
    ];

    /// <param name="key"><c>navigation</c> or <c>footer</c>.</param>
    public ImmutableArray<NavigationLink> Links(string key) => [.. Items(key).Select(item => Link(key, item)).OfType<NavigationLink>()];

    /// <summary>The entries under a key, whatever they are; none (and a finding) where a mapping stands instead of a list.</summary>
    public IEnumerable<YamlNode> Items(string key)
    {
        switch (FieldValues.Child(settings, key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode sequence:
                return sequence.Children;
            case YamlScalarNode one:
                return one.IsNull ? [] : [one];
            case { } other:
                values.Report(key, other, "a list", "begin each entry with a hyphen");
                return [];
        }
    }

    private NavigationLink? Link(string key, YamlNode item)
    {
        if (item is not YamlMappingNode mapping)
        {
            values.Report(key, item, "a list of title and url", $"write  {key}: [{{title: About, url: /about/}}]");
            return null;
        }

        var entry = new KnowledgeEntry(mapping, ["title", "url"], values, findings);
        string? title = entry.Required("title", "title: About");
        string? url = entry.Required("url", "url: /about/");
        if (title is null || url is null)
            return null;
        if (LinkAddress.Accepts(url))
            return new NavigationLink(title, url, entry.PlaceOf("url"));
        values.Report("url", mapping.Child("url")!, "a path within the site, or an http, https, mailto or tel address", "write for example  url: /about/  or  url: https://example.org/");
        return null;
    }

    private IEnumerable<(string Name, YamlNode Item, YamlMappingNode? Entry)> Named(string key, string[] keys, string example)
    {
        foreach (YamlNode item in Items(key))
        {
            var entry = item as YamlMappingNode;
            string? name = entry is null ? values.Text(key, item) : new KnowledgeEntry(entry, keys, values, findings).Required("name", example);
            if (name is not null)
                yield return (name, item, entry);
        }
    }

    private string? Member(YamlMappingNode? entry, string key) =>
        entry is not null && FieldValues.Child(entry, key) is { } node ? values.Text(key, node) : null;
}
