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

/// <summary>Finds what a story speaks of: names, countries, nouns and terms, judged by how often, how early and where they stand.</summary>
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
        List<TagCandidate> found = HanCandidates.IsHan(title)
            ? HanCandidates.In(title, string.Join('\n', paragraphs))
            : Candidates(text, acronyms);
        return new TagReading(
            [.. StatedKeywords.In(text, keywords), .. found
                .OrderByDescending(TagScore.Worth)
                .ThenBy(c => c.Form, StringComparer.Ordinal)
                .Take(MaxCandidates)],
            acronyms);
    }

    /// <summary>The candidates of a text with spaces between its words, in no order.</summary>
    public static List<TagCandidate> Candidates(TagText text, IReadOnlyDictionary<string, string> acronyms)
    {
        List<NameRun> runs = [.. NameRuns.In(text)];
        var isInName = new bool[text.Tokens.Length];
        foreach (NameRun run in runs)
        {
            if (!(text.Language.CapitalizesNouns && run.Length == 1))
                Array.Fill(isInName, true, run.Start, run.Length);
        }

        Dictionary<string, NounEvidence> nouns = NounCandidates.In(text, isInName);
        List<TagCandidate> found =
        [
            .. NameCandidates.In(text, runs, acronyms),
            .. CountryCandidates.In(text, runs),
            .. nouns.Where(n => !text.IsBroad(n.Key)).Select(n => Noun(n.Value)),
            .. TermCandidates.In(text, isInName, nouns),
        ];
        foreach (TagCandidate candidate in found)
            candidate.Likelihood = TagScore.Likelihood(candidate, text);
        return found;
    }

    private static TagCandidate Noun(NounEvidence noun)
    {
        var candidate = new TagCandidate { Form = noun.Form, Kind = TagKind.Noun, NounShare = noun.NounShare };
        candidate.Add(noun.Count, noun.IsInTitle, noun.First);
        return candidate;
    }
}
