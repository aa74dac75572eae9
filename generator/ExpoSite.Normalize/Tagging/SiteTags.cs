using System.Collections.Immutable;

namespace ExpoSite.Normalize.Tagging;

/// <param name="Form">As it is written into <c>tags</c>.</param>
/// <param name="Reason">What an editor is told.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record ChosenTag(string Form, string Reason, double Confidence);

/// <summary>A story that has no tags yet.</summary>
/// <param name="Reading">What it could be tagged with.</param>
/// <param name="Category">Never chosen as a tag, since it has its own page.</param>
/// <param name="IsBrief">Of common words that no other story has, a brief gets one at most, and that from its headline.</param>
internal sealed record UntaggedText(TagReading Reading, string? Category, bool IsBrief = false);

/// <summary>
/// Chooses the tags of stories with the whole site in view: one form for a name and the acronym that any story explains, for
/// singular and plural, for capitals; the form that stands on the site already before any other; and common words mostly where
/// several stories have them, since a tag page of one story leads nowhere.
/// </summary>
internal sealed class SiteTags
{
    /// <summary>Most tags that a story gets.</summary>
    public const int MaxTags = 8;

    /// <summary>A common word that no other story has is taken only as one of a story's first so many tags.</summary>
    private const int TagsOfOwn = 5;

    private readonly Dictionary<string, string> acronyms;
    private readonly Dictionary<string, string> forms;
    private readonly Dictionary<string, int> standing;
    private readonly HashSet<string> shared;

    /// <param name="readings">Of all stories of the run.</param>
    /// <param name="standingTags">Tags of the files that keep theirs, each as often as it stands.</param>
    public SiteTags(IReadOnlyCollection<TagReading> readings, IReadOnlyCollection<string> standingTags)
    {
        acronyms = readings.SelectMany(r => r.Acronyms)
            .GroupBy(a => a.Key, a => a.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Commonest, StringComparer.Ordinal);
        standing = standingTags.CountBy(Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        shared = readings.SelectMany(r => r.Candidates.Select(c => Key(c.Form)).Distinct(StringComparer.Ordinal))
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

    /// <summary>The tags of each story: what it would have for itself and then, knowing what the others would have, what it has.</summary>
    public ImmutableArray<ImmutableArray<ChosenTag>> Choose(IReadOnlyCollection<UntaggedText> stories)
    {
        var storiesWith = new Dictionary<string, int>(standing, StringComparer.Ordinal);
        foreach (string key in InParallel(stories, null).SelectMany(tags => tags.Select(t => Key(t.Form))))
            storiesWith[key] = storiesWith.GetValueOrDefault(key) + 1;
        return [.. InParallel(stories, storiesWith)];
    }

    private ParallelQuery<ImmutableArray<ChosenTag>> InParallel(IReadOnlyCollection<UntaggedText> stories, Dictionary<string, int>? storiesWith) =>
        stories.AsParallel().AsOrdered().Select(s => Choose(s, storiesWith));

    /// <param name="story">Its candidates.</param>
    /// <param name="storiesWith">How many stories have each tag, by its key; null while that is not known.</param>
    private ImmutableArray<ChosenTag> Choose(UntaggedText story, Dictionary<string, int>? storiesWith)
    {
        string? besides = story.Category is null ? null : Key(story.Category);
        var chosen = new List<(TagCandidate Candidate, string Form, bool IsAlone)>();
        foreach (TagCandidate candidate in story.Reading.Candidates.OrderByDescending(c => Worth(c, story.Reading, storiesWith)))
        {
            string form = FormOf(candidate, story.Reading);
            bool isAlone = storiesWith?.GetValueOrDefault(Key(form)) < 2 && IsCommonWord(candidate);
            if (chosen.Count < MaxTags && IsGoodEnough(candidate, chosen.Count) && Key(form) != besides && !chosen.Exists(c => Overlap(c.Form, form))
                && !(isAlone && story.IsBrief && (!candidate.IsInTitle || chosen.Exists(c => c.IsAlone))))
                chosen.Add((candidate, form, isAlone));
        }

        return [.. chosen
            .OrderByDescending(c => c.Candidate.Likelihood)
            .ThenBy(c => c.Form, StringComparer.Ordinal)
            .Where((c, rank) => !c.IsAlone || rank < TagsOfOwn)
            .Select(c => new ChosenTag(c.Form, c.Candidate.Reason, TagScore.Confidence(c.Candidate)))];
    }

    private double Worth(TagCandidate candidate, TagReading reading, Dictionary<string, int>? storiesWith) =>
        Worth(candidate) + (IsCommonWord(candidate) && storiesWith?.GetValueOrDefault(Key(FormOf(candidate, reading))) > 1 ? TagScore.ChosenBonus : 0);

    // A name may have a page of one story; a common word that only one has leads nowhere.
    private static bool IsCommonWord(TagCandidate candidate) => candidate.Kind is TagKind.Noun or TagKind.Term;

    private double Worth(TagCandidate candidate)
    {
        double worth = TagScore.Worth(candidate);
        if (standing.ContainsKey(Key(candidate.Form)))
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
            && !standing.ContainsKey(Key(form)))
            form = name;
        if (candidate.Acronym is { } acronym && standing.ContainsKey(Key(acronym)) && !standing.ContainsKey(Key(form)))
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
