using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Finds the labels of buttons that a page shows again and again: "View deal". Other labels are repeated in texts as well: meals of a
/// plan, voices of a talk.
/// </summary>
internal static class RepeatedLabels
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
    }

    private static bool IsLabel(PageLine line) =>
        line.Words <= MostWords && !line.EndsSentence && !line.IsListItem && ReaderCall.Opens(line.Text);
}
