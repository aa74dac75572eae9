using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpoSite.Normalize.Html;

/// <summary>SmartReader's reading. It takes longer than everything else together, so it is asked only when the evidence finds little.</summary>
internal static class ReadabilityReading
{
    // Readability's time grows with the square of these; pages that people read stay below.
    private const int MaxElements = 25_000;
    private const int MaxChildren = 800;
    private const int MaxDepth = 120;

    /// <summary>Indexes of the blocks that it takes from a copy of the page, or null where it fails or would take too long.</summary>
    public static HashSet<int>? Read(IHtmlDocument document, int blocks)
    {
        if (!IsOrdinary(document.DocumentElement))
            return null;
        using var copy = (IHtmlDocument)document.Clone();
        try
        {
            using var reader = new SmartReader.Reader("https://page.invalid/", copy) { ContinueIfNotReadable = true, Debug = false };
            HashSet<int> found = MarksIn(reader.GetArticle().Content ?? "", blocks);
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

    private static HashSet<int> MarksIn(string content, int count)
    {
        const string mark = BlockSplitter.Mark + "=\"";
        var found = new HashSet<int>();
        for (int at = content.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = content.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            int start = at + mark.Length, end = content.IndexOf('"', start);
            if (end > start && int.TryParse(content.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < count)
                found.Add(index);
        }

        return found;
    }
}
