using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Releases;

/// <summary>
/// The parts of a press release that are no part of the story: mark, embargo, end mark, what the company says of itself, notes
/// and contact. Works on lines or paragraphs of any format.
/// </summary>
internal sealed class ReleaseParts
{
    private const int HeadLines = 15;
    private const int MaxContactLines = 7;
    private const int MaxAboutLines = 4;
    private const int MaxProvider = 80;
    private const int MaxContactLength = 200;

    private readonly IReadOnlyList<string> lines;
    private readonly (LineRole Role, string Reason)?[] parts;
    private readonly List<int> contactLines = [];

    private ReleaseParts(IReadOnlyList<string> lines)
    {
        this.lines = lines;
        parts = new (LineRole, string)?[lines.Count];
    }

    /// <summary>True when a mark, an embargo, an end mark, a contact for the press, or a dateline and a contact say so.</summary>
    public bool IsRelease { get; private set; }

    /// <summary>When the story may appear, or null.</summary>
    public WrittenDate? Embargo { get; private set; }

    /// <summary>0-based line of the embargo, or -1 when there is none.</summary>
    public int EmbargoLine { get; private set; } = -1;

    /// <summary>Whom the press may ask, on one line, or null.</summary>
    public string? Contact { get; private set; }

    /// <summary>0-based lines of the contact.</summary>
    public IReadOnlyList<int> ContactLines => contactLines;

    /// <summary>The date that the mark or the dateline states, or null.</summary>
    public WrittenDate? Date { get; private set; }

    /// <summary>0-based line of <see cref="Date"/>, or -1.</summary>
    public int DateLine { get; private set; } = -1;

    /// <summary>What a line is that is no part of the story, and why; null for all others.</summary>
    public (LineRole Role, string Reason)? PartOf(int line) => parts[line];

    /// <param name="lines">Lines or paragraphs, none of them empty.</param>
    /// <param name="textStart">0-based line where the running text begins; the number of lines when there is none.</param>
    /// <param name="zone">The site's zone, for times without one.</param>
    public static ReleaseParts Read(IReadOnlyList<string> lines, int textStart, TimeZoneInfo zone)
    {
        var release = new ReleaseParts(lines);
        release.ReadHead(textStart, zone);
        if (textStart < lines.Count && ReleaseWording.Dateline(lines[textStart], zone) is { } date)
            (release.Date, release.DateLine) = (date, textStart);
        release.ReadTail(textStart);
        release.ReadLabels(textStart);
        return release;
    }

    private void ReadHead(int textStart, TimeZoneInfo zone)
    {
        int end = Math.Max(HeadLines, textStart);
        for (int i = 0; i < Math.Min(lines.Count, end); i++)
        {
            if (ReleaseWording.IsEmbargo(lines[i], zone))
                ReadEmbargo(i, zone);
            else if (i < textStart && ReleaseWording.IsProvider(lines[i]))
                ReadProvider(i, textStart);
            else if (ReleaseWording.IsMark(lines[i], zone, out WrittenDate? date))
                Mark(i, LineRole.Release, "says that this is a press release", date);
        }

        // A note at the end holds as well.
        for (int i = end; i < lines.Count && EmbargoLine < 0; i++)
        {
            if (ReleaseWording.IsEmbargoLabel(lines[i], zone))
                ReadEmbargo(i, zone);
        }
    }

    private void ReadLabels(int textStart)
    {
        for (int i = 0; IsRelease && i < Math.Min(textStart, lines.Count); i++)
        {
            if (ReleaseWording.IsShareLabel(lines[i]))
                parts[i] ??= (LineRole.Footer, "a label above buttons");
        }
    }

    // "NEWS PROVIDED BY" and the name on the line below
    private void ReadProvider(int line, int textStart)
    {
        Mark(line, LineRole.Release, "names the company that sent the release", null);
        if (lines[line].EndsWith("by", StringComparison.OrdinalIgnoreCase) && line + 1 < textStart && lines[line + 1].Length <= MaxProvider)
            parts[line + 1] = (LineRole.Release, "the company that sent the release");
    }

    private void ReadEmbargo(int line, TimeZoneInfo zone)
    {
        Mark(line, LineRole.Embargo, "names the time before which the story may not appear", null);
        EmbargoLine = line;
        WrittenDate? until = WrittenDate.Find(lines[line], zone);
        // What is not understood of it may say that the story has to wait for longer.
        if (until is not null && (until.IsAmbiguous || (until.Time.IsDay && ReleaseWording.NamesTime(lines[line], until))))
            until = null;
        // "EMBARGOED UNTIL" and the time on the line below; a day alone may be that of the release
        else if (until is null && line + 1 < lines.Count && WrittenDate.Find(lines[line + 1], zone) is { IsAmbiguous: false } below
            && lines[line + 1].Length - below.Length < 20 && !lines[line].Any(char.IsDigit)
            && (!below.Time.IsDay || (ReleaseWording.IsOpen(lines[line]) && !ReleaseWording.NamesTime(lines[line + 1], below))))
        {
            until = below;
            Mark(line + 1, LineRole.Embargo, "a time and little else, below the embargo", null);
        }

        Embargo ??= until;
    }

    private void Mark(int line, LineRole part, string reason, WrittenDate? date)
    {
        parts[line] = (part, reason);
        IsRelease = true;
        if (date is not null && Date is null)
            (Date, DateLine) = (date, line);
    }

    private void ReadTail(int textStart)
    {
        int end = Enumerable.Range(0, lines.Count).FirstOrDefault(i => i > textStart && ReleaseWording.IsEndMark(lines[i]), -1);
        if (end > 0)
            Mark(end, LineRole.EndMark, "the sign that ends a press release", null);
        int source = Enumerable.Range(textStart + 1, Math.Max(0, lines.Count - textStart - 1))
            .LastOrDefault(i => ReleaseWording.IsSource(lines[i]), -1);
        if (source > 0 && (IsRelease || DateLine == textStart))
        {
            Mark(source, LineRole.EndMark, "names the sender, at the end of a release", null);
            for (int i = source + 1; i < lines.Count; i++)
                parts[i] ??= (LineRole.Footer, "stands below the sender's name");
        }

        int from = end > 0 ? end + 1 : Math.Max(textStart + 1, lines.Count / 3);
        IsRelease |= Enumerable.Range(from, Math.Max(0, lines.Count - from)).Any(i =>
            ReleaseWording.IsContact(lines[i], out _) && (DateLine == textStart || ReleaseWording.IsPressContact(lines[i]))
                && ContactEnd(i) > i);
        if (IsRelease)
            ReadSections(from, isAfterEnd: end > 0);
    }

    private void ReadSections(int from, bool isAfterEnd)
    {
        for (int i = from; i < lines.Count;)
        {
            (LineRole part, int sectionEnd) = SectionAt(i);
            for (; i < sectionEnd; i++)
            {
                parts[i] ??= (part, "part of the section below the story");
                if (part == LineRole.Contact)
                    AddContact(i);
            }

            if (sectionEnd > 0)
                continue;
            if (isAfterEnd)
                parts[i] ??= (LineRole.Footer, "stands below the end mark");
            i++;
        }
    }

    // The section that a line is the heading of, and the line after it; 0 when it is no heading.
    private (LineRole Role, int End) SectionAt(int line)
    {
        if (ContactEnd(line) is > 0 and int end)
            return (LineRole.Contact, end);
        if (!ReleaseWording.IsAbout(lines[line]) && !ReleaseWording.IsNotes(lines[line]))
            return (LineRole.Footer, 0);
        int next = line + 1;
        while (next < lines.Count && next - line <= MaxAboutLines && !IsHeading(next))
            next++;
        return (LineRole.Boilerplate, next);
    }

    private bool IsHeading(int line) => ReleaseWording.IsContact(lines[line], out _) || ReleaseWording.IsAbout(lines[line])
        || ReleaseWording.IsNotes(lines[line]) || parts[line] is not null;

    // A heading such as "Media contact" alone is a menu's: somebody must be reachable on it or on the lines below.
    private int ContactEnd(int line)
    {
        if (!ReleaseWording.IsContact(lines[line], out _))
            return 0;
        int end = line + 1;
        while (end < lines.Count && end - line <= MaxContactLines && ReleaseWording.IsContactDetail(lines[end])
            && !ReleaseWording.IsAbout(lines[end]) && parts[end] is null)
        {
            end++;
        }

        return Enumerable.Range(line, end - line).Any(i => ReleaseWording.IsReachable(lines[i])) ? end : 0;
    }

    private void AddContact(int line)
    {
        contactLines.Add(line);
        string detail = ReleaseWording.IsContact(lines[line], out string? rest) ? rest! : lines[line];
        string all = Contact is null ? detail : detail.Length == 0 ? Contact : $"{Contact}, {detail}";
        if (all.Length is > 0 and <= MaxContactLength)
            Contact = all;
    }
}
