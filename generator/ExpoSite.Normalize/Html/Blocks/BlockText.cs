using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>A block's text on one line, and how much of it is linked or emphasised.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder text = new();
    private int linked;
    private int bold;
    private int slanted;
    private readonly bool isHeading;

    public BlockText(IElement element)
    {
        isHeading = HtmlNames.HeadingOf(element) is not null;
        bool isLinked = HtmlNames.Outward(element).Any(IsLink);
        Write(element, isLinked, IsBold(element), IsSlanted(element));
        Line = MarkdownEscaper.Collapse(text.ToString()).Trim();
        Marked = new MarkedLength(
            isLinked ? Line.Length : Math.Min(linked, Line.Length), Math.Min(bold, Line.Length), Math.Min(slanted, Line.Length));
    }

    /// <summary>The text, where line breaks and borders of elements between words are spaces.</summary>
    public string Line { get; }

    public MarkedLength Marked { get; }

    private void Write(IElement element, bool isLinked, bool isBold, bool isSlanted)
    {
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText { Data: { } data })
            {
                text.Append(Touches(data) ? " " : "").Append(data);
                int length = data.AsSpan().Trim().Length;
                linked += isLinked ? length : 0;
                bold += isBold ? length : 0;
                slanted += isSlanted ? length : 0;
            }
            else if (node is IElement child)
            {
                bool isGap = child.LocalName == "br" || HtmlNames.IsBlock(child);
                text.Append(isGap ? " " : "");
                Write(child, isLinked || IsLink(child), isBold || IsBold(child), isSlanted || IsSlanted(child));
                text.Append(isGap ? " " : "");
            }
        }
    }

    // Spans that only styles keep apart: "Ana Reyes", "Oct 17, 2026", "12 shares". Letters of one word may be marked apart too.
    private bool Touches(string data) => data.Length > 1 && text.Length > 1
        && char.IsLetterOrDigit(text[^1]) && char.IsLetterOrDigit(text[^2])
        && (char.IsDigit(data[0]) || (char.IsUpper(data[0]) && char.IsLower(data[1])));

    // A heading's link to itself leads nowhere else.
    private bool IsLink(IElement element) => element.LocalName == "a" && element.GetAttribute("href") is { } address
        && !(isHeading && element.Children.All(c => !HtmlNames.IsBlock(c)) && address.StartsWith('#'));

    private static bool IsBold(IElement element) => element.LocalName is "b" or "strong";

    private static bool IsSlanted(IElement element) => element.LocalName is "i" or "em";
}
