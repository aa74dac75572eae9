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

    // Rounded from a fit on the headlines of half of the labelled pages.
    private const double BareByline = 4;
    private const double Start = 2;
    private const double Agreement = 2;
    private const double SharedWord = 0.8;
    private const double OwnWord = 0.3;
    private const double AboveMeta = 1.5;
    private const double FirstLine = 1;
    private const double MissingWord = 0.6;
    private const double Sentence = 1;
    private const double Capitals = 0.6;
    private const double Alone = 0.5;
    private const double LabelBetween = 0.3;
    private const double FrameBetween = 0.5;
    private const double LineBetween = 0.03;

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
            if (page.Roles[i] != LineRole.Unknown || page.Metas[i] is not null || page.Lines[i].Words > MaxWords
                || (page.Lines[i].IsProse && !IsTitleCased(page.Lines[i])))
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
        int[] between = [.. Enumerable.Range(index + 1, Math.Max(0, body.First - index - 1))];
        int labels = between.Count(i => page.Lines[i].Words <= LabelWords && page.Metas[i] is null);
        int frame = between.Count(i => IsFrame(page.Roles[i]));
        bool isAboveMeta = Enumerable.Range(index + 1, NearMeta).Any(i => i < page.Lines.Count && i <= body.First && page.Metas[i] is not null);
        return Start
            + (Agreement * shared / Math.Max(own.Count, LeastOwn))
            + (SharedWord * Math.Min(shared, Counted))
            + (OwnWord * Math.Min(own.Count, Counted))
            + (isAboveMeta ? AboveMeta : 0)
            + (index == 0 ? FirstLine : 0)
            - (MissingWord * Math.Max(0, UsualLeast - line.Words))
            - (line.Text[^1] is '.' or ',' or ':' or ';' or '。' ? Sentence : 0)
            - (line.Form.HasCase && line.Form.UpperShare > MostlyCapitals ? Capitals : 0)
            - (line.IsAfterBlank && line.IsBeforeBlank ? Alone : 0)
            - (IsBareByline(page, index) ? BareByline : 0)
            - (LabelBetween * Math.Min(labels, LabelsCounted))
            - (FrameBetween * Math.Min(frame, Counted))
            - (LineBetween * Math.Min(body.First - index, LinesCounted));
    }

    // A name between a longer line and a date is who wrote it, also without "By".
    private static bool IsBareByline(PageReading page, int index) =>
        index > 0 && index + 1 < page.Lines.Count && page.Metas[index + 1] is not null
        && page.Roles[index - 1] == LineRole.Unknown && page.Lines[index - 1].Words > page.Lines[index].Words
        && AuthorNames.IsPerson(page.Lines[index].Text);

    // "The Fair Opens Late. Why Nobody Minds."
    private static bool IsTitleCased(PageLine line) => line.Form.HasCase && line.Form.LowerStarts < MostlyLower;

    private static bool IsFrame(LineRole role) =>
        role is LineRole.Navigation or LineRole.Teaser or LineRole.RelatedHeading or LineRole.Newsletter or LineRole.Cookies or LineRole.Footer;
}
