using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Fuzz;

/// <summary>Whether Markdown holds nothing but Markdown: no HTML, no link that runs script.</summary>
public static class SafeText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseFigures()
        .UseAutoLinks().Build();

    public static bool IsSafe(string markdownFile) => FirstUnsafe(markdownFile) is null;

    /// <summary>The first piece that is no plain Markdown, with its line, or null.</summary>
    public static string? FirstUnsafe(string markdownFile)
    {
        string body = markdownFile[(markdownFile.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        MarkdownObject? found = Markdig.Markdown.Parse(body, Pipeline).Descendants()
            .FirstOrDefault(node => node is HtmlBlock or HtmlInline || (node is LinkInline link && !IsSafeAddress(link.Url)));
        return found is null ? null
            : $"{found.GetType().Name} in line {found.Line + 1} of the body: {new string([.. body.Skip(found.Span.Start - 20).Take(120)])}";
    }

    // One of the web is safe though its host is none ("www.a.example" and a hundred letters): it runs nothing.
    private static bool IsSafeAddress(string? address) =>
        string.IsNullOrEmpty(address) || address[0] is '/' or '#'
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "mailto" or "tel");
}
