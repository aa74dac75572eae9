using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// Blocks of WordPress that have no HTML in the text, since it makes that when a page is asked for: what the export holds of them becomes
/// HTML, and the others are named.
/// </summary>
internal sealed partial class WordPressBlocks(ImportedStory story, ImportedSite site, ImportNotes notes)
{
    private const int Deepest = 8;
    private const int MostReused = 500;

    // Their places show nothing, or what stands elsewhere in the story.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(StringComparer.Ordinal, "footnotes", "spacer", "more", "nextpage");

    // What stands between their two comments is all that they show.
    private static readonly FrozenSet<string> Texts = FrozenSet.Create(
        StringComparer.Ordinal, "paragraph", "heading", "list", "list-item", "quote", "html", "freeform", "shortcode", "code",
        "preformatted", "verse", "table", "group", "column", "columns", "buttons", "details");

    // Lists whose items are templates, not content.
    private static readonly FrozenSet<string> Lists =
        FrozenSet.Create(StringComparer.Ordinal, "query", "terms-query", "comments", "comments-query-loop");

    private static readonly FrozenSet<string> OfFiles =
        FrozenSet.Create(StringComparer.Ordinal, "image", "file", "video", "audio", "cover", "media-text", "gallery");

    private int reused;

    /// <summary>The whole text.</summary>
    public string Html() => Resolved(story.Html, []);

    private string Resolved(string text, ImmutableArray<string> around)
    {
        if (!text.Contains("wp:", StringComparison.Ordinal))
            return text;
        var html = new StringBuilder();
        int copied = 0, lists = 0;
        for (WordPressBlock? next = WordPressBlock.From(text, 0); next is { } block; next = WordPressBlock.From(text, block.End))
        {
            bool isList = Lists.Contains(block.Name) && !block.IsVoid;
            if (isList && !block.IsEnd && lists == 0)
                Tell(block);
            if (isList && block.IsEnd)
                lists = Math.Max(0, lists - 1);
            else if (isList && text.IndexOf($"<!-- /wp:{block.Name} ", block.End, StringComparison.Ordinal) >= 0)
                lists++;
            int end = EndOfEmpty(text, block);
            if (end < 0)
                continue;
            html.Append(text, copied, block.Start - copied);
            if (lists == 0)
                html.Append(Replacement(block, around));
            copied = end;
        }

        return html.Append(text, copied, text.Length - copied).ToString();
    }

    // Behind a block that holds nothing; -1 for one that does.
    private static int EndOfEmpty(string text, WordPressBlock block)
    {
        if (block.IsVoid)
            return block.End;
        return !block.IsEnd && WordPressBlock.From(text, block.End) is { IsEnd: true } close && close.Name == block.Name
            && string.IsNullOrWhiteSpace(text[block.End..close.Start]) ? close.End : -1;
    }

    private string Replacement(WordPressBlock block, ImmutableArray<string> around)
    {
        if (block.Name == "block")
            return Reusable(block, around);
        if (Silent.Contains(block.Name) || (!block.IsVoid && Texts.Contains(block.Name)))
            return "";
        if (block.Name == "separator")
            return "\n\n<hr>\n\n";
        string? content = Files(block) ?? Fields(block) ?? new CallForms(isHtml: true).Of(block.ShortName, block.Values, null)
            ?? Link(block);
        if (content is null)
            Tell(block);
        notes.LeftOut(block.Spoken, $"blocks '{block.Name}'", story.Place, story.Title);
        return content is null ? "" : $"\n\n{content}\n\n";
    }

    private void Tell(WordPressBlock block) => notes.LeftOut(
        $"blocks '{block.Name}'", "WordPress made them anew for every reader; write what they showed as Markdown", story.Place,
        story.Title);

    // What the library holds may stand in many stories.
    private string Reusable(WordPressBlock block, ImmutableArray<string> around)
    {
        string id = block.Values.Take("ref") ?? "";
        string? reason = !site.Blocks.TryGetValue(id, out ReusableBlock? found) ? "that the export does not hold"
            : found.Withheld is not null ? "that readers could not see"
            : around.Contains(id) ? "that hold themselves"
            : around.Length > Deepest || ++reused > MostReused ? "that hold too many others" : null;
        if (reason is not null)
        {
            notes.LeftOut(
                $"reusable blocks {reason}", "export all content, not only posts, or write what they showed as Markdown", story.Place,
                $"{found?.Title ?? id} in {story.Title}");
            return "";
        }

        return $"\n\n{Resolved(Overridden(found!.Html, block), around.Add(id))}\n\n";
    }

    // A story may put other words into a block that it shares with others.
    private string Overridden(string html, WordPressBlock block)
    {
        foreach (JsonProperty part in JsonText.Properties(block.Attributes, "content"))
        {
            string? words = JsonText.Of(part.Value, "content") ?? JsonText.Of(part.Value, "text"), target = JsonText.Of(part.Value, "url");
            string written = words is null && target is null ? html : Named(html, part.Name, words, target);
            if (written == html)
                notes.LeftOut("changes of reusable blocks", "write them into the story", story.Place, $"{part.Name} in {story.Title}");
            html = written;
        }

        return html;
    }

    private static string Named(string html, string name, string? words, string? target)
    {
        for (WordPressBlock? next = WordPressBlock.From(html, 0); next is { } block; next = WordPressBlock.From(html, block.End))
        {
            if (block.IsEnd || block.IsVoid || block.Values.Take("metadata.name") != name)
                continue;
            int close = html.IndexOf($"<!-- /wp:{block.Name}", block.End, StringComparison.Ordinal);
            if (close >= 0 && block.Name == "button")
                return string.Concat(html.AsSpan(0, block.End), Button(html[block.End..close], words, target), html.AsSpan(close));
            if (words is null)
                return html;
            int start = close < 0 ? -1 : html.IndexOf('>', block.End, close - block.End);
            int end = start < 0 ? -1 : html.LastIndexOf("</", close, StringComparison.Ordinal);
            return end > start ? string.Concat(html.AsSpan(0, start + 1), words, html.AsSpan(end)) : html;
        }

        return html;
    }

    // Its words stand in a link, which stays.
    private static string Button(string html, string? words, string? target) => ButtonLink().Replace(
        html,
        m => (target is null ? m.Groups["tag"].Value
            : $"{Address().Replace(m.Groups["tag"].Value, "")[..^1]} href=\"{WebUtility.HtmlEncode(target)}\">")
            + (words ?? m.Groups["words"].Value), 1);

    [GeneratedRegex(@"(?<tag><a\b[^<>]*>)(?<words>.*?)(?=</a>)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ButtonLink();

    [GeneratedRegex(@"\shref=(?:""[^""]*""|'[^']*')", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Pictures, films and files that the block names by their numbers.
    private string? Files(WordPressBlock block)
    {
        if (!OfFiles.Contains(block.Name) && !OfFiles.Contains(block.ShortName.Split('-')[^1]))
            return null;
        string[] ids = (block.Values.TakeWhere(v => v.Split(',').All(site.Files.ContainsKey), "ids", "id", "mediaId") ?? "").Split(',');
        ImportedFile[] files = [.. ids.Where(site.Files.ContainsKey).Select(id => site.Files[id])];
        string? words = files.Length == 1 ? block.Values.Take("caption", "fileName", "alt") : null;
        return files.Length == 0 ? null : string.Join("\n\n", files.Select(f => Shown(block.Name, f, words)));
    }

    private static string Shown(string kind, ImportedFile file, string? words)
    {
        string address = WebUtility.HtmlEncode(file.Address);
        string said = WebUtility.HtmlEncode(words is null ? file.Caption ?? "" : PlainHtml.Line(words));
        return kind is "video" or "audio" ? $"<figure><{kind} src=\"{address}\"></{kind}><figcaption>{said}</figcaption></figure>"
            : kind != "file" && FolderAddresses.IsPictureName(file.Address)
                ? $"<figure><img src=\"{address}\" alt=\"{WebUtility.HtmlEncode(file.Alt ?? "")}\"><figcaption>{said}</figcaption></figure>"
            : $"<p><a href=\"{address}\">{(said.Length > 0 ? said : address[(address.LastIndexOf('/') + 1)..])}</a></p>";
    }

    // Blocks of fields: beside each value stands, with a line before its name, which field it fills.
    private static string? Fields(WordPressBlock block)
    {
        JsonProperty[] data = [.. JsonText.Properties(block.Attributes, "data")];
        HashSet<string> named = [.. data.Select(d => d.Name)];
        var shown = new List<string>();
        foreach (JsonProperty field in data.Where(d => named.Contains("_" + d.Name)))
        {
            if (block.Values.TakeWhere(WordPressBlock.IsSpoken, $"data.{field.Name}") is { } words)
                shown.Add(words.Contains('<', StringComparison.Ordinal) ? words : $"<p>{WebUtility.HtmlEncode(words)}</p>");
        }

        return shown.Count == 0 ? null : string.Join("\n\n", shown);
    }

    private static string? Link(WordPressBlock block)
    {
        if (block.Values.TakeWhere(v => v.StartsWith("http", StringComparison.Ordinal) || v.StartsWith('/'), "url", "href", "link")
            is not { } target)
            return null;
        string words = block.Values.Take("label", "text", "title", "fileName", "service") ?? target;
        string link = $"<a href=\"{WebUtility.HtmlEncode(target)}\">{WebUtility.HtmlEncode(PlainHtml.Line(words))}</a>";
        return block.Name == "social-link" ? $"<li>{link}</li>" : $"<p>{link}</p>";
    }
}
