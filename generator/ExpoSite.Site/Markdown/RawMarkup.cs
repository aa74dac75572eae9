using ExpoSite.Site.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>Takes what is hidden out of the lines of a document (hidden blocks have no renderer).</summary>
internal static class RawMarkup
{
    public static void Hide(MarkdownObject[] nodes, NoteList notes)
    {
        foreach (HiddenBlock block in nodes.OfType<HiddenBlock>())
        {
            if (!block.IsClosed && HiddenMarkup.IsComment(block.End))
                notes.Add(LoadRules.UnclosedComment, "", block.Span.Start);
            else if (!HiddenMarkup.IsComment(block.End))
                notes.Add(LoadRules.HiddenMarkup, KindOf(block.End), block.Span.Start);
        }

        var emptied = new HashSet<Block>();
        foreach (HiddenInline hidden in nodes.OfType<HiddenInline>())
        {
            if (!HiddenMarkup.IsComment(hidden.End))
                notes.Add(LoadRules.HiddenMarkup, KindOf(hidden.End), hidden.Span.Start);
            Remove(hidden, emptied);
        }

        RemoveAll(emptied);

        foreach (HtmlEntityInline entity in nodes.OfType<HtmlEntityInline>())
        {
            string made = entity.Transcoded.ToString();
            if (ForbiddenCharacters.IndexIn(made) >= 0 || made.Contains('\uFFFD', StringComparison.Ordinal))
                notes.Add(FeedRules.ForbiddenCharacter, entity.Original.ToString(), entity.Span.Start);
        }
    }

    // A paragraph of nothing but a comment goes with it, and so does the space that stood around one.
    private static void Remove(HiddenInline hidden, HashSet<Block> emptied)
    {
        ContainerInline parent = hidden.Parent!;
        (Inline? before, Inline? after) = (hidden.PreviousSibling, hidden.NextSibling);
        hidden.Remove();
        if (before is null or LineBreakInline && after is LiteralInline text)
            text.Content.TrimStart();
        if (after is LineBreakInline lineBreak && before is null or LineBreakInline)
            lineBreak.Remove();
        if (parent.FirstChild is null && parent.ParentBlock is ParagraphBlock { Parent: not null } paragraph)
            emptied.Add(paragraph);
    }

    // One by one, each would move all that follow.
    private static void RemoveAll(HashSet<Block> emptied)
    {
        foreach (ContainerBlock container in emptied.Select(b => b.Parent!).Distinct().ToList())
        {
            Block[] kept = [.. container.Where(b => !emptied.Contains(b))];
            container.Clear();
            foreach (Block block in kept)
                container.Add(block);
        }
    }

    private static string KindOf(string end) => end switch
    {
        "?>" => "A processing instruction",
        ['<', '/', .. var name] => "<" + name,
        "]]>" => "A CDATA section",
        _ => "A declaration",
    };
}
