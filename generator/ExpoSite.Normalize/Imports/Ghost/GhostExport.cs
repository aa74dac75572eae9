using System.Text.Json;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Ghost;

/// <summary>An export of Ghost, of any version.</summary>
internal sealed class GhostExport(string path, TimeZoneInfo zone, ImportNotes notes, Uri? site)
{
    /// <summary>What Ghost writes for the address of the site.</summary>
    public const string Placeholder = "__GHOST_URL__";

    private ILookup<string, string> tags = Empty, authors = Empty;
    private Dictionary<string, JsonElement> metas = [];

    private static ILookup<string, string> Empty => Array.Empty<string>().ToLookup(s => s, StringComparer.Ordinal);

    public ImportedSite Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(
                content, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(json.RootElement);
        }
        catch (JsonException e)
        {
            int line = (int)Math.Min(int.MaxValue - 1, e.LineNumber ?? 0) + 1;
            notes.Add(NormalizeRules.ImportNotRead.At(
                new SourcePosition(path, line, 1), "The file is no JSON from here on, so nothing of it was imported.", "export it again"));
            return new ImportedSite { Stories = [] };
        }
    }

    private ImportedSite Read(JsonElement root)
    {
        JsonElement export = JsonText.List(root, "db").FirstOrDefault() is { ValueKind: JsonValueKind.Object } first ? first : root;
        // Archives of the importer have the export as a part.
        if (export.ValueKind == JsonValueKind.Object && export.TryGetProperty("data", out JsonElement inner)
            && inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty("data", out _))
            export = inner;
        if (export.ValueKind != JsonValueKind.Object || !export.TryGetProperty("data", out JsonElement data)
            || !JsonText.List(data, "posts").Any())
        {
            notes.Add(NormalizeRules.ImportNotRead.At(
                path, "The file has no posts of Ghost.", "export it under Settings, Labs, Export content"));
            return new ImportedSite { Stories = [] };
        }

        Dictionary<string, string> tagNames = NamesOf(JsonText.List(data, "tags")
            .Where(t => JsonText.Of(t, "visibility") != "internal" && JsonText.Of(t, "name")?.StartsWith('#') != true));
        Dictionary<string, string> userNames = NamesOf(JsonText.List(data, "users"));
        tags = Joined(data, "posts_tags", "tag_id", tagNames);
        authors = Joined(data, "posts_authors", "author_id", userNames);
        metas = JsonText.List(data, "posts_meta").Where(m => JsonText.Of(m, "post_id") is not null)
            .GroupBy(m => JsonText.Of(m, "post_id")!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var stories = new List<ImportedStory>();
        foreach (JsonElement post in JsonText.List(data, "posts"))
            stories.Add(Story(post, userNames) with { IsPage = IsPage(post) });

        return new ImportedSite { Stories = [.. stories], Address = site };
    }

    private static bool IsPage(JsonElement post) => JsonText.Of(post, "type") == "page" || JsonText.Of(post, "page") == "1"
        || (post.ValueKind == JsonValueKind.Object && post.TryGetProperty("page", out JsonElement old)
            && old.ValueKind == JsonValueKind.True);

    private ImportedStory Story(JsonElement post, Dictionary<string, string> users)
    {
        string id = JsonText.Of(post, "id") ?? "", slug = JsonText.Of(post, "slug") ?? "";
        string title = PlainHtml.Line(JsonText.Of(post, "title"));
        string? picture = JsonText.Of(post, "feature_image") ?? JsonText.Of(post, "image");
        // Old versions write paths.
        picture = picture is ['/', not '/', ..] ? Placeholder + picture : picture;
        JsonElement meta = metas.GetValueOrDefault(id, post);
        string[] names = [.. authors[id]];
        if (names.Length == 0 && JsonText.Of(post, "author_id") is { } writer && users.TryGetValue(writer, out string? name))
            names = [name];
        return new ImportedStory
        {
            Key = $"ghost:{JsonText.Of(post, "uuid") ?? (id.Length > 0 ? id : slug)}",
            Place = SourcePosition.WholeFile(path),
            Title = title,
            Html = Resolved(BodyOf(post, title)),
            Published = Time(post, "published_at"),
            Authors = [.. names],
            Tags = [.. tags[id]],
            Excerpt = JsonText.Of(post, "custom_excerpt") ?? JsonText.Of(meta, "custom_excerpt") ?? JsonText.Of(post, "meta_description"),
            Picture = picture is null ? null : new Picture(
                Resolved(picture), JsonText.Of(meta, "feature_image_alt"), PlainHtml.Line(JsonText.Of(meta, "feature_image_caption"))),
            Slug = slug.Length > 0 ? slug : null,
            Addresses = slug.Length > 0 ? [Resolved($"{Placeholder}/{slug}/")] : [],
            Language = LanguageTag.Canonical(JsonText.Of(post, "locale") ?? JsonText.Of(post, "language") ?? ""),
            Withheld = Hold(post),
        };
    }

    private static string? Hold(JsonElement post)
    {
        string visibility = JsonText.Of(post, "visibility") ?? "public", status = JsonText.Of(post, "status") ?? "draft";
        return status switch
        {
            _ when visibility != "public" => $"its visibility is '{visibility}'",
            "published" or "scheduled" => null,
            "sent" => "it was only sent as an e-mail",
            "draft" => "it is a draft",
            _ => $"its status is '{status}'",
        };
    }

    // The oldest versions have Markdown only, and drafts of the others only their editor's form.
    private string BodyOf(JsonElement post, string title)
    {
        var cards = new GhostCards(notes, SourcePosition.WholeFile(path), title);
        string html = JsonText.Of(post, "html")
            ?? NotEmpty(JsonText.Of(post, "lexical") is { } lexical ? new LexicalText(cards).Html(lexical) : null)
            ?? NotEmpty(JsonText.Of(post, "mobiledoc") is { } mobiledoc ? new MobiledocText(cards).Html(mobiledoc) : null)
            ?? NotEmpty(JsonText.Of(post, "markdown") is { } markdown ? ParsedMarkdown.Html(markdown) : null)
            ?? PlainOf(post, title);
        html = MembersParts.TakeOut(html, out int parts);
        for (; parts > 0; parts--)
            notes.LeftOut(MembersParts.Kind, MembersParts.Hint, SourcePosition.WholeFile(path), title);
        return html;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private string PlainOf(JsonElement post, string title)
    {
        string? plain = JsonText.Of(post, "plaintext");
        if (plain is not null || JsonText.Of(post, "mobiledoc") is not null || JsonText.Of(post, "lexical") is not null)
        {
            notes.LeftOut(
                "texts without HTML", "copy the text from its page: the export has it only in a form that is not read",
                SourcePosition.WholeFile(path), title);
        }

        return string.Concat((plain ?? "").Split("\n\n").Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p)}</p>"));
    }

    private string Resolved(string text) => text.Replace(
        Placeholder, site is null ? ImportedSiteAddress.Unknown : site.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);

    private StoryTime? Time(JsonElement post, string name)
    {
        string? text = JsonText.Of(post, name);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds))
        {
            return milliseconds is > 0 and < 32_503_680_000_000
                ? new StoryTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds / 1000 * 1000), IsDay: false) : null;
        }

        // Old versions write the world's time without a zone.
        return text is null ? null : StoryTimeReader.Parse(text, TimeZoneInfo.Utc) is { } time
            ? time with { Instant = TimeZoneInfo.ConvertTime(time.Instant, zone) } : null;
    }

    private static Dictionary<string, string> NamesOf(IEnumerable<JsonElement> list)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement element in list)
        {
            if (JsonText.Of(element, "id") is { } id && PlainHtml.Line(JsonText.Of(element, "name")) is { Length: > 0 } name)
                names[id] = name;
        }

        return names;
    }

    private static ILookup<string, string> Joined(JsonElement data, string table, string key, Dictionary<string, string> names) =>
        JsonText.List(data, table)
            .OrderBy(r => int.TryParse(JsonText.Of(r, "sort_order"), CultureInfo.InvariantCulture, out int order) ? order : 0)
            .Where(r => names.ContainsKey(JsonText.Of(r, key) ?? ""))
            .ToLookup(r => JsonText.Of(r, "post_id") ?? "", r => names[JsonText.Of(r, key)!], StringComparer.Ordinal);
}
