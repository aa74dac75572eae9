using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Mail;

/// <summary>Where a mail that is quoted or passed on begins within another.</summary>
internal static class MailHistory
{
    private const int MaxHeaders = 12;
    private const int HeaderWindow = 5;

    public static bool IsStart(IReadOnlyList<PageLine> lines, int i)
    {
        string line = lines[i].Text;
        if (HistoryWording.IsMark(line))
            return true;
        if (HistoryWording.SenderOf(line) is null)
            return false;
        return HistoryWording.DateOf(line) is not null
            || lines.Skip(i + 1).Take(HeaderWindow).Count(l => HistoryWording.IsHeader(l.Text)) >= 2;
    }

    /// <summary>The mark and the headers below it; one that no list has counts where a known one stands below it.</summary>
    public static string[] Headers(IReadOnlyList<PageLine> lines, int mark)
    {
        string[] below = [.. lines.Skip(mark).Take(MaxHeaders).Select(l => l.Text)];
        return [.. below.TakeWhile((line, i) => IsKnown(line)
            || (HistoryWording.IsLabelled(line) && below.Skip(i + 1).Take(2).Any(HistoryWording.IsHeader)))];
    }

    private static bool IsKnown(string line) => HistoryWording.IsMark(line) || HistoryWording.IsHeader(line);
}
