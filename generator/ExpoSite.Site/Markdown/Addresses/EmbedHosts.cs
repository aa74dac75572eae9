using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Addresses;

/// <summary>A film, recording or post on another host.</summary>
/// <param name="Address">Of the page where people see it.</param>
/// <param name="Host">As readers know it.</param>
/// <param name="Verb">What a click does there: the key of a text.</param>
internal readonly record struct Embed(string Address, string Host, string Verb);

/// <summary>The hosts whose films, recordings and posts are known by their addresses: of the page, of the player, or short.</summary>
internal static partial class EmbedHosts
{
    private const string Watch = "watch-on", Listen = "listen-on", Read = "read-on";

    private static readonly (string Host, string Verb, Regex Form, string Address)[] Known =
    [
        ("YouTube", Watch, YouTube(), "https://www.youtube.com/watch?v=$1"),
        ("Vimeo", Watch, Vimeo(), "https://vimeo.com/$1"),
        ("Dailymotion", Watch, Dailymotion(), "https://www.dailymotion.com/video/$1"),
        ("Bilibili", Watch, Bilibili(), "https://www.bilibili.com/video/$1"),
        ("TikTok", Watch, TikTok(), "https://www.tiktok.com/$1/video/$2"),
        ("Spotify", Listen, Spotify(), "https://open.spotify.com/$1"),
        ("SoundCloud", Listen, SoundCloud(), "https://soundcloud.com/$1"),
        ("Apple Podcasts", Listen, ApplePodcasts(), "https://podcasts.apple.com/$1"),
        ("X", Read, X(), "https://x.com/$1"),
        ("Bluesky", Read, Bluesky(), "https://bsky.app/profile/$1"),
        ("Instagram", Read, Instagram(), "https://www.instagram.com/$1/"),
    ];

    /// <summary>What an address leads to, or null for any other address.</summary>
    public static Embed? Of(string address)
    {
        foreach ((string host, string verb, Regex form, string page) in Known)
        {
            if (form.Match(address) is { Success: true } match)
                return new Embed(match.Result(page), host, verb);
        }

        return null;
    }

    /// <summary>The page of a film by its number, as shortcodes name it; null for what is no such name.</summary>
    public static string? Of(string host, string number) => host switch
    {
        "youtube" => Of("https://www.youtube.com/embed/" + number)?.Address,
        "vimeo" => Of("https://vimeo.com/" + number)?.Address,
        "bilibili" => Of("https://www.bilibili.com/video/" + number)?.Address,
        _ => null,
    };

    [GeneratedRegex(
        @"^(?:https?:)?//(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:embed/|shorts/|live/|v/|watch\?(?:[^#]*&)?v=)|youtu\.be/)"
        + @"([\w-]{3,20})(?![\w-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex YouTube();

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.)?(?:player\.vimeo\.com/video/|vimeo\.com/)(\d+)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Vimeo();

    [GeneratedRegex(
        @"^(?:https?:)?//(?:www\.dailymotion\.com/(?:embed/)?video/|geo\.dailymotion\.com/player\.html\?video=|dai\.ly/)(\w+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dailymotion();

    [GeneratedRegex(
        @"^(?:https?:)?//(?:player\.bilibili\.com/player\.html\?(?:[^#]*&)?bvid=|(?:www\.|m\.)?bilibili\.com/video/)(BV\w+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bilibili();

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.)?tiktok\.com/(@[\w.-]+)/video/(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex TikTok();

    [GeneratedRegex(
        @"^(?:https?:)?//open\.spotify\.com/(?:embed/)?((?:episode|show|track|album|playlist)/\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Spotify();

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.|m\.)?soundcloud\.com/([\w-]+/[\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SoundCloud();

    [GeneratedRegex(@"^(?:https?:)?//(?:embed\.)?podcasts\.apple\.com/([\w-]+/podcast/[^\s#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ApplePodcasts();

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w+/status/\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex X();

    [GeneratedRegex(@"^(?:https?:)?//bsky\.app/profile/([\w.:-]+/post/\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Bluesky();

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.)?instagram\.com/((?:p|reel)/[\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Instagram();
}
