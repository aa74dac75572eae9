using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Pasted;

/// <summary>Finds the headline: above the body, near it or near the date, and speaking of what the body speaks of.</summary>
internal static class TitleChoice
{
    private const int MaxWords = 32;
    private const int UsualLeast = 4;
    private const int NearMeta = 4;
    private const int FarAbove = 60;

    /// <summary>Index of the headline's line, or -1.</summary>
    public static int Find(IReadOnlyList<PageLine> lines, IReadOnlyList<LineRole> roles, IReadOnlyList<MetaLine?> metas, LineRange body)
    {
        HashSet<string> spoken = Words(Enumerable.Range(body.First, body.Count).Where(i => lines[i].IsProse).Select(i => lines[i].Text));
        int best = -1;
        double bestScore = 0;
        for (int i = Math.Max(0, body.First - FarAbove); i <= body.First && i < lines.Count; i++)
        {
            if (roles[i] != LineRole.Unknown || metas[i] is not null || lines[i].IsProse || lines[i].Words > MaxWords)
                continue;
            double score = Score(lines, metas, body, spoken, i);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static double Score(IReadOnlyList<PageLine> lines, IReadOnlyList<MetaLine?> metas, LineRange body, HashSet<string> spoken, int index)
    {
        PageLine line = lines[index];
        HashSet<string> own = Words([line.Text]);
        int shared = own.Count(spoken.Contains);
        double agreement = own.Count == 0 ? 0 : (double)shared / own.Count;
        double length = line.Words < UsualLeast ? line.Words - UsualLeast : 2;
        double meta = Enumerable.Range(index + 1, NearMeta).Any(i => i < metas.Count && i <= body.First && metas[i] is not null) ? 2 : 0;
        double distance = Math.Min(2.5, 0.12 * (body.First - index));
        double sentence = line.Text[^1] is '.' or ',' or ':' or ';' ? 2 : 0;
        return 2 + (agreement * 4) + Math.Min(shared, 5) * 0.5 + length + meta - distance - sentence;
    }

    private static HashSet<string> Words(IEnumerable<string> texts) =>
        texts.SelectMany(Word.In).Where(w => !w.IsFunctionWord).Select(w => w.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
