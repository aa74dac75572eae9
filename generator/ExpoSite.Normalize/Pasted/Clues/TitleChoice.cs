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
    private const int FarMeta = 3 * NearMeta;
    private const int FarAbove = 60;
    private const int Counted = 5;
    private const int LinesCounted = 60;
    private const int LabelsCounted = 10;
    private const int LabelWords = 2;
    private const int TrailWords = 3;
    private const double MostlyCapitals = 0.8;
    private const double MostlyLower = 0.35;

    // A label of one word that the body happens to use says nothing.
    private const int LeastOwn = 3;
    private const int LeastShared = 2;
    private const int RivalReach = 2;

    /// <summary>Index of the headline's line, or -1, and its score, above 0.</summary>
    public static (int Line, double Score) Find(PageReading page, LineRange body)
    {
        // A line does not speak of itself.
        HashSet<string> spoken = Spoken(page, body), below = Spoken(page, new LineRange(body.First + 1, body.End));

        (int Line, double Score) best = (-1, 0);
        for (int i = Math.Max(0, body.First - FarAbove); i <= body.First && i < page.Lines.Count; i++)
        {
            if (!CanBe(page, i))
                continue;
            double score = Score(page, body, i < body.First ? spoken : below, i);
            if (score > best.Score)
                best = (i, score);
        }

        return best;
    }

    private static HashSet<string> Spoken(PageReading page, LineRange body)
    {
        var spoken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = body.First; i < body.End; i++)
        {
            if (page.Lines[i].IsProse)
                spoken.UnionWith(page.ContentWords(i));
        }

        return spoken;
    }

    /// <summary>How sure a headline of this score is.</summary>
    public static double Confidence(double score) =>
        Math.Clamp(1 / (1 + Math.Exp(-TitleWeights.Slope * (score - TitleWeights.Even))), 0.05, 0.99);

    // "Fairs  Harbour  Stands"
    private static bool IsTrail(PageLine line) =>
        line.ColumnEnds.Length > 1 && line.Words <= TrailWords * (line.ColumnEnds.Length + 1);

    // A headline may end as a sentence does where the byline stands below it, and it may have a date in it.
    private static bool CanBe(PageReading page, int i) =>
        page.Roles[i] == LineRole.Unknown && page.Lines[i].Words <= MaxWords && !IsTrail(page.Lines[i]) && !IsJob(page, i)
        && (page.Metas[i] is not { } meta || (!meta.HasNames && meta.OtherWords >= LeastOwn))
        && (!page.Lines[i].IsProse || IsTitleCased(page.Lines[i])
            || ((page.Lines[i].Words < PageLine.SurelyProseWords || !page.Lines[i].EndsSentence)
                && MetaBelow(page, i, page.Lines.Count) >= 0));

    // "By Ana Reyes," and below it what she is.
    private static bool IsJob(PageReading page, int i) =>
        i > 0 && page.Lines[i - 1].Text[^1] is ',' && page.Metas[i - 1] is { HasNames: true };

    private static double Score(PageReading page, LineRange body, HashSet<string> spoken, int index)
    {
        PageLine line = page.Lines[index];
        HashSet<string> own = page.ContentWords(index);
        int shared = own.Count(spoken.Contains);
        int meta = MetaBelow(page, index, body.First + 1);
        // Buttons that stand below the byline say nothing against what stands above it.
        int[] between = [.. Enumerable.Range(index + 1, Math.Max(0, (meta >= 0 ? meta : body.First) - index - 1))];
        int labels = between.Count(i => page.Lines[i].Words <= LabelWords && page.Metas[i] is null && IsWords(page, i));
        int frame = between.Count(i => IsFrame(page.Roles[i]));
        return TitleWeights.Start
            + (TitleWeights.Agreement * shared / Math.Max(own.Count, LeastOwn))
            + (TitleWeights.SharedWord * Math.Min(shared, Counted))
            + (TitleWeights.OwnWord * Math.Min(own.Count, Counted))
            + (meta >= 0 ? TitleWeights.AboveMeta : 0)
            + (index == 0 ? TitleWeights.FirstLine : 0)
            + (page.IsRepeatedHeadline(index) ? TitleWeights.Repeated : 0)
            - (TitleWeights.MissingWord * Math.Max(0, UsualLeast - line.Words))
            - (line.IsProse ? TitleWeights.Prose : 0)
            - (page.Metas[index] is not null ? TitleWeights.Dated : 0)
            - (IsBelowRival(page, spoken, index) ? TitleWeights.BelowRival : 0)
            - (IsBelowByline(page, index) ? TitleWeights.BelowByline : 0)
            - (line.Text[^1] is '.' or ',' or ':' or ';' or '。' ? TitleWeights.Sentence : 0)
            - (line.Form.HasCase && line.Form.UpperShare > MostlyCapitals ? TitleWeights.Capitals : 0)
            - (line.IsAfterBlank && line.IsBeforeBlank ? TitleWeights.Alone : 0)
            - (IsBareByline(page, index) ? TitleWeights.BareByline : 0)
            - (TitleWeights.LabelBetween * Math.Min(labels, LabelsCounted))
            - (TitleWeights.FrameBetween * Math.Min(frame, Counted))
            - (TitleWeights.LineBetween * Math.Min(body.First - index, LinesCounted));
    }

    // The line that says who or when, few lines of text below; or -1.
    private static int MetaBelow(PageReading page, int index, int end)
    {
        int seen = 0;
        for (int i = index + 1; i < Math.Min(end, page.Lines.Count) && seen < NearMeta; i++)
        {
            if (page.Metas[i] is not null)
                return i;
            seen += IsWords(page, i) ? 1 : 0;
        }

        return -1;
    }

    // A byline beside a date is the head of a story, and what stands below its buttons is no headline.
    private static bool IsBelowByline(PageReading page, int index)
    {
        int seen = 0;
        for (int i = index - 1; i >= 0 && seen < NearMeta && index - i <= FarMeta; i--)
        {
            bool isNear = index - i <= NearMeta;
            if (page.Metas[i] is { HasNames: true } meta && (isNear || meta.Date is not null || page.Metas[i + 1]?.Date is not null))
                return true;
            seen += isNear || (page.Roles[i] == LineRole.Unknown && page.Lines[i].Words > UsualLeast) ? 0 : 1;
        }

        return false;
    }

    // What stands below a line that can be the headline as well is its summary.
    private static bool IsBelowRival(PageReading page, HashSet<string> spoken, int index)
    {
        int above = Enumerable.Range(1, RivalReach).Select(n => index - n)
            .Where(i => i >= 0 && page.Roles[i] == LineRole.Unknown)
            .FirstOrDefault(i => page.Lines[i].Words > LabelWords || IsKicker(page, i), -1);
        return above >= 0 && page.Lines[above].Words >= UsualLeast && CanBe(page, above)
            && (page.ContentWords(above).Count(spoken.Contains) >= LeastShared || (page.Lines[index].IsProse && !page.Lines[above].IsProse))
            && !page.Lines[above].Text.Contains(page.Lines[index].Text, StringComparison.OrdinalIgnoreCase);
    }

    // What stands below a kicker opens a story.
    private static bool IsKicker(PageReading page, int i) =>
        page.Metas[i] is null && page.Lines[i].Form is { HasCase: true, UpperShare: > MostlyCapitals } && IsWords(page, i);

    private static bool IsWords(PageReading page, int index) => page.Lines[index].Text.Any(char.IsLetter);

    // A name between a longer line and a date is who wrote it, also without "By"; so is one beside a publisher's.
    private static bool IsBareByline(PageReading page, int index) =>
        index > 0 && index + 1 < page.Lines.Count && page.Roles[index - 1] == LineRole.Unknown && page.Lines[index] is var line
        && (line.ColumnEnds.Length > 0 ? !MetaLine.NamesAlone(line).IsEmpty
            : page.Metas[index + 1] is not null && page.Lines[index - 1].Words > line.Words && AuthorNames.IsPerson(line.Text));

    // "The Fair Opens Late. Why Nobody Minds."
    private static bool IsTitleCased(PageLine line) => line.Form.HasCase && line.Form.LowerStarts < MostlyLower;

    private static bool IsFrame(LineRole role) =>
        role is LineRole.Navigation or LineRole.Teaser or LineRole.RelatedHeading or LineRole.Newsletter or LineRole.Cookies
            or LineRole.Footer;
}
