using System.Collections.Immutable;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Tagging;

/// <summary>Suggests tags: the names that a story speaks of most, spread widest, its headline's before others.</summary>
internal static class TagSuggestion
{
    /// <summary>Most tags that a story gets.</summary>
    public const int MaxTags = 8;

    private const double TitleBonus = 2.5;
    private const double MultiWordBonus = 1.5;

    /// <param name="title">Plain text.</param>
    /// <param name="body">Markdown.</param>
    /// <param name="category">Never suggested as a tag, since it has its own page.</param>
    /// <param name="keywords">What the page states; they come first.</param>
    public static ImmutableArray<string> For(string title, string body, string? category, ImmutableArray<string> keywords)
    {
        List<string> paragraphs = [.. PlainMarkdown.Paragraphs(body)];
        List<NameCandidate> candidates = SpelledOut(NameCandidates.In(paragraphs));
        string words = $" {string.Join(' ', Titles.Word.In(title).Select(w => w.Text))} ";
        IEnumerable<string> suggested = candidates
            .Where(c => IsTag(c, IsIn(words, c)) && !HasBetterForm(c, candidates))
            .OrderByDescending(c => Weight(c, IsIn(words, c)))
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name);
        return [.. keywords.Concat(suggested)
            .Where(tag => tag.Length is > 1 and <= 60 && !tag.Equals(category, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MaxTags)];
    }

    /// <summary>One form for a name and its acronym: the name, with the occurrences of both.</summary>
    private static List<NameCandidate> SpelledOut(List<NameCandidate> candidates)
    {
        foreach (NameCandidate acronym in candidates.Where(c => c.IsAcronym).ToList())
        {
            if (candidates.Find(c => c.IsMultiWord && Initials(c.Name) == acronym.Name) is not { } name)
                continue;
            name.Acronym = acronym.Name;
            name.Count += acronym.Count;
            name.Spread += acronym.Spread;
            candidates.Remove(acronym);
        }

        return candidates;
    }

    private static bool IsIn(string titleWords, NameCandidate candidate) =>
        titleWords.Contains($" {candidate.Name} ", StringComparison.OrdinalIgnoreCase)
        || (candidate.Acronym is { } acronym && titleWords.Contains($" {acronym} ", StringComparison.Ordinal));

    private static double Weight(NameCandidate candidate, bool isInTitle) =>
        candidate.Count * Math.Sqrt(candidate.Spread)
        * (isInTitle ? TitleBonus : 1)
        * (candidate.IsMultiWord || candidate.IsCountry ? MultiWordBonus : 1);

    private static bool IsTag(NameCandidate candidate, bool isInTitle)
    {
        if (candidate.IsAcronym || candidate.IsCountry)
            return isInTitle || candidate.Count >= 2;
        if (candidate.IsMultiWord)
            return candidate.Count >= 2 || (isInTitle && !candidate.Name.Contains(" and ", StringComparison.Ordinal));
        return candidate.Count >= 3 && candidate.Spread >= 2 && !IsDemonym(candidate.Name);
    }

    // "Chinese", "African": they say whose, not what.
    private static bool IsDemonym(string name) =>
        name.EndsWith("ese", StringComparison.Ordinal) || name.EndsWith("ish", StringComparison.Ordinal)
        || name.EndsWith("ian", StringComparison.Ordinal) || name.EndsWith("can", StringComparison.Ordinal)
        || name.EndsWith("ean", StringComparison.Ordinal);

    /// <summary>True for a part of a longer name that hardly occurs on its own, and for a name with words that seldom belong to it.</summary>
    private static bool HasBetterForm(NameCandidate candidate, List<NameCandidate> all) => all.Exists(other =>
        other != candidate
        && ((IsPartOf(candidate.Name, other.Name) && other.Count >= 2 && other.Count * 5 >= candidate.Count * 3)
            || (IsPartOf(other.Name, candidate.Name) && other.Count >= 2 && candidate.Count * 3 < other.Count)));

    private static bool IsPartOf(string part, string whole) =>
        part.Length < whole.Length && $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    private static string Initials(string name) =>
        string.Concat(name.Split(' ').Where(w => char.IsUpper(w[0])).Select(w => w[0]));
}
