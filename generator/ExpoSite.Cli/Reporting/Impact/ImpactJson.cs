using System.Text.Json;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Cli.Reporting.Impact;

/// <summary>What subscribers will see, as a member of the JSON report: every feed and every item.</summary>
internal static class ImpactJson
{
    public static void Write(Utf8JsonWriter json, SubscriberImpact impact)
    {
        json.WriteStartObject("impact");
        json.WriteNumber("feeds", impact.Feeds.Length);
        json.WriteNumber("newFeeds", impact.NewFeeds);
        json.WriteStartArray("changed");
        foreach (FeedImpact feed in impact.Changed)
            WriteFeed(json, feed);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeed(Utf8JsonWriter json, FeedImpact feed)
    {
        json.WriteStartObject();
        json.WriteString("path", feed.Path);
        WriteItems(json, "new", feed.New);
        json.WriteStartArray("updated");
        foreach (UpdatedItem item in feed.Updated)
        {
            json.WriteStartObject();
            WriteItem(json, item.After);
            json.WriteStartArray("changed");
            foreach (string what in item.Changed)
                json.WriteStringValue(what);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("unchanged", feed.Unchanged);
        WriteItems(json, "gone", feed.Gone);
        json.WriteStartObject("shownAgain");
        json.WriteNumber("byId", feed.Again.ById);
        json.WriteNumber("byIdOrLink", feed.Again.ByIdOrLink);
        json.WriteNumber("byTitleDateAndText", feed.Again.ByWhole);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, string name, IEnumerable<SubscribedItem> items)
    {
        json.WriteStartArray(name);
        foreach (SubscribedItem item in items)
        {
            json.WriteStartObject();
            WriteItem(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, SubscribedItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("link", item.Link);
        json.WriteString("title", item.Title);
    }
}
