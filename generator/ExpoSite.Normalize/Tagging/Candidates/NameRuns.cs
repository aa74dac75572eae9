using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>Consecutive words of a text that make a name.</summary>
/// <param name="Start">Index of the first word.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct NameRun(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The indices of its words.</summary>
    public IEnumerable<int> Words => Enumerable.Range(Start, Length);
}

/// <summary>Finds names by their capitals: runs of capitalized words, also across "of", "and" and "the" within them.</summary>
internal static class NameRuns
{
    // What is longer is a headline or a list without commas.
    private const int MaxWords = 14;

    /// <summary>Names in order, without overlap: "Kenya and Ghana" gives two.</summary>
    public static IEnumerable<NameRun> In(TagText text)
    {
        List<NameRun> runs = [.. ByCapitals(text)];
        var parts = new NameParts(text, runs);
        return runs.SelectMany(parts.Of);
    }

    private static IEnumerable<NameRun> ByCapitals(TagText text)
    {
        for (int i = 0; i < text.Tokens.Length;)
        {
            int end = text.IsNameWord(i) ? EndOfRun(text, i) : i;
            // "New York-based": the whole is an adjective.
            if (end > i && !(end < text.Tokens.Length && text.Tokens[end].IsDerived && Continues(text, end)))
                yield return new NameRun(i, end);
            i = Math.Max(end, i + 1);
        }
    }

    private static int EndOfRun(TagText text, int start)
    {
        int i = start + 1;
        while (i < text.Tokens.Length && i - start < MaxWords && Continues(text, i))
        {
            // At most two small words within, as in "Bank of the South".
            int next = i;
            while (next < i + 2 && !text.IsNameWord(next) && IsConnector(text, next) && next + 1 < text.Tokens.Length
                && Continues(text, next + 1))
            {
                next++;
            }

            if (!text.IsNameWord(next))
                break;
            i = next + 1;
        }

        return i;
    }

    private static bool Continues(TagText text, int i) =>
        !text.Tokens[i].StartsClause && !text.Tokens[i - 1].IsPossessive && text.Tokens[i].Paragraph == text.Tokens[i - 1].Paragraph;

    private static bool IsConnector(TagText text, int i) => text.Language.NameConnectors.Contains(text.Tokens[i].Text);
}
