using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>SmartReader's reading. It takes longer than all else together, so it is asked only when the evidence finds little.</summary>
internal static class ReadabilityReading
{
    // Readability's time grows with the square of these; pages that people read stay below.
    private const int MaxElements = 25_000;
    private const int MaxChildren = 800;
    private const int MaxDepth = 120;

    // In the copy that SmartReader gets, and which is dropped after it. Whatever the page has under this name goes first.
    private const string Number = "data-exposite-block";

    /// <summary>Indexes of the blocks that it takes from a copy of the page, or null where it fails or would take too long.</summary>
    public static HashSet<int>? Read(IHtmlDocument document, PageBlocks blocks)
    {
        if (!IsOrdinary(document.DocumentElement))
            return null;
        using var copy = (IHtmlDocument)document.Clone();
        NumberCopy(document.DocumentElement, copy.DocumentElement, blocks);
        try
        {
            using var reader = new SmartReader.Reader("https://page.invalid/", copy) { ContinueIfNotReadable = true, Debug = false };
            HashSet<int> found = NumbersIn(reader.GetArticle().Content ?? "", blocks.All.Count);
            return found.Count == 0 ? null : found;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Another's code on hostile pages: its failure is only one reading fewer.
            return null;
        }
    }

    private static bool IsOrdinary(IElement root)
    {
        int count = 0;
        var open = new Stack<(IElement Element, int Depth)>([(root, 1)]);
        while (open.TryPop(out (IElement Element, int Depth) next))
        {
            int children = 0;
            foreach (INode node in next.Element.ChildNodes)
            {
                if (node is not IElement child)
                    continue;
                if (++count > MaxElements || ++children > MaxChildren || next.Depth >= MaxDepth)
                    return false;
                open.Push((child, next.Depth + 1));
            }
        }

        return true;
    }

    // The copy has the same elements in the same order.
    private static void NumberCopy(IElement original, IElement copy, PageBlocks blocks)
    {
        foreach ((IElement element, IElement same) in original.Descendants<IElement>().Zip(copy.Descendants<IElement>().ToArray()))
        {
            same.RemoveAttribute(Number);
            if (blocks.Of(element) is >= 0 and var index)
                same.SetAttribute(Number, index.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static HashSet<int> NumbersIn(string content, int count)
    {
        using IHtmlDocument article = PageDocument.Parse(content);
        return [.. article.QuerySelectorAll($"[{Number}]").Select(e => NumberOf(e, count)).Where(i => i < count)];
    }

    private static int NumberOf(IElement element, int none) =>
        int.TryParse(element.GetAttribute(Number), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : none;
}
