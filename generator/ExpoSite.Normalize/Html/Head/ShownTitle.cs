using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Html.Head;

/// <summary>Finds a headline in no heading element: a line that says the title that the page states, or a part of it.</summary>
internal static class ShownTitle
{
    private const int LeastLetters = 15;
    private const int LeastIdeographs = 7;
    private const int LeastStart = 8;
    private const int LeastIdeographsOfStart = 4;
    private const int Reach = 3;
    private const int MaxLength = 400;

    private static readonly string[] Separators = [.. PageTitle.Separators, ": ", "_", "-", "｜"];

    /// <summary>The element of the longest such line, the first of equals; null when the page has none.</summary>
    /// <param name="body">The page's body, before anything is taken out of it.</param>
    public static IElement? Find(IElement body, IEnumerable<string> stated)
    {
        HashSet<string> wanted = [.. stated.SelectMany(Parts).Select(Letters.Of)
            .Where(l => l.Length >= (IsEastAsian(l) ? LeastIdeographs : LeastLetters))];
        (IElement? Element, int Length) best = (null, 0);
        if (wanted.Count > 0)
            Search(body, wanted, ref best);
        return best.Element;
    }

    /// <summary>Gives a headline that is followed by a line break a block of its own.</summary>
    public static void SetApart(IElement title)
    {
        IElement outer = title;
        int length = title.TextContent.Trim().Length;
        while (outer.ParentElement is { } around && !HtmlNames.IsBlock(around) && around.TextContent.Trim().Length == length)
            outer = around;

        INode? next = outer.NextSibling;
        while (next is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
            next = next.NextSibling;
        if (HtmlNames.IsBlock(outer) || next is not IElement { LocalName: "br" } || outer.Parent is not { } parent)
            return;
        IElement paragraph = outer.Owner!.CreateElement("p");
        parent.ReplaceChild(paragraph, outer);
        paragraph.AppendChild(outer);
    }

    // The whole, and the longest of its parts: the others are names of sites and sections.
    private static IEnumerable<string> Parts(string title) =>
        Separators.Select(s => title.Split(s)).Where(p => p.Length > 1).Select(p => p.MaxBy(x => x.Length)!).Prepend(title);

    private static void Search(IElement element, HashSet<string> wanted, ref (IElement? Element, int Length) best)
    {
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement child && !HtmlNames.IsNeverShown(child) && !(child.LocalName == "a" && child.HasAttribute("href")))
                Search(child, wanted, ref best);
            else if (node is IText { Data.Length: < MaxLength } text && Letters.Of(text.Data) is { Length: >= LeastIdeographsOfStart } start
                && (start.Length >= LeastStart || IsEastAsian(start)))
            {
                Weigh(element, start, wanted, ref best);
            }
        }
    }

    // An ideograph says as much as a word.
    private static bool IsEastAsian(string letters) => letters.Any(Script.IsEastAsian);

    private static void Weigh(IElement holder, string start, HashSet<string> wanted, ref (IElement? Element, int Length) best)
    {
        int least = best.Length;
        if (!wanted.Any(w => w.Length > least && w.StartsWith(start, StringComparison.Ordinal)))
            return;
        foreach (IElement around in HtmlNames.Outward(holder).Take(Reach))
        {
            string line = around.ChildNodes.Length > 20 ? "" : Letters.Of(PageDocument.LineOf(around));
            if (line.Length > best.Length && wanted.Contains(line))
            {
                best = (around, line.Length);
                return;
            }
        }
    }
}
