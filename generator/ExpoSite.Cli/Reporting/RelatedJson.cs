using System.Collections.Immutable;
using System.Text.Json;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Related;

namespace ExpoSite.Cli.Reporting;

/// <summary>Which stories are related to which, and why, for other programs.</summary>
internal static class RelatedJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<ExplainedStory> stories)
    {
        json.WriteStartArray("related");
        foreach (ExplainedStory story in stories)
        {
            json.WriteStartObject();
            json.WriteString("path", story.Path);
            json.WriteString("title", story.Title);
            json.WriteString("address", story.Address);
            json.WriteStartArray("related");
            foreach (ExplainedRelation related in story.Related)
                Write(json, related);
            json.WriteEndArray();
            WriteTexts(json, "thread", story.Thread);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ExplainedRelation related)
    {
        json.WriteStartObject();
        json.WriteString("path", related.Path);
        json.WriteString("title", related.Title);
        json.WriteString("ground", related.Ground switch
        {
            RelatedGround.Editor => "editor",
            RelatedGround.Source => "source",
            RelatedGround.Category => "category",
            _ => "likeness",
        });
        json.WriteNumber("score", Math.Round(related.Score, 3));
        WriteTexts(json, "shared", related.Subjects);
        WriteTexts(json, "words", related.Words);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
