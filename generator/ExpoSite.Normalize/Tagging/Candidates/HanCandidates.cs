namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>Terms of a Chinese text, which has no spaces: pieces of the headline that the body comes back to.</summary>
internal static class HanCandidates
{
    // Words of two characters are mostly common ones.
    private const int Shortest = 3;
    private const int Longest = 8;
    private const int LongestWhole = 12;
    private const int FewestInBody = 2;

    // Characters that hardly stand within a term: particles, pronouns, copulas, measure words.
    private const string Breaks = "的了在是和与及等将于为以从到对就也都而或被把让这那其之个们我你他她它有不说上下中年月日时";

    public static bool IsHan(string text) => text.Count(Script.IsHan) * 2 > text.Count(char.IsLetterOrDigit);

    public static List<TagCandidate> In(string title, string body)
    {
        var found = new List<TagCandidate>();
        for (int start = 0; start < title.Length;)
        {
            int length = LongestTerm(title, start, body);
            if (length > 0)
                found.Add(Candidate(Whole(title.Substring(start, length), body), title, body));
            start += Math.Max(length, 1);
        }

        return [.. found.DistinctBy(c => c.Form, StringComparer.Ordinal)];
    }

    private static int LongestTerm(string title, int start, string body)
    {
        int length = 0;
        while (length < Longest && start + length < title.Length && Script.IsHan(title[start + length])
            && !Breaks.Contains(title[start + length], StringComparison.Ordinal))
        {
            length++;
        }

        while (length >= Shortest && Count(body, title.Substring(start, length)) < FewestInBody)
            length--;
        return length < Shortest ? 0 : length;
    }

    // What always stands with the same character before or after it is a part of a word.
    private static string Whole(string term, string body)
    {
        while (term.Length < LongestWhole && (Always(term, body, -1) ?? Always(term, body, term.Length)) is { } longer)
            term = longer;
        return term;
    }

    private static string? Always(string term, string body, int side)
    {
        char? beside = null;
        for (int at = body.IndexOf(term, StringComparison.Ordinal); at >= 0; at = body.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            int next = at + side;
            if (next < 0 || next >= body.Length || !Script.IsHan(body[next]) || (beside is { } known && known != body[next]))
                return null;
            beside = body[next];
        }

        return beside is null ? null : side < 0 ? beside + term : term + beside;
    }

    private static TagCandidate Candidate(string form, string title, string body)
    {
        var candidate = new TagCandidate { Form = form, Kind = TagKind.Term };
        bool isInTitle = title.Contains(form, StringComparison.Ordinal);
        candidate.Add(Count(body, form) + (isInTitle ? 1 : 0), isInTitle, body.IndexOf(form, StringComparison.Ordinal));
        return candidate;
    }

    private static int Count(string body, string term) => body.AsSpan().Count(term);
}
