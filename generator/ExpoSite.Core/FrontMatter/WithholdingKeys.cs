using static ExpoSite.Core.FrontMatter.WithholdingForm;

namespace ExpoSite.Core.FrontMatter;

/// <summary>How the value of a key keeps a story from readers.</summary>
public enum WithholdingForm
{
    /// <summary>Any value but a plain no: <c>draft: true</c>.</summary>
    WhenTrue,
    /// <summary>A plain no: <c>published: false</c>. A time is the first at which the story may appear.</summary>
    WhenFalse,
    /// <summary>Any word that does not mean that everybody may read it: <c>status: pending</c>.</summary>
    UnlessPublic,
    /// <summary>A time before which it may not appear.</summary>
    From,
    /// <summary>A time from which on it may not appear.</summary>
    Until,
}

/// <summary>A key with which some generator keeps a story from readers.</summary>
/// <param name="Name">As its generator writes it; inner keys are joined by points. Case, hyphens and underscores do not count.</param>
public sealed record WithholdingKey(string Name, WithholdingForm Form, string Generators);

/// <summary>
/// The only list of keys with which generators, editors and exports keep a story from readers. What is written with one of them
/// is held back here too, in raw files, articles and pages.
/// </summary>
public static class WithholdingKeys
{
    /// <summary>All keys.</summary>
    public static ImmutableArray<WithholdingKey> All { get; } =
    [
        new("draft", WhenTrue, "Hugo, Zola, Astro, Docusaurus, ExpoSite"),
        new("isDraft", WhenTrue, "Astro, VuePress"),
        new("headless", WhenTrue, "Hugo"),
        new("unlisted", WhenTrue, "Docusaurus, Medium"),
        new("private", WhenTrue, "Nikola, WordPress, Statamic"),
        new("isPrivate", WhenTrue, "CMS exports"),
        new("hidden", WhenTrue, "Hexo, Pelican"),
        new("hide", WhenTrue, "Hexo, VuePress"),
        new("noindex", WhenTrue, "SEO plugins"),
        new("unpublished", WhenTrue, "CMS exports"),
        new("eleventyExcludeFromCollections", WhenTrue, "Eleventy"),
        new("excludeFromCollections", WhenTrue, "Eleventy"),
        new("hiddenFromHomePage", WhenTrue, "Hugo themes"),
        new("hiddenFromSearch", WhenTrue, "Hugo themes"),
        new("hiddenInHomeList", WhenTrue, "Hugo themes"),
        new("searchHidden", WhenTrue, "Hugo PaperMod"),
        new("password", WhenTrue, "WordPress, hexo-blog-encrypt, Nikola"),
        new("postPassword", WhenTrue, "WordPress"),
        new("membersOnly", WhenTrue, "Ghost, Buttondown"),
        new("paywall", WhenTrue, "CMS exports"),
        new("premium", WhenTrue, "CMS exports"),
        new("embargoed", WhenTrue, "CMS exports"),
        new("published", WhenFalse, "Jekyll, Hexo, DEV, Middleman, Statamic, Grav"),
        new("publish", WhenFalse, "Quartz, Obsidian Publish"),
        new("isPublished", WhenFalse, "CMS exports"),
        new("dg-publish", WhenFalse, "Obsidian Digital Garden"),
        new("public", WhenFalse, "CMS exports"),
        new("isPublic", WhenFalse, "CMS exports"),
        new("listed", WhenFalse, "Middleman, Publii"),
        new("visible", WhenFalse, "Grav"),
        new("routable", WhenFalse, "Grav"),
        new("render", WhenFalse, "Zola"),
        new("in_search_index", WhenFalse, "Zola"),
        new("permalink", WhenFalse, "Eleventy"),
        new("permalink.build", WhenFalse, "Eleventy"),
        new("sitemap", WhenFalse, "Jekyll, Hexo, Grav"),
        new("feed", WhenFalse, "Jekyll, Eleventy themes"),
        new("rss", WhenFalse, "blog themes"),
        new("article", WhenFalse, "VuePress Theme Hope"),
        new("indexable", WhenFalse, "CMS exports"),
        new("searchable", WhenFalse, "CMS exports"),
        new("build.render", UnlessPublic, "Hugo"),
        new("build.list", UnlessPublic, "Hugo"),
        new("status", UnlessPublic, "Pelican, WordPress, Nikola, Ghost, Publii"),
        new("postStatus", UnlessPublic, "WordPress"),
        new("visibility", UnlessPublic, "Ghost, WordPress"),
        new("publishDate", From, "Hugo, Movable Type"),
        new("pubDate", From, "Astro"),
        new("publishedAt", From, "Ghost, DEV, Contentlayer"),
        new("publishOn", From, "Kirby, CMS exports"),
        new("publishAt", From, "Squidex, CMS exports"),
        new("goLive", From, "CMS exports"),
        new("postDate", From, "Craft CMS"),
        new("availableFrom", From, "CMS exports"),
        new("scheduled", From, "CMS exports"),
        new("embargo", From, "ExpoSite"),
        new("embargoUntil", From, "newsrooms"),
        new("holdUntil", From, "newsrooms"),
        new("notBefore", From, "CMS exports"),
        new("publishUp", From, "Joomla"),
        new("expiryDate", Until, "Hugo, Craft CMS"),
        new("expires", Until, "ExpoSite"),
        new("expirationDate", Until, "CMS exports"),
        new("unpublishDate", Until, "Hugo, Grav"),
        new("unpublishOn", Until, "CMS exports"),
        new("unpublishAt", Until, "CMS exports"),
        new("validUntil", Until, "CMS exports"),
        new("publishDown", Until, "Joomla"),
    ];

    private static readonly FrozenDictionary<string, WithholdingKey> ByName =
        All.ToFrozenDictionary(k => Plain(k.Name), StringComparer.Ordinal);

    /// <summary>The key of a path, or of its last parts: <c>params._build.render</c> is <c>build.render</c>; or null.</summary>
    public static WithholdingKey? Find(string path)
    {
        string plain = Plain(path);
        while (true)
        {
            if (ByName.TryGetValue(plain, out WithholdingKey? key))
                return key;
            int point = plain.IndexOf('.', StringComparison.Ordinal);
            if (point < 0)
                return null;
            plain = plain[(point + 1)..];
        }
    }

    private static string Plain(string path) => string.Concat(path.Where(c => char.IsLetterOrDigit(c) || c == '.')).ToLowerInvariant();
}
