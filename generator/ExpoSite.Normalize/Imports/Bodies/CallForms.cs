using System.Text.RegularExpressions;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>What calls for pictures, films, code, boxes and quotations are here, as Markdown, or as HTML within HTML.</summary>
internal sealed partial class CallForms(bool isHtml)
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp"];

    private static readonly string[] FilmEndings = [".mp4", ".m4v", ".webm", ".mov", ".ogv", ".mp3", ".m4a", ".ogg", ".wav", ".flac"];

    private static readonly FrozenDictionary<string, string> Boxes = new Dictionary<string, string>
    {
        ["note"] = "note", ["info"] = "note", ["abstract"] = "note", ["summary"] = "note", ["primary"] = "note", ["default"] = "note", ["notice"] = "note",
        ["admonition"] = "note", ["callout"] = "note", ["alert"] = "note", ["box"] = "note", ["aside"] = "note", ["message"] = "note",
        ["tip"] = "tip", ["hint"] = "tip", ["success"] = "tip", ["important"] = "important",
        ["warning"] = "warning", ["warn"] = "warning", ["caution"] = "warning", ["danger"] = "warning", ["error"] = "warning", ["attention"] = "warning",
        ["facts"] = "facts", ["factbox"] = "facts",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The form, or null for a call whose meaning is not known.</summary>
    /// <param name="name">In lower case.</param>
    /// <param name="inner">What stands between it and the one that closes it, or null.</param>
    public string? Of(string name, TemplateCall call, string? inner)
    {
        string? source = call.Value("src", "image", "img", "url", "file", "path", "source", "image_path", "link", "0", "1");
        return name switch
        {
            "highlight" or "code" or "codeblock" or "code_block" or "prism" or "sourcecode" or "mermaid" when inner is not null =>
                Code(name == "mermaid" ? name : call.Value("lang", "language", "0") ?? "", inner),
            "youtube" or "youtubepl" or "yt" or "lite-youtube" or "youtube-lite" or "vimeo" or "bilibili" or "dailymotion" or "tweet" or "twitter" or "x"
                or "instagram" or "gist" or "spotify" or "soundcloud" or "codepen" or "tiktok" or "bluesky" or "mastodon" or "embed" or "oembed"
                or "twitter_simple" or "vimeo_simple" or "instagram_simple" or "x_simple" =>
                Address(name.Replace("_simple", "", StringComparison.Ordinal), call) is { } address ? Embed(address) : null,
            "video" when call.Value("provider", "type", "host") is { } host && Address(host.ToLowerInvariant(), call) is { } address => Embed(address),
            "details" or "expand" or "spoiler" or "collapse" or "collapsible" or "accordion" when inner is not null =>
                $"<details>\n<summary>{Escaped(call.Value("summary", "title", "label", "0") ?? "…")}</summary>\n\n{inner.Trim('\n')}\n\n</details>",
            "quote" or "blockquote" or "pullquote" when inner is not null => Quote(call, inner),
            _ when inner is not null && Boxes.ContainsKey(name) => Box(name, call, inner),
            _ when source is not null && HasEnding(source, PictureEndings) => Picture(call, source, inner),
            _ when source is not null && HasEnding(source, FilmEndings) => Film(call, source),
            _ => null,
        };
    }

    /// <summary>A block of code.</summary>
    public string Code(string language, string code)
    {
        string text = code.Trim('\n').TrimEnd();
        if (isHtml)
            return $"<pre><code>{System.Net.WebUtility.HtmlEncode(text)}</code></pre>";
        int longest = Fence().Matches(text).Select(m => m.Length).DefaultIfEmpty(0).Max();
        string fence = new('`', Math.Max(3, longest + 1));
        return $"{fence}{(LanguageName().IsMatch(language) ? language : "")}\n{text}\n{fence}";
    }

    /// <summary>Text that another program shows as it stands, which is none of its calls.</summary>
    public string Verbatim(string text) => isHtml ? text : CallStart().Replace(text, m => "\\" + m.Value[0] + "\\" + m.Value[1]);

    private string Embed(string address) => isHtml ? $"<p><a href=\"{Escaped(address)}\">{Escaped(address)}</a></p>" : $"<{address}>";

    private string Picture(TemplateCall call, string source, string? inner)
    {
        string? caption = call.Value("caption", "title", "text", "figcaption", "desc") ?? (inner is { Length: > 0 and < 1000 } ? inner : null);
        string alt = call.Value("alt", "description") ?? (call.Value("0") == source ? call.Value("1") : null) ?? "";
        caption = string.Join(' ', ((string?[])[caption, call.Value("attr", "credit", "attribution")]).OfType<string>().Where(t => t != source));
        caption = MarkdownEscaper.Collapse(PlainMarkdown.Inline(Sources.PlainHtml.Line(caption))).Trim();
        if (isHtml)
            return $"<figure><img src=\"{Escaped(source)}\" alt=\"{Escaped(alt)}\"><figcaption>{Escaped(caption)}</figcaption></figure>";
        string words = MarkdownEscaper.Inline(MarkdownEscaper.Collapse(PlainMarkdown.Inline(alt)).Trim());
        return $"![{words}](<{source}>{(caption.Length == 0 ? "" : $" \"{Title(caption)}\"")})";
    }

    /// <summary>Words as the title of a picture.</summary>
    public static string Title(string caption) => string.Concat(caption.Select(c => c is '"' or '\\' or '&' or '<' ? $"\\{c}" : $"{c}"));

    private string Film(TemplateCall call, string source)
    {
        string words = call.Value("caption", "title", "alt", "text") ?? source[(source.LastIndexOf('/') + 1)..];
        return isHtml ? $"<video src=\"{Escaped(source)}\" title=\"{Escaped(words)}\"></video>" : $"![{MarkdownEscaper.Inline(words)}](<{source}>)";
    }

    private string Box(string name, TemplateCall call, string inner)
    {
        string stated = call.Value("type", "kind", "level", "class", "0") ?? name;
        bool isKind = Boxes.TryGetValue(stated.Split(' ')[0], out string? kind);
        string? title = call.Value("title", "heading", "summary") ?? (isKind ? call.Value("1") : stated);
        kind ??= Boxes[name];
        return isHtml ? $"<blockquote>{inner}</blockquote>"
            : $"::: {kind}{(string.IsNullOrWhiteSpace(title) || title == stated && isKind ? "" : " " + MarkdownEscaper.Collapse(title))}\n{inner.Trim('\n')}\n:::";
    }

    private string Quote(TemplateCall call, string inner)
    {
        string? by = call.Value("author", "cite", "by", "source");
        if (isHtml)
            return $"<blockquote>{inner}{(by is null ? "" : $"<p>— {Escaped(by)}</p>")}</blockquote>";
        string lines = string.Join('\n', inner.Trim('\n', ' ').Split('\n').Select(l => ("> " + l.Trim()).TrimEnd()));
        return by is null ? lines : $"{lines}\n> — {by}";
    }

    // Of the page where people see it.
    private static string? Address(string host, TemplateCall call)
    {
        string? id = call.Value("id", "v", "video", "video_id", "url", "src", "link", "0");
        if (id is null)
            return null;
        if (id.StartsWith("http://", StringComparison.Ordinal) || id.StartsWith("https://", StringComparison.Ordinal))
            return id.AsSpan().IndexOfAny(" <>\"") < 0 ? id : null;
        if (!Identifier().IsMatch(id))
            return null;
        string? user = call.Value("user", "username"), second = call.Value("1");
        return host switch
        {
            "youtube" or "yt" or "lite-youtube" or "youtube-lite" => $"https://www.youtube.com/watch?v={id}",
            "youtubepl" => $"https://www.youtube.com/playlist?list={id}",
            "vimeo" => $"https://vimeo.com/{id}",
            "bilibili" => $"https://www.bilibili.com/video/{id}",
            "dailymotion" => $"https://www.dailymotion.com/video/{id}",
            "tweet" or "twitter" or "x" => second is not null && call.Value("0") == id ? $"https://x.com/{id}/status/{second}" : $"https://x.com/{user ?? "i"}/status/{id}",
            "instagram" => $"https://www.instagram.com/p/{id}/",
            "gist" => second is not null && call.Value("0") == id ? $"https://gist.github.com/{id}/{second}" : $"https://gist.github.com/{id}",
            _ => null,
        };
    }

    private static bool HasEnding(string source, string[] endings)
    {
        string path = source.Split('?', '#')[0];
        return source.AsSpan().IndexOfAny("<>\n{") < 0 && endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }

    private static string Escaped(string text) => System.Net.WebUtility.HtmlEncode(text);

    [GeneratedRegex("`{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[\w+#-]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageName();

    [GeneratedRegex(@"^[\w./@-]{3,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\{[{%#]", RegexOptions.CultureInvariant)]
    private static partial Regex CallStart();
}
