using System.Text.Json;

namespace ExpoSite.Site.Gate;

/// <summary>JSON Feed 1.1 as jsonfeed.org/version/1.1 defines it.</summary>
internal static class JsonFeedRules
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    private static readonly string[] FeedKeys =
    [
        "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors",
        "language", "expired", "hubs", "items",
    ];

    private static readonly string[] ItemKeys =
    [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published",
        "date_modified", "authors", "tags", "language", "attachments",
    ];

    public static ReadFeed? Read(JsonElement root, FeedFindings findings)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "version") != Version
            || !root.TryGetProperty("items", out JsonElement items) || items.ValueKind != JsonValueKind.Array)
        {
            findings.OfFeed(FeedRules.NotParsed, "The file is not a JSON Feed 1.1 with items.", 1, 1);
            return null;
        }

        CheckKeys(root, FeedKeys, (rule, message) => findings.OfFeed(rule, message));
        if (Text(root, "title") is null)
            findings.OfFeed(FeedRules.MissingPart, "The feed has no 'title'.");
        return new ReadFeed
        {
            Title = Text(root, "title"),
            Description = Text(root, "description"),
            HomeUrl = Text(root, "home_page_url"),
            SelfUrl = Text(root, "feed_url"),
            HubUrl = Objects(root, "hubs").Select(h => Text(h, "url")).FirstOrDefault(),
            Language = Text(root, "language"),
            Items = [.. items.EnumerateArray().Select(i => ReadItem(i, findings))],
        };
    }

    private static ReadItem ReadItem(JsonElement element, FeedFindings findings)
    {
        var item = new ReadItem
        {
            Place = SourcePosition.WholeFile(findings.Path),
            Id = Text(element, "id"),
            Url = Text(element, "url"),
            Title = Text(element, "title"),
            Summary = Text(element, "summary"),
            Html = Text(element, "content_html"),
            Language = Text(element, "language"),
            Authors = [.. Objects(element, "authors").Select(a => Text(a, "name") ?? "")],
            Categories = [.. Array(element, "tags").Select(t => t.ValueKind == JsonValueKind.String ? t.GetString()! : "")],
            Enclosures = [.. Objects(element, "attachments")
                .Select(a => new ReadEnclosure(Text(a, "url"), Text(a, "mime_type"), Number(a, "size_in_bytes")))],
        };
        CheckKeys(element, ItemKeys, (rule, message) => findings.OfStory(rule, item, "", message));
        foreach (string needed in new[] { "id", "url", "title", "content_html", "date_published" })
        {
            if (Text(element, needed) is null)
                findings.OfStory(FeedRules.MissingPart, item, needed, $"The story has no '{needed}'.");
        }

        if (Text(element, "image") is { } image && !AddressRules.IsFull(image))
            findings.OfStory(FeedRules.BadMedia, item, "image", $"The address of the picture, '{image}', is not a full URL.");
        return item with { Published = Date("date_published", "published"), Updated = Date("date_modified", "updated") };

        DateTimeOffset? Date(string name, string key) =>
            DateRules.Rfc3339(Text(element, name), message => findings.OfStory(FeedRules.BadDate, item, key, message));
    }

    private static void CheckKeys(JsonElement element, string[] known, Action<DiagnosticRule, string> report)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            report(FeedRules.UnknownPart, "An item is not an object.");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!seen.Add(property.Name))
                report(FeedRules.PartTwice, $"'{property.Name}' occurs twice.");
            else if (!known.Contains(property.Name) && !property.Name.StartsWith('_'))
                report(FeedRules.UnknownPart, $"JSON Feed does not know '{property.Name}'.");
        }
    }

    private static string? Text(JsonElement element, string name) => Value(element, name, JsonValueKind.String)?.GetString();

    private static string? Number(JsonElement element, string name) => Value(element, name, JsonValueKind.Number)?.GetRawText();

    private static ImmutableArray<JsonElement> Array(JsonElement element, string name) =>
        Value(element, name, JsonValueKind.Array) is { } array ? [.. array.EnumerateArray()] : [];

    private static JsonElement? Value(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind
            ? value : null;

    private static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
        Array(element, name).Where(e => e.ValueKind == JsonValueKind.Object);
}
