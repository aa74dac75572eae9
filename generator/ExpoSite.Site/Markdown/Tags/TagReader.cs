using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>
/// Makes of the tags in a body what they would do on a page, as nodes of the same tree that Markdown is: so links and pictures in them pass
/// the same policy, and page, feed, search and teasers read one text. A tag that does nothing stays text, and the editor is told.
/// </summary>
internal sealed class TagReader(NoteList notes)
{
    // Deeper than this nobody writes.
    private const int Deepest = 24;

    // Paragraph: which block it stands in, where its end is looked for in others.
    private sealed record OpenTag(HtmlInline Inline, BodyTag Tag, int Paragraph = 0)
    {
        /// <summary>The first address of what it plays.</summary>
        public string? Source { get; set; } = Tag["src"];
    }

    /// <returns>True where the tree was changed.</returns>
    public bool Read(MarkdownDocument document, MarkdownObject[] nodes)
    {
        if (!nodes.Any(n => n is HtmlInline))
            return false;
        foreach (LeafBlock leaf in nodes.OfType<LeafBlock>())
        {
            if (leaf.Inline is { } inline)
                Pair(inline);
        }

        Gather(document);
        TagBlocks.Make(document);
        ShowRest(document);
        return true;
    }

    // Within a line, a tag is read together with its end.
    private void Pair(ContainerInline container)
    {
        var open = new List<OpenTag>();
        Inline? next;
        for (Inline? child = container.FirstChild; child is not null; child = next)
        {
            next = child.NextSibling;
            if (child is HtmlInline html)
                Read(html, open);
            else if (child is ContainerInline inner)
                Pair(inner);
        }
    }

    private void Read(HtmlInline html, List<OpenTag> open)
    {
        BodyTag tag = BodyTag.Read(html.Tag, html.Span.Start);
        TagRole role = BodyTags.RoleOf(tag);
        if (role != TagRole.None && AnchorOf(tag) is { } anchor)
            html.InsertAfter(new AnchorInline(anchor) { Span = html.Span });
        switch (role)
        {
            case TagRole.None:
                break;
            // "<a name=x/>" opens nothing for those who write it.
            case TagRole.Line when tag is { Name: "a", IsEnd: false } && tag["href"] is null
                && html.Tag.EndsWith("/>", StringComparison.Ordinal):
                html.Remove();
                break;
            case TagRole.Dropped:
                if (tag.Name == "source" && open.FindLast(o => o.Tag.Name is "audio" or "video") is { Source: null } player)
                    player.Source = tag["src"];
                html.Remove();
                break;
            case TagRole.Divider:
                html.ReplaceBy(new DividerInline { Span = html.Span });
                break;
            case TagRole.Void when tag is { Name: "br", IsEnd: false }:
                html.ReplaceBy(new LineBreakInline { IsHard = true, Span = html.Span });
                break;
            case TagRole.Void when !tag.IsEnd && PictureOf(tag, html) is { } picture:
                html.ReplaceBy(picture);
                break;
            case TagRole.Void:
                html.ReplaceBy(new TagInline(tag) { Span = html.Span });
                break;
            case var _ when !tag.IsEnd:
                while (open.Count > 0 && BodyTags.Ends(open[^1].Tag.Name, tag.Name))
                    Close(open, open.Count - 1, html);
                Open(open, new OpenTag(html, tag));
                break;
            case var _ when open.FindLastIndex(o => o.Tag.Name == tag.Name) is >= 0 and int at:
                while (open.Count - 1 > at && BodyTags.MayStayOpen(open[^1].Tag.Name))
                    Close(open, open.Count - 1, html);
                Close(open, at, html);
                html.Remove();
                break;
        }
    }

    // What stands between an open tag and another inline is enclosed by it; tags within that nothing closed stay as they are.
    private void Close(List<OpenTag> open, int at, Inline end)
    {
        (HtmlInline start, BodyTag tag, _) = open[at];
        ContainerInline made = Made(open[at]);
        open.RemoveRange(at, open.Count - at);
        made.Span = new SourceSpan(start.Span.Start, end.Span.End);
        for (Inline? child = start.NextSibling; child is not null && child != end; child = start.NextSibling)
        {
            child.Remove();
            made.AppendChild(child);
        }

        // What stands in a frame or player is for browsers that have none.
        if (made is LinkInline { Url.Length: > 0 } link && tag.Name is "iframe" or "audio" or "video")
        {
            made.Clear();
            made.AppendChild(new LiteralInline(tag["title"] ?? tag["aria-label"] ?? link.Url) { Span = start.Span });
        }

        start.ReplaceBy(made);
        if (BodyTags.RoleOf(tag.Name) != TagRole.Removed)
            return;
        notes.Add(LoadRules.HiddenMarkup, $"<{tag.Name}>", tag.Offset);
        made.Remove();
    }

    private static ContainerInline Made(OpenTag open)
    {
        BodyTag tag = open.Tag;
        SourceSpan place = open.Inline.Span;
        return tag.Name switch
        {
            "a" when tag["href"] is { } address => new LinkInline(address, tag["title"] ?? "") { IsClosed = true, UrlSpan = place },
            "iframe" => new LinkInline(EmbedHosts.Of(open.Source!)?.Address ?? open.Source!, "") { IsClosed = true, UrlSpan = place },
            "audio" or "video" => new LinkInline(open.Source ?? "", "") { IsImage = true, IsClosed = true, UrlSpan = place },
            _ => new TagInline(tag),
        };
    }

    // In a list or table itself nothing can stand that is to be jumped to.
    private static string? AnchorOf(BodyTag tag) => tag.IsEnd
        || tag.Name is "ul" or "ol" or "dl" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "figure" or "details"
            or "source" or "col" or "colgroup"
        ? null : tag["id"] ?? (tag.Name == "a" ? tag["name"] : null);

    private static LinkInline? PictureOf(BodyTag tag, HtmlInline html)
    {
        // Pages that load pictures late have a stand-in for the picture.
        string? source = tag["src"];
        if (source?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) != false)
            source = tag["data-src"] ?? source;
        if (tag.Name != "img" || source is not { } address)
            return null;
        var picture = new LinkInline(address, tag["title"] ?? "")
        { IsImage = true, IsClosed = true, Span = html.Span, UrlSpan = html.Span };
        if (tag["alt"] is { } words)
            picture.AppendChild(new LiteralInline(words) { Span = html.Span });
        return picture;
    }

    // A block may hold others: its tag and its end stand in paragraphs of their own, with blank lines between.
    private void Gather(ContainerBlock parent)
    {
        foreach (ContainerBlock inner in parent.OfType<ContainerBlock>())
            Gather(inner);
        if (!parent.OfType<ParagraphBlock>().Any())
            return;
        var open = new List<OpenTag>();
        Block[] blocks = [.. parent];
        var kept = new List<Block>(blocks.Length);
        parent.Clear();
        foreach (Block block in blocks)
        {
            kept.Add(block);
            if (block is not ParagraphBlock { Inline: not null } paragraph)
                continue;
            Gather(paragraph, kept, open);
            if (IsEmpty(paragraph))
                kept.RemoveAt(kept.Count - 1);
        }

        foreach (Block block in kept)
            parent.Add(block);
    }

    // The paragraph is the last of the blocks.
    private void Gather(ParagraphBlock paragraph, List<Block> kept, List<OpenTag> open)
    {
        foreach (HtmlInline html in paragraph.Inline!.OfType<HtmlInline>().ToArray())
        {
            BodyTag tag = BodyTag.Read(html.Tag, html.Span.Start);
            if (BodyTags.RoleOf(tag) is not (TagRole.Block or TagRole.Removed))
                continue;
            if (!tag.IsEnd)
            {
                // "<li>" needs no end: it has one where the next begins.
                while (open.Count > 0 && BodyTags.Ends(open[^1].Tag.Name, tag.Name) && open[^1].Paragraph != kept.Count - 1)
                {
                    Enclose(kept, open[^1], html, isImplied: true);
                    open.RemoveAt(open.Count - 1);
                }

                Open(open, new OpenTag(html, tag, kept.Count - 1));
            }
            else if (open.FindLastIndex(o => o.Tag.Name == tag.Name) is >= 0 and int at && open[at].Paragraph != kept.Count - 1)
            {
                while (open.Count - 1 > at && BodyTags.MayStayOpen(open[^1].Tag.Name) && open[^1].Paragraph != kept.Count - 1)
                {
                    Enclose(kept, open[^1], html, isImplied: true);
                    open.RemoveAt(open.Count - 1);
                }

                Enclose(kept, open[at], html);
                open.RemoveRange(at, open.Count - at);
            }
        }
    }

    // The last paragraph is read on from, whatever is left of it.
    private void Enclose(List<Block> kept, OpenTag open, HtmlInline end, bool isImplied = false)
    {
        var made = new TagBlock(open.Tag) { Span = new SourceSpan(open.Inline.Span.Start, end.Span.End) };
        int from = open.Paragraph;
        var (first, last) = ((ParagraphBlock)kept[from], kept[^1]);
        AddRun(made, InlineRuns.TakeAfter(open.Inline));
        foreach (Block block in kept[(from + 1)..^1])
            made.Add(block);
        AddRun(made, InlineRuns.TakeBefore(end));
        open.Inline.Remove();
        if (!isImplied)
            end.Remove();
        kept.RemoveRange(from, kept.Count - from);
        if (!IsEmpty(first))
            kept.Add(first);
        if (BodyTags.RoleOf(open.Tag.Name) == TagRole.Removed)
            notes.Add(LoadRules.HiddenMarkup, $"<{open.Tag.Name}>", open.Tag.Offset);
        else
            kept.Add(made);
        kept.Add(last);
    }

    // Of more open tags than anybody writes, the first stay open.
    private static void Open(List<OpenTag> open, OpenTag tag)
    {
        if (open.Count == Deepest)
            open.RemoveAt(0);
        open.Add(tag);
    }

    // Null for what would have no effect if it were written right.
    private static string? HintFor(BodyTag tag) => BodyTags.RoleOf(tag) switch
    {
        TagRole.None => null,
        _ when tag.IsEnd => $"remove it, or write  <{tag.Name}>  where it starts",
        TagRole.Line => $"end it with  </{tag.Name}>  in the same paragraph, within the same emphasis or link",
        _ => $"write  </{tag.Name}>  where it ends, not in a list or quotation that begins after it",
    };

    private static bool IsEmpty(ParagraphBlock paragraph)
    {
        InlineRuns.Trim(paragraph.Inline!);
        return paragraph.Inline!.FirstChild is null;
    }

    private static void AddRun(TagBlock block, ContainerInline run)
    {
        if (InlineRuns.ParagraphOf(run) is { } paragraph)
            block.Add(paragraph);
    }

    // What was not read is text, and the editor is told of it once for each pair.
    private void ShowRest(MarkdownDocument document)
    {
        HashSet<string> open = new(StringComparer.Ordinal);
        foreach (HtmlInline html in document.Descendants<HtmlInline>().ToArray())
        {
            BodyTag tag = BodyTag.Read(html.Tag, html.Span.Start);
            if (!tag.IsEnd || !open.Contains(tag.Name))
            {
                string? hint = HintFor(tag);
                notes.Add(LoadRules.RawHtml, hint is not null && tag.IsEnd ? "/" + tag.Name : tag.Name, html.Span.Start, hint);
            }

            if (!tag.IsEnd)
                open.Add(tag.Name);
            html.ReplaceBy(new LiteralInline(html.Tag) { Span = html.Span, Line = html.Line, Column = html.Column });
        }
    }
}
