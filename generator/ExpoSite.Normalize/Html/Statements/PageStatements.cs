using System.Text.Json;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>What a page says something of; the name in a date's origin tells what it means.</summary>
internal enum Subject { Title, SiteName, Date, Author, Category, Description, Picture, PictureText, Keyword, Language, Address }

/// <summary>One thing that the page says of itself.</summary>
/// <param name="Origin">Where it says so, for example <c>JSON-LD datePublished</c>.</param>
internal sealed record Statement(Subject Subject, string Value, string Origin, IElement? Element)
{
    /// <summary>What stood around the element when the page was read; meta elements are taken out of the body later.</summary>
    public IElement? Container { get; init; }
}

/// <summary>Everything the page says of itself, per subject in order of trust.</summary>
internal sealed class PageStatements
{
    // Real pages make some dozens. Each is compared with others.
    private const int MaxStatements = 2_000;

    // Per subject in order of trust; names of meta elements, in lower case.
    private static readonly (Subject Subject, string[] Names)[] MetaNames =
    [
        (Subject.Title, ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "hdl", "headline"]),
        (Subject.SiteName, ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"]),
        (Subject.Author, ["author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "article:author", "authors", "cxenseparse:author"]),
        (Subject.Category, ["article:section", "parsely-section", "og:section", "sailthru.section", "dc.subject.section",
            "cxenseparse:section", "section"]),
        (Subject.Description,
            ["description", "og:description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description"]),
        (Subject.PictureText, ["og:image:alt", "twitter:image:alt"]),
        (Subject.Picture, ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url"]),
        (Subject.Keyword, ["article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags"]),
        (Subject.Language, ["og:locale", "content-language", "dc.language", "dcterms.language", "language"]),
        (Subject.Address, ["og:url", "twitter:url"]),
    ];

    private static readonly (Subject Subject, string[] Names)[] JsonNames =
    [
        (Subject.Title, ["headline", "name"]),
        (Subject.Date, ["datePublished", "dateCreated", "uploadDate", "dateModified"]),
        (Subject.Author, ["author", "creator"]),
        (Subject.Category, ["articleSection"]),
        (Subject.Description, ["description"]),
        (Subject.Picture, ["image", "thumbnailUrl"]),
        (Subject.Keyword, ["keywords"]),
        (Subject.Language, ["inLanguage"]),
        (Subject.SiteName, ["publisher"]),
    ];

    private static readonly string[] AuthorLabels = ["written by", "author", "autor", "auteur", "verfasst", "geschrieben", "écrit",
        "escrito", "scritto", "geschreven", "napisan", "skrev"];

    private readonly List<Statement> statements = [];

    private PageStatements(IReadOnlyList<JsonNode> nodes) => ArticleBody =
        nodes.Where(n => JsonLd.IsArticle(n.Value)).SelectMany(n => JsonLd.Texts(n.Value, "articleBody")).MaxBy(t => t.Length) ?? "";

    /// <summary>The body as JSON-LD states it, often without its paragraphs; empty when it does not.</summary>
    public string ArticleBody { get; }

    public IEnumerable<Statement> About(Subject subject) => statements.Where(s => s.Subject == subject);

    /// <summary>The first statement about the subject, or null.</summary>
    public string? First(Subject subject) => About(subject).FirstOrDefault()?.Value;

    /// <summary>Reads the whole page, before anything is taken out of it.</summary>
    public static PageStatements Read(IDocument document)
    {
        List<JsonNode> nodes = JsonLd.Nodes(document);
        var page = new PageStatements(nodes);
        if (document.QuerySelector("link[rel~='canonical']") is { } canonical)
            page.Add(Subject.Address, canonical.GetAttribute("href"), "canonical link", canonical);
        page.ReadJson(nodes, document);
        page.ReadMeta(document);
        page.ReadMicrodata(document);
        page.ReadTrail(document);
        page.Add(Subject.Language, document.DocumentElement?.GetAttribute("lang"), "html lang", document.DocumentElement);
        if (document.QuerySelector("head > title, title") is { } title)
            page.Add(Subject.Title, title.TextContent, "title element", title);
        foreach ((string name, string value, IElement script) in ScriptDates.Read(document))
            page.Add(Subject.Date, value, $"script {name}", script);
        return page;
    }

    private void ReadJson(List<JsonNode> nodes, IDocument document)
    {
        // Pages list other articles beside their own: the one under the page's title or address comes first, else the outermost.
        string title = PageDocument.LineOf(document.QuerySelector("head > title, title"));
        IEnumerable<JsonNode> kinds = nodes.Any(n => JsonLd.IsArticle(n.Value))
            ? nodes.Where(n => JsonLd.IsArticle(n.Value)) : nodes.Where(n => JsonLd.IsWork(n.Value));
        IEnumerable<JsonNode> articles = kinds.OrderByDescending(n => IsAbout(n.Value, title)).Take(1);
        IEnumerable<JsonNode> pages = nodes.Where(n => JsonLd.HasType(n.Value, "WebPage")).Take(1);
        ILookup<string, string> named = References(nodes, "name"), placed = References(nodes, "url");
        // A blog's publisher is often its author.
        HashSet<string> people = [.. nodes.Where(n => JsonLd.HasType(n.Value, "Person")).SelectMany(n => JsonLd.Own(n.Value, "name"))];
        foreach (JsonNode node in articles.Concat(pages))
        {
            bool isPage = JsonLd.HasType(node.Value, "WebPage");
            foreach ((Subject subject, string name) in JsonNames.SelectMany(j => j.Names, (j, name) => (j.Subject, name)))
            {
                IEnumerable<string> texts = subject == Subject.Picture
                    ? JsonLd.Addresses(node.Value, name).Select(t => placed[t].FirstOrDefault() ?? t)
                    : JsonLd.Texts(node.Value, name).Select(t => named[t].FirstOrDefault() ?? t);
                foreach (string text in texts.Take(20).Where(t => subject != Subject.SiteName || !people.Contains(t)))
                    Add(subject, text, $"JSON-LD {(isPage ? "WebPage " : "")}{name}", node.Script);
            }
        }

        foreach (JsonNode site in nodes.Where(n => JsonLd.HasType(n.Value, "WebSite")).Take(1))
            Add(Subject.SiteName, JsonLd.Texts(site.Value, "name").FirstOrDefault(), "JSON-LD WebSite", site.Script);
        foreach (JsonNode trail in nodes.Where(n => JsonLd.HasType(n.Value, "BreadcrumbList")).Take(1))
            Add(Subject.Category, CategoryOf(trail.Value), "JSON-LD breadcrumb", trail.Script);
    }

    // Nodes name each other by @id.
    private static ILookup<string, string> References(List<JsonNode> nodes, string property) =>
        nodes.SelectMany(n => JsonLd.Own(n.Value, "@id").SelectMany(id => JsonLd.Own(n.Value, property).Select(text => (id, text))))
            .ToLookup(n => n.id, n => n.text, StringComparer.Ordinal);

    private bool IsAbout(JsonElement article, string title) =>
        JsonLd.Texts(article, "headline").Any(h => Letters.Contains(title, h))
        || JsonLd.Texts(article, "url").Concat(JsonLd.Texts(article, "mainEntityOfPage"))
            .Any(u => u.Length > 0 && u == First(Subject.Address));

    // Home > Category > This page: the last but one, when there are at least three.
    private static string? CategoryOf(JsonElement trail)
    {
        if (!trail.TryGetProperty("itemListElement", out JsonElement items) || items.ValueKind != JsonValueKind.Array
            || items.GetArrayLength() < 3)
        {
            return null;
        }

        JsonElement item = items[items.GetArrayLength() - 2];
        string? name = JsonLd.Texts(item, "name").Concat(JsonLd.Texts(item, "item")).FirstOrDefault();
        return name is null || name.Contains("//", StringComparison.Ordinal) ? null : name;
    }

    private void ReadMeta(IDocument document)
    {
        ILookup<string, IElement> metas = document.QuerySelectorAll("meta[content]").ToLookup(m =>
            (m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("http-equiv") ?? m.GetAttribute("itemprop") ?? "")
            .Trim().ToLowerInvariant());
        foreach ((Subject subject, string name) in MetaNames.SelectMany(m => m.Names, (m, name) => (m.Subject, name)))
        {
            foreach (IElement meta in metas[name].Take(40))
                Add(subject, meta.GetAttribute("content"), $"meta {name}", meta);
        }

        // Cards of social networks carry labelled values of any kind: "Written by", "Ana Reyes".
        foreach (string number in (string[])["1", "2"])
        {
            string label = metas[$"twitter:label{number}"].FirstOrDefault()?.GetAttribute("content") ?? "";
            IElement? card = metas[$"twitter:data{number}"].FirstOrDefault();
            if (AuthorLabels.Any(l => label.Contains(l, StringComparison.OrdinalIgnoreCase)))
                Add(Subject.Author, card?.GetAttribute("content"), $"meta twitter:data{number}", card);
        }

        foreach ((string name, IElement meta) in
            metas.SelectMany(m => m, (named, meta) => (named.Key, meta)).Where(m => !m.meta.HasAttribute("itemprop")).Take(300))
        {
            if (meta.GetAttribute("content") is { Length: >= 8 and < 60 } content && DateNames.Read(name) is not null)
                Add(Subject.Date, content, $"meta {name}", meta);
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
                    "datePublished" or "dateCreated" or "dateModified" or "uploadDate" when !IsOfOtherThing(element) => Subject.Date,
                    "articleSection" => Subject.Category,
                    "author" or "creator" when element.LocalName == "meta" && !IsOfOtherThing(element) => Subject.Author,
                    "headline" => Subject.Title,
                    _ => null,
                };
                string? value = element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? PageDocument.LineOf(element);
                if (subject is { } known)
                    Add(known, value, $"itemprop {property}", element);
            }
        }
    }

    // The page's trail of sections as links: the last one that is not the first.
    private void ReadTrail(IDocument document)
    {
        IElement? trail = document.QuerySelector(
            "[itemtype*='BreadcrumbList'], [aria-label*='breadcrumb' i], [class*='breadcrumb' i], [id*='breadcrumb' i]");
        IElement[] links =
            [.. (trail?.QuerySelectorAll("a[href]") ?? (IEnumerable<IElement>)[]).Where(a => PageDocument.LineOf(a).Length > 0).Take(12)];
        if (links.Length > 1 && !First(Subject.Title).AsSpan().Contains(PageDocument.LineOf(links[^1]), StringComparison.OrdinalIgnoreCase))
            Add(Subject.Category, PageDocument.LineOf(links[^1]), "breadcrumb", links[^1]);
    }

    // Comments, events and films carry dates of their own.
    private static bool IsOfOtherThing(IElement element) =>
        element.ParentElement?.Closest("[itemtype]")?.GetAttribute("itemtype") is { } type
        && (type.EndsWith("Comment", StringComparison.Ordinal) || type.EndsWith("Event", StringComparison.Ordinal)
            || type.EndsWith("Movie", StringComparison.Ordinal));

    private void Add(Subject subject, string? value, string origin, IElement? element)
    {
        if (statements.Count >= MaxStatements)
            return;
        string text = StatedText.Read(value ?? "");
        // Templates that were never filled in: "{{title}}", "%%headline%%".
        if (text.Length == 0 || text.StartsWith("{{", StringComparison.Ordinal) || text.StartsWith("%%", StringComparison.Ordinal))
            return;
        statements.Add(new Statement(subject, text, origin, element) { Container = element?.ParentElement });
    }
}
