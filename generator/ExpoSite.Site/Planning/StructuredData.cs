using System.Buffers;
using System.Text.Json;
using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Planning;

/// <summary>JSON-LD (schema.org) for search engines. The JSON writer escapes what could end a script element.</summary>
internal static class StructuredData
{
    public static Html WebSite(SiteContext site) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Config.Title);
        json.WriteString("url", site.Config.Url);
        WriteOptional(json, "description", site.Config.Description);
        json.WriteString("inLanguage", site.Config.Language);
        WritePublisher(site, json);
    });

    /// <summary>A list of stories, with the way to it.</summary>
    public static Html Collection(SiteContext site, PageView page) => Write(
        json =>
        {
            json.WriteString("@type", "CollectionPage");
            json.WriteString("name", page.Title);
            json.WriteString("url", page.Canonical);
            WriteOptional(json, "description", page.Description);
            json.WriteString("inLanguage", page.Language);
        },
        json => WriteBreadcrumbs(site, page, json));

    /// <summary>A story, with the way to it.</summary>
    public static Html Article(SiteContext site, Story story, PageView page) => Write(
        json => WriteArticle(site, story, json),
        json => WriteBreadcrumbs(site, page, json));

    /// <summary>An expo, with the way to its page.</summary>
    public static Html Expo(SiteContext site, Expo expo, PageView page) => Write(
        json => WriteExpo(expo, page, json),
        json => WriteBreadcrumbs(site, page, json));

    private static void WriteExpo(Expo expo, PageView page, Utf8JsonWriter json)
    {
        json.WriteString("@type", "ExhibitionEvent");
        json.WriteString("name", expo.Name);
        json.WriteString("url", page.Canonical);
        WriteOptional(json, "description", expo.Description);
        json.WriteString("startDate", expo.Starts.Iso);
        json.WriteString("endDate", expo.Ends.Iso);
        json.WriteString("eventStatus", "https://schema.org/EventScheduled");
        json.WriteString("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        WriteOptional(json, "sameAs", expo.Site);
        WriteLocation(expo, json);
        if (expo.Organizer is not { } organizer)
            return;
        json.WriteStartObject("organizer");
        json.WriteString("@type", "Organization");
        json.WriteString("name", organizer);
        json.WriteEndObject();
    }

    private static void WriteLocation(Expo expo, Utf8JsonWriter json)
    {
        if ((expo.Venue ?? expo.City ?? expo.Country) is not { } name)
            return;
        json.WriteStartObject("location");
        json.WriteString("@type", "Place");
        json.WriteString("name", name);
        json.WriteStartObject("address");
        json.WriteString("@type", "PostalAddress");
        WriteOptional(json, "addressLocality", expo.City);
        WriteOptional(json, "addressCountry", expo.Country);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArticle(SiteContext site, Story story, Utf8JsonWriter json)
    {
        string url = site.Views.Absolute(story.Address);
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", story.Article.Title);
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        json.WriteString("identifier", "urn:uuid:" + story.Article.Id);
        json.WriteString("datePublished", story.Article.Published.Iso);
        json.WriteString("dateModified", story.Changed.Iso);
        WriteOptional(json, "description", story.Summary);
        WriteOptional(json, "dateline", Dateline.Of(story.Body.FirstParagraph));
        WriteOptional(json, "articleSection", story.Category?.Name);
        if (story.Tags.Length > 0)
            json.WriteString("keywords", string.Join(", ", story.Tags.Select(t => t.Name)));
        json.WriteString("inLanguage", story.Article.Language ?? site.Config.Language);
        if (!story.IsBrief)
            json.WriteNumber("wordCount", story.Words);
        json.WriteBoolean("isAccessibleForFree", true);
        if (story.LeadAddress is { } image)
            json.WriteString("image", site.Views.Absolute(image));
        if (SourceAddress.Of(story.Article) is { } basis)
            json.WriteString("isBasedOn", basis.AbsoluteUri);
        WriteSubjects(site, story, json);
        WriteCorrections(story.Article, json);
        WriteAuthors(site, story, json);
        WritePublisher(site, json);
    }

    private static void WriteSubjects(SiteContext site, Story story, Utf8JsonWriter json)
    {
        if (story.Expos.IsEmpty && story.Countries.IsEmpty && story.Exhibitors.IsEmpty)
            return;
        json.WriteStartArray("about");
        // An expo is a Thing here: as an event it would have to repeat its days and place, which its own page tells.
        foreach (Term subject in story.Expos.Concat(story.Countries).Concat(story.Exhibitors))
        {
            json.WriteStartObject();
            json.WriteString("@type", subject.Kind switch { TermKind.Expo => "Thing", TermKind.Country => "Country", _ => "Organization" });
            json.WriteString("name", subject.Name);
            json.WriteString("url", site.Views.Absolute(subject.Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCorrections(Article article, Utf8JsonWriter json)
    {
        if (article.Corrections.IsEmpty)
            return;
        json.WriteStartArray("correction");
        foreach (Correction correction in article.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", correction.Time.Iso);
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAuthors(SiteContext site, Story story, Utf8JsonWriter json)
    {
        if (story.Authors.IsEmpty)
            return;
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

    // The page itself ends the way to it.
    private static void WriteBreadcrumbs(SiteContext site, PageView page, Utf8JsonWriter json)
    {
        string origin = new Uri(site.Config.Url).GetLeftPart(UriPartial.Authority);
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        int position = 0;
        foreach ((string title, string url) in page.Breadcrumbs.Select(b => (b.Title, origin + b.Url))
            .Append((page.Title, page.Canonical!)))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", title);
            json.WriteString("item", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePublisher(SiteContext site, Utf8JsonWriter json)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Views.Site.Publisher);
        json.WriteString("url", site.Config.Url);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static Html Write(params ReadOnlySpan<Action<Utf8JsonWriter>> things)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (Action<Utf8JsonWriter> members in things)
            {
                json.WriteStartObject();
                members(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
