using System.Text.RegularExpressions;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// The Markdown of a generator's folder as Markdown here: it stays as it is written, but for calls of templates, marks that mean
/// nothing here, and the addresses of pictures and links.
/// </summary>
internal sealed partial class FolderBody(
    ImportedStory story, FolderText folder, FolderAddresses addresses, ImportNotes notes, ImportedBody around)
{
    // HTML is text to it, as it is to the site's own parser: Markdown works between tags.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseFootnotes().UsePreciseSourceLocation().Build();

    private readonly List<(int Start, int End, string With)> edits = [];

    /// <summary>The body.</summary>
    public string Markdown()
    {
        string text = ForeignMarks.TakeOut(new TemplateCalls(story, folder, addresses, notes).Text(), CodeOf);
        if (ParsedMarkdown.Of(text, Pipeline) is not { } document)
        {
            Note("addresses in texts that are too long or nest too deep", "look at the story");
            return text.Trim('\n');
        }

        MarkdownObject[] nodes = [.. document.Descendants()];
        foreach (MarkdownObject node in nodes)
            Take(node, text);
        TakeTags(text, CodeOf(nodes));
        string written = Applied(text).Replace(ImportedSiteAddress.Here, "", StringComparison.Ordinal);
        return Loose().Replace(written, m => addresses.Loose(m.Value)).Trim('\n').TrimEnd();
    }

    /// <summary>HTML of the folder, without calls; addresses of this site are absolute.</summary>
    public string Html()
    {
        string text = new TemplateCalls(story, folder, addresses, notes).Text();
        TakeTags(text, []);
        return Applied(text);
    }

    private static SourceSpan[] CodeOf(string text) => CodeOf(ParsedMarkdown.Of(text, Pipeline)?.Descendants() ?? []);

    private static SourceSpan[] CodeOf(IEnumerable<MarkdownObject> nodes) =>
        [.. nodes.Where(n => n is CodeBlock or CodeInline).Select(n => n.Span)];

    private void Take(MarkdownObject node, string text)
    {
        switch (node)
        {
            case LinkReferenceDefinition { Url: { } url } definition:
                TakeDefinition(definition, url, text);
                break;
            case LinkInline { Reference: null } link:
                TakeLink(link, text);
                break;
            case LinkInline { Reference.Url: { } named, IsImage: false } link
                when addresses.Of(named, isPicture: false, isTold: false) is null:
                Unlink(link, text);
                break;
            case FencedCodeBlock fenced:
                TakeCodeTitle(fenced, text);
                break;
            case CodeBlock:
                TakeCode(node, text);
                break;
            case AutolinkInline { IsEmail: false } auto when text[auto.Span.Start] == '<' && addresses.OfStory(auto.Url) is { } here:
                edits.Add((auto.Span.Start, auto.Span.End + 1, $"[{MarkdownEscaper.Inline(WordsOf(auto.Url))}]({here})"));
                break;
            default:
                break;
        }
    }

    // Its words were its address.
    private static string WordsOf(string url) =>
        new Uri(url) is var uri ? uri.Host + Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/') : url;

    private void TakeDefinition(LinkReferenceDefinition definition, string url, string text)
    {
        string? here = addresses.Of(url, FolderAddresses.IsPictureName(url));
        if (here is null)
            edits.Add((definition.Span.Start, definition.Span.End + 1, ""));
        else if (here != url && definition.UrlSpan is { IsEmpty: false } span)
            edits.Add(Destination(span, here, text));
    }

    private void TakeLink(LinkInline link, string text)
    {
        if (link.Url is not { Length: > 0 } url || link.IsAutoLink || link.UrlSpan.IsEmpty)
            return;
        string? here = addresses.Of(url, link.IsImage);
        string words = link.FirstChild is null ? "" : text[link.FirstChild.Span.Start..(link.LastChild!.Span.End + 1)];
        if (here is null && link.IsImage)
            edits.Add((link.Span.Start, link.Span.End + 1, words));
        else if (here is null)
            Unlink(link, text);
        else if (here != url)
            edits.Add(Destination(link.UrlSpan, here, text));
        if (!link.IsImage || here is null)
            return;
        string alt = around.AltOf(here, PlainMarkdown.Inline(words), link.Title);
        if (link.FirstChild is null)
            edits.Add((link.Span.Start + 2, link.Span.Start + 2, MarkdownEscaper.Inline(alt)));
    }

    private static (int Start, int End, string With) Destination(SourceSpan span, string address, string text)
    {
        bool isBracketed = text[span.Start] == '<' || (span.Start > 0 && text[span.Start - 1] == '<');
        int start = text[span.Start] == '<' ? span.Start : isBracketed ? span.Start - 1 : span.Start;
        int end = isBracketed ? text.IndexOf('>', span.Start) + 1 : span.End + 1;
        return (start, Math.Max(end, start), PageAddresses.Destination(address));
    }

    // The words stay, with the marks inside of them.
    private void Unlink(LinkInline link, string text)
    {
        int end = Math.Min(text.Length, link.Span.End + 1);
        if (link.FirstChild is null)
        {
            edits.Add((link.Span.Start, end, ""));
            return;
        }

        edits.Add((link.Span.Start, link.FirstChild.Span.Start, ""));
        edits.Add((link.LastChild!.Span.End + 1, end, ""));
    }

    // Python's Markdown names the language on the first line: ":::python", "#!python".
    private void TakeCode(MarkdownObject block, string text)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, block.Span.Start - 1)) + 1, end = Math.Min(text.Length, block.Span.End + 1);
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        string[] lines = text[start..end].Split('\n');
        if (lines.Length < 2 || LanguageLine().Match(lines[0]) is not { Success: true } named)
            return;
        IEnumerable<string> code = lines[1..].Select(l => l.StartsWith("    ", StringComparison.Ordinal) ? l[4..] : l.TrimStart());
        edits.Add((start, end, new CallForms(isHtml: false).Code(named.Groups[1].Value, string.Join('\n', code))));
    }

    // "js title="rope.js"", "{.js caption="Rope"}", "js,name=rope.js", "js:rope.js": its name stands above the code.
    private void TakeCodeTitle(FencedCodeBlock block, string text)
    {
        int start = block.Span.Start, end = text.IndexOf('\n', start);
        string line = text[start..(end < 0 ? text.Length : end)];
        if (CodeTitle().Match(line) is not { Success: true } found)
            return;
        string title = found.Groups["title"].Value.Trim().Trim('"', '\'').Trim();
        if (title.Length == 0)
            return;
        string before = text[(text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1)..start];
        string next = string.Concat(before.Select(c => c == '>' ? '>' : c == '\t' ? '\t' : ' '));
        bool isName = title.AsSpan().IndexOfAny(' ', '`') < 0;
        edits.Add((start, start, $"{(isName ? $"`{title}`" : MarkdownEscaper.Inline(title))}\n{next.TrimEnd()}\n{next}"));
        // A language has no colon.
        if (found.Groups["behind"] is { Success: true } behind)
            edits.Add((start + behind.Index, start + behind.Index + behind.Length, ""));
    }

    // HTML stays: what is safe in it is shown here as well.
    private void TakeTags(string text, SourceSpan[] code)
    {
        foreach (Match tag in Tag().Matches(text))
        {
            if (Array.Exists(code, s => s.Start <= tag.Index && tag.Index <= s.End))
                continue;
            string name = tag.Groups["name"].Value.ToLowerInvariant();
            if (name is "script" or "style" && !folder.IsHtml)
            {
                int close = text.IndexOf($"</{name}", tag.Index, StringComparison.OrdinalIgnoreCase);
                int end = close < 0 ? -1 : text.IndexOf('>', close);
                Note($"elements <{name}>", "write what they showed as Markdown");
                edits.Add((tag.Index, end < 0 ? tag.Index + tag.Length : end + 1, ""));
                continue;
            }

            if (Hidden().IsMatch(tag.Value) && !folder.IsHtml)
            {
                Note("elements that are hidden from readers", "write them into the story if readers are to see them");
                edits.Add((tag.Index, EndOf(tag, name, text), ""));
                continue;
            }

            TakeAttributes(tag, name);
        }
    }

    // Behind the tag that closes it; without one, it hides all that follows.
    private static int EndOf(Match tag, string name, string text)
    {
        int depth = 0;
        for (Match next = AnyTag().Match(text, tag.Index); next.Success; next = next.NextMatch())
        {
            if (!next.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            depth += next.Groups["end"].Length > 0 ? -1 : 1;
            if (depth == 0 || name is "img" or "input" or "br" or "source")
                return next.Index + next.Length;
        }

        return text.Length;
    }

    private void TakeAttributes(Match tag, string name)
    {
        string? picture = null, alt = null;
        foreach (Match attribute in Attribute().Matches(tag.Value))
        {
            Group value = attribute.Groups["value"];
            string key = attribute.Groups["key"].Value.ToLowerInvariant();
            string stated = System.Net.WebUtility.HtmlDecode(value.Value.Trim('"', '\''));
            alt = key == "alt" ? stated : alt;
            if (key == "alt")
                continue;
            bool isPicture = key is "src" or "poster" && name is "img" or "video" or "audio" or "source";
            string here = addresses.Of(stated, isPicture) ?? "";
            picture = key == "src" ? here : picture;
            if (folder.IsHtml && here.StartsWith('/'))
                here = ImportedSiteAddress.Here + here;
            int start = tag.Index + value.Index;
            if (here != stated)
                edits.Add((start, start + value.Length, $"\"{System.Net.WebUtility.HtmlEncode(here)}\""));
        }

        if (name != "img" || folder.IsHtml || picture is null)
            return;
        string words = around.AltOf(picture, alt, null);
        if (string.IsNullOrWhiteSpace(alt))
            edits.Add((tag.Index + 4, tag.Index + 4, $" alt=\"{System.Net.WebUtility.HtmlEncode(words)}\""));
    }

    private void Note(string kind, string hint) => notes.LeftOut(kind, hint, story.Place, story.Title);

    private string Applied(string text)
    {
        var result = new StringBuilder(text.Length);
        int copied = 0;
        foreach ((int start, int end, string with) in edits.OrderBy(e => e.Start).ThenByDescending(e => e.End))
        {
            // Inside of what an outer edit took already.
            if (start < copied || end > text.Length)
                continue;
            result.Append(text, copied, start - copied).Append(with);
            copied = end;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    [GeneratedRegex(@"^ {4}(?::::|#!)([\w+#-]{1,20})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageLine();

    [GeneratedRegex(
        @"(?:[\s,{]|^[`~]+)(?:title|caption|filename|file|name)\s*=\s*(?<title>""[^""\n]*""|'[^'\n]*'|[^\s,}""']+)"
        + @"|^[`~]+\s*[\w+#-]{1,20}(?<behind>:(?<title>[\w./@-]*[\w-]))(?=[\s{]|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex CodeTitle();

    [GeneratedRegex(@"<(?<name>[A-Za-z][\w-]{0,20})\b[^<>]{0,4000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(?<end>/?)(?<name>[A-Za-z][\w-]{0,20})\b[^<>]{0,4000}>", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();

    [GeneratedRegex(
        @"\shidden(?=[\s=>/])|\sstyle\s*=\s*[""'][^""']*(?:display\s*:\s*none|visibility\s*:\s*hidden)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex(
        @"\s(?<key>src|href|poster|alt)\s*=\s*(?<value>""[^""]*""|'[^']*'|[^\s""'>]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"https://(?:elsewhere|nowhere)\.invalid[^\s<>""\])]*", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
