using ExpoSite.Site.Markdown.Live;
using ExpoSite.Site.Markdown.Parsing;
using Markdig.Extensions.Figures;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown;

/// <summary>
/// Makes a pull quote (a figure whose caption is the name) of a quotation that ends with who said it: a last line that
/// starts with a dash (in Chinese a long one, with or without a space), or a last paragraph of a few words without a full stop.
/// </summary>
internal static class AttributedQuotes
{
    private const int LongestName = 90;

    private static readonly string[] Dashes = ["— ", "– ", "-- ", "― ", "——"];

    public static void Wrap(IEnumerable<QuoteBlock> quotes)
    {
        foreach (QuoteBlock quote in quotes)
        {
            if (quote.Parent is MarkdownDocument or EntryBlock && quote.LastChild is ParagraphBlock { Inline: not null } last
                && (NameOnItsOwn(quote, last) ?? NameAfterText(last)) is { } name)
            {
                Wrap(quote, name, quote.Parent);
            }
        }
    }

    // A paragraph of its own.
    private static ContainerInline? NameOnItsOwn(QuoteBlock quote, ParagraphBlock last)
    {
        if (quote.Count < 2)
            return null;
        string text = PlainTextWriter.TextOf(last);
        bool dashed = StartsWithDash(last.Inline!.FirstChild);
        if (!dashed && (
            text.Length is 0 or > LongestName || text[^1] is '.' or '!' or '?' or '…' or '"' or '”' or '»' or '。' or '！' or '？' or ':'))
        {
            return null;
        }

        quote.Remove(last);
        return NameFrom(last.Inline.FirstChild);
    }

    // The last line of the quotation, with a dash.
    private static ContainerInline? NameAfterText(ParagraphBlock last)
    {
        Inline? lineBreak = last.Inline!.LastChild;
        while (lineBreak is not (null or LineBreakInline))
            lineBreak = lineBreak.PreviousSibling;
        if (lineBreak?.NextSibling is not { } first || !StartsWithDash(first))
            return null;
        lineBreak.Remove();
        return NameFrom(first);
    }

    // What stands in the line from here on, without its dash.
    private static ContainerInline NameFrom(Inline? first)
    {
        DropDash(first);
        var name = new ContainerInline();
        while (first is { } moved)
        {
            first = moved.NextSibling;
            moved.Remove();
            name.AppendChild(moved);
        }

        return name;
    }

    private static void Wrap(QuoteBlock quote, ContainerInline name, ContainerBlock page)
    {
        int index = page.IndexOf(quote);
        page.RemoveAt(index);
        var figure = new Figure(null!) { quote, new FigureCaption(null!) { Inline = name } };
        figure.GetAttributes().AddClass("quote");
        page.Insert(index, figure);
    }

    private static bool StartsWithDash(Inline? inline) =>
        inline is LiteralInline literal && Dashes.Any(d => literal.Content.AsSpan().StartsWith(d, StringComparison.Ordinal));

    private static void DropDash(Inline? inline)
    {
        if (!StartsWithDash(inline))
            return;
        var literal = (LiteralInline)inline!;
        while (literal.Content.CurrentChar is '—' or '–' or '-' or '―' or ' ' or '\u3000')
            literal.Content.Start++;
    }
}
