using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>Names what the lines are that are not of the article, where their wording did not tell.</summary>
internal static class OtherRoles
{
    private const int HeadlineWords = 5;
    private const int MenuWords = 4;
    private const int StandfirstWords = 8;
    private const double Likely = 0.7;

    public static void Mark(PageReading page, BodyDecision decision)
    {
        LineRange range = decision.Range;
        int footer = Array.FindLastIndex(page.Roles, r => r == LineRole.Footer);
        for (int i = 0; i < page.Roles.Length; i++)
        {
            if (page.Roles[i] != LineRole.Unknown)
                continue;
            (LineRole role, double sure) = RoleOf(page, decision, range, footer, i);
            page.Mark(i, role, sure, decision.ReasonsAgainst(i));
        }
    }

    // A summary without a full stop, right below the headline.
    private static bool IsStandfirst(PageReading page, BodyDecision decision, LineRange range, int i) =>
        decision.Title >= 0 && i == decision.Title + 1 && i < range.First && page.Metas[i] is null && page.Lines[i] is var line
        && line.Words >= StandfirstWords && !line.IsListItem && line.Form is not { HasCase: true, UpperShare: > 0.8 };

    private static (LineRole Role, double Confidence) RoleOf(PageReading page, BodyDecision decision, LineRange range, int footer, int i)
    {
        PageLine line = page.Lines[i];
        double sure = decision.Confidence(i);
        if (line.Text.Equals(decision.Title < 0 ? null : page.Lines[decision.Title].Text, StringComparison.OrdinalIgnoreCase))
            return (LineRole.Title, Likely);
        if (decision.Part(i, Clue.Standfirst) < 0 || IsStandfirst(page, decision, range, i))
            return (LineRole.Standfirst, Likely);
        if (line.IsProse)
            return (i > range.End || i < decision.Title ? LineRole.Teaser : LineRole.Unknown, Math.Min(sure, Likely));
        if (footer >= 0 && i > range.End && i >= footer)
            return (LineRole.Footer, Likely);
        bool isHeadline = line.Words >= HeadlineWords && i != decision.Title;
        if (isHeadline && !line.EndsSentence)
            return (LineRole.Teaser, Math.Min(sure, Likely));
        return (line.Words <= MenuWords ? LineRole.Navigation : LineRole.Unknown, Math.Min(sure, Likely));
    }
}
