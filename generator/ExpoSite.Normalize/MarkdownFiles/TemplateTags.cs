using System.Buffers;
using ExpoSite.Normalize.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Calls of another program's templates: Hugo's shortcodes, Liquid's tags, outputs, comments. In linear time.</summary>
internal sealed class TemplateTags(string markdown)
{
    private const int MostNamed = 20;
    private const int MaxShown = 80;
    private const int MaxTag = 2000;
    private const int MaxOutput = 500;
    private static readonly SearchValues<string> Openings = SearchValues.Create(["{{", "{%", "{#"], StringComparison.Ordinal);

    private readonly SourceSpan[] code = [.. Code(markdown).OrderBy(s => s.Start)];
    private readonly StringBuilder kept = new();

    // Where the next mark of each kind stands, and from where it was looked for.
    private readonly Dictionary<string, (int From, int Found)> next = new(StringComparer.Ordinal);
    private int copied;

    /// <summary>The text without them; code keeps its own.</summary>
    /// <param name="text">The whole file, line ends as LF.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    public static (string Markdown, ImmutableArray<Diagnostic> Findings) TakeOut(string text, int start, string path)
    {
        string markdown = text[start..];
        if (!markdown.AsSpan().ContainsAny(Openings))
            return (markdown, []);
        var source = new SourceText(path, text);
        var found = new List<(int At, string Tag)>();
        string without = new TemplateTags(markdown).TakeOut(found);
        return (without, [.. found.Take(MostNamed).Select(f => NormalizeRules.TemplateTag.At(
            source.At(start + f.At), $"'{Shown(f.Tag.ReplaceLineEndings(" "))}' was left out.",
            "if the article needs it, write what it showed as Markdown"))]);
    }

    private static string Shown(string tag) => tag.Length > MaxShown ? tag[..MaxShown] + "…" : tag;

    // Code is what Markdown calls so: fenced, indented, also within lists, and between backticks.
    private static IEnumerable<SourceSpan> Code(string markdown) => ParsedMarkdown.Of(markdown)?.Descendants()
        .Where(node => node is CodeBlock or CodeInline).Select(node => node.Span) ?? [];

    private string TakeOut(List<(int At, string Tag)> found)
    {
        int block = 0;
        for (int at = markdown.IndexOf('{', StringComparison.Ordinal); at >= 0 && at < markdown.Length; at = markdown.IndexOf('{', at))
        {
            while (block < code.Length && code[block].End < at)
                block++;
            int end = block < code.Length && code[block].Start <= at ? at : EndOf(at);
            if (end <= at)
            {
                at++;
                continue;
            }

            string tag = markdown[at..end];
            found.Add((at, tag));
            at = Drop(at, end);
            // What stands between these two is text, braces and all.
            if (tag.AsSpan().Trim("{}%- ") is "raw" or "verbatim" && Close(at, "{% end", int.MaxValue) is > 0 and int close)
                at = close - "{% end".Length;
        }

        return kept.Append(markdown, copied, markdown.Length - copied).ToString();
    }

    // A tag that has lines of its own takes the gap below it along.
    private int Drop(int at, int end)
    {
        int lineStart = at;
        while (lineStart > copied && markdown[lineStart - 1] is ' ' or '\t')
            lineStart--;
        int after = end;
        while (after < markdown.Length && markdown[after] is ' ' or '\t')
            after++;
        if ((lineStart == 0 || markdown[lineStart - 1] == '\n') && (after == markdown.Length || markdown[after] == '\n'))
        {
            at = lineStart;
            while (after < markdown.Length && markdown[after] == '\n')
                after++;
            end = after;
        }

        kept.Append(markdown, copied, at - copied);
        copied = end;
        return end;
    }

    // The offset behind what begins here; the same offset when it is none.
    private int EndOf(int at)
    {
        ReadOnlySpan<char> rest = markdown.AsSpan(at);
        if (rest.StartsWith("{{/*") || rest.StartsWith("{{- /*"))
            return Close(at, "*/", int.MaxValue) is > 0 and int comment ? Close(comment, "}}", MaxTag) : at;
        if (rest.StartsWith("{#") && rest.Length > 2 && rest[2] is ' ' or '-' or '\n')
            return Close(at, "#}", int.MaxValue);
        if (rest.StartsWith("{{<") || rest.StartsWith("{{%"))
            return Paired(at, Close(at, "}}", MaxTag), "/");
        if (rest.StartsWith("{%"))
            return Paired(at, Close(at, "%}", MaxTag), "end");
        if (!rest.StartsWith("{{"))
            return at;
        int end = Close(at, "}}", MaxOutput + 4);
        return end - at > 4 && markdown.AsSpan(at + 2, end - at - 4).IndexOfAny("{}\n") < 0 ? end : at;
    }

    // What stands between the two tags of a comment, or of Hexo's drafts within a text, is shown by no program.
    private int Paired(int at, int end, string closing)
    {
        if (end <= at)
            return end;
        string name = markdown.AsSpan(at, end - at).Trim("{}<>%- \n").ToString();
        if (name is not ("comment" or "draft" or "private" or "hidden" or "todo"))
            return end;
        int last = Close(end, closing + name, int.MaxValue);
        return last <= end ? end : Close(last, closing[0] == '/' ? "}}" : "%}", MaxTag) is int whole && whole > last ? whole : end;
    }

    // The offset behind the next mark, or 0 when there is none within reach.
    private int Close(int from, string mark, int reach)
    {
        if (!next.TryGetValue(mark, out (int From, int Found) known) || from < known.From || (known.Found >= 0 && known.Found < from))
            next[mark] = known = (from, markdown.IndexOf(mark, from, StringComparison.Ordinal));
        return known.Found < 0 || known.Found - from > reach ? 0 : known.Found + mark.Length;
    }
}
