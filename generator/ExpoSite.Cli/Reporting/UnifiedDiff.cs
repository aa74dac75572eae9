namespace ExpoSite.Cli.Reporting;

/// <summary>Shows what would change in a text file, in the unified format (POSIX diff -u), by longest common subsequence.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const long LargestTable = 4_000_000;

    public static IEnumerable<string> Of(string path, string before, string after)
    {
        string[] old = Lines(before);
        string[] now = Lines(after);
        List<(char Mark, string Line)> script = Script(old, now);
        yield return $"--- {(before.Length == 0 ? "/dev/null" : path)}";
        yield return $"+++ {path}";
        for (int i = 0; i < script.Count; i++)
        {
            bool nearChange = Enumerable.Range(Math.Max(0, i - Context), Math.Min(script.Count, i + Context + 1) - Math.Max(0, i - Context)).Any(k => script[k].Mark != ' ');
            if (nearChange)
                yield return script[i].Mark + script[i].Line;
            else if (i > 0 && script[i - 1].Mark == ' ' && i >= Context && script.Take(i).Skip(Math.Max(0, i - Context - 1)).Any(s => s.Mark != ' '))
                yield return "@@";
        }
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    private static List<(char Mark, string Line)> Script(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > LargestTable)
            return [.. old.Select(l => ('-', l)), .. now.Select(l => ('+', l))];
        int[][] longest = [.. Enumerable.Range(0, old.Length + 1).Select(_ => new int[now.Length + 1])];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
                longest[i][j] = old[i] == now[j] ? longest[i + 1][j + 1] + 1 : Math.Max(longest[i + 1][j], longest[i][j + 1]);
        }

        var script = new List<(char, string)>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (script, i, j) = (Add(script, ' ', old[i]), i + 1, j + 1);
            else if (i < old.Length && (j == now.Length || longest[i + 1][j] >= longest[i][j + 1]))
                script.Add(('-', old[i++]));
            else
                script.Add(('+', now[j++]));
        }

        return script;

        static List<(char, string)> Add(List<(char, string)> to, char mark, string line)
        {
            to.Add((mark, line));
            return to;
        }
    }
}
