using System.Text.RegularExpressions;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// Finds lines by which a page sends its readers on to more of the site: "For more on ferries, follow our blog", "See: Ten ferries".
/// How to reach a fair or to buy a ticket is news, and stays.
/// </summary>
internal static partial class MoreElsewhere
{
    private const int MostWords = 40;
    private const int MostHeadlineWords = 30;
    private const double Sure = 0.8;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static void Mark(PageReading page)
    {
        if (page.TextStart >= 0)
            return;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            if (page.Roles[i] != LineRole.Unknown || line.Words > MostWords || !page.IsBelowProse(i))
                continue;
            if (Call().IsMatch(line.Text))
                page.Mark(i, LineRole.ReadMore, Sure, "sends the reader on to more of the site");
            else if (line.Words <= MostHeadlineWords && !line.EndsSentence && LabelAndHeadline().IsMatch(line.Text))
                page.Mark(i, LineRole.ReadMore, Sure, "a label and the headline of another story");
        }
    }

    [GeneratedRegex(@"^(for more|to (learn|read|see|hear|find out) more)\b(?! than\b)"
        + @"(?!.*\b(information|details?|tickets?|regist\w+|dates|hours|book|apply|exhibit\w*)\b)"
        + @".*, (please |just |be sure to |you can )?(visit|click|go to|head|check out|follow|subscribe|sign up|read|stream|watch|listen"
        + @"|tune|see|download)\b", Options)]
    private static partial Regex Call();

    [GeneratedRegex(@"^(see|read|listen|don['’]t miss|must[ -]read) ?: ?\S", Options)]
    private static partial Regex LabelAndHeadline();
}
