using System.Text.Json;

namespace ExpoSite.Site.Gate;

/// <summary>JSON Feed 1.1 as jsonfeed.org/version/1.1 defines it.</summary>
internal static class JsonFeedRules
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    private static readonly string[] FeedKeys =
    [
        "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors",
        "language",
        "expired", "hubs", "items",
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
        return item with
        {
            Published = Date(element, "date_published", "published", item, findings),
            Updated = Date(element, "date_modified", "updated", item, findings)
        };
    }

    private static DateTimeOffset? Date(JsonElement element, string name, string key, ReadItem item, FeedFindings findings)
    {
        if (Text(element, name) is not { } written)
            return null;
        DateTimeOffset? date = DateRules.Rfc3339(written);
        if (date is null)
            findings.OfStory(FeedRules.BadDate, item, key, $"'{written}' is not a date in the form of RFC 3339.");
        return date;
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

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null;

    private static ImmutableArray<JsonElement> Array(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
        Array(element, name).Where(e => e.ValueKind == JsonValueKind.Object);
}
