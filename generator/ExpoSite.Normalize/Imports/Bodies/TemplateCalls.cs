using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// Replaces the calls in a text of a generator's folder: by what they are here, or by nothing, which is told with its line. What a
/// template shows only under a condition goes, since the condition is not known.
/// </summary>
internal sealed class TemplateCalls(ImportedStory story, FolderText folder, FolderAddresses addresses, ImportNotes notes)
{
    private const int MaxDepth = 8;

    private static readonly FrozenSet<string> Conditions = FrozenSet.Create(
        StringComparer.Ordinal, "if", "unless", "case", "for", "ifversion", "tablerow", "asynceach", "asyncall", "macro", "capture",
        "draft", "private", "hidden", "secret", "members", "todo");

    // What stands between them is shown as it is.
    private static readonly FrozenSet<string> Wrappers = FrozenSet.Create(
        StringComparer.Ordinal, "rawhtml", "raw-html", "raw_html", "html", "unsafe", "noop", "center", "div", "markdown", "md", "span",
        "small", "wrap", "gallery", "tabs", "columns", "column", "row", "section", "lead", "markdownify", "spaceless", "compress", "cache",
        "block", "filter");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal, "comment", "toc", "more", "sitemap", "layout", "set", "assign", "extends", "import");

    private static readonly FrozenSet<string> CodeNames = FrozenSet.Create(
        StringComparer.Ordinal, "highlight", "code", "codeblock", "code_block", "prism", "sourcecode", "mermaid");

    private static readonly FrozenSet<string> SiteAddresses = FrozenSet.Create(
        StringComparer.Ordinal, "site.baseurl", "site.url", "site.github.url", "config.base_url", "base_url", "baseurl", "metadata.url",
        "url", "root");

    private readonly CallForms forms = new(folder.IsHtml);

    /// <summary>The text without calls.</summary>
    public string Text() => folder.Dialect == TemplateDialect.None ? folder.Text : Replaced(folder.Text, 0, 0);

    // The offset is that of a part within the whole text.
    private string Replaced(string text, int offset, int depth)
    {
        if (!text.Contains('{', StringComparison.Ordinal) || depth > MaxDepth)
            return text;
        MarkdownObject[] nodes = folder.IsHtml ? [] : [.. ParsedMarkdown.Of(text)?.Descendants() ?? []];
        SourceSpan[] code = [.. nodes.Where(n => n is CodeBlock or CodeInline).Select(n => n.Span).OrderBy(s => s.Start)];
        SourceSpan[] tags = [.. nodes.OfType<HtmlBlock>().Select(n => n.Span).OrderBy(s => s.Start)];
        Dictionary<int, TemplateCall> pairs = TemplateCall.Pairs(text, folder.Dialect);
        var kept = new StringBuilder(text.Length);
        int copied = 0, block = 0, tag = 0;
        for (int at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && at < text.Length; at = text.IndexOf('{', at))
        {
            while (block < code.Length && code[block].End < at)
                block++;
            while (tag < tags.Length && tags[tag].End < at)
                tag++;
            bool isCode = block < code.Length && code[block].Start <= at;
            Replacement shown = Shown(new Part(text, offset, depth, pairs), at, isCode);
            if (shown.End <= at)
            {
                at++;
                continue;
            }

            kept.Append(text, copied, at - copied);
            // Between tags a line of its own would be code by its indentation.
            bool isLine = isCode || (tag < tags.Length && tags[tag].Start < at);
            at = copied = isLine ? shown.End : Put(kept, text, at, shown);
            kept.Append(isLine ? shown.With : "");
        }

        return kept.Append(text, copied, text.Length - copied).ToString();
    }

    // What stands alone on its lines is a paragraph of its own, at the same depth of a list.
    private static int Put(StringBuilder kept, string text, int at, Replacement shown)
    {
        int lineStart = at, after = shown.End;
        while (lineStart > 0 && text[lineStart - 1] != '\n' && char.IsWhiteSpace(text[lineStart - 1]))
            lineStart--;
        while (after < text.Length && text[after] is ' ' or '\t')
            after++;
        ReadOnlySpan<char> indent = text.AsSpan(lineStart..at);
        bool isAlone = (lineStart == 0 || text[lineStart - 1] == '\n') && (after == text.Length || text[after] == '\n')
            && kept.Length >= indent.Length;
        if (!isAlone || (!shown.IsBlock && shown.With.Length > 0))
        {
            kept.Append(shown.With);
            return shown.End;
        }

        kept.Length -= indent.Length;
        while (kept.Length > 0 && kept[^1] == '\n')
            kept.Length--;
        while (after < text.Length && text[after] == '\n')
            after++;
        kept.Append(kept.Length > 0 ? "\n\n" : "");
        if (shown.With.Length == 0)
            return after;
        kept.Append(indent).Append(shown.With.Replace("\n", $"\n{indent}", StringComparison.Ordinal));
        kept.Append(after < text.Length ? "\n\n" : "");
        return after;
    }

    private Replacement Shown(Part part, int at, bool isCode)
    {
        if (NotFollowed(part.Text, at, isCode) is { } escaped)
            return escaped;
        if (TemplateCall.At(part.Text, at, folder.Dialect) is not { } call)
            return new Replacement(at, "");
        TemplateCall? close = part.Pairs.GetValueOrDefault(at);
        if (call.Name is "raw" or "verbatim" && folder.Dialect == TemplateDialect.Liquid)
        {
            string inside = close is null || call.IsEnd ? "" : part.Text[call.End..close.Start];
            return new Replacement(close?.End ?? call.End, isCode ? inside : forms.Verbatim(inside));
        }

        if (isCode)
            return new Replacement(at, "");
        if (call.Name.Length == 0 && !call.IsEnd)
            return new Replacement(call.End, Output(call, part.Offset));
        if (call.IsEnd)
            return new Replacement(call.End, "");
        return Named(part, call, IsSingle(NameOf(call)) ? null : close);
    }

    private Replacement Named(Part part, TemplateCall call, TemplateCall? close)
    {
        string name = NameOf(call);
        string? inner = close is null ? null : part.Text[call.End..close.Start];
        int end = close?.End ?? call.End;
        if (Silent.Contains(name))
            return new Replacement(end, "", IsBlock: true);
        if (Conditions.Contains(name))
        {
            Note("texts that a template shows under a condition", "write into the story what readers saw", call, part.Offset);
            return new Replacement(end, "", IsBlock: true);
        }

        if (inner is not null && Withholding.Of(new StatedValue(name, "true", default)) is not null)
        {
            Note($"texts between calls '{name}', which may hide them", "write into the story what readers saw", call, part.Offset);
            return new Replacement(end, "", IsBlock: true);
        }

        if (Reference(name, call) is { } reference)
        {
            NoteRest(name, call, part.Offset);
            return new Replacement(end, reference);
        }

        string? content = inner is null ? null
            : CodeNames.Contains(name) ? WithoutRaw(inner) : Replaced(inner, part.Offset + call.End, part.Depth + 1);
        if ((content is null && name == "gallery" ? Gallery(call) : forms.Of(name, call.Values, content)) is { } form)
        {
            NoteRest(name, call, part.Offset);
            return new Replacement(end, form, IsBlock: true);
        }

        if (content is null || !Wrappers.Contains(name))
        {
            Note(
                $"calls of templates '{Written(name, call)}'", "what stood inside them stays; write what they showed as Markdown", call,
                part.Offset);
        }
        else
        {
            NoteRest(name, call, part.Offset);
        }

        return new Replacement(end, content?.Trim('\n') ?? "", IsBlock: true);
    }

    // What another program shows as a call and does not follow: "{{</* ref */>}}", "{{/* youtube() */}}".
    private Replacement? NotFollowed(string text, int at, bool isCode)
    {
        int open = folder.Dialect switch
        {
            TemplateDialect.Hugo when text.AsSpan(at).StartsWith("{{</*") || text.AsSpan(at).StartsWith("{{%/*") => 3,
            TemplateDialect.Zola when text.AsSpan(at).StartsWith("{{/*") || text.AsSpan(at).StartsWith("{%/*") => 2,
            _ => 0,
        };
        int close = open == 0 ? -1 : text.IndexOf("*/", at + open + 2, StringComparison.Ordinal);
        if (close < 0 || close + 2 + open > text.Length)
            return null;
        string shown = text[at..(at + open)] + text[(at + open + 2)..close] + text[(close + 2)..(close + 2 + open)];
        return new Replacement(close + 2 + open, isCode ? shown : forms.Verbatim(shown));
    }

    // "{% include figure.html src=… %}" is a figure.
    private static string NameOf(TemplateCall call)
    {
        bool isFile = call.Name is "include" or "include_cached" or "include_relative" or "render" or "partial";
        string name = isFile && call.Values.Take("0") is { } file ? Path.GetFileNameWithoutExtension(file) : call.Name;
        return name.ToLowerInvariant();
    }

    private static bool IsSingle(string name) => EmbeddedPage.Is(name) || name is "figure" or "img" or "image" or "ref" or "relref"
        or "post_url" or "link" or "include" or "toc" or "assign";

    private static string WithoutRaw(string code)
    {
        string text = code;
        foreach (string mark in (string[])["{% raw %}", "{% endraw %}", "{%raw%}", "{%endraw%}", "{%- raw -%}", "{%- endraw -%}"])
            text = text.Replace(mark, "", StringComparison.Ordinal);
        return text.Replace("{{</*", "{{<", StringComparison.Ordinal).Replace("*/>}}", ">}}", StringComparison.Ordinal);
    }

    // The address of what a call names.
    private string? Reference(string name, TemplateCall call)
    {
        string? named = name switch
        {
            "ref" or "relref" or "get_url" => call.Values.Take("path", "0"),
            "post_url" => Whole(call),
            "link" when Whole(call) is { Length: > 0 } path => "/" + path.TrimStart('/'),
            _ => null,
        };
        if (named is null)
            return null;
        string whole = named.StartsWith("@/", StringComparison.Ordinal) ? named[1..] : named;
        int fragment = whole.IndexOf('#', StringComparison.Ordinal);
        (string place, string tail) = fragment < 0 ? (whole, "") : (whole[..fragment], whole[fragment..]);
        if (place.Length == 0 || (name is "link" or "get_url" && folder.References.FileOf(folder.Path, place) is not null))
            return place + tail;
        string? translation = name != "get_url" && call.Values.Take("lang") is { } language
            ? folder.References.PageOf(folder.Path, Path.ChangeExtension(place, $".{language}.md"), anywhere: true) : null;
        string? address = translation ?? folder.References.PageOf(folder.Path, place, anywhere: true);
        return address is null ? name == "get_url" ? place : ImportedSiteAddress.Nowhere
            : addresses.OfStory(address) is { } here ? ImportedSiteAddress.Here + here + tail : address + tail;
    }

    // A path may have spaces in it.
    private static string Whole(TemplateCall call)
    {
        call.Values.TakeAllUnnamed(_ => true);
        return call.Rest.Trim().Trim('"', '\'');
    }

    private string? Gallery(TemplateCall call) =>
        forms.Gallery(call.Values, folder.Values, pattern => folder.References.FilesLike(folder.Path, pattern));

    private string Output(TemplateCall call, int offset)
    {
        string[] parts = call.Rest.Split('|', StringSplitOptions.TrimEntries);
        string name = parts[0];
        if (name is ['"' or '\'', .., _] && name[^1] == name[0])
            return forms.Verbatim(name[1..^1]);
        if (SiteAddresses.Contains(name))
            return "";
        if (name is "page.url" or "page.permalink" && story.Addresses.FirstOrDefault() is { } own)
            return own;
        string key = name.StartsWith("page.", StringComparison.Ordinal) ? name["page.".Length..] : name;
        if (parts.Length == 1 && folder.Values(key) is [{ Length: < 500 } value])
            return folder.IsHtml ? System.Net.WebUtility.HtmlEncode(value) : MarkdownEscaper.Inline(value);
        Note("values that a template writes", "write what readers saw into the story", call, offset);
        return "";
    }

    private void Note(string kind, string hint, TemplateCall call, int offset)
    {
        SourcePosition place = folder.At(offset + call.Start);
        notes.LeftOut(kind, hint, place, string.Create(CultureInfo.InvariantCulture, $"{story.Title} (line {place.Line})"));
    }

    private static string Written(string name, TemplateCall call) =>
        call.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? name : $"{call.Name} {name}";

    private void NoteRest(string name, TemplateCall call, int offset) => notes.LeftOut(
        call.Values, $"calls '{Written(name, call)}'", folder.At(offset + call.Start), story.Title);

    // Up to where a text is replaced, by what, and whether that is a paragraph of its own.
    private readonly record struct Replacement(int End, string With, bool IsBlock = false);

    // A text between two calls, where it stands in the whole, how deep, and which of its calls are closed.
    private readonly record struct Part(string Text, int Offset, int Depth, Dictionary<int, TemplateCall> Pairs);
}
