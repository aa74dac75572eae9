using System.Text.RegularExpressions;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// The parts that press releases have by custom: release and embargo lines above, boilerplate, contact and end mark below.
/// Their lines are marked; what they say is kept.
/// </summary>
internal sealed partial class PressRelease
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxMarkWords = 10;
    private const int MaxEmbargoWords = 24;
    private const int MaxLength = 300;
    private const int MaxContactLines = 8;
    private const int MaxContactWords = 20;
    private const int LeastPhoneDigits = 7;
    private const double Sure = PageReading.SureOfWording;

    private readonly PageReading page;
    private readonly TimeZoneInfo zone;
    private readonly List<int> contact = [];

    public PressRelease(PageReading page, TimeZoneInfo zone)
    {
        (this.page, this.zone) = (page, zone);
        bool hasMark = false;
        for (int i = 0; i < page.Lines.Count; i++)
            hasMark |= page.Lines[i].Words <= MaxEmbargoWords && page.Lines[i].Text.Length <= MaxLength && ReadMark(i);
        ReadContact();
        if (!hasMark && contact.Count == 0)
            return;
        ReadBoilerplate();
        ReadBelowEnd();
    }

    /// <summary>The instant or day before which nothing may be published, or null.</summary>
    public WrittenDate? Embargo { get; private set; }

    /// <summary>1-based line of the embargo; 0 when there is none.</summary>
    public int EmbargoLine { get; private set; }

    /// <summary>Who answers questions, on one line; null when the page does not say.</summary>
    public string? Contact => contact.Count == 0 ? null : string.Join(", ", contact.Select(ContactText).Where(t => t.Length > 0));

    /// <summary>1-based lines of the contact.</summary>
    public IEnumerable<int> ContactLines => contact.Select(i => page.Lines[i].Number);

    private bool ReadMark(int i)
    {
        PageLine line = page.Lines[i];
        if (line.Words <= MaxMarkWords && ReleaseMark().IsMatch(line.Text))
        {
            page.Mark(i, LineRole.Release, Sure, "says that this is a press release");
            return true;
        }

        if (EndMark().IsMatch(line.Text))
        {
            page.Mark(i, LineRole.EndMark, Sure, "the mark that ends a press release");
            return true;
        }

        if (!EmbargoMark().IsMatch(line.Text))
            return false;
        Embargo ??= WrittenDate.Find(line.Text, zone);
        EmbargoLine = line.Number;
        page.Mark(i, LineRole.Embargo, Sure, "forbids publication before a time");
        return true;
    }

    // A heading such as "Media contact", and the short lines below it, one of which has a telephone number or an address.
    private void ReadContact()
    {
        for (int i = 0; i < page.Lines.Count && contact.Count == 0; i++)
        {
            if (page.Lines[i].Words > MaxContactWords || page.Lines[i].Text.Length > MaxLength || !ContactHeading().IsMatch(page.Lines[i].Text))
                continue;
            int end = i + 1;
            while (end < page.Lines.Count && end - i <= MaxContactLines && IsContactLine(end))
                end++;
            int[] block = [.. Enumerable.Range(i, end - i)];
            if (!block.Any(j => IsReachable(page.Lines[j].Text)))
                continue;
            contact.AddRange(block);
            foreach (int j in block)
                page.Mark(j, LineRole.Contact, Sure, j == i ? "heading of a contact" : "below the heading of a contact");
        }
    }

    private bool IsContactLine(int i) =>
        page.Lines[i].Words <= MaxContactWords && !page.Lines[i].IsProse && page.Roles[i] is not (LineRole.EndMark or LineRole.Footer)
        && !AboutHeading().IsMatch(page.Lines[i].Text) && (!page.Lines[i].IsAfterBlank || page.Lines[i - 1].Text[^1] is ':' or '：' || IsReachable(page.Lines[i].Text));

    private static bool IsReachable(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsDigit) >= LeastPhoneDigits;

    private string ContactText(int i)
    {
        string text = ContactHeading().Replace(page.Lines[i].Text, "").Trim(' ', ':', '：', ',', ';');
        return text;
    }

    // "About the Brinemark Expo" and the paragraphs below it.
    private void ReadBoilerplate()
    {
        for (int i = page.Lines.Count / 3; i + 1 < page.Lines.Count; i++)
        {
            if (page.Lines[i].Words > MaxMarkWords || page.Lines[i].EndsSentence || !AboutHeading().IsMatch(page.Lines[i].Text) || !page.Lines[i + 1].IsProse)
                continue;
            page.Mark(i, LineRole.Boilerplate, Sure, "heading of what a press release says of its sender");
            for (i++; i < page.Lines.Count && page.Lines[i].IsProse && page.Roles[i] == LineRole.Unknown; i++)
                page.Mark(i, LineRole.Boilerplate, Sure, "below a heading that begins with 'About'");
            i--;
        }
    }

    private void ReadBelowEnd()
    {
        int end = Array.LastIndexOf(page.Roles, LineRole.EndMark);
        for (int i = end + 1; end > 0 && i < page.Lines.Count; i++)
        {
            if (page.Roles[i] == LineRole.Unknown)
                page.Mark(i, LineRole.Footer, Sure, "below the end mark");
        }
    }

    [GeneratedRegex(@"^\W*(for immediate (press )?release|(press|news|media) (release|statement)|pressemitteilung|presseinformation|medienmitteilung|communiqué( de presse)?|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|新闻稿|即时发布)\W*(\d.*)?$", Options)]
    private static partial Regex ReleaseMark();

    [GeneratedRegex(@"^(\W*(strictly )?(under |sous )?(embargo(ed)?|sperrfrist|embargado)\b.*|\W*not for (publication|release) (before|until)\b.*|.{0,8}禁止.{0,6}前发布.*)$", Options)]
    private static partial Regex EmbargoMark();

    [GeneratedRegex(@"^\s*((#\s*){3,}|[-–—]+\s*(30|ends?|ende|fin)\s*[-–—]+|(ENDS|ENDE|FIN)\.?|（完）)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^\W*((media|press|pr|editorial)( and (media|press|pr))? ?(contacts?|enquiries|inquiries|office)|contacts?( for (the )?(media|press|journalists))?|for (more|further|media|press) (information|enquiries|inquiries),?( please)? contact|presse-?kontakt|kontakt für (die )?(presse|medien)|(medien)?kontakt|ansprechpartner(in)?|rückfragen (bitte )?an|contacts? (de )?presse|contacto( de| para)? (la )?prensa|contatto stampa|媒体联系人?|新闻联系人?|联系人)(\s*[:：]|\s*$)", Options)]
    private static partial Regex ContactHeading();

    [GeneratedRegex(@"^\W*((about|über|à propos d[eu]|acerca de|sobre|informazioni su) \S.*|关于.+)$", Options)]
    private static partial Regex AboutHeading();
}
