using System.Collections.Immutable;

namespace ExpoSite.Normalize.Tagging;

/// <param name="Form">As it is written into <c>tags</c>.</param>
/// <param name="Reason">What an editor is told.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record ChosenTag(string Form, string Reason, double Confidence);

/// <summary>
/// Chooses the tags of every story with the others in view: one form for a name and the acronym that any story explains, for
/// singular and plural, for capitals; and the form that stands on the site already before any other.
/// </summary>
internal sealed class SiteTags
{
    /// <summary>Most tags that a story gets.</summary>
    public const int MaxTags = 8;

    private readonly Dictionary<string, string> acronyms;
    private readonly Dictionary<string, string> forms;
    private readonly HashSet<string> standing;
    private readonly HashSet<string> shared;

    /// <param name="articles">All articles of the run.</param>
    /// <param name="teasers">All teasers of the run.</param>
    /// <param name="standingTags">Tags of Markdown that this run does not write, as people wrote them.</param>
    public SiteTags(IReadOnlyCollection<TagReading> articles, IReadOnlyCollection<TagReading> teasers, IReadOnlyCollection<string> standingTags)
    {
        List<TagReading> readings = [.. articles, .. teasers];
        acronyms = readings.SelectMany(r => r.Acronyms)
            .GroupBy(a => a.Key, a => a.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Commonest, StringComparer.Ordinal);
        standing = standingTags.Select(Key).ToHashSet(StringComparer.Ordinal);
        shared = articles.SelectMany(r => r.Candidates.Select(c => Key(c.Form)).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .Where(k => k.Value > 1)
            .Select(k => k.Key)
            .ToHashSet(StringComparer.Ordinal);
        forms = readings.SelectMany(r => r.Candidates)
            .GroupBy(c => Key(c.Form), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, CommonestForm, StringComparer.Ordinal);
        foreach (IGrouping<string, string> tag in standingTags.GroupBy(Key, StringComparer.Ordinal))
            forms[tag.Key] = Commonest(tag);
    }

    /// <param name="reading">The story's own.</param>
    /// <param name="category">Never chosen as a tag, since it has its own page.</param>
    public ImmutableArray<ChosenTag> Choose(TagReading reading, string? category)
    {
        string? besides = category is null ? null : Key(category);
        var chosen = new List<(TagCandidate Candidate, string Form)>();
        foreach (TagCandidate candidate in reading.Candidates.OrderByDescending(Worth))
        {
            string form = FormOf(candidate, reading);
            if (chosen.Count < MaxTags && IsGoodEnough(candidate, chosen.Count) && Key(form) != besides && !chosen.Exists(c => Overlap(c.Form, form)))
                chosen.Add((candidate, form));
        }

        return [.. chosen
            .OrderByDescending(c => c.Candidate.Likelihood)
            .ThenBy(c => c.Form, StringComparer.Ordinal)
            .Select(c => new ChosenTag(c.Form, c.Candidate.Reason, TagScore.Confidence(c.Candidate)))];
    }

    private double Worth(TagCandidate candidate)
    {
        double worth = TagScore.Worth(candidate);
        if (standing.Contains(Key(candidate.Form)))
            return worth + TagScore.StandingBonus;
        if (candidate.Kind != TagKind.Noun)
            return worth;
        if (shared.Contains(Key(candidate.Form)))
            return worth + TagScore.SharedBonus;
        return worth - (candidate.IsPassing ? TagScore.LoneMalus : 0);
    }

    private bool IsGoodEnough(TagCandidate candidate, int before) => before < TagScore.FewTags || Worth(candidate) >= TagScore.LeastWorth;

    private string FormOf(TagCandidate candidate, TagReading reading)
    {
        string form = candidate.Form;
        if (TagToken.IsAcronymText(form) && (reading.Acronyms.GetValueOrDefault(form) ?? acronyms.GetValueOrDefault(form)) is { } name
            && !standing.Contains(Key(form)))
            form = name;
        if (candidate.Acronym is { } acronym && standing.Contains(Key(acronym)) && !standing.Contains(Key(form)))
            form = acronym;
        return forms.GetValueOrDefault(Key(form), form);
    }

    /// <summary>The same for singular and plural and for all capitals.</summary>
    private static string Key(string form) => LanguageLists.English.Singular(form.ToLowerInvariant());

    // In most stories, then most often; what a page states was typed by a person.
    private static string CommonestForm(IEnumerable<TagCandidate> candidates) => candidates
        .GroupBy(c => c.Form, StringComparer.Ordinal)
        .OrderByDescending(g => g.Sum(c => c.Kind == TagKind.Stated ? 2 : 1))
        .ThenByDescending(g => g.Sum(c => c.Count))
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private static string Commonest(IEnumerable<string> forms) => forms
        .GroupBy(f => f, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    // "Hall" says nothing beside "Hall E".
    private static bool Overlap(string one, string other)
    {
        string a = $" {Key(one)} ", b = $" {Key(other)} ";
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }
}
