using System.Text.RegularExpressions;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Imports.Sources;
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

    private static readonly FrozenSet<string> CodeNames = FrozenSet.Create(
        StringComparer.Ordinal, "highlight", "code", "codeblock", "code_block", "prism", "sourcecode", "mermaid");

    private static readonly string[] SourceNames =
        ["src", "image", "img", "url", "file", "path", "source", "image_path", "link", "href"];

    private static readonly string[] WordNames = ["caption", "title", "label", "alt", "text"];

    private static readonly FrozenSet<string> FoldNames =
        FrozenSet.Create(StringComparer.Ordinal, "details", "expand", "spoiler", "collapse", "collapsible", "accordion");

    /// <summary>The form, or null for a call whose meaning is not known. Values that it does not show are not taken.</summary>
    /// <param name="name">In lower case.</param>
    /// <param name="inner">What stands between it and the one that closes it, or null.</param>
    public string? Of(string name, StatedParameters values, string? inner)
    {
        if (EmbeddedPage.Address(name, values) is { } address)
            return With(Embed(address, values.Take(WordNames)), inner);
        if (inner is not null && CodeNames.Contains(name))
            return Code(name == "mermaid" ? name : LanguageOf(values), inner);
        if (inner is not null && FoldNames.Contains(name))
            return Fold(values.Take("summary", "title", "label", "0") ?? "…", inner);
        if (inner is not null && name is "quote" or "blockquote" or "pullquote")
            return Quote(values, inner!);
        if (inner is not null && Boxes.ContainsKey(name))
            return Box(name, values, inner);
        if (inner is not null && name == "button" && values.Take("href", "link", "url", "0") is { } target)
            return isHtml ? $"<a href=\"{Escaped(target)}\">{inner.Trim()}</a>" : $"[{inner.Trim()}](<{target}>)";
        return SourceOf(values, PictureEndings) is { } picture ? Picture(values, picture, inner)
            : SourceOf(values, FilmEndings) is { } film ? With(Film(values, film), inner) : null;
    }

    private static string With(string form, string? inner) => string.IsNullOrWhiteSpace(inner) ? form : $"{form}\n\n{inner.Trim('\n')}";

    /// <summary>
    /// The pictures that a call lists or names by a pattern, or that front matter lists, as themes of Jekyll have it:
    /// <c>gallery: [{url: a.jpg, alt: A}]</c>; null for none.
    /// </summary>
    /// <param name="values">Of the front matter, by key.</param>
    /// <param name="like">The files that a pattern names.</param>
    public string? Gallery(StatedParameters stated, Func<string, IReadOnlyList<string>> values, Func<string, IEnumerable<string>> like)
    {
        string[] named = stated.Take("match", "pattern", "glob") is { } pattern ? [.. like(pattern).Select(f => "/" + f)]
            : stated.Take("dir", "folder") is { } folder ? [.. like(folder.TrimEnd('/') + "/*").Select(f => "/" + f)]
            : stated.TakeAllUnnamed(v => HasEnding(v, PictureEndings));
        named = [.. named.Where(s => HasEnding(s, PictureEndings))];
        if (named.Length > 0)
            return string.Join("\n\n", named.Select(s => Picture(s, "", "", null))) + Below();
        string key = stated.Take("id") ?? "gallery";
        IReadOnlyList<string> sources = values($"{key}.url");
        if (sources.Count == 0 || !sources.All(s => HasEnding(s, PictureEndings)))
            sources = values($"{key}.image_path");
        IReadOnlyList<string> alts = values($"{key}.alt"), titles = values($"{key}.title");
        IEnumerable<string> pictures = sources.Where(s => HasEnding(s, PictureEndings)).Select((source, i) => Picture(
            source, alts.Count == sources.Count ? alts[i] : "", titles.Count == sources.Count ? titles[i] : "", null));
        return sources.Count == 0 ? null : string.Join("\n\n", pictures) + Below();

        string Below() => stated.Take("caption", "title") is { } words ? "\n\n" + words : "";
    }

    // By a name that says so, else the first value that is one.
    private static string? SourceOf(StatedParameters values, string[] endings) =>
        values.TakeWhere(v => HasEnding(v, endings), SourceNames) ?? values.TakeUnnamed(v => HasEnding(v, endings));

    /// <summary>A block of code.</summary>
    public string Code(string language, string code)
    {
        string text = code.Trim('\n').TrimEnd();
        if (isHtml)
            return $"<pre><code{(LanguageName().IsMatch(language) ? $" class=\"language-{language}\"" : "")}>{Escaped(text)}</code></pre>";
        int longest = Fence().Matches(text).Select(m => m.Length).DefaultIfEmpty(0).Max();
        string fence = new('`', Math.Max(3, longest + 1));
        return $"{fence}{(LanguageName().IsMatch(language) ? language : "")}\n{text}\n{fence}";
    }

    /// <summary>Text that another program shows as it stands, which is none of its calls.</summary>
    public string Verbatim(string text) => isHtml ? text : CallStart().Replace(text, m => "\\" + m.Value[0] + "\\" + m.Value[1]);

    // "highlight js", "codeblock lang:js".
    private static string LanguageOf(StatedParameters values)
    {
        const string Label = "lang:";
        return values.TakeUnnamed(v => v.StartsWith(Label, StringComparison.Ordinal) && LanguageName().IsMatch(v[Label.Length..]))
            is { } labelled ? labelled[Label.Length..]
            : values.TakeWhere(v => LanguageName().IsMatch(v), "lang", "language", "codelang", "0") ?? "";
    }

    private string Embed(string address, string? words) => isHtml
        ? $"<p><a href=\"{Escaped(address)}\">{Escaped(words ?? address)}</a></p>"
        : words is null ? $"<{address}>" : $"[{Words(words)}]({PageAddresses.Destination(address)})";

    private static string Words(string written) => MarkdownEscaper.Inline(MarkdownEscaper.Collapse(PlainMarkdown.Inline(written)).Trim());

    // Themes show a title above the caption, and by whom the picture is behind it.
    private string Picture(StatedParameters values, string source, string? inner)
    {
        string? title = values.Take("title"), caption = values.Take("caption", "text", "figcaption", "desc");
        bool isCaption = title is null && caption is null && inner is { Length: < 1000 };
        caption = isCaption ? inner : caption;
        string? alt = values.Take("alt", "description")
            ?? values.TakeBehind(source, v => v[0] != '-' && !v.All(char.IsAsciiDigit));
        string? credit = values.Take("attr", "credit", "attribution");
        if (credit is not null && caption?.Contains(credit, StringComparison.Ordinal) == true)
            credit = null;
        string whole = string.Join(
            ' ', ((string?[])[Sentence(title, caption ?? credit), caption, credit]).Where(t => t is not null && t != source));
        string picture = Picture(source, alt ?? "", whole, values.Take("link", "href"));
        return isCaption ? picture : With(picture, inner);
    }

    private static string? Sentence(string? title, string? next) =>
        title is null || title == next ? null : next is null || !char.IsLetterOrDigit(title[^1]) ? title : title + ".";

    private string Picture(string source, string alt, string caption, string? link)
    {
        caption = MarkdownEscaper.Collapse(PlainMarkdown.Inline(PlainHtml.Line(caption))).Trim();
        if (isHtml)
        {
            string image = $"<img src=\"{Escaped(source)}\" alt=\"{Escaped(alt)}\">";
            image = link is null ? image : $"<a href=\"{Escaped(link)}\">{image}</a>";
            return $"<figure>{image}<figcaption>{Escaped(caption)}</figcaption></figure>";
        }

        string picture = $"![{Words(alt)}](<{source}>{(caption.Length == 0 ? "" : $" \"{Title(caption)}\"")})";
        return link is null ? picture : $"[{picture}]({PageAddresses.Destination(link)})";
    }

    /// <summary>Words as the title of a picture.</summary>
    public static string Title(string caption) => string.Concat(caption.Select(c => c is '"' or '\\' or '&' or '<' ? $"\\{c}" : $"{c}"));

    private string Film(StatedParameters values, string source)
    {
        string words = values.Take(WordNames) ?? source[(source.LastIndexOf('/') + 1)..];
        return isHtml ? $"<video src=\"{Escaped(source)}\" title=\"{Escaped(words)}\"></video>"
            : $"![{MarkdownEscaper.Inline(words)}](<{source}>)";
    }

    private static string Fold(string summary, string inner) =>
        $"<details>\n<summary>{Escaped(summary)}</summary>\n\n{inner.Trim('\n')}\n\n</details>";

    private string Box(string name, StatedParameters values, string inner)
    {
        string? stated = values.TakeWhere(v => KindOf(v) is not null, "type", "kind", "level", "class", "color", "0");
        string kind = (stated is null ? null : KindOf(stated)) ?? Boxes[name];
        // Single words that are no kind name an icon.
        string? title = values.Take("title", "heading", "summary")
            ?? (stated is null ? values.TakeUnnamed(v => v.Contains(' ', StringComparison.Ordinal)) : values.TakeUnnamed(_ => true));
        string shown = MarkdownEscaper.Collapse(title ?? "").Trim();
        if (isHtml)
            return $"<blockquote>{(shown.Length == 0 ? "" : $"<p><strong>{Escaped(shown)}</strong></p>")}{inner}</blockquote>";
        return $"::: {kind}{(shown.Length == 0 || shown == stated ? "" : " " + shown)}\n{inner.Trim('\n')}\n:::";
    }

    // "alert warning" is a warning.
    private static string? KindOf(string stated) =>
        stated.Split(' ') is var words && words.All(Boxes.ContainsKey) ? Boxes[words[^1]] : null;

    private string Quote(StatedParameters values, string inner)
    {
        string? by = values.Take("author", "cite", "by"), source = values.Take("source", "title");
        by = by is null ? source : source is null ? by : $"{by}, {source}";
        if (isHtml)
            return $"<blockquote>{inner}{(by is null ? "" : $"<p>— {Escaped(by)}</p>")}</blockquote>";
        string lines = string.Join('\n', inner.Trim('\n', ' ').Split('\n').Select(l => ("> " + l.Trim()).TrimEnd()));
        return by is null ? lines : $"{lines}\n> — {by}";
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

    [GeneratedRegex(@"\{[{%#]", RegexOptions.CultureInvariant)]
    private static partial Regex CallStart();
}
