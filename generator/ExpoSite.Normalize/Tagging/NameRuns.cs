namespace ExpoSite.Normalize.Tagging;

/// <summary>Consecutive words of a text that make a name.</summary>
/// <param name="Start">Index of the first word.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct NameRun(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>Finds names by their capitals: runs of capitalized words, also across "of", "and" and "the" within them.</summary>
internal static class NameRuns
{
    private const int MaxWords = 7;

    /// <summary>Runs in order, without overlap: "Kenya and Ghana" gives two.</summary>
    public static IEnumerable<NameRun> In(TagText text)
    {
        for (int i = 0; i < text.Tokens.Count;)
        {
            if (!text.IsNameWord(i))
            {
                i++;
                continue;
            }

            int end = EndOfRun(text, i);
            foreach (NameRun part in Parts(text, new NameRun(i, end)))
                yield return part;
            i = end;
        }
    }

    private static int EndOfRun(TagText text, int start)
    {
        int i = start + 1;
        while (i < text.Tokens.Count && i - start < MaxWords && Continues(text, i))
        {
            if (text.IsNameWord(i))
                i++;
            else if (IsConnector(text, i) && i + 1 < text.Tokens.Count && Continues(text, i + 1) && text.IsNameWord(i + 1))
                i += 2;
            else if (IsConnector(text, i) && i + 2 < text.Tokens.Count && IsConnector(text, i + 1)
                && Continues(text, i + 1) && Continues(text, i + 2) && text.IsNameWord(i + 2))
                i += 3;
            else
                break;
        }

        return i;
    }

    private static bool Continues(TagText text, int i) =>
        !text.Tokens[i].StartsClause && !text.Tokens[i - 1].IsPossessive && text.Tokens[i].Paragraph == text.Tokens[i - 1].Paragraph;

    private static bool IsConnector(TagText text, int i) => text.Language.NameConnectors.Contains(text.Tokens[i].Text);

    // "Belt and Road" would be one, but lists are far more common, and an expo's or ministry's "and" stands before its last word or two.
    private static IEnumerable<NameRun> Parts(TagText text, NameRun run)
    {
        int start = run.Start;
        for (int i = run.Start; i < run.End; i++)
        {
            if (i == start || text.Tokens[i].Text is not ("and" or "und" or "et" or "y") || HoldsOf(text, start, i))
                continue;
            yield return WithoutTitles(text, new NameRun(start, i));
            start = i + 1;
        }

        if (start < run.End)
            yield return WithoutTitles(text, new NameRun(start, run.End));
    }

    /// <summary>"Ministry of Trade and Industry": after "of", an "and" is within the name.</summary>
    private static bool HoldsOf(TagText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.Tokens[i].Lower is "of" or "for" or "für")
                return true;
        }

        return false;
    }

    /// <summary>"Chinese President Xi Jinping" without what stands before the name.</summary>
    private static NameRun WithoutTitles(TagText text, NameRun run)
    {
        int start = run.Start;
        if (run.Length > 2 && CountryNames.Of(text.Tokens[start].Text) is not null && NameTitles.IsTitle(text.Tokens[start + 1].Text))
            start++;
        while (start + 1 < run.End && NameTitles.IsTitle(text.Tokens[start].Text) && text.IsNameWord(start + 1))
            start++;
        return new NameRun(start, run.End);
    }
}
