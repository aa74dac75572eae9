using System.Buffers;
using System.Text.Json;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Planning;

/// <summary>JSON-LD (schema.org) for search engines. The JSON writer escapes what could end a script element.</summary>
internal static class StructuredData
{
    private const string Sponsored = "AdvertiserContentArticle";

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
        json => WriteExpo(new KnowledgeViews(site).Expo(expo), expo, page, json),
        json => WriteBreadcrumbs(site, page, json));

    private static void WriteExpo(ExpoView shown, Expo expo, PageView page, Utf8JsonWriter json)
    {
        json.WriteString("@type", "ExhibitionEvent");
        json.WriteString("name", shown.Name);
        json.WriteString("url", page.Canonical);
        WriteOptional(json, "description", shown.Description);
        json.WriteString("startDate", expo.Starts.Iso);
        json.WriteString("endDate", expo.Ends.Iso);
        json.WriteString("eventStatus", "https://schema.org/EventScheduled");
        json.WriteString("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        WriteOptional(json, "sameAs", expo.Site);
        WriteLocation(shown, json);
        if (shown.Organizer is not { } organizer)
            return;
        json.WritePropertyName("organizer");
        WriteThing(json, "Organization", ("name", organizer));
    }

    private static void WriteLocation(ExpoView expo, Utf8JsonWriter json)
    {
        if ((expo.Venue ?? expo.City ?? expo.Country?.Name) is not { } name)
            return;
        json.WriteStartObject("location");
        json.WriteString("@type", "Place");
        json.WriteString("name", name);
        json.WritePropertyName("address");
        WriteThing(json, "PostalAddress", ("addressLocality", expo.City), ("addressCountry", expo.Country?.Name));
        json.WriteEndObject();
    }

    private static void WriteArticle(SiteContext site, Story story, Utf8JsonWriter json)
    {
        string url = site.Views.Absolute(story.Address);
        WriteTypes(story.Article, site.Loaded.Phrasebook.For(story.Article.Language), json);
        json.WriteString("headline", story.Article.Title);
        json.WriteString("url", url);
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
        WritePictures(site, story, json);
        WriteCoverage(story, url, json);
        WriteVersions(site, story, json);
        WriteOptional(json, "isBasedOn", story.SourceAddress?.AbsoluteUri);
        // An expo is a Thing here: as an event it would have to repeat its days and place, which its own page tells.
        WriteThings(json, "about", [.. story.Expos, .. story.Countries, .. story.Exhibitors], subject => WriteThing(
            json, subject.Kind switch { TermKind.Expo => "Thing", TermKind.Country => "Country", _ => "Organization" },
            ("name", subject.Name), ("url", site.Views.Absolute(subject.Address))));
        WriteThings(json, "correction", story.Article.Corrections, correction => WriteThing(
            json, "CorrectionComment", ("datePublished", correction.Time.Iso), ("text", correction.Text)));
        WriteThings(json, "author", story.Authors, author => WriteThing(
            json, "Person", ("name", author.Name), ("url", site.Views.Absolute(author.Address))));
        WritePublisher(site, json);
        if (story.Article.Sponsor is not { } sponsor)
            return;
        json.WritePropertyName("sponsor");
        WriteThing(json, "Organization", ("name", sponsor.Name), ("url", sponsor.Link));
    }

    // The first of the versions is the original.
    private static void WriteVersions(SiteContext site, Story story, Utf8JsonWriter json)
    {
        ImmutableArray<Story> versions = site.Languages.Translations.Of(story);
        if (versions.IsEmpty)
            return;
        bool isOriginal = versions[0].Article.Id == story.Article.Id;
        ImmutableArray<Story> others = isOriginal ? versions[1..] : [versions[0]];
        WriteThings(json, isOriginal ? "workTranslation" : "translationOfWork", others, version =>
            WriteThing(json, "NewsArticle", ("url", site.Views.Absolute(version.Address)),
                ("inLanguage", version.Article.Language ?? site.Languages.All[0].Config.Language)));
    }

    // An interview has no type of its own.
    private static void WriteTypes(Article article, Phrases phrases, Utf8JsonWriter json)
    {
        string? format = article.Format switch
        {
            StoryFormat.Live => "LiveBlogPosting",
            StoryFormat.Analysis => "AnalysisNewsArticle",
            StoryFormat.Opinion => "OpinionNewsArticle",
            _ => null,
        };
        if (!article.IsSponsored || format is null)
        {
            json.WriteString("@type", article.IsSponsored ? Sponsored : format ?? "NewsArticle");
        }
        else
        {
            json.WriteStartArray("@type");
            json.WriteStringValue(Sponsored);
            json.WriteStringValue(format);
            json.WriteEndArray();
        }

        WriteOptional(json, "genre", article.Format is StoryFormat.Interview or StoryFormat.Gallery
            ? StoryLabels.CategoriesOf(article, phrases).Last() : null);
    }

    // A picture of which nothing is said is its address.
    private static void WritePictures(SiteContext site, Story story, Utf8JsonWriter json)
    {
        if (story.Article.Format == StoryFormat.Gallery)
        {
            WriteThings(json, "image", Gallery(story), picture => WriteThing(
                json, "ImageObject", ("url", site.Views.Absolute(picture.Address)), ("caption", picture.Caption)));
        }
        else if (story is { LeadAddress: { } lead, Article.Image.Caption: { } caption })
        {
            json.WritePropertyName("image");
            WriteThing(json, "ImageObject", ("url", site.Views.Absolute(lead)), ("caption", caption),
                ("creditText", story.Article.Image.Credit ?? site.Pictures.Find(lead)?.Measured.Credit));
        }
        else
        {
            WriteOptional(json, "image", story.LeadAddress is { } image ? site.Views.Absolute(image) : null);
        }
    }

    private static ImmutableArray<BodyPicture> Gallery(Story story)
    {
        IEnumerable<BodyPicture> inBody = story.Body.Pictures;
        return story.LeadAddress is not { } lead || story.ShowsLeadInBody ? [.. inBody]
            : [.. inBody.Prepend(new BodyPicture(lead, 0, story.Article.Image?.AlternativeText is not null, story.Article.Image?.Caption))];
    }

    private static void WriteCoverage(Story story, string url, Utf8JsonWriter json)
    {
        if (story.Article.Format != StoryFormat.Live)
            return;
        StoryTime[] times = [.. story.Body.Entries.Select(e => e.Time).OfType<StoryTime>()];
        json.WriteString("coverageStartTime", (times.Length == 0 ? story.Article.Published : times.Min()).Iso);
        WriteOptional(json, "coverageEndTime", story.Article.Get(FrontMatterKeys.Ended)?.Iso);
        WriteThings(json, "liveBlogUpdate", story.Body.Entries, entry => WriteThing(
            json, "BlogPosting", ("headline", entry.Title ?? story.Article.Title), ("url", $"{url}#{entry.Anchor}"),
            ("datePublished", entry.Time?.Iso), ("articleBody", entry.Text.Length == 0 ? entry.Title : entry.Text)));
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
        json.WritePropertyName("publisher");
        WriteThing(json, "Organization", ("name", site.Views.Site.Publisher), ("url", site.Config.Url));
    }

    // A list of things; nothing for none.
    private static void WriteThings<T>(Utf8JsonWriter json, string name, ImmutableArray<T> things, Action<T> write)
    {
        if (things.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (T thing in things)
            write(thing);
        json.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter json, string type, params ReadOnlySpan<(string Name, string? Value)> members)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        foreach ((string name, string? value) in members)
            WriteOptional(json, name, value);
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

        return new Html(buffer.WrittenMemory);
    }
}
