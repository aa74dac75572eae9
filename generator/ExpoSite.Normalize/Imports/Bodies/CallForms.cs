using System.Text.RegularExpressions;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>What calls for pictures, films, code, boxes and quotations are here, as Markdown, or as HTML within HTML.</summary>
internal sealed partial class CallForms(bool isHtml)
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp"];

    private static readonly string[] FilmEndings = [".mp4", ".m4v", ".webm", ".mov", ".ogv", ".mp3", ".m4a", ".ogg", ".wav", ".flac"];

    private static readonly FrozenDictionary<string, string> Boxes = ((IEnumerable<(string Kind, string Names)>)
    [
        ("note", "note info abstract summary primary default notice admonition callout alert box aside message"),
        ("tip", "tip hint success"), ("important", "important"), ("warning", "warning warn caution danger error attention"),
        ("facts", "facts factbox"),
    ]).SelectMany(b => b.Names.Split(' ').Select(name => (name, b.Kind)))
        .ToFrozenDictionary(b => b.name, b => b.Kind, StringComparer.OrdinalIgnoreCase);

    // Hosts by the names of the calls that show what they have.
    private static readonly FrozenSet<string> Hosts = FrozenSet.Create(
        StringComparer.Ordinal, "youtube", "youtubepl", "yt", "lite-youtube", "youtube-lite", "vimeo", "bilibili", "dailymotion", "tweet",
        "twitter", "x", "instagram", "gist", "spotify", "soundcloud", "codepen", "tiktok", "bluesky", "mastodon", "embed", "oembed");

    private static readonly FrozenSet<string> CodeNames = FrozenSet.Create(
        StringComparer.Ordinal, "highlight", "code", "codeblock", "code_block", "prism", "sourcecode", "mermaid");

    private static readonly string[] SourceNames =
        ["src", "image", "img", "url", "file", "path", "source", "image_path", "link", "href"];

    private static readonly FrozenSet<string> FoldNames =
        FrozenSet.Create(StringComparer.Ordinal, "details", "expand", "spoiler", "collapse", "collapsible", "accordion");

    /// <summary>The form, or null for a call whose meaning is not known.</summary>
    /// <param name="name">In lower case.</param>
    /// <param name="inner">What stands between it and the one that closes it, or null.</param>
    public string? Of(string name, TemplateCall call, string? inner)
    {
        string host = name.Replace("_simple", "", StringComparison.Ordinal);
        if (name == "video" && call.Value("provider", "host") is { } stated)
            host = stated.ToLowerInvariant();
        if (Hosts.Contains(host) && Address(host, call) is { } address)
            return Embed(address);
        if (inner is not null && CodeNames.Contains(name))
            return Code(name == "mermaid" ? name : LanguageOf(call), inner);
        if (inner is not null && FoldNames.Contains(name))
            return Fold(call.Value("summary", "title", "label", "0") ?? "…", inner);
        if (inner is not null && name is "quote" or "blockquote" or "pullquote")
            return Quote(call, inner!);
        if (inner is not null && Boxes.ContainsKey(name))
            return Box(name, call, inner);
        if (inner is not null && name == "button" && call.Value("href", "link", "url", "0") is { } target)
            return isHtml ? $"<a href=\"{Escaped(target)}\">{inner.Trim()}</a>" : $"[{inner.Trim()}](<{target}>)";
        return SourceOf(call, PictureEndings) is { } picture ? Picture(call, picture, inner)
            : SourceOf(call, FilmEndings) is { } film ? Film(call, film) : null;
    }

    /// <summary>
    /// The pictures that a call lists or names by a pattern, or that front matter lists, as themes of Jekyll have it:
    /// <c>gallery: [{url: a.jpg, alt: A}]</c>; null for none.
    /// </summary>
    /// <param name="values">Of the front matter, by key.</param>
    /// <param name="like">The files that a pattern names.</param>
    public string? Gallery(TemplateCall call, Func<string, IReadOnlyList<string>> values, Func<string, IEnumerable<string>> like)
    {
        string[] named = call.Value("match", "pattern", "glob") is { } pattern ? [.. like(pattern).Select(f => "/" + f)]
            : [.. call.Values.Where(v => v.Key.All(char.IsAsciiDigit)).Select(v => v.Value)];
        named = [.. named.Where(s => HasEnding(s, PictureEndings))];
        if (named.Length > 0)
            return string.Join("\n\n", named.Select(s => Picture(s, "", "")));
        string key = call.Value("id") ?? "gallery";
        IReadOnlyList<string> sources = values($"{key}.url");
        if (sources.Count == 0 || !sources.All(s => HasEnding(s, PictureEndings)))
            sources = values($"{key}.image_path");
        IReadOnlyList<string> alts = values($"{key}.alt"), titles = values($"{key}.title");
        IEnumerable<string> pictures = sources.Where(s => HasEnding(s, PictureEndings)).Select((source, i) => Picture(
            source, alts.Count == sources.Count ? alts[i] : "", titles.Count == sources.Count ? titles[i] : ""));
        string caption = call.Value("caption") is { } words && sources.Count > 0 ? "\n\n" + words : "";
        return sources.Count == 0 ? null : string.Join("\n\n", pictures) + caption;
    }

    // By a name that says so, else the first value that is one.
    private static string? SourceOf(TemplateCall call, string[] endings) =>
        SourceNames.Select(n => call.Value(n)).Concat(call.Values.Where(v => v.Key.All(char.IsAsciiDigit)).Select(v => v.Value))
            .FirstOrDefault(s => s is not null && HasEnding(s, endings));

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

    // "highlight js", "codeblock lang:js".
    private static string LanguageOf(TemplateCall call)
    {
        const string Label = "lang:";
        return call.Values.Values.FirstOrDefault(v => v.StartsWith(Label, StringComparison.Ordinal)) is { } labelled
            ? labelled[Label.Length..] : call.Value("lang", "language", "0") ?? "";
    }

    private string Embed(string address) => isHtml ? $"<p><a href=\"{Escaped(address)}\">{Escaped(address)}</a></p>" : $"<{address}>";

    private string Picture(TemplateCall call, string source, string? inner)
    {
        string? caption = call.Value("caption", "title", "text", "figcaption", "desc") ?? (inner is { Length: < 1000 } ? inner : null);
        string? second = call.Value("0") == source && call.Value("1") is { } words && words[0] != '-' ? words : null;
        string? credit = call.Value("attr", "credit", "attribution");
        return Picture(
            source, call.Value("alt", "description") ?? second ?? "",
            string.Join(' ', ((string?[])[caption, credit]).Where(t => t is not null && t != source)));
    }

    private string Picture(string source, string alt, string caption)
    {
        caption = MarkdownEscaper.Collapse(PlainMarkdown.Inline(Sources.PlainHtml.Line(caption))).Trim();
        if (isHtml)
            return $"<figure><img src=\"{Escaped(source)}\" alt=\"{Escaped(alt)}\"><figcaption>{Escaped(caption)}</figcaption></figure>";
        string shown = MarkdownEscaper.Inline(MarkdownEscaper.Collapse(PlainMarkdown.Inline(alt)).Trim());
        return $"![{shown}](<{source}>{(caption.Length == 0 ? "" : $" \"{Title(caption)}\"")})";
    }

    /// <summary>Words as the title of a picture.</summary>
    public static string Title(string caption) => string.Concat(caption.Select(c => c is '"' or '\\' or '&' or '<' ? $"\\{c}" : $"{c}"));

    private string Film(TemplateCall call, string source)
    {
        string words = call.Value("caption", "title", "alt", "text") ?? source[(source.LastIndexOf('/') + 1)..];
        return isHtml ? $"<video src=\"{Escaped(source)}\" title=\"{Escaped(words)}\"></video>"
            : $"![{MarkdownEscaper.Inline(words)}](<{source}>)";
    }

    private static string Fold(string summary, string inner) =>
        $"<details>\n<summary>{Escaped(summary)}</summary>\n\n{inner.Trim('\n')}\n\n</details>";

    private string Box(string name, TemplateCall call, string inner)
    {
        string stated = call.Value("type", "kind", "level", "class", "color", "0") ?? name;
        bool isKind = Boxes.TryGetValue(stated.Split(' ')[0], out string? kind);
        // Other single words name an icon.
        string? title = call.Value("title", "heading", "summary")
            ?? (isKind ? call.Value("1") : stated.Contains(' ', StringComparison.Ordinal) ? stated : null);
        kind ??= Boxes[name];
        bool isTitled = !string.IsNullOrWhiteSpace(title) && !(isKind && title == stated);
        return isHtml ? $"<blockquote>{inner}</blockquote>"
            : $"::: {kind}{(isTitled ? " " + MarkdownEscaper.Collapse(title!) : "")}\n{inner.Trim('\n')}\n:::";
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
        // "tweet ada 12" and "gist ada 12" name the person first.
        bool isNamed = call.Value("0") == id && call.Value("1") is not null;
        (string? user, string number) = isNamed ? (id, call.Value("1")!) : (call.Value("user", "username"), id);
        return host switch
        {
            "youtube" or "yt" or "lite-youtube" or "youtube-lite" => $"https://www.youtube.com/watch?v={id}",
            "youtubepl" => $"https://www.youtube.com/playlist?list={id}",
            "vimeo" => $"https://vimeo.com/{id}",
            "bilibili" => $"https://www.bilibili.com/video/{id}",
            "dailymotion" => $"https://www.dailymotion.com/video/{id}",
            "tweet" or "twitter" or "x" => $"https://x.com/{user ?? "i"}/status/{number}",
            "instagram" => $"https://www.instagram.com/p/{id}/",
            "gist" => $"https://gist.github.com/{(user is null ? "" : user + "/")}{number}",
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
