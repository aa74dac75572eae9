using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging;

/// <summary>What one story could be tagged with. Which form a tag gets is for the whole site to say.</summary>
/// <param name="Candidates">The surest first.</param>
/// <param name="Acronyms">Short forms that the text explains, with their names.</param>
internal sealed record TagReading(ImmutableArray<TagCandidate> Candidates, IReadOnlyDictionary<string, string> Acronyms)
{
    public static TagReading Empty { get; } = new([], ImmutableDictionary<string, string>.Empty);

    /// <summary>True when the page states keywords that are about the text.</summary>
    public bool HasKeywords => Candidates.Any(c => c.Kind == TagKind.Stated);
}

/// <summary>
/// Finds the names and countries that a story speaks of, and the keywords that its page states. Which of them are tags is for the whole
/// site to say.
/// </summary>
internal static class TagSuggestion
{
    /// <summary>Most candidates that are kept for the choice among all stories.</summary>
    private const int MaxCandidates = 24;

    /// <param name="title">Plain text.</param>
    /// <param name="paragraphs">Plain text.</param>
    /// <param name="keywords">What the page states.</param>
    /// <param name="language">BCP 47 tag that the page states, or null.</param>
    public static TagReading Read(string title, IReadOnlyCollection<string> paragraphs, ImmutableArray<string> keywords, string? language)
    {
        var text = new TagText(title, paragraphs, language);
        Dictionary<string, string> acronyms = Acronyms.Defined(text);
        IEnumerable<TagCandidate> found = HanCandidates.IsHan(title)
            ? HanCandidates.In(title, string.Join('\n', paragraphs))
            : Candidates(text, acronyms);
        return new TagReading(
            [.. StatedKeywords.In(text, keywords), .. found
                .OrderByDescending(c => c.IsInTitle)
                .ThenByDescending(c => c.Count)
                .ThenBy(c => c.First)
                .ThenBy(c => c.Form, StringComparer.Ordinal)
                .Take(MaxCandidates)],
            acronyms);
    }

    // Of a text with spaces between its words.
    private static IEnumerable<TagCandidate> Candidates(TagText text, IReadOnlyDictionary<string, string> acronyms)
    {
        List<NameRun> runs = [.. NameRuns.In(text)];
        return NameCandidates.In(text, runs, acronyms).Concat(CountryCandidates.In(text, runs));
    }
}
