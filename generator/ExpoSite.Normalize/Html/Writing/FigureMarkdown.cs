using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Pictures;

namespace ExpoSite.Normalize.Html.Writing;

/// <summary>
/// A picture as a paragraph of its own, with caption and credit as its title: so they stay with the picture in every reader of
/// Markdown, and out of the text of the body, to which they do not belong.
/// </summary>
internal static class FigureMarkdown
{
    private static readonly char[] Separators = [' ', '(', '|', '-', '\u2013', '\u2014'];

    /// <summary>True for a figure element with a picture, and for a block that holds a picture and no text.</summary>
    public static bool IsFigure(IElement element) =>
        ImageOf(element) is not null && (element.LocalName == "figure" || PageText.IsBlank(element));

    /// <summary>The figure, or an empty text when its picture is not on the web.</summary>
    public static string Write(IElement element, PageAddresses addresses)
    {
        if (ImageOf(element) is not { } image || addresses.Picture(PictureSource.Of(image)) is not { } address)
            return "";
        string alt = MarkdownEscaper.Inline(PictureSource.AlternativeText(image) ?? "");
        string caption = Caption(element);
        return caption.Length == 0 ? $"![{alt}]({address})" : $"![{alt}]({address} \"{Title(caption)}\")";
    }

    /// <summary>Caption and credit on one line; empty when there is none.</summary>
    public static string Caption(IElement figure)
    {
        string caption = Line(figure), text = WithoutCredit(figure, caption);
        return text.Length == 0 || text == caption
            ? caption : $"{text} (Credit: {CreditElement(figure)!.Trim('(', ')', ' ')})";
    }

    /// <summary>The caption without its credit; empty when it says no more.</summary>
    public static string PlainCaption(IElement figure) => PictureCredit.Cut(WithoutCredit(figure, Line(figure)));

    /// <summary>Photographer or agency, by an element of its own or at the end of the caption; null when neither names one.</summary>
    public static string? Credit(IElement figure) =>
        CreditElement(figure) is { } credit ? PictureCredit.WithoutLabel(credit) : PictureCredit.In(Line(figure));

    private static string Line(IElement figure) => PageDocument.LineOf(figure.QuerySelector("figcaption") ?? figure);

    private static string WithoutCredit(IElement figure, string caption) =>
        CreditElement(figure) is { } credit && caption.EndsWith(credit, StringComparison.Ordinal)
            ? caption[..^credit.Length].TrimEnd(Separators) : caption;

    private static string? CreditElement(IElement figure) =>
        figure.QuerySelectorAll("[class*='credit' i], [class*='copyright' i], [itemprop='copyrightHolder'], [itemprop='author'], small")
            .Select(PageDocument.LineOf).LastOrDefault(t => t.Length is > 1 and < 120);

    // A title ends at its quotation mark; an entity or a backslash before a sign would be read as one.
    private static string Title(string caption) => string.Concat(caption.Select(c => c is '"' or '\\' or '&' or '<' ? $"\\{c}" : $"{c}"));

    /// <summary>The picture itself, or null.</summary>
    public static IElement? ImageOf(IElement element) => element.LocalName == "img" ? element : HtmlNames.FirstIn(element, "img");
}
