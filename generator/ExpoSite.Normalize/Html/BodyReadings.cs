using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpoSite.Normalize.Html;

/// <summary>Reads the body in several ways that fail on different pages, so that their agreement means something.</summary>
internal static class BodyReadings
{
    private const int MinStatedBody = 250;

    // Readability's time grows with the square of these; pages that people read stay below.
    private const int MaxElements = 25_000;
    private const int MaxChildren = 800;
    private const int MaxDepth = 120;

    private static readonly string[] Marked =
    [
        "[itemprop~='articleBody'], [property~='articleBody']",
        "article, [role='article'], [itemtype*='schema.org/NewsArticle'], [itemtype*='schema.org/Article'], [itemtype*='schema.org/BlogPosting']",
        "main, [role='main']",
    ];

    /// <summary>All readings that found anything.</summary>
    public static List<BodyReading> All(IHtmlDocument document, IReadOnlyList<TextBlock> blocks, PageStatements statements)
    {
        BodyReading?[] readings =
        [
            Stated(blocks, statements.ArticleBody),
            .. Containers(document, blocks),
            Named(blocks),
            DensestRun(blocks),
            SmartReading(document, blocks),
        ];
        return [.. readings.OfType<BodyReading>().Where(r => r.Blocks.Count > 0)];
    }

    // The blocks whose letters stand in the body that JSON-LD states.
    private static BodyReading? Stated(IReadOnlyList<TextBlock> blocks, string articleBody)
    {
        string stated = Letters(articleBody);
        if (stated.Length < MinStatedBody)
            return null;
        var found = new HashSet<int>();
        foreach (TextBlock block in blocks.Where(b => b.Kind != BlockKind.Figure))
        {
            string letters = Letters(block.Text);
            if (letters.Length > 0 && (letters.Length >= 12 || block.Kind != BlockKind.Text) && stated.Contains(letters, StringComparison.Ordinal))
                found.Add(block.Index);
        }

        // A stated body that breaks off says nothing about what follows.
        int covered = blocks.Where(b => found.Contains(b.Index)).Sum(b => b.Text.Length);
        return covered < MinStatedBody ? null : new BodyReading("JSON-LD articleBody", 2, found);
    }

    private static IEnumerable<BodyReading> Containers(IHtmlDocument document, IReadOnlyList<TextBlock> blocks)
    {
        for (int i = 0; i < Marked.Length; i++)
        {
            IElement[] elements = [.. document.QuerySelectorAll(Marked[i]).Take(200)];
            if (elements.Length == 0)
                continue;
            HashSet<int> heaviest = elements.Select(e => Within(e)).MaxBy(set => Weight(blocks, set)) ?? [];
            if (Weight(blocks, heaviest) >= 200)
                yield return new BodyReading(i == 0 ? "itemprop articleBody" : i == 1 ? "article element" : "main element", i == 0 ? 1.5 : i == 1 ? 0.8 : 0.4, heaviest);
        }
    }

    // The innermost container whose class names say that an article's text is in it.
    private static BodyReading? Named(IReadOnlyList<TextBlock> blocks)
    {
        var weights = new Dictionary<IElement, int>();
        foreach (TextBlock block in blocks)
        {
            for (IElement? e = block.Element.ParentElement; e is not null; e = e.ParentElement)
                weights[e] = weights.GetValueOrDefault(e) + block.Weight;
        }

        IElement? best = weights.Where(p => p.Value >= 300 && BlockEvidence.NamesBody(p.Key)).OrderByDescending(p => p.Value)
            .Select(p => p.Key).FirstOrDefault();
        if (best is null)
            return null;
        // Inside it a narrower one that holds nearly as much is nearer to the text.
        foreach (IElement inner in best.QuerySelectorAll("*"))
        {
            if (weights.GetValueOrDefault(inner) * 10 >= weights[best] * 7 && BlockEvidence.NamesBody(inner))
                best = inner;
        }

        return new BodyReading("class names", 1, Within(best));
    }

    // The run of blocks with the largest sum, where text counts for a block and links and shortness against it.
    private static BodyReading DensestRun(IReadOnlyList<TextBlock> blocks)
    {
        double best = 0, sum = 0;
        int start = 0, bestStart = 0, bestEnd = -1;
        foreach (TextBlock block in blocks)
        {
            if (sum <= 0)
                (sum, start) = (0, block.Index);
            sum += Density(block);
            if (sum > best)
                (best, bestStart, bestEnd) = (sum, start, block.Index);
        }

        return new BodyReading("densest run", 1, [.. blocks.Where(b => b.Index >= bestStart && b.Index <= bestEnd).Select(b => b.Index)]);
    }

    private static double Density(TextBlock block)
    {
        double text = Math.Min(block.Text.Length, 800) * (1 - (2 * block.LinkDensity));
        double cost = block.Kind switch { BlockKind.Figure => 0, BlockKind.Heading => 40, BlockKind.ListItem => 60, BlockKind.Table => 60, _ => 50 };
        return text - cost - (BlockEvidence.IsAgainst(block) ? 150 : 0);
    }

    private static BodyReading? SmartReading(IHtmlDocument document, IReadOnlyList<TextBlock> blocks)
    {
        if (!IsOrdinary(document))
            return null;
        using var copy = (IHtmlDocument)document.Clone();
        try
        {
            using var reader = new SmartReader.Reader("https://page.invalid/", copy) { ContinueIfNotReadable = true, Debug = false };
            string content = reader.GetArticle().Content ?? "";
            return new BodyReading("readability", 1.2, MarksIn(content, blocks.Count));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Another's code on hostile pages: its failure is only one reading fewer.
            return null;
        }
    }

    private static bool IsOrdinary(IHtmlDocument document)
    {
        int count = 0;
        var open = new Stack<(IElement Element, int Depth)>([(document.DocumentElement, 1)]);
        while (open.TryPop(out (IElement Element, int Depth) next))
        {
            if (++count > MaxElements || next.Depth > MaxDepth || next.Element.ChildElementCount > MaxChildren)
                return false;
            foreach (IElement child in next.Element.Children)
                open.Push((child, next.Depth + 1));
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

    private static HashSet<int> Within(IElement element)
    {
        IEnumerable<IElement> marked = element.QuerySelectorAll($"[{BlockSplitter.Mark}]");
        if (element.HasAttribute(BlockSplitter.Mark))
            marked = marked.Append(element);
        return [.. marked.Select(e => int.Parse(e.GetAttribute(BlockSplitter.Mark)!, CultureInfo.InvariantCulture))];
    }

    private static int Weight(IReadOnlyList<TextBlock> blocks, HashSet<int> set) => set.Sum(i => blocks[i].Weight);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }

        return letters.ToString();
    }
}
