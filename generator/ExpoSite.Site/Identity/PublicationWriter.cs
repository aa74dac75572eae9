using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExpoSite.Site.Identity;

/// <summary>Writes the record of a site: JSON with a line for each story, so that people can compare two of them.</summary>
internal static class PublicationWriter
{
    public const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="next">When the site changes next without an edit; null for never.</param>
    public static void Write(PublicationRecord record, DateTimeOffset? next, IBufferWriter<byte> output)
    {
        string due = next is { } time ? $"\"{Text(time)}\"" : "null";
        output.Write(Encoding.UTF8.GetBytes(
            $$"""{"version":{{PublicationRecord.Version}},"feeds":"{{record.Feeds:D}}","next":{{due}},"stories":["""));
        using var json = new Utf8JsonWriter(output, Options);
        for (int i = 0; i < record.Stories.Length; i++)
        {
            output.Write(i == 0 ? "\n"u8 : ",\n"u8);
            json.Reset();
            WriteStory(json, record.Stories[i]);
            json.Flush();
        }

        output.Write("\n],\"lists\":"u8);
        json.Reset();
        WriteTexts(json, record.Lists);
        json.Flush();
        output.Write("}\n"u8);
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
