using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Fuzz;

/// <summary>Whether Markdown holds nothing but Markdown: no HTML, no link that runs script.</summary>
public static class SafeText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseFigures().UseAutoLinks().Build();

    public static bool IsSafe(string markdownFile)
    {
        int end = markdownFile.IndexOf("\n---\n", StringComparison.Ordinal);
        MarkdownDocument document = Markdig.Markdown.Parse(markdownFile[(end + 5)..], Pipeline);
        return document.Descendants().All(node => node is not (HtmlBlock or HtmlInline)
            && (node is not LinkInline link || IsSafeAddress(link.Url)));
    }

    private static bool IsSafeAddress(string? address) =>
        string.IsNullOrEmpty(address) || address[0] is '/' or '#' || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" or "tel");
}
