using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExpoSite.Site.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedWriter
{
    private static readonly JsonWriterOptions Options = new()
    { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.HomeUrl);
        json.WriteString("feed_url", feed.SelfUrl);
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language);
        WriteAuthors(json, [feed.Publisher]);
        if (feed.HubUrl is { } hub)
            WriteHub(json, hub);
        json.WriteStartArray("items");
        foreach (FeedItem item in feed.Items)
            WriteItem(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Url);
        json.WriteString("title", item.Title);
        json.WriteString("content_html", item.Html);
        json.WriteString("summary", item.Summary);
        if (item.Picture is { } picture)
            json.WriteString("image", picture.Url);
        json.WriteString("date_published", FeedDates.Rfc3339(item.Published));
        json.WriteString("date_modified", FeedDates.Rfc3339(item.Updated));
        if (item.Authors.Length > 0)
            WriteAuthors(json, item.Authors);
        if (item.Categories.Length > 0)
        {
            json.WriteStartArray("tags");
            foreach (string tag in item.Categories)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        if (item.Language is { } language)
            json.WriteString("language", language);
        if (item.Picture is { } attached)
            WriteAttachment(json, attached);
        json.WriteEndObject();
    }

    private static void WriteAttachment(Utf8JsonWriter json, FeedPicture picture)
    {
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("url", picture.Url);
        json.WriteString("mime_type", picture.MediaType);
        json.WriteNumber("size_in_bytes", picture.Length);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteHub(Utf8JsonWriter json, string hub)
    {
        json.WriteStartArray("hubs");
        json.WriteStartObject();
        json.WriteString("type", "WebSub");
        json.WriteString("url", hub);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("authors");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
