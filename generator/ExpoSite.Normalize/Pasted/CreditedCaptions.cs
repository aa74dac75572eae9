using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// Finds captions by their credit: those that stand right above it, and those that a page ran into it ("The ferry at dawn.QUAY PRESS").
/// </summary>
internal static class CreditedCaptions
{
    private const int MostCreditWords = 8;
    private const int MostCaptionWords = 90;
    private const int LeastCaptionWords = 6;
    private const int LeastCreditLetters = 3;
    private const double LeastShareApart = 2.0 / 3;
    private const double Sure = 0.8;

    public static void Mark(PageReading page)
    {
        if (page.TextStart >= 0)
            return;
        bool areApart = ParagraphsStandApart(page);
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (!CanBeCaption(page, i))
                continue;
            if (areApart && IsAboveCredit(page, i))
                page.Mark(i, LineRole.Caption, Sure, "right above the credit of a picture");
            else if (EndsInCredit(page.Lines[i].Text))
                page.Mark(i, LineRole.Caption, Sure, "a name in capitals right behind its last sentence");
        }
    }

    // What no blank line parts from a credit is no paragraph where the paragraphs of the page stand apart.
    private static bool ParagraphsStandApart(PageReading page)
    {
        int[] paragraphs = [.. Enumerable.Range(0, page.Lines.Count).Where(i => page.ProseOf(i) > 0)];
        return paragraphs.Length > 0 && paragraphs.Count(i => page.Lines[i].IsBeforeBlank) >= paragraphs.Length * LeastShareApart;
    }

    private static bool CanBeCaption(PageReading page, int i) =>
        page.Roles[i] == LineRole.Unknown && page.Metas[i] is null && !page.IsRow(i) && page.IsBelowProse(i)
        && page.Lines[i].Words is >= LeastCaptionWords and <= MostCaptionWords;

    // A short line below another one can be the last of a verse.
    private static bool IsAboveCredit(PageReading page, int i) =>
        i + 1 < page.Lines.Count && page.Lines[i] is { IsBeforeBlank: false } line && (line.IsAfterBlank || line.IsProse)
        && page.Roles[i + 1] == LineRole.Caption && page.Lines[i + 1].Words <= MostCreditWords;

    private static bool EndsInCredit(string text)
    {
        int start = text.Length;
        while (start > 0 && (char.IsUpper(text[start - 1]) || text[start - 1] is ' ' or '/' or '&'))
            start--;
        int end = start;
        while (end > 0 && text[end - 1] is '”' or '"' or '’' or ')')
            end--;
        return text.Length - start >= LeastCreditLetters && char.IsUpper(text[start]) && !IsDomain(text.AsSpan(start))
            && end > 1 && text[end - 1] is '.' or '!' or '?' && char.IsLower(text[end - 2]);
    }

    private static bool IsDomain(ReadOnlySpan<char> name) => name is "COM" or "ORG" or "NET";
}
