using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Normalize.Markdown;

/// <summary>
/// Every written text is parsed once more, since what one reader escapes another's marks can open again: an address takes in the
/// backslash that follows it, a character that is left out brings together what stood apart. Whatever a parser takes for a tag is
/// shown instead.
/// </summary>
internal static partial class EscapedTags
{
    private const int MaxRounds = 4;

    // With and without links of bare addresses: programs that show Markdown differ in that.
    private static readonly MarkdownPipeline[] Pipelines = [Builder().Build(), Builder().UseAutoLinks().Build()];

    /// <summary>The text in which nothing is a tag.</summary>
    public static string Shown(string markdown)
    {
        if (!Opening().IsMatch(markdown))
            return markdown;
        for (int round = 0; round < MaxRounds; round++)
        {
            if (Tags(markdown) is not { } tags)
                break;
            if (tags.Count == 0)
                return markdown;
            markdown = WithEntities(markdown, tags);
        }

        return markdown.Replace("<", "&lt;", StringComparison.Ordinal);
    }

    // "<" before what opens a tag, a comment or a declaration (CommonMark 0.31, 6.6).
    [GeneratedRegex("<[a-zA-Z/!?]", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Where the parts begin that are taken for HTML, or null for a text that cannot be parsed.
    private static SortedSet<int>? Tags(string markdown)
    {
        MarkdownDocument?[] documents = [.. Pipelines.Select(p => ParsedMarkdown.Of(markdown, p))];
        if (documents.Contains(null))
            return null;
        MarkdownObject[] html = [.. documents.SelectMany(d => d!.Descendants()).Where(n => n is HtmlBlock or HtmlInline)];
        SortedSet<int> tags = [.. html.SelectMany(n => Brackets(markdown, n))];
        return tags.Count > 0 || html.Length == 0 ? tags : null;
    }

    // Of a block every line may open another one.
    private static IEnumerable<int> Brackets(string markdown, MarkdownObject node)
    {
        int start = Math.Max(0, node.Span.Start), end = Math.Min(node.Span.End, markdown.Length - 1);
        return Enumerable.Range(start, Math.Max(0, end + 1 - start)).Where(at => markdown[at] == '<');
    }

    private static string WithEntities(string markdown, SortedSet<int> tags)
    {
        var shown = new StringBuilder(markdown.Length + (3 * tags.Count));
        int done = 0;
        foreach (int at in tags)
        {
            shown.Append(markdown, done, at - done).Append("&lt;");
            done = at + 1;
        }

        return shown.Append(markdown, done, markdown.Length - done).ToString();
    }

    private static MarkdownPipelineBuilder Builder() =>
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseFigures().UsePreciseSourceLocation();
}
