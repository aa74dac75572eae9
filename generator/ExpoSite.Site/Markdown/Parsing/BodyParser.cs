using ExpoSite.Site.Markdown.Addresses;
using ExpoSite.Site.Markdown.Marks;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// The one way to Markdig's parser and renderer. What they cannot take is bounded before or met here: depth, marks that nothing closes,
/// definitions by the ten thousand, and any exception. What is bounded is shown as it is typed, and told.
/// </summary>
/// <param name="pipeline">Reads, and writes pages; holds <see cref="MarkWork"/>.</param>
/// <param name="feeds">Writes for feeds.</param>
internal sealed class BodyParser(MarkdownPipeline pipeline, MarkdownPipeline feeds)
{
    public ParsedBody Parse(string markdown)
    {
        var notes = new List<BodyNote>();
        EditedText text = EditedText.Of(markdown);
        if (MarkdownCost.HasTooManyDefinitions(markdown))
            return Plain(text, notes);
        MarkdownDocument? document = TryParse(markdown);
        if (document is null && ShallowText.Edits(markdown) is { Count: > 0 } edits)
        {
            notes.Add(new BodyNote(LoadRules.TooDeep, "Lists or quotations are nested too deep. From here on they are shown flat.",
                "write them less deep", [edits[0].Start]));
            text = text.With(edits);
            document = TryParse(text.Text);
        }

        if (document is null)
            return Plain(text, notes);
        MarkdownObject[] nodes = [.. document.Descendants()];
        string shown = SourceMask.Of(text.Text, nodes);
        var lost = new List<int>();
        foreach (Func<string, List<(int, int, string)>> meant in (ReadOnlySpan<Func<string, List<(int, int, string)>>>)
            [Calls, WikiPictures.Edits, UnspacedStrong.Edits, LooseDestinations.Edits, EmojiNames.Edits, Attributes])
        {
            if (meant(shown) is { Count: > 0 } edited && TryParse(text.With(edited).Text) is { } again)
            {
                if (lost.Count > 0)
                    notes.Add(AttributesLost([.. lost.Select(text.SourceOf)]));
                text = text.With(edited);
                document = again;
                nodes = [.. document.Descendants()];
                shown = SourceMask.Of(text.Text, nodes);
            }
        }

        if (MarkWork.ShowRefused(document) is { Count: > 0 } refused)
            notes.Add(TooMuch([.. refused.Select(text.SourceOf)]));
        return new ParsedBody(document, nodes, text, shown, notes);

        List<(int, int, string)> Calls(string masked) => ForeignForms.Edits(masked, text.Text);

        List<(int, int, string)> Attributes(string masked)
        {
            HashSet<int> charts =
                [.. nodes.OfType<LinkInline>().Where(l => l.IsImage && ChartAddress.Is(l.Url)).Select(l => l.Span.End + 1)];
            return AttributeLists.Edits(masked, charts.Contains, lost);
        }
    }

    /// <summary>The markup; that of the text as it is typed when the document cannot be written.</summary>
    public string ToHtml(ParsedBody body, out BodyNote? note)
    {
        note = null;
        try
        {
            return body.Document.ToHtml(pipeline);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            note = TooMuch([0]);
            return PlainDocument(body.Text.Text).ToHtml(pipeline);
        }
    }

    /// <summary>The markup for feeds; that of the text as it is typed when the document cannot be written.</summary>
    public string ToFeedHtml(ParsedBody body)
    {
        try
        {
            return body.Document.ToHtml(feeds);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return PlainDocument(body.Text.Text).ToHtml(feeds);
        }
    }

    private MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, pipeline);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return null;
        }
    }

    private static ParsedBody Plain(EditedText text, List<BodyNote> notes)
    {
        notes.Add(TooMuch([0]));
        return new ParsedBody(PlainDocument(text.Text), [], text, "", notes);
    }

    private static BodyNote TooMuch(int[] offsets) =>
        new(LoadRules.TooMuchMarkup, "There are too many marks here, so the text is shown as it is written.",
            "check whether the file is damaged, or write it with fewer brackets and asterisks", [.. offsets]);

    private static BodyNote AttributesLost(ImmutableArray<int> offsets) => new(
        LoadRules.AttributeList, "An attribute list has no effect here and is left out.", "remove it", offsets);

    private static MarkdownDocument PlainDocument(string text)
    {
        var document = new MarkdownDocument();
        foreach (Range part in text.AsSpan().Split("\n\n"))
        {
            ReadOnlySpan<char> words = text.AsSpan(part).Trim();
            if (words.IsEmpty)
                continue;
            var paragraph = new ParagraphBlock { Inline = new ContainerInline() };
            paragraph.Inline.AppendChild(
                new LiteralInline(words.ToString()) { Span = new SourceSpan(part.Start.Value, part.End.Value - 1) });
            document.Add(paragraph);
        }

        return document;
    }
}

/// <summary>What is to be told about a body: one note for one cause, however often it stands there.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Message">What is wrong, a whole sentence.</param>
/// <param name="Hint">What to do next.</param>
/// <param name="Offsets">Where it stands, in characters from the start of the Markdown, ascending; at least one.</param>
internal sealed record BodyNote(DiagnosticRule Rule, string Message, string Hint, ImmutableArray<int> Offsets);

/// <summary>A body as it was parsed, within bounds.</summary>
/// <param name="Nodes">All that was read in it, in its order; none of a text that is shown as it is typed.</param>
/// <param name="Text">The text that the spans of the blocks lie in.</param>
/// <param name="Shown">The same text without code and what is hidden: <see cref="SourceMask"/>.</param>
/// <param name="Notes">What had to be left out of the parsing.</param>
internal sealed record ParsedBody(
    MarkdownDocument Document, MarkdownObject[] Nodes, EditedText Text, string Shown, List<BodyNote> Notes);
