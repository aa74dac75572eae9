using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using DiffPlex.Renderer;

namespace ExpoSite.Cli.Reporting;

/// <summary>Differences of two texts in the unified format, as <c>patch</c> reads it.</summary>
internal static class UnifiedDiff
{
    // The work grows with the square of it: at most half a second. Two texts with more lines between their equal ends, which are no two
    // versions of one story, are shown as replaced as a whole.
    private const int MostLines = 16_000;

    private static readonly CustomFunctionChunker ByLine = new(Lines);

    /// <summary>The difference, or an empty text for equal ones.</summary>
    /// <param name="path">Path for both heads.</param>
    /// <param name="before">Null for a file that is not there yet.</param>
    /// <param name="after">Null for a file that is removed.</param>
    public static string Of(string path, string? before, string? after)
    {
        if (before == after)
            return "";
        string[] old = Lines(before ?? "");
        string[] made = Lines(after ?? "");
        string oldName = before is null ? "/dev/null" : $"a/{path}";
        string newName = after is null ? "/dev/null" : $"b/{path}";
        if (old.Length == 0 || made.Length == 0 || BetweenEnds(old, made) > MostLines)
            return Replaced($"--- {oldName}\n+++ {newName}\n", old, made);
        DiffResult found = Differ.Instance.CreateDiffs(before!, after!, ignoreWhiteSpace: false, ignoreCase: false, ByLine);
        return UnidiffRenderer.Instance.Generate(found, oldName, newName).Replace(Environment.NewLine, "\n", StringComparison.Ordinal);
    }

    /// <summary>Writes the difference of one file, in colour for a person.</summary>
    public static void Show(string diff, Session session)
    {
        string[] lines = Lines(diff);
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
        string[] lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    // Where the ends meet, nothing is left that work could be spent on.
    private static int BetweenEnds(string[] old, string[] made)
    {
        int head = old.AsSpan().CommonPrefixLength(made);
        int tail = old.Reverse().Zip(made.Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return old.Length + made.Length - (2 * (head + tail));
    }

    private static string Replaced(string heads, string[] old, string[] made)
    {
        var text = new StringBuilder(heads).Append(CultureInfo.InvariantCulture, $"@@ -{Range(old)} +{Range(made)} @@\n");
        text.AppendJoin("", old.Select(l => $"-{l}\n")).AppendJoin("", made.Select(l => $"+{l}\n"));
        return text.ToString();
    }

    // An empty range starts at the line before it.
    private static string Range(string[] lines) =>
        lines.Length == 0 ? "0,0" : string.Create(CultureInfo.InvariantCulture, $"1,{lines.Length}");
}
