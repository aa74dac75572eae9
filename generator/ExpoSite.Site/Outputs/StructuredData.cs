using System.Buffers;
using System.Text;
using System.Text.Json;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Site.Outputs;

/// <summary>JSON-LD (schema.org) for search engines. The JSON writer escapes what could end a script element.</summary>
internal static class StructuredData
{
    public static Html WebSite(SiteContext site) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Config.Title);
        json.WriteString("url", site.Config.Url);
        if (site.Config.Description is { } description)
            json.WriteString("description", description);
        json.WriteString("inLanguage", site.Config.Language);
        WritePublisher(site, json);
    });

    public static Html Article(SiteContext site, Story story) => Write(json =>
    {
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", story.Article.Title);
        json.WriteString("url", site.Views.Absolute(story.Address));
        json.WriteString("identifier", "urn:uuid:" + story.Article.Id);
        json.WriteString("datePublished", story.Article.Published.Iso);
        json.WriteString("dateModified", story.Changed.Iso);
        if (story.Summary is { } summary)
            json.WriteString("description", summary);
        if (story.Category is { } category)
            json.WriteString("articleSection", category.Name);
        if (story.Tags.Length > 0)
            json.WriteString("keywords", string.Join(", ", story.Tags.Select(t => t.Name)));
        json.WriteString("inLanguage", story.Article.Language ?? site.Config.Language);
        if (story.Authors.Length > 0)
        {
            json.WriteStartArray("author");
            foreach (Term author in story.Authors)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Person");
                json.WriteString("name", author.Name);
                json.WriteString("url", site.Views.Absolute(author.Address));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WritePublisher(site, json);
    });

    private static void WritePublisher(SiteContext site, Utf8JsonWriter json)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Views.Site.Publisher);
        json.WriteEndObject();
    }

    private static Html Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            members(json);
            json.WriteEndObject();
        }

        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
