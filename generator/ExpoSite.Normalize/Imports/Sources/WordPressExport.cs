using System.Text.Json;
using System.Xml.Linq;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>An export of WordPress: WXR, a feed with elements of its own.</summary>
/// <param name="config">This site's settings.</param>
internal sealed class WordPressExport(string path, TimeZoneInfo zone, SiteConfig config, ImportNotes notes)
{
    private const string Own = "wordpress.org/export";

    private readonly Dictionary<string, string> authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReusableBlock> blocks = new(StringComparer.Ordinal);
    private readonly List<(string Story, int Order, string File)> uploads = [];
    private readonly List<string> numbers = [];
    private readonly Dictionary<string, string> categories = new(StringComparer.Ordinal);
    private readonly List<ImportedStory> stories = [];
    private readonly WordPressLanguages languages = new(config.Language);
    private Uri? site;
    private string? language;

    /// <summary>True for the start of a file that is such an export.</summary>
    public static bool Is(ReadOnlySpan<byte> start) => start.IndexOf("wordpress.org/export/"u8) >= 0;

    public ImportedSite Read(ReadOnlyMemory<byte> content)
    {
        foreach (XmlItem item in new XmlItems(content, path, notes).Read())
        {
            if (item.Element.Name.LocalName == "item")
                ReadItem(item);
            else
                ReadHead(item);
        }

        ILookup<string, string> own = uploads.OrderBy(u => u.Order).ToLookup(u => u.Story, u => u.File, StringComparer.Ordinal);
        return new ImportedSite
        {
            Stories = [.. stories.Zip(numbers, (story, number) => languages.Of(number) is var (tag, version) ? story with
            {
                Files = [.. own[number]],
                Language = tag,
                Version = version,
            } : story)],
            Address = site,
            Language = language,
            Files = files,
            Blocks = blocks,
        };
    }

    private void ReadHead(XmlItem head)
    {
        string name = head.Element.Name.LocalName;
        languages.ReadHead(head);
        if (name == "author" && head.Text("author_login", Own) is { Length: > 0 } login)
            authors[login] = head.Text("author_display_name", Own) is { Length: > 0 } shown ? shown : login;
        else if (name == "category" && head.Text("term_id", Own) is { Length: > 0 } term)
            categories[term] = head.Text("category_nicename", Own);
        else if (name == "language")
            language = LanguageTag.Canonical(head.Element.Value);
        else if (name is "base_blog_url" or "link" && Uri.TryCreate(head.Element.Value.Trim(), UriKind.Absolute, out Uri? stated)
            && stated.Scheme is "http" or "https")
            site = stated;
    }

    private void ReadItem(XmlItem item)
    {
        string type = item.Text("post_type", Own), title = PlainHtml.Line(item.Text("title"));
        var place = new SourcePosition(path, item.Line, 1);
        if (type == "attachment")
        {
            if (item.Text("attachment_url", Own) is { Length: > 0 } address)
            {
                files[item.Text("post_id", Own)] = FileOf(item, address);
                int order = int.TryParse(item.Text("menu_order", Own), CultureInfo.InvariantCulture, out int stated) ? stated : 0;
                uploads.Add((item.Text("post_parent", Own), order, item.Text("post_id", Own)));
            }
        }
        else if (type == "wp_block")
        {
            blocks[item.Text("post_id", Own)] =
                new ReusableBlock(title, item.Text("encoded", "/content/"), IsPublic(item) ? null : "it is not published");
        }
        else if (type is "post" or "page" or "")
        {
            stories.Add(Story(item, title, place) with { IsPage = type == "page" });
            numbers.Add(item.Text("post_id", Own));
            languages.ReadPost(item, item.Text("post_id", Own), key => Meta(item, key));
            NoteRest(item, title, place);
        }
        else if (type is not ("revision" or "nav_menu_item" or "custom_css" or "customize_changeset" or "oembed_cache"
            or "wp_global_styles" or "wp_navigation" or "wp_template" or "wp_template_part") && IsPublic(item))
        {
            notes.LeftOut($"posts of the kind '{type}'", "copy what you need of them by hand", place, title);
        }
    }

    // Of several categories the one that a widespread extension for search engines marks; the others become tags.
    private string? PrimaryOf(XmlItem item) => categories.GetValueOrDefault(Meta(item, "_yoast_wpseo_primary_category") ?? "");

    private static bool IsPublic(XmlItem item) => item.Text("status", Own) == "publish" && item.Text("post_password", Own).Length == 0;

    private static ImportedFile FileOf(XmlItem item, string address) => new(
        address, Meta(item, "_wp_attachment_image_alt"),
        PlainHtml.Line(item.Text("encoded", "/excerpt/")) is { Length: > 0 } caption ? caption : null);

    private ImportedStory Story(XmlItem item, string title, SourcePosition place)
    {
        string number = item.Text("post_id", Own), guid = item.Text("guid"), link = item.Text("link");
        return new ImportedStory
        {
            Key = guid.Length > 0 ? guid : link.Length > 0 ? link : number,
            Place = place,
            Title = title,
            Html = item.Text("encoded", "/content/"),
            IsWordPress = true,
            Published = DateOf(item),
            Authors = AuthorsOf(item),
            Sections = [.. Terms(item, "category").Where(t => t.Slug != "uncategorized")
                .OrderBy(t => t.Slug == PrimaryOf(item) ? 0 : 1).Select(t => NameOf("category", t, place))],
            Tags = [.. Terms(item, "post_tag").Select(t => NameOf("post_tag", t, place))],
            Excerpt = item.Text("encoded", "/excerpt/") is { Length: > 0 } excerpt ? excerpt : null,
            Picture = Meta(item, "_thumbnail_id") is { } picture ? new Picture(picture, null, null) : null,
            Slug = item.Text("post_name", Own) is { Length: > 0 } slug ? Uri.UnescapeDataString(slug) : null,
            Addresses = [.. Addresses(item, link, guid, number).Distinct(StringComparer.Ordinal)],
            Notes = NotesOf(item),
            Withheld = item.Text("post_password", Own).Length > 0 ? "it needs a password" : item.Text("status", Own) switch
            {
                "publish" or "future" => null,
                "draft" or "auto-draft" => "it is a draft",
                "pending" => "it waits for an editor",
                "private" => "it is private",
                "trash" => "it is in the bin",
                var other => $"its status is '{other}'",
            },
        };
    }

    // A section is one section in all languages of a site.
    private string NameOf(string taxonomy, (string Name, string Slug) term, SourcePosition place)
    {
        string name = languages.NameOf(taxonomy, term.Slug, term.Name);
        if (name != term.Name && config.Languages.All(l => l.MainNameOf(term.Name) != name))
        {
            notes.LeftOut(
                "names of sections and tags in other languages", "write them under 'names' of the language in input/site.yml", place,
                $"{name}: {term.Name}");
        }

        return name;
    }

    private IEnumerable<string> Addresses(XmlItem item, string link, string guid, string number)
    {
        foreach (string address in (string[])[link, guid])
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
                yield return address;
        }

        if (site is not null && number.Length > 0)
            yield return new Uri(site, $"?p={number}").AbsoluteUri;
        foreach (string former in Metas(item, "_wp_old_slug").Where(_ => link.Length > 0))
        {
            if (Uri.TryCreate(link, UriKind.Absolute, out Uri? at) && Uri.TryCreate(at, $"../{former}/", out Uri? old))
                yield return old.AbsoluteUri;
        }
    }

    // The difference of the two times is the zone that the site had on that day.
    private StoryTime? DateOf(XmlItem item)
    {
        StoryTime? local = Time(item.Text("post_date", Own), TimeZoneInfo.Utc);
        StoryTime? world = Time(item.Text("post_date_gmt", Own), TimeZoneInfo.Utc);
        if (world is { } known && local is { } shown)
        {
            TimeSpan offset = shown.Instant - known.Instant;
            return offset.Duration() <= TimeSpan.FromHours(14) && offset.Ticks % TimeSpan.TicksPerMinute == 0
                ? known with { Instant = known.Instant.ToOffset(offset) } : known;
        }

        return world ?? Time(item.Text("post_date", Own), zone);
    }

    private static StoryTime? Time(string text, TimeZoneInfo zone) =>
        text.StartsWith("0000", StringComparison.Ordinal) ? null : StoryTimeReader.Parse(text, zone);

    private ImmutableArray<string> AuthorsOf(XmlItem item)
    {
        string[] several = [.. Terms(item, "author").Select(t => t.Name)];
        string login = item.Text("creator");
        return several.Length > 0 ? [.. several] : login.Length == 0 ? [] : [authors.GetValueOrDefault(login, login)];
    }

    private static IEnumerable<(string Name, string Slug)> Terms(XmlItem item, string domain) => item.Children("category")
        .Where(c => c.Attribute("domain")?.Value == domain)
        .Select(c => (Name: PlainHtml.Line(c.Value), Slug: c.Attribute("nicename")?.Value ?? "")).Where(c => c.Name.Length > 0);

    private static IEnumerable<string> Metas(XmlItem item, string key) => item.Children("postmeta", Own)
        .Where(m => m.Elements().Any(e => e.Name.LocalName == "meta_key" && e.Value == key))
        .Select(m => m.Elements().FirstOrDefault(e => e.Name.LocalName == "meta_value")?.Value.Trim() ?? "").Where(v => v.Length > 0);

    private static string? Meta(XmlItem item, string key) => Metas(item, key).FirstOrDefault();

    // [{"id":"mark","content":"HTML"}]
    private static ImmutableArray<(string, string)> NotesOf(XmlItem item)
    {
        if (Meta(item, "footnotes") is not { } written)
            return [];
        try
        {
            using JsonDocument json = JsonDocument.Parse(written);
            return json.RootElement.ValueKind != JsonValueKind.Array ? []
                : [.. json.RootElement.EnumerateArray().Select(n => (JsonText.Of(n, "id") ?? "", JsonText.Of(n, "content") ?? ""))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private void NoteRest(XmlItem item, string title, SourcePosition place)
    {
        if (!IsPublic(item))
            return;
        foreach (XElement comment in item.Children("comment", Own))
        {
            if (comment.Elements().FirstOrDefault(e => e.Name.LocalName == "comment_approved")?.Value.Trim() is "1" or null)
                notes.LeftOut("comments of readers", "keep the export if you want to keep them", place, title);
        }

        if (item.Text("is_sticky", Own) == "1")
            notes.LeftOut("stories that stick on the front page", "the front page follows site.yml and the dates", place, title);
    }
}
