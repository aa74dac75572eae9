using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Makes a page's tree regular, so that every text stands in exactly one block.</summary>
internal static class PageCleaning
{
    /// <summary>A longer caption is a story inside a figure element.</summary>
    public const int MaxCaption = 700;

    private const int LeastHidden = 50;

    private const NameEvidence Boxes = NameEvidence.Related | NameEvidence.Share | NameEvidence.Advert | NameEvidence.Offer
        | NameEvidence.Navigation | NameEvidence.Comment | NameEvidence.Unseen | NameEvidence.Caption | NameEvidence.Media;

    /// <summary>Takes out what is never shown, wraps loose text in paragraphs; returns what is, or holds, a block.</summary>
    public static HashSet<INode> Clean(IElement body)
    {
        Embeds.MakeLinks(body);
        RemoveUnseen(body, PageText.Length(body));
        var holders = new HashSet<INode>(ReferenceEqualityComparer.Instance);
        Wrap(body, holders);
        return holders;
    }

    private static void RemoveUnseen(IElement element, int all)
    {
        bool IsShown(INode node) =>
            node is IElement child
                ? !HtmlNames.IsNeverShown(child) && !IsHidden(child, all) && !IsDialog(child, all) : node is not IComment;
        INode[] shown = [.. element.ChildNodes.Where(IsShown)];
        if (shown.Length < element.ChildNodes.Length)
            NodeChildren.Set(element, shown);
        foreach (IElement kept in shown.OfType<IElement>())
            RemoveUnseen(kept, all);
    }

    // Some pages hide the whole story until a script has run; then it is not hidden at all.
    private static bool IsHidden(IElement element, int all) =>
        SaysHidden(element) && PageText.Length(element) * 3 < all && !IsHiddenStory(element);

    // Others hide all paragraphs but the first from those who do not pay, or until a button is pressed.
    private static bool IsHiddenStory(IElement element) =>
        IsParagraphs(element) && element.ParentElement is { LocalName: not "body" } parent
        && parent.ChildNodes.OfType<IElement>().Any(e => e != element && !SaysHidden(e) && IsParagraphs(e));

    private static bool IsParagraphs(IElement element)
    {
        if (element.LocalName is not ("p" or "div" or "section" or "span") || (NameEvidences.Of(element) & Boxes) != 0)
            return false;
        int all = PageText.Shown(element);
        if (all < LeastHidden || element.Descendants<IElement>().Any(e => e.LocalName is "form" or "input" or "button" or "nav" or "img"))
            return false;
        int prose = Sum("p", least: LeastHidden), linked = Sum("a", least: 0);
        return prose * 10 >= all * 8 && linked * 4 <= all;

        int Sum(string name, int least) => element.Descendants<IElement>().Append(element).Where(e => e.LocalName == name)
            .Select(PageText.Shown).Where(length => length >= least).Sum();
    }

    // Consent and offers before the page. Some pages call their whole content so.
    private static bool IsDialog(IElement element, int all) =>
        (element.GetAttribute("role") is "dialog" or "alertdialog" || element.GetAttribute("aria-modal") == "true")
        && PageText.Length(element) * 3 < all * 2 && element.QuerySelector("h1, article") is null;

    private static bool SaysHidden(IElement element)
    {
        if (element.Attributes.Length == 0)
            return false;
        if (element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("aria-hidden") == "true")
            return element.QuerySelector("img") is null;
        return element.GetAttribute("style") is { } style
            && (HasDeclaration(style, "display", "none") || HasDeclaration(style, "visibility", "hidden"));
    }

    private static bool HasDeclaration(ReadOnlySpan<char> style, string name, string value)
    {
        int at = style.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + name.Length)..].TrimStart() is [':', .. var rest]
            && rest.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    // Some systems frame a whole story as a figure.
    private static bool IsStory(IElement figure) =>
        PageText.Length(figure) > MaxCaption && figure.Descendants<IElement>().Count(e => e.LocalName == "p") > 1;

    // Returns true when the element is, or holds, a block.
    private static bool Wrap(IElement element, HashSet<INode> holders)
    {
        if (element.LocalName == "pre" || (element.LocalName == "figure" && !HtmlNames.IsFrame(element) && !IsStory(element)))
            return holders.Add(element);
        bool holdsBlocks = false;
        foreach (INode child in element.ChildNodes)
            holdsBlocks |= child is IElement inner && Wrap(inner, holders);
        bool isBlock = HtmlNames.IsBlock(element);
        holdsBlocks |= (isBlock || (IsStyling(element) && HtmlNames.Around(element, "a") is null)) && HasParagraphBreak(element);
        if (holdsBlocks)
            WrapRuns(element, holders);
        return (isBlock || holdsBlocks) && holders.Add(element);
    }

    // Pages of the nineties style whole texts with them; unlike bold and links they say nothing that Markdown keeps.
    private static bool IsStyling(IElement element) => element.LocalName is "font" or "small" or "big" or "tt";

    private static void WrapRuns(IElement element, HashSet<INode> holders)
    {
        var run = new List<INode>();
        var children = new List<INode>();
        int breaks = 0;
        foreach (INode node in NodeChildren.Clear(element))
        {
            if (holders.Contains(node))
            {
                Flush(element, run, children, holders);
                children.Add(node);
                breaks = 0;
                continue;
            }

            run.Add(node);
            breaks = IsBreak(node) ? breaks + 1 : IsSpace(node) ? breaks : 0;
            if (breaks == 2)
                Flush(element, run, children, holders);
        }

        Flush(element, run, children, holders);
        NodeChildren.Set(element, children);
    }

    private static void Flush(IElement parent, List<INode> run, List<INode> children, HashSet<INode> holders)
    {
        bool hasContent = run.Exists(n => !PageText.IsBlank(n)
            || n is IElement { LocalName: "img" } || HtmlNames.FirstIn(n, "img") is not null);
        if (hasContent)
        {
            IElement paragraph = parent.Owner!.CreateElement("p");
            NodeChildren.Set(paragraph, run);
            children.Add(paragraph);
            holders.Add(paragraph);
        }
        else
        {
            children.AddRange(run);
        }

        run.Clear();
    }

    private static bool HasParagraphBreak(IElement element)
    {
        bool wasBreak = false;
        foreach (INode node in element.ChildNodes)
        {
            if (wasBreak && IsBreak(node))
                return true;
            wasBreak = IsBreak(node) || (wasBreak && IsSpace(node));
        }

        return false;
    }

    private static bool IsBreak(INode node) => node is IElement { LocalName: "br" };

    private static bool IsSpace(INode node) => node is IText text && string.IsNullOrWhiteSpace(text.Data);
}
