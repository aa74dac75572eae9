namespace ExpoSite.Normalize.Pasted;

/// <summary>Finds the headline: above the body, near it or near the date, and speaking of what the body speaks of.</summary>
internal static class TitleChoice
{
    /// <summary>Longer lines are paragraphs.</summary>
    public const int MaxWords = 32;

    private const int UsualLeast = 4;
    private const int NearMeta = 4;
    private const int FarAbove = 60;
    private const int SharedCounted = 5;

    // A label of one word that the body happens to use says nothing.
    private const int LeastOwn = 3;

    // A headline of this score is as likely wrong as right; each point more makes it likelier by the factor e^0.6.
    private const double Even = 4;
    private const double Slope = 0.6;

    /// <summary>Index of the headline's line, or -1, and its score, above 0.</summary>
    public static (int Line, double Score) Find(PageReading page, LineRange body)
    {
        var spoken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = body.First; i < body.End; i++)
        {
            if (page.Lines[i].IsProse)
                spoken.UnionWith(page.ContentWords(i));
        }

        (int Line, double Score) best = (-1, 0);
        for (int i = Math.Max(0, body.First - FarAbove); i <= body.First && i < page.Lines.Count; i++)
        {
            if (page.Roles[i] != LineRole.Unknown || page.Metas[i] is not null || page.Lines[i].IsProse || page.Lines[i].Words > MaxWords)
                continue;
            double score = Score(page, body, spoken, i);
            if (score > best.Score)
                best = (i, score);
        }

        return best;
    }

    /// <summary>How sure a headline of this score is.</summary>
    public static double Confidence(double score) => Math.Clamp(1 / (1 + Math.Exp(-Slope * (score - Even))), 0.05, 0.99);

    private static double Score(PageReading page, LineRange body, HashSet<string> spoken, int index)
    {
        PageLine line = page.Lines[index];
        HashSet<string> own = page.ContentWords(index);
        int shared = own.Count(spoken.Contains);
        double agreement = (double)shared / Math.Max(own.Count, LeastOwn);
        double length = line.Words < UsualLeast ? line.Words - UsualLeast : 2;
        double meta = Enumerable.Range(index + 1, NearMeta).Any(i => i < page.Lines.Count && i <= body.First && page.Metas[i] is not null) ? 2 : 0;
        double distance = Math.Min(2.5, 0.12 * (body.First - index));
        double sentence = line.Text[^1] is '.' or ',' or ':' or ';' or '。' ? 2 : 0;
        // Who copies by hand begins with the headline.
        double first = index == 0 ? 1.5 : 0;
        return 2 + first + (agreement * 4) + (Math.Min(shared, SharedCounted) * 0.5) + length + meta - distance - sentence;
    }
}
