using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Mail;

/// <summary>Where a mail's text ends and its signature begins.</summary>
internal static class MailSignature
{
    private const int MaxBlocks = 15;
    private const int MaxMarkedWords = 60;
    private const int MaxNameLine = 80;
    private const int MaxFarewell = 60;
    private const int LeastName = 3;

    /// <summary>0-based block; -1 when there is none, or when text stands below.</summary>
    public static int StartOf(IReadOnlyList<TextBlock> blocks, List<PageLine> lines, string? sender)
    {
        int prose = lines.FindIndex(l => l.IsProse);
        bool IsEnd(int from, int words) => from > prose && blocks.Count - from <= MaxBlocks
            && lines.Skip(from + 1).Where(l => l.IsProse).Sum(l => l.Words) <= words;
        bool IsPart(int i) => i > prose && (MailWording.IsFarewell(lines[i].Text) || IsName(lines[i].Text, sender));
        int First(int i) => IsPart(i - 1) ? First(i - 1) : i;
        int mark = lines.FindIndex(prose + 1, l => MailWording.IsSignatureMark(l.Text));
        int farewell = lines.FindLastIndex(l => MailWording.IsFarewell(l.Text));
        int name = lines.FindLastIndex(l => IsName(l.Text, sender));
        int[] starts =
        [
            IsEnd(mark, IsStandard(lines, mark) ? MaxMarkedWords : 0) ? First(mark) : -1, IsEnd(farewell, 0) ? First(farewell) : -1,
            IsEnd(name, 0) && !IsContact(lines, prose, name) ? WithFarewell(blocks, name, prose) : -1,
        ];
        return starts.Where(s => s >= 0).DefaultIfEmpty(-1).Min();
    }

    /// <summary>True for a line that begins with the sender's name, or is their first one.</summary>
    public static bool IsName(string line, string? sender)
    {
        string name = sender?.Trim() ?? "";
        if (name.Length < LeastName || line.Length > MaxNameLine)
            return false;
        bool isFirst = PersonName.IsOne(name) && line.TrimEnd('.', ',') == name[..name.IndexOf(' ', StringComparison.Ordinal)];
        return isFirst || (line.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (line.Length == name.Length || !char.IsLetterOrDigit(line[name.Length]))
            && !line.EndsWith('.') && !line.EndsWith(':'));
    }

    // "-- ", RFC 3676: what follows is a signature whatever it says.
    private static bool IsStandard(List<PageLine> lines, int mark) => mark >= 0 && lines[mark].Text == "--";

    // The sender may be whom the press is to ask.
    private static bool IsContact(List<PageLine> lines, int prose, int name) =>
        lines.Skip(prose + 1).Take(name - prose - 1).Any(l => ReleaseWording.IsContact(l.Text, out _));

    // In languages that no list has, the line above the name ends with a comma.
    private static int WithFarewell(IReadOnlyList<TextBlock> blocks, int name, int prose)
    {
        bool isFarewell = name - 1 > prose && blocks[name - 1] is { Kind: BlockKind.Text, Text: { Length: > 0 and < MaxFarewell } above }
            && (above[^1] is ',' or '，' or '、' || MailWording.IsFarewell(above));
        return isFarewell ? name - 1 : name;
    }
}
