using Markdig;
using Markdig.Syntax;

namespace ExpoSite.Normalize.Markdown;

/// <summary>Markdown from elsewhere, parsed where that takes bounded time.</summary>
internal static class ParsedMarkdown
{
    /// <summary>Longest text that is parsed, in UTF-16 code units; longer ones become plain paragraphs.</summary>
    private const int MaxLength = 1024 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseFigures()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation().Build();

    /// <summary>The parsed text, or null for one that is too long, nests too deep, or has thousands of marks that nothing closes.</summary>
    /// <param name="pipeline">Another reader's rules, or null for the usual ones.</param>
    public static MarkdownDocument? Of(string text, MarkdownPipeline? pipeline = null)
    {
        if (text.Length > MaxLength || !MarkdownCost.IsSmall(text))
            return null;
        try
        {
            return Markdig.Markdown.Parse(text, pipeline ?? Pipeline);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return null;
        }
    }

    /// <summary>The text as HTML, with the HTML in it as it stands; a text that cannot be parsed as one paragraph of plain text.</summary>
    public static string Html(string text)
    {
        try
        {
            if (Of(text) is { } document)
                return document.ToHtml(Pipeline);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // What cannot be rendered is shown as it is written.
        }

        return $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>";
    }
}
