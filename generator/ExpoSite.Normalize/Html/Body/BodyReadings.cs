using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>One way of reading the page: which blocks it takes for the body.</summary>
/// <param name="Evidence">What it is called as evidence.</param>
/// <param name="Blocks">Indexes of its blocks.</param>
internal sealed record BodyReading(Evidence Evidence, HashSet<int> Blocks);

/// <summary>Reads the body in several ways that fail on different pages, so that their agreement means something.</summary>
internal static class BodyReadings
{
    private const int LeastProse = 200;

    /// <summary>The readings that found anything.</summary>
    public static List<BodyReading> All(PageSurvey survey)
    {
        HashSet<BlockContainer> containers = [.. survey.Blocks.SelectMany(b => b.Container.Outward())];
        BodyReading?[] readings =
        [
            Heaviest(survey, containers, Evidence.InMicrodata, IsMicrodataBody),
            Heaviest(survey, containers, Evidence.InArticle, IsArticle),
            Heaviest(survey, containers, Evidence.InMain, e => e.LocalName == "main" || e.GetAttribute("role") == "main"),
            Named(survey, containers),
            DensestRun(survey.Blocks),
        ];
        return [.. readings.OfType<BodyReading>().Where(r => r.Blocks.Count > 0)];
    }

    private static bool IsMicrodataBody(IElement element) =>
        HasWord(element.GetAttribute("itemprop"), "articleBody") || HasWord(element.GetAttribute("property"), "articleBody");

    private static bool IsArticle(IElement element) =>
        element.LocalName == "article" || element.GetAttribute("role") == "article"
        || (element.GetAttribute("itemtype") is { } type && type.Contains("schema.org/", StringComparison.Ordinal)
            && (type.Contains("Article", StringComparison.Ordinal) || type.Contains("BlogPosting", StringComparison.Ordinal)));

    private static bool HasWord(string? value, string word) =>
        value is not null && value.Contains(word, StringComparison.OrdinalIgnoreCase)
            && value.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private static BodyReading? Heaviest(
        PageSurvey survey, HashSet<BlockContainer> containers, Evidence evidence, Func<IElement, bool> isMarked)
    {
        BlockContainer? best = containers.Where(c => survey.Prose(c) >= LeastProse && isMarked(c.Element)).OrderByDescending(survey.Prose)
            .ThenByDescending(c => c.Depth).ThenBy(c => c.First).FirstOrDefault();
        return best is null ? null : new BodyReading(evidence, Within(best));
    }

    // The innermost container whose class names say that an article's text is in it.
    private static BodyReading? Named(PageSurvey survey, HashSet<BlockContainer> containers)
    {
        BlockContainer[] named = [.. containers.Where(
            c => (c.Names & NameEvidence.Body) != 0 && c.Element.LocalName is not ("body" or "html") && survey.Weight(c) >= 300)
            .OrderByDescending(survey.Weight).ThenBy(c => c.Depth).ThenBy(c => c.First)];
        if (named.Length == 0)
            return null;
        // Inside the heaviest a narrower one that holds nearly as much is nearer to the text.
        BlockContainer best = named[0];
        foreach (BlockContainer inner in named.Where(c => c.First >= named[0].First && c.End <= named[0].End && c.Depth > named[0].Depth)
            .OrderBy(c => c.Depth))
        {
            if (survey.Weight(inner) * 10 >= survey.Weight(best) * 7 && inner.First >= best.First && inner.End <= best.End)
                best = inner;
        }

        return new BodyReading(Evidence.InNamed, Within(best));
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

        return new BodyReading(Evidence.InRun, [.. Enumerable.Range(bestStart, bestEnd - bestStart + 1)]);
    }

    private static double Density(TextBlock block)
    {
        double text = Math.Min(block.Text.Length, 800) * (1 - (BodyWeights.LinksInRun * block.LinkDensity));
        return text - block.Kind switch
        {
            BlockKind.Figure => 0,
            BlockKind.Heading => BodyWeights.HeadingInRun,
            BlockKind.ListItem or BlockKind.Table => BodyWeights.ItemInRun,
            _ => BodyWeights.TextInRun,
        };
    }

    private static HashSet<int> Within(BlockContainer container) => [.. Enumerable.Range(container.First, container.Count)];
}
