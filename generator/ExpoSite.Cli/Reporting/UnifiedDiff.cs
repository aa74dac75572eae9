using System.Globalization;
using System.Text;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Reporting;

/// <summary>Differences of two texts in the unified format, as <c>patch</c> reads it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    // Above this many pairs of lines, what lies between the equal ends is shown as replaced as a whole.
    private const long LargestTable = 4_000_000;

    private readonly record struct Edit(char Sign, string Line);

    /// <summary>The difference, or an empty text for equal ones.</summary>
    /// <param name="path">Path for both heads.</param>
    /// <param name="before">Null for a file that is not there yet.</param>
    /// <param name="after">Null for a file that is removed.</param>
    public static string Of(string path, string? before, string? after)
    {
        if (before == after)
            return "";
        List<Edit> edits = Edits(Lines(before ?? ""), Lines(after ?? ""));
        var text = new StringBuilder();
        text.Append(before is null ? "--- /dev/null\n" : $"--- a/{path}\n").Append(after is null ? "+++ /dev/null\n" : $"+++ b/{path}\n");
        for (int start = NextChange(edits, 0); start < edits.Count;)
        {
            int from = Math.Max(0, start - Context);
            int end = HunkEnd(edits, start);
            AppendHunk(text, edits, from, end);
            start = NextChange(edits, end);
        }

        return text.ToString();
    }

    /// <summary>Writes the difference of one file, in colour for a person.</summary>
    public static void Show(string diff, Session session)
    {
        string[] lines = diff.Split('\n')[..^1];
        for (int i = 0; i < lines.Length; i++)
        {
            if (session.IsTerminal)
                session.Out.WritePainted(new Ink(lines[i], ColorOf(lines[i], isHead: i < 2)));
            else
                session.Out.WriteLine(lines[i]);
        }
    }

    private static string? ColorOf(string line, bool isHead) => line[0] switch
    {
        _ when isHead => "1",
        '@' => "36",
        '+' => "32",
        '-' => "31",
        _ => null,
    };

    private static string[] Lines(string text)
    {
        if (text.Length == 0)
            return [];
        string[] lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static List<Edit> Edits(string[] before, string[] after)
    {
        int head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
            head++;
        int tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        return
        [
            .. before[..head].Select(l => new Edit(' ', l)),
            .. Middle(before[head..^tail], after[head..^tail]),
            .. before[^tail..].Select(l => new Edit(' ', l)),
        ];
    }

    private static List<Edit> Middle(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > LargestTable)
            return [.. before.Select(l => new Edit('-', l)), .. after.Select(l => new Edit('+', l))];
        int[,] common = CommonLengths(before, after);
        var edits = new List<Edit>();
        int i = 0;
        int j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
                (i, j) = Add(' ', before[i], i + 1, j + 1);
            else if (i < before.Length && (j == after.Length || common[i + 1, j] >= common[i, j + 1]))
                (i, j) = Add('-', before[i], i + 1, j);
            else
                (i, j) = Add('+', after[j], i, j + 1);
        }

        return edits;

        (int I, int J) Add(char sign, string line, int nextI, int nextJ)
        {
            edits.Add(new Edit(sign, line));
            return (nextI, nextJ);
        }
    }

    // Length of the longest common subsequence of what follows each pair of lines.
#pragma warning disable CA1814 // a full table, not a ragged one
    private static int[,] CommonLengths(string[] before, string[] after)
    {
        int[,] common = new int[before.Length + 1, after.Length + 1];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
#pragma warning restore CA1814

    private static int NextChange(List<Edit> edits, int from)
    {
        int next = edits.FindIndex(from, e => e.Sign != ' ');
        return next < 0 ? edits.Count : next;
    }

    private static int HunkEnd(List<Edit> edits, int start)
    {
        int end = start;
        for (int next = start; next < edits.Count && next - end <= 2 * Context; next = NextChange(edits, end))
        {
            end = next;
            while (end < edits.Count && edits[end].Sign != ' ')
                end++;
        }

        return Math.Min(edits.Count, end + Context);
    }

    private static void AppendHunk(StringBuilder text, List<Edit> edits, int from, int end)
    {
        int oldStart = edits.Take(from).Count(e => e.Sign != '+');
        int newStart = edits.Take(from).Count(e => e.Sign != '-');
        int oldCount = edits.Skip(from).Take(end - from).Count(e => e.Sign != '+');
        int newCount = edits.Skip(from).Take(end - from).Count(e => e.Sign != '-');
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Start(oldStart, oldCount)},{oldCount} +{Start(newStart, newCount)},{newCount} @@\n");
        foreach (Edit edit in edits.Skip(from).Take(end - from))
            text.Append(edit.Sign).Append(edit.Line).Append('\n');
    }

    // An empty range starts at the line before it.
    private static int Start(int linesBefore, int count) => count == 0 ? linesBefore : linesBefore + 1;
}
