using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

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
/// Chooses the tags of stories with the whole site in view: <see cref="SiteForms">one form</see> for each; common words mostly where
/// several stories have them, since a tag page of one story leads nowhere, and less where a good part of the site does.
/// </summary>
internal sealed class SiteTags
{
    /// <summary>Most tags that a story gets.</summary>
    public const int MaxTags = 8;

    /// <summary>A story gets this many also where none is worth much.</summary>
    private const int FewTags = 3;

    /// <summary>A common word that no other story has is taken only as one of a story's first so many tags.</summary>
    private const int TagsOfOwn = 5;

    // Of a word that every eighth story speaks of, a tag page says nothing; a few stories are no evidence.
    private const int UsualPart = 8;
    private const int FewestOfUsual = 5;

    private readonly SiteForms forms;
    private readonly Dictionary<string, int> standing;
    private readonly HashSet<string> shared, usual;

    /// <param name="readings">Of all stories of the run.</param>
    /// <param name="standingTags">Tags of the files that keep theirs, each as often as it stands.</param>
    public SiteTags(IReadOnlyCollection<TagReading> readings, IReadOnlyCollection<string> standingTags)
    {
        forms = new SiteForms(readings, standingTags);
        standing = standingTags.CountBy(TagKey.Of, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Dictionary<string, int> storiesOf =
            readings.SelectMany(r => r.Candidates.Select(c => TagKey.Of(c.Form)).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        shared = Keys(storiesOf, atLeast: 2);
        usual = Keys(storiesOf, atLeast: Math.Max(FewestOfUsual, readings.Count / UsualPart));
    }

    /// <summary>The tags of each story: what it would have for itself and then, knowing what the others would have, what it has.</summary>
    public ImmutableArray<ImmutableArray<ChosenTag>> Choose(IReadOnlyCollection<UntaggedText> stories)
    {
        var storiesWith = new Dictionary<string, int>(standing, StringComparer.Ordinal);
        foreach (string key in InParallel(stories, null).SelectMany(tags => tags.Select(t => TagKey.Of(t.Form))))
            storiesWith[key] = storiesWith.GetValueOrDefault(key) + 1;
        return [.. InParallel(stories, storiesWith)];
    }

    private static HashSet<string> Keys(Dictionary<string, int> storiesOf, int atLeast) =>
        storiesOf.Where(k => k.Value >= atLeast).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);

    private ParallelQuery<ImmutableArray<ChosenTag>> InParallel(
        IReadOnlyCollection<UntaggedText> stories, Dictionary<string, int>? storiesWith) =>
        stories.AsParallel().AsOrdered().Select(s => Choose(s, storiesWith));

    /// <param name="storiesWith">How many stories have each tag, by its key; null while that is not known.</param>
    private ImmutableArray<ChosenTag> Choose(UntaggedText story, Dictionary<string, int>? storiesWith)
    {
        string? besides = story.Category is null ? null : TagKey.Of(story.Category);
        var chosen = new List<(TagCandidate Candidate, string Form, bool IsAlone)>();
        foreach (TagCandidate candidate in story.Reading.Candidates.OrderByDescending(c => Worth(c, story.Reading, storiesWith)))
        {
            string form = forms.Of(candidate, story.Reading);
            bool isAlone = storiesWith?.GetValueOrDefault(TagKey.Of(form)) < 2 && IsCommonWord(candidate);
            if (chosen.Count < MaxTags && IsGoodEnough(candidate, chosen.Count) && TagKey.Of(form) != besides
                && !chosen.Exists(c => Overlap(c.Form, form))
                && !(isAlone && story.IsBrief && (!candidate.IsInTitle || chosen.Exists(c => c.IsAlone))))
            {
                chosen.Add((candidate, form, isAlone));
            }
        }

        return [.. chosen
            .OrderByDescending(c => c.Candidate.Likelihood)
            .ThenBy(c => c.Form, StringComparer.Ordinal)
            .Where((c, rank) => !c.IsAlone || rank < TagsOfOwn)
            .Select(c => new ChosenTag(c.Form, c.Candidate.Reason, TagScore.Confidence(c.Candidate)))];
    }

    private double Worth(TagCandidate candidate, TagReading reading, Dictionary<string, int>? storiesWith)
    {
        bool isChosenElsewhere = storiesWith?.GetValueOrDefault(TagKey.Of(forms.Of(candidate, reading))) > 1;
        return Worth(candidate) + (isChosenElsewhere && IsCommonWord(candidate) && !IsUsual(candidate) ? TagWorth.ChosenElsewhere : 0);
    }

    // A name may have a page of one story; a common word that only one has leads nowhere.
    private static bool IsCommonWord(TagCandidate candidate) => candidate.Kind is TagKind.Noun or TagKind.Term;

    private bool IsUsual(TagCandidate candidate) =>
        IsCommonWord(candidate) && !candidate.IsInTitle && usual.Contains(TagKey.Of(candidate.Form));

    private double Worth(TagCandidate candidate)
    {
        double worth = TagScore.Worth(candidate);
        if (standing.ContainsKey(TagKey.Of(candidate.Form)))
            return worth + TagWorth.Standing;
        if (IsUsual(candidate))
            return worth - TagWorth.Usual;
        if (candidate.Kind != TagKind.Noun)
            return worth;
        if (shared.Contains(TagKey.Of(candidate.Form)))
            return worth + TagWorth.Shared;
        return worth - (candidate.IsPassing ? TagWorth.Lone : 0);
    }

    private bool IsGoodEnough(TagCandidate candidate, int before) => before < FewTags || Worth(candidate) >= TagWorth.Least;

    // "Hall" says nothing beside "Hall E".
    private static bool Overlap(string one, string other)
    {
        string a = $" {TagKey.Of(one)} ", b = $" {TagKey.Of(other)} ";
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }
}
