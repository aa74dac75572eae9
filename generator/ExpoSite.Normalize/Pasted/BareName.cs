using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// Finds the author where no "By" tells: a person's name that opens a line with a date below the headline, one that stands there alone,
/// or the person whom the note below the text is about. A name that the text speaks of is not its author's, and words that the
/// page writes in small letters are no name.
/// </summary>
internal static class BareName
{
    private const int MostWords = 4;
    private const int LinesBelow = 3;
    private const double BesideDate = 0.8;
    private const double Alone = 0.6;
    private const double OfNote = 0.5;

    public static HeadValue<ImmutableArray<string>>? Find(PageReading page, int[] below, int title, LineRange body)
    {
        foreach (int i in below.Where(i => page.Metas[i] is { Names.IsEmpty: false }))
        {
            if (Authors(page, page.Metas[i]!.Names, i, body, isDated: true) is { } names)
                return new(names, page.Lines[i], BesideDate, "a name that opens the line below the headline");
        }

        foreach (int i in below.Where(i => page.Metas[i] is null && page.Roles[i] == LineRole.Unknown).Take(LinesBelow))
        {
            PageLine line = page.Lines[i];
            if (Authors(page, MetaLine.NamesAlone(line), i, body, isDated: false) is not { } names)
                continue;
            page.Mark(i, LineRole.Byline, Alone, "a name alone below the headline");
            return new(names, line, Alone, "a name alone below the headline");
        }

        return OfNoteBelow(page, title);
    }

    private static ImmutableArray<string>? Authors(PageReading page, ImmutableArray<string> names, int line, LineRange body, bool isDated)
    {
        bool areNames = !names.IsEmpty && names.All(n => n.Count(c => c == ' ') < MostWords && !AuthorNames.IsPublisher(n));
        if (!areNames)
            return null;
        // Many a first name or surname is a word as well.
        string[] lasts = [.. names.Select(n => n[(n.LastIndexOf(' ') + 1)..])];
        string[] small = [.. (isDated ? names.AsEnumerable() : lasts).Select(n => n.ToLowerInvariant())];
        for (int i = 0; i < page.Lines.Count; i++)
        {
            bool isOfText = i != line && i >= body.First && i < body.End && page.Lines[i].IsProse;
            string text = page.Lines[i].Text;
            if ((isOfText && (isDated ? names.AsEnumerable() : lasts).Any(n => Has(text, n))) || small.Any(w => Has(text, w)))
                return null;
        }

        return names;
    }

    // The word by itself, in this case.
    private static bool Has(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }

    // "Ana Reyes is a reporter for ..."
    private static HeadValue<ImmutableArray<string>>? OfNoteBelow(PageReading page, int title)
    {
        for (int i = title + 1; i < page.Lines.Count; i++)
        {
            if (page.Roles[i] == LineRole.AboutAuthor && page.Lines[i].Text.IndexOf(" is ", StringComparison.Ordinal) is > 0 and int end
                && page.Lines[i].Text[..end] is var name && AuthorNames.IsPerson(name))
            {
                return new([name], page.Lines[i], OfNote, "the note on its author");
            }
        }

        return null;
    }
}
