using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Reading;

/// <summary>
/// The parts of a press release that are no part of the story: mark, embargo, end mark, what the company says of itself, notes
/// and contact. Works on lines or paragraphs of any format.
/// </summary>
internal sealed class ReleaseParts
{
    private const string Contacts = "contact";
    private const int HeadLines = 15;
    private const int MaxContactLines = 7;
    private const int MaxAboutLines = 4;
    private const int MaxContactLength = 200;
    private const int MaxDateline = 90;

    private readonly IReadOnlyList<string> lines;
    private readonly (string Role, string Reason)?[] roles;

    private ReleaseParts(IReadOnlyList<string> lines)
    {
        this.lines = lines;
        roles = new (string, string)?[lines.Count];
    }

    /// <summary>True when the text says so: by a mark, an embargo, an end mark, or a dateline and a contact.</summary>
    public bool IsRelease { get; private set; }

    /// <summary>When the story may appear, or null.</summary>
    public StoryTime? Embargo { get; private set; }

    /// <summary>0-based line of the embargo, or -1 when there is none.</summary>
    public int EmbargoLine { get; private set; } = -1;

    /// <summary>Whom the press may ask, on one line, or null.</summary>
    public string? Contact { get; private set; }

    /// <summary>The date that the mark or the dateline states, or null.</summary>
    public WrittenDate? Date { get; private set; }

    /// <summary>0-based line of <see cref="Date"/>, or -1.</summary>
    public int DateLine { get; private set; } = -1;

    /// <summary>Role and reason of a line that is no part of the story; null for all others.</summary>
    public (string Role, string Reason)? RoleOf(int line) => roles[line];

    /// <param name="lines">Lines or paragraphs, none of them empty.</param>
    /// <param name="isProse">Whether a line reads as running text.</param>
    /// <param name="zone">The site's zone, for times without one.</param>
    public static ReleaseParts Read(IReadOnlyList<string> lines, Func<int, bool> isProse, TimeZoneInfo zone)
    {
        var release = new ReleaseParts(lines);
        int firstProse = Enumerable.Range(0, lines.Count).FirstOrDefault(isProse, lines.Count);
        release.ReadHead(firstProse, zone);
        if (firstProse < lines.Count)
            release.ReadDateline(firstProse, zone);
        release.ReadTail(firstProse);
        return release;
    }

    private void ReadHead(int firstProse, TimeZoneInfo zone)
    {
        for (int i = 0; i < Math.Min(lines.Count, Math.Max(HeadLines, firstProse)); i++)
        {
            if (ReleaseWording.IsEmbargo(lines[i]))
                ReadEmbargo(i, zone);
            else if (ReleaseWording.IsMark(lines[i], zone, out WrittenDate? date))
                Mark(i, "release mark", "says that this is a press release", date);
        }
    }

    private void ReadEmbargo(int line, TimeZoneInfo zone)
    {
        Mark(line, "embargo", "names the time before which the story may not appear", null);
        EmbargoLine = line;
        WrittenDate? until = WrittenDate.Find(lines[line], zone);
        // "EMBARGOED UNTIL" and the time on the line below
        if (until is null && line + 1 < lines.Count && WrittenDate.Find(lines[line + 1], zone) is { } below && lines[line + 1].Length - below.Length < 20)
        {
            until = below;
            Mark(line + 1, "embargo", "a time and little else, below the embargo", null);
        }

        Embargo ??= until?.Time;
    }

    private void Mark(int line, string role, string reason, WrittenDate? date)
    {
        roles[line] = (role, reason);
        IsRelease = true;
        if (date is not null && Date is null)
            (Date, DateLine) = (date, line);
    }

    // "HANOI, 4 November 2025 - The fair ..."
    private void ReadDateline(int firstProse, TimeZoneInfo zone)
    {
        string start = lines[firstProse][..Math.Min(lines[firstProse].Length, MaxDateline)];
        int dash = start.IndexOfAny(['–', '—']) is >= 0 and int wide ? wide : start.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && char.IsLetterOrDigit(start[0]) && WrittenDate.Find(start[..dash], zone) is { } date)
            (Date, DateLine) = (date, firstProse);
    }

    private void ReadTail(int firstProse)
    {
        int end = Enumerable.Range(0, lines.Count).FirstOrDefault(i => i > firstProse && ReleaseWording.IsEndMark(lines[i]), -1);
        if (end > 0)
            Mark(end, "end mark", "the sign that ends a press release", null);
        int half = Math.Max(firstProse + 1, lines.Count / 3);
        int contact = Enumerable.Range(0, lines.Count).FirstOrDefault(i => i >= half && ReleaseWording.IsContact(lines[i], out _), -1);
        if (!IsRelease && (contact < 0 || DateLine != firstProse))
            return;
        IsRelease = true;
        ReadSections(end > 0 ? end + 1 : half, isAfterEnd: end > 0);
    }

    private void ReadSections(int from, bool isAfterEnd)
    {
        string section = "";
        int room = 0;
        for (int i = from; i < lines.Count; i++)
        {
            if (roles[i] is not null)
                continue;
            bool isDetail = section != Contacts || ReleaseWording.IsContactDetail(lines[i]);
            string? heading = SectionOf(i);
            if (heading is not null)
            {
                section = heading;
                room = heading == Contacts ? MaxContactLines : MaxAboutLines;
            }
            else if (room-- <= 0 || !isDetail)
            {
                section = "";
            }

            if (section.Length > 0)
                roles[i] = (section, "part of the section below the story");
            else if (isAfterEnd)
                roles[i] = ("after the end", "stands below the end mark");
            if (section == Contacts)
                AddContact(i);
        }
    }

    private static readonly ImmutableArray<(string Role, Func<string, bool> Fits)> Sections =
    [
        (Contacts, line => ReleaseWording.IsContact(line, out _)),
        ("boilerplate", ReleaseWording.IsAbout),
        ("notes", ReleaseWording.IsNotes),
    ];

    private string? SectionOf(int line) => Sections.FirstOrDefault(s => s.Fits(lines[line])).Role;

    private void AddContact(int line)
    {
        string detail = ReleaseWording.IsContact(lines[line], out string? rest) ? rest! : lines[line];
        string all = Contact is null ? detail : detail.Length == 0 ? Contact : $"{Contact}, {detail}";
        if (all.Length is > 0 and <= MaxContactLength)
            Contact = all;
    }
}
