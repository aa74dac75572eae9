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
    ImportedStory story, FolderText folder, ImportedAddresses addresses, ImportedMedia media, ImportNotes notes, ImportedBody around)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseFootnotes().UsePreciseSourceLocation().Build();

    private readonly List<(int Start, int End, string With)> edits = [];

    public string Markdown()
    {
        string text = new TemplateCalls(story, folder, notes).Text();
        text = Attributed(text);
        MarkdownDocument? document = ParsedMarkdown.Of(text, Pipeline);
        if (document is null)
        {
            Note("addresses in texts that are too long or nest too deep", "look at the story", story.Title);
            return text.Trim('\n');
        }

        MarkdownObject[] nodes = [.. document.Descendants()];
        foreach (MarkdownObject node in nodes)
        {
            if (node is LinkReferenceDefinition { Url: not null } definition)
                TakeDefinition(definition, text);
            else if (node is LinkInline { Reference: null } link)
                TakeLink(link, text);
            else if (node is CodeBlock and not FencedCodeBlock)
                TakeCode(node, text);
            else if (node is AutolinkInline { IsEmail: false } auto)
                TakeAutolink(auto, text);
            else if (node is LinkInline { Reference.Url: { } named, IsImage: false } reference && AddressOf(named, isPicture: false, told: false) is null)
                Unlink(reference, text);
        }

        TakeTags(text, nodes);
        string written = Applied(text).Replace(ImportedSiteAddress.Here, "", StringComparison.Ordinal);
        return Loose().Replace(written, m => LooseAddress(m.Value)).Trim('\n').TrimEnd();
    }

    /// <summary>HTML of the folder, without calls, and with addresses that are absolute.</summary>
    public string Html()
    {
        string text = new TemplateCalls(story, folder, notes).Text();
        TakeTags(text, []);
        return Applied(text);
    }

    /// <summary>The picture above the story, or null for one that did not come along.</summary>
    public string? PictureHere(string stated)
    {
        string address = AddressOf(stated, isPicture: true) ?? "";
        return address.StartsWith("/media/", StringComparison.Ordinal) ? address : null;
    }

    // Lists of attributes style what stands above or before them; an id is kept where a heading can have it.
    private string Attributed(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal) && !text.Contains("<!--", StringComparison.Ordinal))
            return text;
        SourceSpan[] code = [.. (ParsedMarkdown.Of(text, Pipeline)?.Descendants() ?? []).Where(n => n is CodeBlock or CodeInline).Select(n => n.Span)];
        string changed = AttributeList().Replace(text, m =>
        {
            if (IsIn(code, m.Index))
                return m.Value;
            string inside = m.Groups["inside"].Value;
            Match id = Id().Match(inside);
            if (m.Groups["heading"].Success)
                return id.Success ? $"{m.Groups["heading"].Value.TrimEnd()} {{#{id.Groups[1].Value}}}" : m.Groups["heading"].Value.TrimEnd();
            return "";
        });
        code = [.. (ParsedMarkdown.Of(changed, Pipeline)?.Descendants() ?? []).Where(n => n is CodeBlock or CodeInline).Select(n => n.Span)];
        return Ended().Replace(changed, m => IsIn(code, m.Index) ? m.Value : "");
    }

    private static bool IsIn(SourceSpan[] spans, int at) => Array.Exists(spans, s => s.Start <= at && at <= s.End);

    private void TakeDefinition(LinkReferenceDefinition definition, string text)
    {
        string? here = AddressOf(definition.Url!, IsPictureName(definition.Url!));
        if (here is null)
            edits.Add((definition.Span.Start, definition.Span.End + 1, ""));
        else if (here != definition.Url && definition.UrlSpan is { IsEmpty: false } span)
            edits.Add(Destination(span, here, text));
    }

    private void TakeLink(LinkInline link, string text)
    {
        if (link.Url is not { Length: > 0 } url || link.IsAutoLink || link.UrlSpan.IsEmpty)
            return;
        string? here = AddressOf(url, link.IsImage);
        if (here is null && link.IsImage)
            edits.Add((link.Span.Start, link.Span.End + 1, link.FirstChild is null ? "" : text[link.FirstChild.Span.Start..(link.LastChild!.Span.End + 1)]));
        else if (here is null)
            Unlink(link, text);
        else if (here != url)
            edits.Add(Destination(link.UrlSpan, here, text));
        if (!link.IsImage || here is null)
            return;
        string words = link.FirstChild is null ? "" : text[link.FirstChild.Span.Start..(link.LastChild!.Span.End + 1)];
        string alt = around.AltOf(here, PlainMarkdown.Inline(words), link.Title);
        if (link.FirstChild is null)
            edits.Add((link.Span.Start + 2, link.Span.Start + 2, MarkdownEscaper.Inline(alt)));
    }

    // Python's Markdown names the language on the first line: ":::python", "#!python".
    private void TakeCode(MarkdownObject block, string text)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, block.Span.Start - 1)) + 1, end = Math.Min(text.Length, block.Span.End + 1);
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        string[] lines = text[start..end].Split('\n');
        if (!lines[0].StartsWith("    ", StringComparison.Ordinal) || LanguageLine().Match(lines[0]) is not { Success: true } named || lines.Length < 2)
            return;
        IEnumerable<string> code = lines[1..].Select(l => l.StartsWith("    ", StringComparison.Ordinal) ? l[4..] : l.TrimStart());
        edits.Add((start, end, new CallForms(isHtml: false).Code(named.Groups[1].Value, string.Join('\n', code))));
    }

    // What it leads to stands elsewhere now; its words were its address.
    private void TakeAutolink(AutolinkInline link, string text)
    {
        if (!Uri.TryCreate(link.Url, UriKind.Absolute, out Uri? uri) || addresses.Of(uri) is not { } here || text[link.Span.Start] != '<')
            return;
        string words = MarkdownEscaper.Inline(uri.Host + Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/'));
        edits.Add((link.Span.Start, link.Span.End + 1, $"[{words}]({here})"));
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
        if (link.FirstChild is null)
        {
            edits.Add((link.Span.Start, Math.Min(text.Length, link.Span.End + 1), ""));
            return;
        }

        edits.Add((link.Span.Start, link.FirstChild.Span.Start, ""));
        edits.Add((link.LastChild!.Span.End + 1, Math.Min(text.Length, link.Span.End + 1), ""));
    }

    // HTML stays: what is safe in it is shown here as well.
    private void TakeTags(string text, MarkdownObject[] nodes)
    {
        SourceSpan[] code = [.. nodes.Where(n => n is CodeBlock or CodeInline).Select(n => n.Span)];
        foreach (Match script in folder.IsHtml ? (IEnumerable<Match>)[] : Script().Matches(text))
        {
            if (IsIn(code, script.Index))
                continue;
            Note($"elements <{script.Groups["name"].Value.ToLowerInvariant()}>", "write what they showed as Markdown", story.Title);
            edits.Add((script.Index, script.Index + script.Length, ""));
        }

        foreach (Match picture in folder.IsHtml ? (IEnumerable<Match>)[] : PictureTag().Matches(text))
        {
            if (IsIn(code, picture.Index) || Alternative().IsMatch(picture.Value))
                continue;
            string source = PictureSourceOf().Match(picture.Value).Groups["value"].Value.Trim('"', '\'');
            string alt = around.AltOf(AddressOf(System.Net.WebUtility.HtmlDecode(source), isPicture: true, told: false) ?? source, null, null);
            edits.Add((picture.Index + 4, picture.Index + 4, $" alt=\"{System.Net.WebUtility.HtmlEncode(alt)}\""));
        }

        foreach (Match attribute in Attribute().Matches(text))
        {
            if (IsIn(code, attribute.Index))
                continue;
            Group value = attribute.Groups["value"];
            string stated = System.Net.WebUtility.HtmlDecode(value.Value.Trim('"', '\''));
            bool isPicture = attribute.Groups["name"].Value.ToLowerInvariant() is "src" or "poster"
                && attribute.Groups["tag"].Value.ToLowerInvariant() is "img" or "video" or "audio" or "source";
            string here = AddressOf(stated, isPicture) ?? "";
            if (folder.IsHtml && here.StartsWith('/'))
                here = ImportedSiteAddress.Here + here;
            if (here != stated)
                edits.Add((value.Index, value.Index + value.Length, $"\"{System.Net.WebUtility.HtmlEncode(here)}\""));
        }
    }

    private static bool IsPictureName(string address) =>
        Path.GetExtension(address.Split('?', '#')[0]).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".svg";

    /// <summary>What an address of the text is here; null for one that leads nowhere, which is told.</summary>
    private string? AddressOf(string written, bool isPicture, bool told = true)
    {
        string stated = written.Trim();
        if (stated.Length == 0 || stated[0] == '#')
            return written;
        if (stated.StartsWith(ImportedSiteAddress.Nowhere, StringComparison.Ordinal))
            return Lost("links to pages that are not in the folder", "the words stay; link them anew", stated, told);
        bool isAbsolute = Uri.TryCreate(stated, UriKind.Absolute, out Uri? uri) && uri.Scheme != "file" && !stated.StartsWith('/');
        if (isAbsolute && uri!.Scheme is not ("http" or "https"))
            return written;
        int cut = stated.AsSpan().IndexOfAny('#', '?');
        string path = cut < 0 ? stated : stated[..cut], fragment = stated.IndexOf('#', StringComparison.Ordinal) is >= 0 and int hash ? stated[hash..] : "";
        bool isNamed = false;
        if (Mark().Match(path) is { Success: true } mark)
        {
            path = mark.Groups["path"].Value;
            isNamed = true;
            if (mark.Groups["kind"].Value is not ("filename" or "static" or "attach" or "photo" or "image"))
                return Lost("links to lists of the old site", "the words stay; link them anew", stated, told);
        }
        else if (path.StartsWith("@/", StringComparison.Ordinal))
        {
            (path, isNamed) = (path[1..], true);
        }

        if (!isAbsolute)
        {
            if (folder.References.FileOf(folder.Path, path) is { } file && media.OfFile(file) is { } shown)
                return shown;
            if (!isPicture && folder.References.PageOf(folder.Path, Uri.UnescapeDataString(path), isNamed) is { } page)
                return Here(new Uri(page), stated, fragment, told);
            if (isNamed && !isPicture)
                return Lost("links to pages that are not in the folder", "the words stay; link them anew", stated, told);
        }

        Uri based = new(story.Addresses.FirstOrDefault() ?? addresses.Site.AbsoluteUri);
        if (!Uri.TryCreate(based, isNamed ? "/" + path.TrimStart('/') : stated, out Uri? target) || target.Scheme is not ("http" or "https"))
            return written;
        if (!isPicture)
            return Here(target, stated, fragment, told);
        string? own = addresses.IsOld(target) ? folder.References.FileOf(folder.Path, target.AbsolutePath) is { } found ? media.OfFile(found) : media.At(target.AbsoluteUri)
            : null;
        if (own is not null)
            return own;
        bool isOnWeb = !target.AbsoluteUri.StartsWith(ImportedSiteAddress.Unknown, StringComparison.Ordinal);
        if (told)
            around.NoteOnWeb(isOnWeb ? target.AbsoluteUri : stated);
        return isOnWeb ? target.AbsoluteUri : null;
    }

    private string? Here(Uri target, string stated, string fragment, bool told)
    {
        if (addresses.Of(target) is { } here)
            return here + fragment;
        if (!addresses.IsOld(target))
            return target.AbsoluteUri;
        string path = target.AbsolutePath;
        if (Path.HasExtension(path) && (folder.References.FileOf(folder.Path, path) is { } file ? media.OfFile(file) : null) is { } own)
            return own;
        if (folder.References.IsStory(target))
            return Lost("links to stories that were not imported", "the words stay; link them when the other story is there", stated, told);
        if (target.AbsoluteUri.StartsWith(ImportedSiteAddress.Unknown, StringComparison.Ordinal))
        {
            return Lost(
                "links within a site whose address the folder does not say", "import again with --url and the address of the old site", stated, told);
        }

        if (told)
        {
            Note(
                "links to pages of the old site that were not imported", "they lead to the old site; change them or keep it", target.AbsoluteUri);
        }

        return target.AbsoluteUri;
    }

    private string? Lost(string kind, string hint, string example, bool told)
    {
        if (told)
        {
            Note(kind, hint, example.StartsWith(ImportedSiteAddress.Nowhere, StringComparison.Ordinal) ? story.Title
                : example.Replace(ImportedSiteAddress.Unknown, "", StringComparison.Ordinal));
        }

        return null;
    }

    // An address that stands in the text itself.
    private string LooseAddress(string address) =>
        !Uri.TryCreate(address.TrimEnd('.', ',', ')', ';', ':', '>'), UriKind.Absolute, out Uri? uri) ? ""
        : addresses.Of(uri) is { } here ? here : "";

    private void Note(string kind, string hint, string example) => notes.LeftOut(kind, hint, story.Place, example);

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

    // kramdown: "{: .lead}" on a line or behind an element, "{:toc}" below the item that it replaces; Hugo: "{.lead #id}" below a block, and
    // behind a heading.
    [GeneratedRegex(
        @"(?<heading>^[ ]{0,3}#{1,6}[ \t][^\n{]*)(?:\n[ ]{0,3}\{:(?<inside>[^{}\n]*)\}|\{:?[ \t]*(?<inside>[#.][^{}\n]*)\})[ \t]*$"
        + @"|^[ ]{0,3}[-*+1.]{1,2}[ \t]+[^\n]*\n[ ]{0,3}\{:[ \t]*(?<inside>toc[^{}\n]*)\}[ \t]*\n?"
        + @"|^[ ]{0,6}(?:\{:(?<inside>[^{}\n]*)\}|\{(?<inside>[.#][\w-][^{}\n]*)\})[ \t]*(?:\n|\z)|(?<=[)\]*_`])\{:(?<inside>[^{}\n]*)\}",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AttributeList();

    [GeneratedRegex(@"#([\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[ ]{0,3}<!--[ \t]*(?:more|truncate|excerpt|end[_ -]?excerpt|readmore|summary|PELICAN_END_SUMMARY|PELICAN_BEGIN_SUMMARY)[ \t]*-->[ \t]*\n*",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"<(?<name>script|style)\b[^>]*>.*?</\k<name>\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(
        @"(?<=<(?<tag>[A-Za-z][\w-]{0,20})\b[^<>]{0,1000}\s)(?<name>src|href|poster)\s*=\s*(?<value>""[^""<>]*""|'[^'<>]*'|[^\s""'<>]+)(?=[^<>]*>)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^ {4}(?::::|#!)([\w+#-]{1,20})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageLine();

    [GeneratedRegex(@"<img\b[^<>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureTag();

    [GeneratedRegex(@"\salt\s*=\s*(?:""[^""]*\S[^""]*""|'[^']*\S[^']*'|[^\s""'>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\ssrc\s*=\s*(?<value>""[^""]*""|'[^']*'|[^\s""'>]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureSourceOf();

    [GeneratedRegex(@"^[{|](?<kind>[a-z_]+)[}|](?<path>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"https://(?:elsewhere|nowhere)\.invalid[^\s<>""\])]*", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
