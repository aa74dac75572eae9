using System.Buffers;

namespace ExpoSite.Core.Text;

/// <summary>
/// What reading the marks of one Markdown block costs a parser that compares each mark which may close something with all that are
/// open: thousands that nothing closes cost their square. An estimate from above, made in one pass.
/// </summary>
public sealed class MarkdownCost
{
    /// <summary>As many marks may stand open in each other; each is a step of recursion.</summary>
    public const int Deepest = 800;

    /// <summary>Comparisons for one text: some hundred milliseconds.</summary>
    public const long Most = 40_000_000;

    /// <summary>As many definitions of links are looked up, each among those before it.</summary>
    public const int MostDefinitions = 10_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]()*_~^");

    private int brackets, deepestBracket, marks, deepestMark, both, targets, parens, deepestParen;

    /// <summary>How many marks stand open at once.</summary>
    public int Depth => Math.Max(deepestBracket, deepestMark);

    /// <summary>Comparisons.</summary>
    public long Comparisons => ((long)Depth * Depth) + ((long)both * both) + ((long)targets * deepestParen);

    /// <summary>True when a whole text costs little enough, each part between blank lines taken for a block.</summary>
    public static bool IsSmall(string text)
    {
        if (HasTooManyDefinitions(text))
            return false;
        long spent = 0;
        foreach (Range part in text.AsSpan().Split("\n\n"))
        {
            var cost = new MarkdownCost();
            foreach (ReadOnlySpan<char> line in text.AsSpan(part).EnumerateLines())
                cost.Add(line);
            spent += cost.Comparisons;
            if (cost.Depth > Deepest || spent > Most)
                return false;
        }

        return true;
    }

    public static bool HasTooManyDefinitions(string text)
    {
        int found = 0;
        int at = -2;
        while (found <= MostDefinitions && (at = text.IndexOf("]:", at + 2, StringComparison.Ordinal)) >= 0)
            found++;
        return found > MostDefinitions;
    }

    /// <summary>Takes the next line of the block.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        for (int at = 0; line[at..].IndexOfAny(Marks) is >= 0 and int step; at++)
        {
            at += step;
            char c = line[at], before = at > 0 ? line[at - 1] : ' ';
            if (c == '[')
                deepestBracket = Math.Max(deepestBracket, ++brackets);
            else if (c == ']')
                brackets = Math.Max(0, brackets - 1);
            else if (c == '(' && (before == ']' || parens > 0))
                AddParen(before == ']');
            else if (c == ')')
                parens = Math.Max(0, parens - 1);
            else if (c is '*' or '_' or '~' or '^' && before != c)
                AddMark(c, before, line[at..].TrimStart(c) is [char next, ..] ? next : ' ');
        }
    }

    private void AddParen(bool isTarget)
    {
        targets += isTarget ? 1 : 0;
        deepestParen = Math.Max(deepestParen, ++parens);
    }

    // Marks that only open count as open until one closes; those that may do both are taken in pairs (CommonMark 0.31, 6.2).
    private void AddMark(char mark, char left, char right)
    {
        bool isAfterSign = IsSpaceOrSign(left), isBeforeSign = IsSpaceOrSign(right);
        bool opens = !char.IsWhiteSpace(right) && (!isBeforeSign || isAfterSign);
        bool closes = !char.IsWhiteSpace(left) && (!isAfterSign || isBeforeSign);
        if (opens && closes && mark != '_')
            both++;
        if (opens && (!closes || marks == 0))
            deepestMark = Math.Max(deepestMark, ++marks);
        else if (closes)
            marks = Math.Max(0, marks - 1);
    }

    private static bool IsSpaceOrSign(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c);
}
