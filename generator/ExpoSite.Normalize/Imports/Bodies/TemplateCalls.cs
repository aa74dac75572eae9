using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// Replaces the calls in a text of a generator's folder: by what they are here, or by nothing, which is told with its line. What a
/// template shows only under a condition goes, since the condition is not known.
/// </summary>
internal sealed class TemplateCalls(ImportedStory story, FolderText folder, ImportNotes notes)
{
    private const int MaxDepth = 8;

    private static readonly FrozenSet<string> Conditions = FrozenSet.Create(
        StringComparer.Ordinal, "if", "unless", "case", "for", "ifversion", "tablerow", "asyncEach", "asyncAll", "macro", "capture", "draft", "private", "hidden", "secret",
        "members", "todo");

    private static readonly FrozenSet<string> Wrappers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "rawhtml", "raw-html", "raw_html", "html", "unsafe", "noop", "center", "div", "markdown", "md", "span", "small", "wrap", "gallery", "tabs",
        "columns", "column", "row", "section", "lead", "markdownify", "spaceless", "compress", "cache", "block", "filter");

    private readonly CallForms forms = new(folder.IsHtml);

    /// <summary>The text without calls.</summary>
    public string Text() => folder.Dialect == TemplateDialect.None ? folder.Text : Replaced(folder.Text, 0, 0);

    // The offset is that of a part within the whole text.
    private string Replaced(string text, int offset, int depth)
    {
        if (!text.Contains('{', StringComparison.Ordinal) || depth > MaxDepth)
            return text;
        SourceSpan[] code = folder.IsHtml ? [] : [.. Code(text).OrderBy(s => s.Start)];
        var kept = new StringBuilder(text.Length);
        int copied = 0, block = 0;
        for (int at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && at < text.Length; at = text.IndexOf('{', at))
        {
            while (block < code.Length && code[block].End < at)
                block++;
            bool isCode = block < code.Length && code[block].Start <= at;
            (int end, string with, bool isBlock) = Shown(text, at, isCode, offset, depth);
            if (end <= at)
            {
                at++;
                continue;
            }

            kept.Append(text, copied, at - copied);
            copied = Put(kept, text, at, end, with, isBlock && !isCode);
            at = copied;
        }

        return kept.Append(text, copied, text.Length - copied).ToString();
    }

    private static IEnumerable<SourceSpan> Code(string text) => ParsedMarkdown.Of(text)?.Descendants()
        .Where(node => node is CodeBlock or CodeInline).Select(node => node.Span) ?? [];

    // What stands alone on its lines is a paragraph of its own, at the same depth of a list.
    private static int Put(StringBuilder kept, string text, int at, int end, string with, bool isBlock)
    {
        int lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        int after = end;
        while (after < text.Length && text[after] is ' ' or '\t')
            after++;
        string indent = text[lineStart..at];
        bool isAlone = string.IsNullOrWhiteSpace(indent) && (after == text.Length || text[after] == '\n') && kept.Length >= indent.Length;
        if (!isAlone || (!isBlock && with.Length > 0))
        {
            kept.Append(with);
            return end;
        }

        kept.Length -= indent.Length;
        while (kept.Length > 0 && kept[^1] == '\n')
            kept.Length--;
        while (after < text.Length && text[after] == '\n')
            after++;
        kept.Append(kept.Length > 0 ? "\n\n" : "");
        if (with.Length > 0)
            kept.Append(indent).Append(with.Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append(after < text.Length ? "\n\n" : "");
        return after;
    }

    private (int End, string With, bool IsBlock) Shown(string text, int at, bool isCode, int offset, int depth)
    {
        if (Escaped(text, at, isCode) is { } escaped)
            return escaped;
        if (TemplateCall.At(text, at, folder.Dialect) is not { } call)
            return (at, "", false);
        if (call is { Name: "raw" or "verbatim", IsEnd: false } && folder.Dialect == TemplateDialect.Liquid)
        {
            if (call.Close(text, folder.Dialect) is { } last)
                return (last.End, isCode ? text[call.End..last.Start] : forms.Verbatim(text[call.End..last.Start]), false);
            return (call.End, "", false);
        }

        if (isCode)
            return (at, "", false);
        if (call.Name.Length == 0)
            return (call.End, Output(call, offset), false);
        if (call.IsEnd)
            return (call.End, "", false);
        string name = Name(call);
        TemplateCall? close = IsSingle(name) || !call.MayHaveBody ? null : call.Close(text, folder.Dialect);
        string? inner = close is null ? null : text[call.End..close.Start];
        int end = close?.End ?? call.End;
        if (name is "comment" or "toc" or "more" or "sitemap" or "layout" or "set" or "assign" or "extends" or "import" or "include_cached")
            return (end, "", true);
        if (Conditions.Contains(name))
        {
            Note("texts that a template shows under a condition", "write into the story what readers saw", call, offset);
            return (end, "", true);
        }

        if (Reference(name, call) is { } reference)
            return (end, reference, false);
        bool isVerbatim = name is "highlight" or "code" or "codeblock" or "code_block" or "prism" or "sourcecode" or "mermaid";
        string? content = inner is null ? null : isVerbatim ? WithoutRaw(inner) : Replaced(inner, offset + call.End, depth + 1);
        if (forms.Of(name, call, content) is { } form)
            return (end, form, true);
        if (content is null || !Wrappers.Contains(name))
        {
            string written = call.Name == name ? call.Name : $"{call.Name} {name}";
            Note($"calls of templates '{written}'", "what stood inside them stays; write what they showed as Markdown", call, offset);
        }

        return (end, content?.Trim('\n') ?? "", true);
    }

    // What another program shows as a call and does not follow.
    private (int End, string With, bool IsBlock)? Escaped(string text, int at, bool isCode)
    {
        if (folder.Dialect == TemplateDialect.Hugo && (text.AsSpan(at).StartsWith("{{</*") || text.AsSpan(at).StartsWith("{{%/*")))
        {
            int close = text.IndexOf("*/", at, StringComparison.Ordinal);
            if (close < 0 || close + 5 > text.Length)
                return null;
            string shown = text[at..(at + 3)] + text[(at + 5)..close] + text[(close + 2)..(close + 5)];
            return (close + 5, isCode ? shown : forms.Verbatim(shown), false);
        }

        if (folder.Dialect == TemplateDialect.Zola && (text.AsSpan(at).StartsWith("{{/*") || text.AsSpan(at).StartsWith("{%/*")))
        {
            int close = text.IndexOf("*/", at, StringComparison.Ordinal);
            if (close < 0 || close + 4 > text.Length)
                return null;
            string shown = text[at..(at + 2)] + text[(at + 4)..close] + text[(close + 2)..(close + 4)];
            return (close + 4, isCode ? shown : forms.Verbatim(shown), false);
        }

        return null;
    }

    // "{% include figure.html src=… %}" is a figure.
    private static string Name(TemplateCall call)
    {
        string name = call.Name;
        if (name is "include" or "render" or "include_relative" or "partial" && call.Value("0") is { } file)
            name = Path.GetFileNameWithoutExtension(file);
        return name is "if" or "for" ? name : name.ToLowerInvariant();
    }

    private static bool IsSingle(string name) =>
        name is "figure" or "img" or "image" or "youtube" or "vimeo" or "ref" or "relref" or "post_url" or "link" or "include" or "toc" or "assign";

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
            "ref" or "relref" => call.Value("path", "0"),
            "post_url" => call.Rest.Trim().Trim('"', '\''),
            "link" => call.Rest.Trim().Trim('"', '\'') is { Length: > 0 } path ? "/" + path.TrimStart('/') : null,
            "get_url" => call.Value("path", "0"),
            _ => null,
        };
        if (named is null)
            return null;
        string path2 = named.StartsWith("@/", StringComparison.Ordinal) ? named[1..] : named;
        int fragment = path2.IndexOf('#', StringComparison.Ordinal);
        string place = fragment < 0 ? path2 : path2[..fragment], tail = fragment < 0 ? "" : path2[fragment..];
        if (place.Length == 0)
            return tail;
        if (name == "link" && folder.References.FileOf(folder.Path, place) is not null)
            return place;
        string? address = folder.References.PageOf(folder.Path, place, anywhere: true);
        return address is null ? name == "get_url" ? place : ImportedSiteAddress.Nowhere : address + tail;
    }

    private string Output(TemplateCall call, int offset)
    {
        string[] parts = call.Rest.Split('|', StringSplitOptions.TrimEntries);
        if (parts[0] is ['"' or '\'', .., _] && parts[0][^1] == parts[0][0])
            return forms.Verbatim(parts[0][1..^1]);
        string name = parts[0];
        if (name is "site.baseurl" or "site.url" or "site.github.url" or "config.base_url" or "base_url" or "baseurl" or "metadata.url" or "url" or "root")
            return "";
        if (name is "page.url" or "page.permalink" && story.Addresses.FirstOrDefault() is { } own)
            return own;
        string key = name.StartsWith("page.", StringComparison.Ordinal) ? name["page.".Length..] : name;
        if (parts.Length == 1 && folder.Value(key) is { Length: < 500 } value)
            return folder.IsHtml ? System.Net.WebUtility.HtmlEncode(value) : MarkdownEscaper.Inline(value);
        Note("values that a template writes", "write what readers saw into the story", call, offset);
        return "";
    }

    private void Note(string kind, string hint, TemplateCall call, int offset)
    {
        SourcePosition place = folder.At(offset + call.Start);
        notes.LeftOut(kind, hint, place, string.Create(CultureInfo.InvariantCulture, $"{story.Title} (line {place.Line})"));
    }
}
