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

    // Block: the paragraph that it stands in, where its end is looked for in others.
    private sealed record OpenTag(HtmlInline Inline, BodyTag Tag, ParagraphBlock? Block = null)
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
        switch (role)
        {
            case TagRole.None:
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
                if (open.Count < Deepest)
                    open.Add(new OpenTag(html, tag));
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
        if (tag.Name is "iframe" or "audio" or "video")
        {
            made.Clear();
            made.AppendChild(new LiteralInline(tag["title"] ?? tag["aria-label"] ?? (made as LinkInline)!.Url!) { Span = start.Span });
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

    private static LinkInline? PictureOf(BodyTag tag, HtmlInline html)
    {
        if (tag.Name != "img" || tag["src"] is not { } address)
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
        var open = new List<OpenTag>();
        for (int i = 0; i < parent.Count; i++)
        {
            if (parent[i] is not ParagraphBlock { Inline: { } inline } paragraph)
                continue;
            foreach (HtmlInline html in inline.OfType<HtmlInline>().ToArray())
            {
                BodyTag tag = BodyTag.Read(html.Tag, html.Span.Start);
                if (BodyTags.RoleOf(tag) is not (TagRole.Block or TagRole.Removed))
                    continue;
                if (!tag.IsEnd && open.Count < Deepest)
                    open.Add(new OpenTag(html, tag, paragraph));
                else if (tag.IsEnd && open.FindLastIndex(o => o.Tag.Name == tag.Name) is >= 0 and int at && open[at].Block != paragraph)
                {
                    i = Enclose(parent, open[at], paragraph, html) + 1;
                    open.RemoveRange(at, open.Count - at);
                }
            }

            if (inline.FirstChild is null || (inline.All(x => x is LineBreakInline) && IsEmpty(paragraph)))
                parent.RemoveAt(i--);
        }
    }

    // Returns where the block before the last paragraph is now.
    private int Enclose(ContainerBlock parent, OpenTag open, ParagraphBlock last, HtmlInline end)
    {
        var made = new TagBlock(open.Tag) { Span = new SourceSpan(open.Inline.Span.Start, end.Span.End) };
        ParagraphBlock first = open.Block!;
        AddRun(made, TagBlocks.TakeAfter(open.Inline));
        int start = parent.IndexOf(first) + 1;
        while (parent[start] != last)
        {
            Block moved = parent[start];
            parent.RemoveAt(start);
            made.Add(moved);
        }

        AddRun(made, TagBlocks.TakeBefore(end));
        open.Inline.Remove();
        end.Remove();
        bool isRemoved = BodyTags.RoleOf(open.Tag.Name) == TagRole.Removed;
        if (isRemoved)
            notes.Add(LoadRules.HiddenMarkup, $"<{open.Tag.Name}>", open.Tag.Offset);
        else
            parent.Insert(start++, made);
        // The last paragraph is read on from, whatever is left of it.
        if (IsEmpty(first))
        {
            parent.Remove(first);
            start--;
        }

        return start - 1;
    }

    private static bool IsEmpty(ParagraphBlock paragraph)
    {
        TagBlocks.Trim(paragraph.Inline!);
        return paragraph.Inline!.FirstChild is null;
    }

    private static void AddRun(TagBlock block, ContainerInline run)
    {
        if (TagBlocks.ParagraphOf(run) is { } paragraph)
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
                notes.Add(LoadRules.RawHtml, tag.Name, html.Span.Start);
            if (!tag.IsEnd)
                open.Add(tag.Name);
            html.ReplaceBy(new LiteralInline(html.Tag) { Span = html.Span, Line = html.Line, Column = html.Column });
        }
    }
}
