using System.Text.Json;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Subscribers;

/// <summary>Reads JSON Feed (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedReading
{
    public static Outcome<SubscribedFeed> Read(SourceFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Content);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("items", out JsonElement items)
                && items.ValueKind == JsonValueKind.Array)
            {
                return new Outcome<SubscribedFeed>(
                    new SubscribedFeed(null, [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Item)]), []);
            }

            return Nothing(new SourcePosition(file.Path, 1, 1), "The file has no list of items.");
        }
        catch (JsonException e)
        {
            // JsonException counts lines and bytes from 0.
            var place = new SourcePosition(file.Path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return Nothing(place, "The file is not JSON.");
        }
        catch (InvalidOperationException)
        {
            // Half of a character's pair, written as an escape.
            return Nothing(new SourcePosition(file.Path, 1, 1), "The file contains invalid text.");
        }
    }

    private static SubscribedItem Item(JsonElement item)
    {
        string link = Text(item, "url");
        return new SubscribedItem(
            Text(item, "id", link), link, Text(item, "title"), Text(item, "date_published"),
            Text(item, "content_html", Text(item, "content_text", Text(item, "summary"))));
    }

    private static string Text(JsonElement item, string name, string otherwise = "") =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind is (JsonValueKind.String or JsonValueKind.Number)
            && Written(value) is { Length: > 0 } text
            ? text
            : otherwise;

    private static string? Written(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            return null;
        }
    }

    private static Outcome<SubscribedFeed> Nothing(SourcePosition place, string message) =>
        new(null, [FeedReading.Damaged(place, message)]);
}
