using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>Finds the headline: above the body, near it or near the date, and speaking of what the body speaks of.</summary>
internal static class TitleChoice
{
    /// <summary>Longer lines are paragraphs.</summary>
    public const int MaxWords = 32;

    private const int UsualLeast = 4;
    private const int NearMeta = 4;
    private const int FarAbove = 60;
    private const int Counted = 5;
    private const int LinesCounted = 60;
    private const int LabelsCounted = 10;
    private const int LabelWords = 2;
    private const double MostlyCapitals = 0.8;
    private const double MostlyLower = 0.35;

    // A label of one word that the body happens to use says nothing.
    private const int LeastOwn = 3;

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
            if (page.Roles[i] != LineRole.Unknown || page.Metas[i] is not null || page.Lines[i].Words > MaxWords
                || (page.Lines[i].IsProse && !IsTitleCased(page.Lines[i])))
            {
                continue;
            }

            double score = Score(page, body, spoken, i);
            if (score > best.Score)
                best = (i, score);
        }

        return best;
    }

    /// <summary>How sure a headline of this score is.</summary>
    public static double Confidence(double score) =>
        Math.Clamp(1 / (1 + Math.Exp(-TitleWeights.Slope * (score - TitleWeights.Even))), 0.05, 0.99);

    private static double Score(PageReading page, LineRange body, HashSet<string> spoken, int index)
    {
        PageLine line = page.Lines[index];
        HashSet<string> own = page.ContentWords(index);
        int shared = own.Count(spoken.Contains);
        int[] between = [.. Enumerable.Range(index + 1, Math.Max(0, body.First - index - 1))];
        int labels = between.Count(i => page.Lines[i].Words <= LabelWords && page.Metas[i] is null);
        int frame = between.Count(i => IsFrame(page.Roles[i]));
        bool isAboveMeta = Enumerable.Range(index + 1, NearMeta)
            .Any(i => i < page.Lines.Count && i <= body.First && page.Metas[i] is not null);
        return TitleWeights.Start
            + (TitleWeights.Agreement * shared / Math.Max(own.Count, LeastOwn))
            + (TitleWeights.SharedWord * Math.Min(shared, Counted))
            + (TitleWeights.OwnWord * Math.Min(own.Count, Counted))
            + (isAboveMeta ? TitleWeights.AboveMeta : 0)
            + (index == 0 ? TitleWeights.FirstLine : 0)
            - (TitleWeights.MissingWord * Math.Max(0, UsualLeast - line.Words))
            - (line.Text[^1] is '.' or ',' or ':' or ';' or '。' ? TitleWeights.Sentence : 0)
            - (line.Form.HasCase && line.Form.UpperShare > MostlyCapitals ? TitleWeights.Capitals : 0)
            - (line.IsAfterBlank && line.IsBeforeBlank ? TitleWeights.Alone : 0)
            - (IsBareByline(page, index) ? TitleWeights.BareByline : 0)
            - (TitleWeights.LabelBetween * Math.Min(labels, LabelsCounted))
            - (TitleWeights.FrameBetween * Math.Min(frame, Counted))
            - (TitleWeights.LineBetween * Math.Min(body.First - index, LinesCounted));
    }

    // A name between a longer line and a date is who wrote it, also without "By".
    private static bool IsBareByline(PageReading page, int index) =>
        index > 0 && index + 1 < page.Lines.Count && page.Metas[index + 1] is not null
        && page.Roles[index - 1] == LineRole.Unknown && page.Lines[index - 1].Words > page.Lines[index].Words
        && AuthorNames.IsPerson(page.Lines[index].Text);

    // "The Fair Opens Late. Why Nobody Minds."
    private static bool IsTitleCased(PageLine line) => line.Form.HasCase && line.Form.LowerStarts < MostlyLower;

    private static bool IsFrame(LineRole role) =>
        role is LineRole.Navigation or LineRole.Teaser or LineRole.RelatedHeading or LineRole.Newsletter or LineRole.Cookies
            or LineRole.Footer;
}
