using System.Net;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>The shortcodes in a text of WordPress as HTML. The text inside stays of all whose content it is not.</summary>
/// <param name="text">Of the story, with its blocks.</param>
internal sealed class WordPressText(
    ImportedStory story, string text, IReadOnlyDictionary<string, ImportedFile> files, ImportNotes notes)
{
    private static readonly string[] Raw = ["pre", "code", "script", "style"];

    private readonly StringBuilder html = new();

    /// <summary>The whole text.</summary>
    public string Html()
    {
        Write(text, 0);
        return html.ToString();
    }

    private void Write(string part, int depth)
    {
        int copied = 0;
        for (int at = 0; (at = part.AsSpan(at).IndexOfAny('[', '<') is >= 0 and int next ? at + next : -1) >= 0;)
        {
            if (part[at] == '<')
            {
                at = BehindTag(part, at);
                continue;
            }

            // Two brackets write a shortcode that is to be seen.
            if (Shortcode.At(part, at) is not { } code || (at > 0 && part[at - 1] == '['))
            {
                at++;
                continue;
            }

            int close = code.IsEnd ? -1 : part.IndexOf($"[/{code.Name}]", code.End, StringComparison.OrdinalIgnoreCase);
            string? inner = close < 0 ? null : part[code.End..close];
            if (Replacement(code, inner, depth) is not { } shown)
            {
                at = code.End;
                continue;
            }

            html.Append(part, copied, at - copied);
            shown();
            at = copied = close < 0 ? code.End : close + code.Name.Length + 3;
        }

        html.Append(part, copied, part.Length - copied);
    }

    // Brackets in tags and in code are none of these.
    private static int BehindTag(string text, int at)
    {
        foreach (string name in Raw)
        {
            if (string.Compare(text, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && at + name.Length + 1 < text.Length && !char.IsAsciiLetter(text[at + name.Length + 1])
                && text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is > 0 and int end)
            {
                return end + 1;
            }
        }

        bool isTag = at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!');
        return isTag && text.IndexOf('>', at) is > 0 and int close ? close + 1 : at + 1;
    }

    // Null for what is only a word between brackets.
    private Action? Replacement(Shortcode code, string? inner, int depth) => code.Name switch
    {
        _ when depth > 10 => null,
        "caption" or "wp_caption" when inner is not null => () => Caption(code, inner),
        "gallery" or "playlist" when !code.IsEnd => () => Around(inner, "", depth, () => Gallery(code)),
        _ when !code.IsEnd && EmbeddedPage.Address(code.Name, code.Values, inner) is { } address =>
            () => Around(inner, address, depth, () => Embed(code, address)),
        "audio" or "video" when Media(code, inner) is { } media =>
            () => Around(inner, media, depth, () => Told(code, $"<{code.Name} src=\"{WebUtility.HtmlEncode(media)}\"></{code.Name}>")),
        "code" or "sourcecode" or "highlight" when inner is not null => () => Code(code, inner),
        _ when code.IsEnd => code.HasAttributes ? null : () => html.Append(""),
        _ when code.HasAttributes || inner is not null => () => Unknown(code, inner, depth),
        _ => null,
    };

    // What of its values is not in the content is told.
    private void Told(Shortcode code, string content)
    {
        Paragraph(content);
        notes.LeftOut(code.Values, $"shortcodes [{code.Name}]", story.Place, story.Title);
    }

    // What stands inside is text, unless it is what the shortcode shows.
    private void Around(string? inner, string shown, int depth, Action write)
    {
        write();
        string words = WebUtility.HtmlDecode(inner ?? "").Trim();
        // A link to the same, for programs that do not play it.
        string linked = words.StartsWith("<a ", StringComparison.OrdinalIgnoreCase)
            && !words.Contains("<img", StringComparison.OrdinalIgnoreCase) ? PlainHtml.Line(words) : words;
        if (words.Length > 0 && !(linked.Length > 0 && shown.Contains(linked, StringComparison.Ordinal)))
            Write(inner!, depth + 1);
    }

    private void Embed(Shortcode code, string address)
    {
        string shown = WebUtility.HtmlEncode(address);
        Told(code, code.Values.Take("title", "caption") is { } words
            ? $"<p><a href=\"{shown}\">{WebUtility.HtmlEncode(words)}</a></p>" : shown);
    }

    private void Code(Shortcode code, string inner)
    {
        string? language = code.Values.TakeWhere(
            v => v.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '-'), "lang", "language", "0");
        Told(code, $"<pre{(language is null ? "" : $" class=\"language-{language}\"")}>{inner.Trim('\n')}</pre>");
    }

    private void Paragraph(string content) => html.Append("\n\n").Append(content).Append("\n\n");

    // The text behind the picture is its caption; old versions have an attribute.
    private void Caption(Shortcode code, string inner)
    {
        int end = inner.LastIndexOf("/>", StringComparison.Ordinal) is >= 0 and int closed ? closed + 2
            : inner.IndexOf("<img", StringComparison.OrdinalIgnoreCase) is >= 0 and int image ? inner.IndexOf('>', image) + 1 : 0;
        int link = inner.IndexOf("</a>", end, StringComparison.OrdinalIgnoreCase);
        if (link >= 0 && string.IsNullOrWhiteSpace(inner[end..link]))
            end = link + 4;
        string caption = code.Values.Take("caption") ?? inner[end..].Trim();
        Told(code, $"<figure>{inner[..end]}<figcaption>{caption}</figcaption></figure>");
    }

    private void Gallery(Shortcode code)
    {
        string[] ids = Numbers(code.Values.Take("ids", "include"));
        if (ids.Length == 0)
            ids = [.. story.Files.Where(id => IsOf(code, files[id])).Except(Numbers(code.Values.Take("exclude")), StringComparer.Ordinal)];
        string[] missing = [.. ids.Where(id => !files.ContainsKey(id))];
        foreach (string id in missing)
        {
            notes.LeftOut(
                "pictures of galleries that the export does not hold", "export all content, not only posts", story.Place,
                $"{id} in {story.Title}");
        }

        if (ids.Length == 0)
        {
            notes.LeftOut("galleries that name no pictures", "write the pictures into the story", story.Place, story.Title);
            return;
        }

        string tag = code.Name == "gallery" ? "img" : code.Values.TakeWhere(t => t is "audio" or "video", "type") ?? "audio";
        notes.LeftOut(code.Values, $"shortcodes [{code.Name}]", story.Place, story.Title);
        foreach (ImportedFile file in ids.Except(missing, StringComparer.Ordinal).Select(id => files[id]))
        {
            Paragraph($"<figure><{tag} src=\"{WebUtility.HtmlEncode(file.Address)}\" alt=\"{WebUtility.HtmlEncode(file.Alt ?? "")}\">"
                + $"{(tag == "img" ? "" : $"</{tag}>")}<figcaption>{WebUtility.HtmlEncode(file.Caption ?? "")}</figcaption></figure>");
        }
    }

    private static string[] Numbers(string? written) =>
        (written ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Galleries that name nothing show what was uploaded to the story: pictures here, recordings there.
    private static bool IsOf(Shortcode code, ImportedFile file) =>
        FolderAddresses.IsPictureName(file.Address) == (code.Name == "gallery");

    // Players are given one file in several forms.
    private static string? Media(Shortcode code, string? inner) =>
        code.Values.Take("src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav", "flac")
        ?? code.Values.TakeUnnamed(v => v.Contains('/', StringComparison.Ordinal))
        ?? (inner?.Trim() is { } text && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : null);

    private void Unknown(Shortcode code, string? inner, int depth)
    {
        notes.LeftOut(
            $"shortcodes [{code.Name}]", "what stood inside them stays; write what they showed as Markdown", story.Place, story.Title);
        if (inner is not null)
            Write(inner, depth + 1);
    }
}
