using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExpoSite.Site.Identity;

/// <summary>Writes the record of a site: JSON with a line for each story, so that people can compare two of them.</summary>
internal static class PublicationWriter
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="next">When the site changes next without an edit; null for never.</param>
    /// <param name="due">The same, of changes that somebody waits for.</param>
    public static void Write(PublicationRecord record, DateTimeOffset? next, DateTimeOffset? due, IBufferWriter<byte> output)
    {
        var positions = new Dictionary<Guid, int>(record.Stories.Length);
        foreach ((int i, PublishedStory story) in record.Stories.Index())
            positions.Add(story.Id, i);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version", PublicationRecord.Version);
        json.WriteString("url", record.Url);
        json.WriteString("hub", record.Hub);
        json.WriteString("feeds", record.FeedsId!.Value);
        json.WriteString("next", next is { } change ? Text(change) : null);
        json.WriteString("due", due is { } time ? Text(time) : null);
        Lines(json, output, "stories", record.Stories, WriteStory);
        json.WritePropertyName("lists");
        WriteTexts(json, record.Lists);
        Lines(json, output, "channels", record.Feeds, (to, feed) => WriteFeed(to, feed, positions));
        json.WritePropertyName("formerFeeds");
        WriteTexts(json, record.FormerFeeds);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    // A list with a line for each of its elements.
    private static void Lines<T>(
        Utf8JsonWriter json, IBufferWriter<byte> output, string name, ImmutableArray<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T element in elements)
        {
            json.Flush();
            output.Write("\n"u8);
            write(json, element);
        }

        json.WriteEndArray();
    }

    private static void WriteFeed(Utf8JsonWriter json, PublishedFeed feed, Dictionary<Guid, int> positions)
    {
        json.WriteStartObject();
        json.WritePropertyName("paths");
        WriteTexts(json, feed.Paths);
        json.WriteString("mark", feed.Mark);
        json.WriteString("changed", Text(feed.Changed));
        json.WriteStartArray("stories");
        foreach (Guid id in feed.Stories)
            json.WriteNumberValue(positions[id]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStory(Utf8JsonWriter json, PublishedStory story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.WriteString("since", Text(story.Since));
        json.WriteString("edited", Text(story.Edited));
        json.WriteString("headline", story.Mark.Title);
        json.WriteString("phrases", story.Mark.Text);
        json.WriteString("words", story.Words);
        json.WritePropertyName("addresses");
        WriteTexts(json, story.Addresses);
        if (story.IsRetracted)
            json.WriteBoolean("retracted", true);
        if (story.Expires is { } end)
            json.WriteString("expires", Text(end));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture);
}
