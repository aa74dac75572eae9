using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>Parts of lines, taken out of them.</summary>
internal static class InlineRuns
{
    /// <summary>All that stands before an inline in its container, taken out of it.</summary>
    public static ContainerInline TakeBefore(Inline end)
    {
        var run = new ContainerInline();
        while (end.Parent!.FirstChild is { } child && child != end)
        {
            child.Remove();
            run.AppendChild(child);
        }

        return run;
    }

    /// <summary>All that stands behind an inline in its container, taken out of it.</summary>
    public static ContainerInline TakeAfter(Inline start)
    {
        var run = new ContainerInline();
        while (start.NextSibling is { } child)
        {
            child.Remove();
            run.AppendChild(child);
        }

        return run;
    }

    /// <summary>A paragraph of the words; null where there are none.</summary>
    public static ParagraphBlock? ParagraphOf(ContainerInline run)
    {
        Trim(run);
        if (run.FirstChild is not { } first)
            return null;
        return new ParagraphBlock { Inline = run, Span = new SourceSpan(first.Span.Start, run.LastChild!.Span.End) };
    }

    /// <summary>Without line breaks and space at its start and end.</summary>
    public static void Trim(ContainerInline run)
    {
        while (run.FirstChild is LineBreakInline || (run.FirstChild is LiteralInline first && IsEmptied(first, atStart: true)))
            run.FirstChild.Remove();
        while (run.LastChild is LineBreakInline || (run.LastChild is LiteralInline last && IsEmptied(last, atStart: false)))
            run.LastChild.Remove();
    }

    private static bool IsEmptied(LiteralInline literal, bool atStart)
    {
        StringSlice words = literal.Content;
        if (atStart)
            words.TrimStart();
        else
            words.TrimEnd();
        literal.Content = words;
        return words.IsEmpty;
    }
}
