using System.Text.RegularExpressions;
using ExpoSite.Site.Markdown.Parsing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>
/// Makes boxes of quotations that begin with <c>[!NOTE]</c>, as GitHub writes them, and of <c>::: note</c> containers.
/// </summary>
internal static partial class BodyBoxes
{
    /// <returns>True where the tree was changed.</returns>
    public static bool Make(MarkdownObject[] nodes)
    {
        bool changes = false;
        foreach (ContainerBlock block in nodes.OfType<ContainerBlock>())
        {
            changes |= block.Parent is not null
                && (block is QuoteBlock quote ? FromQuote(quote) : block is CustomContainer box && FromContainer(box));
        }

        return changes;
    }

    private static bool FromQuote(QuoteBlock quote)
    {
        if (quote.FirstOrDefault() is not ParagraphBlock { Inline: { FirstChild: LiteralInline } inline } first)
            return false;
        LiteralInline[] line = [.. inline.TakeWhile(i => i is LiteralInline).Cast<LiteralInline>()];
        if (Alert().Match(string.Concat(line.Select(l => l.Content.ToString()))) is not { Success: true } match
            || BoxKinds.Find(match.Groups["kind"].Value) is not { } known
            || (line[^1].NextSibling is { } after && after is not LineBreakInline))
        {
            return false;
        }

        line[^1].NextSibling?.Remove();
        foreach (LiteralInline literal in line)
            literal.Remove();
        if (inline.FirstChild is null)
            quote.Remove(first);
        Replace(quote, known.Kind, match.Groups["title"].Value is { Length: > 0 } title ? title : known.Title);
        return true;
    }

    private static bool FromContainer(CustomContainer box)
    {
        if (BoxKinds.Find(box.Info ?? "") is not { } known)
        {
            Splice(box);
            return true;
        }

        Replace(box, known.Kind, box.Arguments?.Trim() is { Length: > 0 } title ? title : known.Title);
        return true;
    }

    // What a kind of box means that only another program knows, is not known here; its text is.
    private static void Splice(ContainerBlock block)
    {
        ContainerBlock parent = block.Parent!;
        int at = parent.IndexOf(block);
        Block[] content = [.. block];
        block.Clear();
        parent.RemoveAt(at);
        foreach (Block child in content)
            parent.Insert(at++, child);
    }

    private static void Replace(ContainerBlock block, string kind, string title)
    {
        var box = new BoxBlock(kind) { Span = block.Span };
        box.Add(new BoxTitle(title) { Span = block.Span });
        Block[] content = [.. block];
        block.Clear();
        foreach (Block child in content)
            box.Add(child);
        ContainerBlock parent = block.Parent!;
        int at = parent.IndexOf(block);
        parent.RemoveAt(at);
        parent.Insert(at, box);
    }

    [GeneratedRegex(@"^\s*\[!(?<kind>[A-Za-z]+)\][+-]?\s*(?<title>.*?)\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Alert();
}
