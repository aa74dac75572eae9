using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>
/// The keywords that a page states. Those that stand in the text are the surest tags there are; the others are believed only
/// where most of the list is about the text, since many pages carry one list for the whole site.
/// </summary>
internal static class StatedKeywords
{
    private const int LongestList = 15;
    private const int MostKeywords = 60;
    private const int LongestKeyword = 60;

    public static List<TagCandidate> In(TagText text, ImmutableArray<string> keywords)
    {
        if (keywords.IsEmpty)
            return [];
        string words = Singulars(text, text.Tokens.Length), title = Singulars(text, text.TitleLength);
        List<TagCandidate> stated = [.. keywords
            .Where(k => k.Length is > 1 and <= LongestKeyword)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostKeywords)
            .Select(k => Candidate(k, words, title, text))];
        bool isAboutText = stated.Count <= LongestList && stated.Count(k => k.Count > 0) * 2 >= stated.Count;
        return [.. stated.Where(k => k.Count > 0 || isAboutText)];
    }

    private static string Singulars(TagText text, int count) => $" {string.Join(' ', Enumerable.Range(0, count).Select(text.SingularAt))} ";

    private static TagCandidate Candidate(string keyword, string words, string title, TagText text)
    {
        string needle = $" {string.Join(' ', TagToken.In(keyword, 0).Select(t => text.Language.Singular(t.Lower)))} ";
        int count = 0;
        for (int at = 0; needle.Length > 2 && (at = words.IndexOf(needle, at, StringComparison.Ordinal)) >= 0; at++)
            count++;
        return new TagCandidate
        {
            Form = CountryNames.Of(keyword) ?? keyword,
            Kind = TagKind.Stated,
            Count = count,
            IsInTitle = needle.Length > 2 && title.Contains(needle, StringComparison.Ordinal),
        };
    }
}
