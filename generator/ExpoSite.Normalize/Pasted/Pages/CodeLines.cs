using System.Text.RegularExpressions;
using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>Finds lines of a program among the article's: several in a row with nothing between them, most built as code is.</summary>
internal static partial class CodeLines
{
    private const int Least = 3;
    private const double LeastShare = 0.6;

    /// <summary>The index after the last line of the code that starts at a line; the line itself when none does.</summary>
    public static int EndAt(PageReading page, bool[] isBody, int start)
    {
        if (!IsCode(page.Lines[start].Text))
            return start;
        int end = start + 1;
        while (end < isBody.Length && isBody[end] && !page.Lines[end].IsAfterBlank)
            end++;
        int code = Enumerable.Range(start, end - start).Count(i => IsCode(page.Lines[i].Text));
        return end - start >= Least && code >= LeastShare * (end - start) ? end : start;
    }

    /// <summary>True for a line built as code is.</summary>
    public static bool IsCode(string line) => Code().IsMatch(line);

    /// <summary>A fenced block with the indentation of the page.</summary>
    public static string Write(IReadOnlyList<PageLine> lines)
    {
        int left = lines.Min(l => l.Column);
        // Longer than any run of its sign in the code.
        string fence = new('`', Math.Max(3, lines.Max(l => Ticks().Matches(l.Text).Select(m => m.Length).DefaultIfEmpty().Max()) + 1));
        return $"{fence}\n{string.Join('\n', lines.Select(l => new string(' ', l.Column - left) + l.Text))}\n{fence}";
    }

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Ticks();

    [GeneratedRegex(@"[;{}]$|^[})\]]+[;,]?$|^(\$ |>>> |#include|import \w|from \S+ import|const |let |var |def \w+\(|return\b"
        + @"|</?\w+[^>]*>$|//)"
        + @"|^\w[\w.]*\(.*\)$|^[\w.]+ [-+*]?= \S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
