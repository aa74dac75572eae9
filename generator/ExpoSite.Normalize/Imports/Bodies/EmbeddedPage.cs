using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>The page on which people see what a call for a film, a recording, a post or a piece of code shows.</summary>
internal static partial class EmbeddedPage
{
    // By the names of calls: {0} is what names it there, {1} whose it is. Those without a form take whole addresses only.
    private static readonly FrozenDictionary<string, string> Forms = ((IEnumerable<(string Form, string Names)>)
    [
        ("https://www.youtube.com/watch?v={0}", "youtube yt lite-youtube youtube-lite youtube_embed youtube-embed"),
        ("https://www.youtube.com/playlist?list={0}", "youtubepl youtube_playlist youtube-playlist"),
        ("https://vimeo.com/{0}", "vimeo"), ("https://www.bilibili.com/video/{0}", "bilibili"),
        ("https://www.dailymotion.com/video/{0}", "dailymotion"), ("https://www.ted.com/talks/{0}", "ted"),
        ("https://x.com/{1}/status/{0}", "tweet twitter x"), ("https://www.tiktok.com/@{1}/video/{0}", "tiktok"),
        ("https://www.instagram.com/p/{0}/", "instagram"), ("https://gist.github.com/{1}/{0}", "gist"),
        ("https://codepen.io/{1}/pen/{0}", "codepen"), ("https://jsfiddle.net/{0}/", "jsfiddle"),
        ("https://asciinema.org/a/{0}", "asciinema"), ("https://streamable.com/{0}", "streamable"),
        ("https://github.com/{0}", "github"), ("https://open.spotify.com/{0}", "spotify"), ("https://soundcloud.com/{0}", "soundcloud"),
        ("", "embed oembed iframe mastodon bluesky facebook flickr pinterest threads reddit slideshare speakerdeck bandcamp bookmark"),
    ]).SelectMany(f => f.Names.Split(' ').Select(name => (name, f.Form)))
        .ToFrozenDictionary(f => f.name, f => f.Form, StringComparer.Ordinal);

    private static readonly string[] IdNames =
    [
        "id", "v", "video", "video_id", "videoid", "shortcode", "hash", "repo", "playlist", "track", "url", "src", "link", "href",
        "permalink",
    ];

    private static readonly string[] OwnerNames = ["user", "username", "author", "account", "handle", "owner"];

    /// <summary>True for the name of such a call.</summary>
    public static bool Is(string name) => Forms.ContainsKey(Plain(name));

    /// <summary>The address, or null where the call does not say enough. Only what is in it counts as taken.</summary>
    /// <param name="name">In lower case.</param>
    /// <param name="inner">What stands between the call and the one that closes it, where an address or id may stand; or null.</param>
    public static string? Address(string name, StatedParameters values, string? inner = null)
    {
        // "{% include video id="1" provider="vimeo" %}"
        if (name == "video")
        {
            string? address = null;
            values.TakeWhere(p => p != name && (address = Address(p.ToLowerInvariant(), values, inner)) is not null, "provider", "host");
            return address;
        }

        if (!Forms.TryGetValue(Plain(name), out string? form))
            return null;
        string id = inner?.Trim() ?? "";
        if (!IsWanted(id))
            id = values.TakeWhere(IsWanted, [.. IdNames, Plain(name)]) ?? values.TakeUnnamed(IsWanted) ?? "";
        if (IsWeb(id) || id.Length == 0)
            return id.Length == 0 ? null : System.Net.WebUtility.HtmlDecode(id);
        bool hasOwner = form.Contains("{1}", StringComparison.Ordinal);
        string? owner = hasOwner ? values.TakeWhere(v => Identifier().IsMatch(v), OwnerNames) : null;
        // "gist ada 12" and "tweet ada 12" name the person first.
        if (hasOwner && owner is null && id.AsSpan().IndexOfAny('/', '.') < 0
            && values.TakeUnnamed(v => Identifier().IsMatch(v) && !v.Contains('.', StringComparison.Ordinal)) is { } second)
            (owner, id) = (id, second);
        if (owner is null && form.Contains("x.com", StringComparison.Ordinal))
            owner = "i";
        if (owner is null)
            form = form.Replace("/{1}", "", StringComparison.Ordinal);
        if (Plain(name) == "spotify" && values.TakeWhere(v => Identifier().IsMatch(v), "type", "kind") is { } kind)
            id = $"{kind}/{id}";
        return form.Replace("{0}", id, StringComparison.Ordinal).Replace("{1}", owner?.TrimStart('@'), StringComparison.Ordinal);

        bool IsWanted(string stated) => IsWeb(stated) || (form.Length > 0 && Identifier().IsMatch(stated));
    }

    // Hugo has "tweet_simple" and the like, which load no script.
    private static string Plain(string name) => name.Replace("_simple", "", StringComparison.Ordinal);

    private static bool IsWeb(string stated) => stated.AsSpan().IndexOfAny(" <>\"\n") < 0
        && Uri.TryCreate(stated, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";

    [GeneratedRegex(@"^[\w./@-]{3,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
