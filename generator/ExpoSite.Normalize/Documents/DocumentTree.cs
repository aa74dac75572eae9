using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Documents;

/// <summary>A document as a tree of HTML elements that is all article: its blocks, and its Markdown.</summary>
internal sealed partial class DocumentTree
{
    private readonly IHtmlDocument document;
    private readonly DocumentMarks marks;
    private readonly PageBlocks split;
    private readonly IReadOnlyList<TextBlock> blocks;

    /// <param name="marks">What the file says of its elements; null when it says nothing.</param>
    public DocumentTree(IHtmlDocument document, DocumentMarks? marks = null)
    {
        this.document = document;
        this.marks = marks ?? new DocumentMarks();
        FakedHeadings.Promote(RootOf(document), this.marks);
        split = BlockSplitter.Split(RootOf(document));
        blocks = split.All;
    }

    // Only then marks in the text call any.
    private bool HasNotes => marks.Notes.Count > 0;

    /// <summary>The element that holds the text: a page of frames has no body.</summary>
    public static IElement RootOf(IHtmlDocument document) => document.Body ?? document.DocumentElement;

    /// <summary>A draft of the blocks that are the story.</summary>
    public Draft Read(string path, DocumentFacts facts, NormalizeOptions options)
    {
        var reading = new DocumentReading([.. blocks.Select(BlockOf)], facts, options);
        foreach (int standfirst in reading.Standfirsts.ToArray())
            Rename(standfirst, "p");
        bool[] kept = [.. blocks.Select(b => reading.IsKept(b.Index))];
        // What stood below a heading at the end was no part of the story, so the heading is none either.
        foreach (TextBlock last in blocks.Reverse().TakeWhile(b =>
            !kept[b.Index] || b.Kind == BlockKind.Heading || marks.Notes.Contains(b.Element)))
        {
            kept[last.Index] &= last.Kind != BlockKind.Heading;
        }

        LiftHeadings(kept);
        return reading.Draft(path, Markdown(kept));
    }

    private string Markdown(bool[] kept)
    {
        var addresses = new PageAddresses(document, PageStatements.Read(document));
        string all = new HtmlToMarkdown(addresses, split, index => kept[index]).Write(RootOf(document));
        if (!HasNotes)
            return all;
        string[] parts = all.Split("\n\n");
        HashSet<string> noted = [.. parts.Select(p => NoteStart().Match(p)).Where(m => m.Success).Select(m => m.Groups[1].Value)];
        HashSet<string> called = [.. parts.SelectMany(p => Mark().Matches(p).Where(m => m.Index > 0 || !NoteStart().IsMatch(p)))
            .Select(m => m.Groups[1].Value).Where(noted.Contains)];
        // A note that nothing calls any more, or a call without its note, is left out.
        IEnumerable<string> lines = parts.Select(block => NoteStart().Match(block) is { Success: true } note
            ? called.Contains(note.Groups[1].Value) ? $"[^{note.Groups[1].Value}]: {Mark().Replace(block[note.Length..].Trim(), "")}" : ""
            : Mark().Replace(block, call => called.Contains(call.Groups[1].Value) ? $"[^{call.Groups[1].Value}]" : ""));
        return string.Join("\n\n", lines.Where(l => l.Length > 0));
    }

    // Where the title was the first level, the text's own headings start at the second.
    private void LiftHeadings(bool[] kept)
    {
        TextBlock[] headings = [.. blocks.Where(b => kept[b.Index] && LevelOf(b.Element) > 0 && b.Element.Parent is not null)];
        int above = headings.Select(b => Math.Max(2, LevelOf(b.Element))).DefaultIfEmpty(2).Min() - 2;
        foreach (TextBlock heading in headings.Where(_ => above > 0))
            Rename(heading.Index, $"h{Math.Max(2, LevelOf(heading.Element)) - above}");
    }

    private void Rename(int index, string name)
    {
        IElement old = blocks[index].Element;
        IElement element = document.CreateElement(name);
        NodeChildren.Move(old, element);
        old.Parent?.ReplaceChild(element, old);
        split.Replace(index, element);
    }

    private DocumentBlock BlockOf(TextBlock block)
    {
        BlockKind kind = marks.Notes.Contains(block.Element) ? BlockKind.Footnote
            : block.Kind == BlockKind.Text && HtmlNames.Around(block.Element, "blockquote") is not null ? BlockKind.Quote : block.Kind;
        return new DocumentBlock(HasNotes ? Mark().Replace(block.Text, "") : block.Text, kind, LevelOf(block.Element));
    }

    private static int LevelOf(IElement element) => HtmlNames.IsHeading(element) ? element.LocalName[1] - '0' : 0;

    [GeneratedRegex("\uE000([0-9]+)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("^\uE000([0-9]+)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex NoteStart();
}
