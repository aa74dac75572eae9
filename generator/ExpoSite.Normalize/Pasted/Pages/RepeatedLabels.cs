using System.Text.RegularExpressions;
using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Finds the labels of buttons that a page shows again and again: "View deal". Other labels are repeated in texts as well: meals of a
/// plan, voices of a talk. And what a label alone on its line says of the next one: "Image caption,".
/// </summary>
internal static partial class RepeatedLabels
{
    private const int MostWords = 4;
    private const int Least = 3;
    private const double Sure = 0.85;

    public static void Mark(PageReading page)
    {
        var places = Enumerable.Range(0, page.Lines.Count)
            .Where(i => page.Roles[i] == LineRole.Unknown && page.Metas[i] is null && !page.IsRow(i) && IsLabel(page.Lines[i]))
            .GroupBy(i => page.Lines[i].Text, StringComparer.OrdinalIgnoreCase);
        foreach (int i in places.Where(p => p.Count() >= Least).SelectMany(p => p))
            page.Mark(i, LineRole.Button, Sure, "the same label again and again");
        for (int i = 1; i < page.Lines.Count; i++)
        {
            if (!page.Lines[i].IsAfterBlank && CaptionBelow().IsMatch(page.Lines[i - 1].Text) && page.Roles[i] == LineRole.Unknown)
                page.Mark(i, LineRole.Caption, Sure, "the line above says so");
        }
    }

    [GeneratedRegex(@"^(image|media|photo|picture|figure) caption\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CaptionBelow();

    private static bool IsLabel(PageLine line) =>
        line.Words <= MostWords && !line.EndsSentence && !line.IsListItem && ReaderCall.Opens(line.Text);
}
