using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html;

internal enum Subject
{
    Title,
    SiteName,
    Published,
    Modified,
    Author,
    Category,
    Description,
    Picture,
    Keyword,
    Language,
    Address,
}

/// <summary>One thing that the page says of itself.</summary>
/// <param name="Origin">Where it says so, for example <c>JSON-LD datePublished</c>.</param>
/// <param name="Element">The element that says so, or null for JSON-LD.</param>
internal sealed record Statement(Subject Subject, string Value, string Origin, IElement? Element);

/// <summary>Everything the page says of itself, per subject in order of trust.</summary>
internal sealed class PageStatements
{
    // Per subject in order of trust; names of meta elements, in lower case.
    private static readonly (Subject Subject, string[] Names)[] MetaNames =
    [
        (Subject.Title, ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "hdl", "headline"]),
        (Subject.SiteName, ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"]),
        (Subject.Published,
        [
            "article:published_time", "og:published_time", "article:published", "parsely-pub-date", "sailthru.date", "datepublished",
            "publish_date", "publish-date", "publishdate", "published_time", "pubdate", "publication_date", "published", "dc.date.issued",
            "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "article.published", "article.created", "date.created",
            "originalpublicationdate", "og:pubdate", "og:article:published_time", "bt:pubdate", "rnews:datepublished", "cxenseparse:recs:publishtime",
            "article_date_original", "displaydate", "date", "pdate", "ptime", "timestamp",
        ]),
        (Subject.Modified, ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified", "updated_time"]),
        (Subject.Author, ["author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author", "authors", "cxenseparse:author"]),
        (Subject.Category, ["article:section", "parsely-section", "og:section", "sailthru.section", "dc.subject.section", "cxenseparse:section", "section"]),
        (Subject.Description, ["description", "og:description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description"]),
        (Subject.Picture, ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url"]),
        (Subject.Keyword, ["article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags"]),
        (Subject.Language, ["og:locale", "content-language", "dc.language", "dcterms.language", "language"]),
        (Subject.Address, ["og:url", "twitter:url"]),
    ];

    private static readonly (Subject Subject, string[] Names)[] JsonNames =
    [
        (Subject.Title, ["headline", "name"]),
        (Subject.Published, ["datePublished", "dateCreated", "uploadDate"]),
        (Subject.Modified, ["dateModified"]),
        (Subject.Author, ["author", "creator"]),
        (Subject.Category, ["articleSection"]),
        (Subject.Description, ["description"]),
        (Subject.Picture, ["image", "thumbnailUrl"]),
        (Subject.Keyword, ["keywords"]),
        (Subject.Language, ["inLanguage"]),
        (Subject.SiteName, ["publisher"]),
    ];

    private readonly List<Statement> statements = [];

    private PageStatements(IReadOnlyList<JsonElement> nodes) => ArticleBody =
        nodes.Where(JsonLd.IsArticle).SelectMany(n => JsonLd.Texts(n, "articleBody")).MaxBy(t => t.Length) ?? "";

    /// <summary>The body as JSON-LD states it, often without its paragraphs; empty when it does not.</summary>
    public string ArticleBody { get; }

    public IEnumerable<Statement> About(Subject subject) => statements.Where(s => s.Subject == subject);

    /// <summary>The first statement about the subject, or null.</summary>
    public string? First(Subject subject) => About(subject).FirstOrDefault()?.Value;

    /// <summary>Reads the whole page, before anything is taken out of it.</summary>
    public static PageStatements Read(IDocument document)
    {
        List<JsonElement> nodes = JsonLd.Nodes(document);
        var page = new PageStatements(nodes);
        page.ReadJson(nodes);
        page.ReadMeta(document);
        page.ReadMicrodata(document);
        page.Add(Subject.Language, document.DocumentElement?.GetAttribute("lang"), "html lang", document.DocumentElement);
        if (document.QuerySelector("link[rel~='canonical']") is { } canonical)
            page.Add(Subject.Address, canonical.GetAttribute("href"), "canonical link", canonical);
        return page;
    }

    private void ReadJson(List<JsonElement> nodes)
    {
        // An article about this page comes first; pages list other articles below their own.
        IEnumerable<JsonElement> articles = nodes.Where(JsonLd.IsArticle).Take(1);
        IEnumerable<JsonElement> pages = nodes.Where(n => JsonLd.HasType(n, "WebPage")).Take(1);
        foreach (JsonElement node in articles.Concat(pages))
        {
            bool isPage = JsonLd.HasType(node, "WebPage");
            foreach ((Subject subject, string[] names) in JsonNames)
            {
                foreach (string name in names)
                {
                    foreach (string text in JsonLd.Texts(node, name).Take(20))
                        Add(subject, text, $"JSON-LD {(isPage ? "WebPage " : "")}{name}", null);
                }
            }
        }

        foreach (JsonElement site in nodes.Where(n => JsonLd.HasType(n, "WebSite")).Take(1))
            Add(Subject.SiteName, JsonLd.Texts(site, "name").FirstOrDefault(), "JSON-LD WebSite", null);
        foreach (JsonElement trail in nodes.Where(n => JsonLd.HasType(n, "BreadcrumbList")).Take(1))
            Add(Subject.Category, CategoryOf(trail), "JSON-LD breadcrumb", null);
    }

    // Home > Category > This page: the last but one, when there are at least three.
    private static string? CategoryOf(JsonElement trail)
    {
        if (!trail.TryGetProperty("itemListElement", out JsonElement items) || items.ValueKind != JsonValueKind.Array || items.GetArrayLength() < 3)
            return null;
        JsonElement item = items[items.GetArrayLength() - 2];
        string? name = JsonLd.Texts(item, "name").Concat(JsonLd.Texts(item, "item")).FirstOrDefault();
        return name is null || name.Contains("//", StringComparison.Ordinal) ? null : name;
    }

    private void ReadMeta(IDocument document)
    {
        ILookup<string, IElement> metas = document.QuerySelectorAll("meta[content]")
            .ToLookup(m => (m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("http-equiv") ?? m.GetAttribute("itemprop") ?? "")
                .Trim().ToLowerInvariant());
        foreach ((Subject subject, string[] names) in MetaNames)
        {
            foreach (string name in names)
            {
                foreach (IElement meta in metas[name].Take(40))
                    Add(subject, meta.GetAttribute("content"), $"meta {name}", meta);
            }
        }
    }

    private void ReadMicrodata(IDocument document)
    {
        foreach (IElement element in document.QuerySelectorAll("[itemprop]").Take(400))
        {
            foreach (string property in element.GetAttribute("itemprop")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Subject? subject = property switch
                {
                    "datePublished" or "dateCreated" => Subject.Published,
                    "dateModified" => Subject.Modified,
                    "articleSection" => Subject.Category,
                    "headline" => Subject.Title,
                    _ => null,
                };
                string? value = element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? PageDocument.LineOf(element);
                if (subject is { } known)
                    Add(known, value, $"itemprop {property}", element);
            }
        }
    }

    private void Add(Subject subject, string? value, string origin, IElement? element)
    {
        string text = MarkdownEscaper.Collapse(WebUtility.HtmlDecode(value ?? "")).Trim();
        // Templates that were never filled in: "{{title}}", "%%headline%%".
        if (text.Length == 0 || text.StartsWith("{{", StringComparison.Ordinal) || text.StartsWith("%%", StringComparison.Ordinal))
            return;
        statements.Add(new Statement(subject, text, origin, element));
    }
}
