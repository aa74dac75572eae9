using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>
/// What the two widespread extensions for several languages write into an export of WordPress: Polylang terms, and WPML values of posts.
/// What PHP has serialized is looked through for what is needed and never taken for a program's data.
/// </summary>
/// <param name="main">This site's main language.</param>
internal sealed partial class WordPressLanguages(string main)
{
    private const string Own = "wordpress.org/export";

    private readonly Dictionary<string, string> locales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Language, string Group)> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> originals = new(StringComparer.Ordinal);
    private readonly HashSet<string> copied = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string Name)> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Language, string Id)[]> translated = new(StringComparer.Ordinal);

    /// <summary>Reads what stands above the posts.</summary>
    public void ReadHead(XmlItem head)
    {
        string name = head.Element.Name.LocalName, id = head.Text("term_id", Own);
        if (name == "category")
            AddTerm("category", head.Text("category_nicename", Own), id, head.Text("cat_name", Own));
        else if (name == "tag")
            AddTerm("post_tag", head.Text("tag_slug", Own), id, head.Text("tag_name", Own));
        else if (name == "term")
            ReadTerm(head.Text("term_taxonomy", Own), head.Text("term_slug", Own), head.Text("term_description", Own));
    }

    /// <summary>Reads what a post says of its language and versions.</summary>
    /// <param name="number">Of the post.</param>
    /// <param name="meta">Its values.</param>
    public void ReadPost(XmlItem item, string number, Func<string, string?> meta)
    {
        string? language = TermOf(item, "language") ?? meta("_wpml_import_language_code");
        string? group = TermOf(item, "post_translations") is { } shared ? "polylang:" + shared
            : meta("_wpml_import_translation_group") is { } stated ? "wpml:" + stated : null;
        if (meta("_icl_lang_duplicate_of") is { } original && original != number)
        {
            originals[number] = original;
            copied.Add(original);
            language ??= InAddress(item.Text("link"));
        }

        if (language is not null)
            languages[number] = language;
        if (group is not null)
            posts[number] = (language ?? "", group);
    }

    /// <summary>The language of a post, BCP 47, and what its versions share; null for what nobody says.</summary>
    public (string? Language, string? Version) Of(string number)
    {
        string? language = languages.GetValueOrDefault(number) ?? (posts.TryGetValue(number, out var listed) ? listed.Language : null);
        string first = originals.GetValueOrDefault(number, number);
        string? version = posts.TryGetValue(number, out var own) ? own.Group : posts.TryGetValue(first, out var of) ? of.Group
            : copied.Contains(first) ? "post:" + first : null;
        return (TagOf(language), version);
    }

    /// <summary>What a category or tag is called in this site's main language, as far as the export says it.</summary>
    /// <param name="taxonomy">"category" or "post_tag".</param>
    public string NameOf(string taxonomy, string slug, string name)
    {
        if (!terms.TryGetValue($"{taxonomy} {slug}", out (string Id, string Name) term) || !translated.TryGetValue(term.Id, out var all))
            return name;
        string? id = Array.Find(all, t => LanguageTag.Canonical(t.Language)?.Split('-')[0] == main.Split('-')[0]).Id;
        return id is not null && id != term.Id && names.TryGetValue(id, out string? here) ? here : name;
    }

    // Polylang's languages may have any short name: its locale says which one is meant.
    private string? TagOf(string? language)
    {
        if (string.IsNullOrEmpty(language))
            return null;
        string? tag = LanguageTag.Canonical(language);
        string? locale = locales.TryGetValue(language, out string? stated)
            ? LanguageTag.Canonical(string.Join('-', stated.Split('_', '-').Take(2))) : null;
        return locale is null || (tag is not null && tag != "zh" && tag.Split('-')[0] == locale.Split('-')[0]) ? tag : locale;
    }

    private void AddTerm(string taxonomy, string slug, string id, string name)
    {
        if (id.Length > 0)
            (terms[$"{taxonomy} {slug}"], names[id]) = ((id, PlainHtml.Line(name)), PlainHtml.Line(name));
    }

    private void ReadTerm(string taxonomy, string slug, string description)
    {
        if (taxonomy == "language" && Locale().Match(description) is { Success: true } locale)
            locales[slug] = locale.Groups[1].Value;
        if (taxonomy is not ("post_translations" or "term_translations"))
            return;
        (string Language, string Id)[] versions =
            [.. Version().Matches(description).Select(m => (m.Groups["language"].Value, m.Groups["id"].Value))];
        foreach ((string language, string id) in versions)
        {
            if (taxonomy == "term_translations")
                translated[id] = versions;
            else
                posts.TryAdd(id, (language, "polylang:" + slug));
        }
    }

    private static string? TermOf(XmlItem item, string domain) => item.Children("category")
        .FirstOrDefault(c => c.Attribute("domain")?.Value == domain)?.Attribute("nicename")?.Value is { Length: > 0 } slug ? slug : null;

    // ?lang=fr, or /fr/ before all else.
    private static string? InAddress(string link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out Uri? uri))
            return null;
        string stated = Asked().Match(uri.Query) is { Success: true } asked ? asked.Groups[1].Value
            : uri.Segments.Length > 2 ? uri.Segments[1].Trim('/') : "";
        return LanguageTag.Canonical(stated) is not null ? stated : null;
    }

    [GeneratedRegex(@"""locale"";s:\d+:""([A-Za-z]{2,3}(?:[_-][A-Za-z0-9]+)*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Locale();

    [GeneratedRegex(@"s:\d+:""(?<language>[\w-]{2,20})"";(?:i:(?<id>\d+)|s:\d+:""(?<id>\d+)"");", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"[?&]lang=([\w-]{2,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
