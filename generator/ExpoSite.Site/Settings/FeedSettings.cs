using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>What site.yml says of feeds: old addresses that go on working, and a WebSub hub.</summary>
internal static class FeedSettings
{
    private const string AliasKey = "feedAliases";
    private const string HubKey = "hub";

    /// <summary><c>feedAliases: {rss.xml: feed.xml}</c>: the old address, then the feed that stands there.</summary>
    public static ImmutableArray<FeedAlias> Aliases(YamlMappingNode settings, FieldValues values)
    {
        YamlNode? node = FieldValues.Child(settings, AliasKey);
        if (node is null or YamlScalarNode { Value: null or "" })
            return [];
        if (node is not YamlMappingNode pairs)
        {
            values.Report(AliasKey, node, "pairs of an old address and a feed", "write  feedAliases: {rss.xml: feed.xml}");
            return [];
        }

        var aliases = ImmutableArray.CreateBuilder<FeedAlias>();
        foreach ((YamlNode oldNode, YamlNode newNode) in pairs.Children)
        {
            if (Address(oldNode, values) is { } old && Address(newNode, values) is { } feed)
                aliases.Add(new FeedAlias(old, feed, values.PlaceOf(newNode)));
        }

        return aliases.ToImmutable();
    }

    /// <summary>The hub's address as a URI, or null.</summary>
    public static string? Hub(YamlMappingNode settings, FieldValues values)
    {
        if (FieldValues.Child(settings, HubKey) is not { } node || values.Word(HubKey, node) is not { } written)
            return null;
        if (!written.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(written, UriKind.Absolute, out Uri? hub) && hub.Scheme is "https" or "http" && hub.Fragment.Length == 0 && hub.UserInfo.Length == 0)
            return hub.AbsoluteUri;
        values.Report(HubKey, node, "the absolute https address of a WebSub hub", "write for example  hub: https://hub.example.org/");
        return null;
    }

    private static string? Address(YamlNode node, FieldValues values)
    {
        if (values.Word(AliasKey, node) is not { } written)
            return null;
        string address = written.StartsWith('/') ? written : "/" + written;
        if (SiteAddress.IsSafe(address) && address.Length > 1 && OutputPath.Problem(SiteAddress.ToFile(address)) is null)
            return address;
        values.Report(AliasKey, node, "addresses within the site", "write the part after the site's url, for example  rss.xml: feed.xml");
        return null;
    }
}
