using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>Lines of a page, by index, from the article's first to its last.</summary>
internal readonly record struct LineRange(int First, int End)
{
    public int Count => End - First;
}

/// <summary>
/// The article's lines as the best run: prose counts for, everything else against it, and what belongs to other stories or to
/// the page's frame counts so much that a run does not reach across it.
/// </summary>
internal static class BodyRun
{
    private const int MaxWordsCounted = 60;
    private const int ProseOverhead = 4;
    private const int ShortLineCost = 7;
    private const int LongHeadlineCost = 4;
    private const int ListCost = -1;
    private const int FrameCost = 12;
    private const int BarrierCost = 70;

    // About three short paragraphs.
    private const int SurelyArticle = 40;

    /// <summary>The run; empty when no line is prose.</summary>
    public static LineRange Find(IReadOnlyList<PageLine> lines, IReadOnlyList<LineRole> roles, int from = 0)
    {
        var best = new LineRange(from, from);
        int bestScore = 0, score = 0, start = 0;
        for (int i = from; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Comments)
            {
                // Readers can write more than the author did; what they write stands below.
                if (bestScore >= SurelyArticle)
                    break;
                score = 0;
                continue;
            }

            if (score <= 0)
                (score, start) = (0, i);
            score += ScoreOf(lines[i], roles[i]);
            if (score > bestScore)
                (bestScore, best) = (score, new LineRange(start, i + 1));
        }

        return best;
    }

    private static int ScoreOf(PageLine line, LineRole role) => role switch
    {
        LineRole.Teaser or LineRole.Footer or LineRole.Cookies or LineRole.Category => -BarrierCost,
        LineRole.RelatedHeading => -FrameCost * 2,
        LineRole.Share or LineRole.Newsletter or LineRole.Navigation => -FrameCost,
        LineRole.Advertisement or LineRole.ReadMore or LineRole.Caption or LineRole.Byline => -ShortLineCost,
        _ when line.IsListItem || line.Text[^1] is ':' or '：' => ListCost,
        _ when line.IsProse => Math.Min(line.Words, MaxWordsCounted) - ProseOverhead,
        _ when line.Words >= 8 => -LongHeadlineCost,
        _ => -ShortLineCost,
    };
}
