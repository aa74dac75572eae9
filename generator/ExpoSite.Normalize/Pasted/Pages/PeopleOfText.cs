using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Takes back that a line is a note on the author where the paragraphs above name that person: texts introduce the people they speak
/// of in the same words.
/// </summary>
internal static class PeopleOfText
{
    private const double Unsure = 0.5;

    public static void Mark(PageReading page)
    {
        for (int i = 1; i < page.Lines.Count; i++)
        {
            if (page.Roles[i] == LineRole.AboutAuthor && page.Lines[i].IsProse && NameIn(page.Lines[i].Text) is { } name
                && IsSpokenOf(page, name, i) && !page.Metas.Any(m => m is not null && m.Authors.Concat(m.Names).Contains(name)))
            {
                page.Mark(i, LineRole.Unknown, Unsure, "");
            }
        }
    }

    private static string? NameIn(string text) =>
        text.IndexOf(" is ", StringComparison.Ordinal) is > 0 and int end && char.IsUpper(text[0]) ? text[..end] : null;

    private static bool IsSpokenOf(PageReading page, string name, int line) => Enumerable.Range(0, line)
        .Any(i => page.ProseOf(i) > 0 && page.Metas[i] is null && page.Lines[i].Text.Contains(name, StringComparison.Ordinal));
}
