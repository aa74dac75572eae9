using ExpoSite.Core.Habits;
using ExpoSite.Normalize.Tagging.Candidates;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging;

/// <summary>
/// Names that stories bring to a site. A tag leads to other stories, so a new one needs some: a name in the headline that another story
/// speaks of, too, or one that several are about. Only where a site has hardly any tags, a name is taken that is yet alone, and a keyword
/// that the page states. Subjects are for editors to name: from then on stories like theirs get them.
/// </summary>
internal sealed class NewTags
{
    /// <summary>With fewer tagged stories a site has no habits yet.</summary>
    private const int FewStories = 30;

    private const int Most = 2;
    private const int MostOfFewStories = 4;

    // Stories, the one in question included.
    private const int Shared = 2;
    private const int Several = 3;

    /// <summary>How often a text speaks of what is not in its headline but what it is about.</summary>
    private const int Often = 3;

    private readonly SiteForms forms;
    private readonly Dictionary<string, int> storiesAbout;
    private readonly SiteHabits habits;
    private readonly bool isFew;

    /// <param name="readings">Of all stories of the run.</param>
    /// <param name="filed">Stories that keep their tags, as <paramref name="habits"/> has them.</param>
    public NewTags(IReadOnlyCollection<TagReading> readings, ImmutableArray<TaggedText> filed, SiteHabits habits, SiteForms forms)
    {
        (this.habits, this.forms) = (habits, forms);
        storiesAbout = readings
            .SelectMany(r => r.Candidates.Where(c => c.IsInTitle || c.Count > 1).Select(c => TagKey.Of(c.Form)).Distinct())
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        isFew = filed.Count(f => !f.Tags.IsEmpty) < FewStories;
    }

    /// <summary>The new tags of a story, the surest first.</summary>
    public IEnumerable<ChosenTag> Of(UntaggedText story) => story.Reading.Candidates
        .Where(c => (story.TakesNew || forms.IsStanding(c.Form)) && IsTag(c, story.IsBrief))
        .OrderByDescending(c => c.IsInTitle)
        .ThenByDescending(StoriesAbout)
        .ThenByDescending(c => c.Count)
        .ThenBy(c => c.First)
        .ThenBy(c => c.Form, StringComparer.Ordinal)
        .Select(c => (Candidate: c, Form: forms.Of(c, story.Reading)))
        .Where(c => !forms.IsHidden(c.Form) && (story.Category is null || TagKey.Of(c.Form) != TagKey.Of(story.Category)))
        .Take(isFew ? MostOfFewStories : Most)
        .Select(c => new ChosenTag(c.Form, c.Candidate.Reason, Sure(c.Candidate)));

    private bool IsTag(TagCandidate candidate, bool isBrief)
    {
        int stories = StoriesAbout(candidate);
        if (candidate is { Kind: TagKind.Stated, Count: > 0 } && isFew)
            return true;
        if (candidate.IsInTitle)
            return candidate.Count > 1 ? stories >= Shared || (isFew && !isBrief) : stories >= Several;
        // Whether a tag of the site fits a text that it stands in is what the site's habits tell.
        return candidate is { Kind: not TagKind.Country, Count: >= Often } && stories >= (isFew ? Shared : Several)
            && !forms.IsStanding(candidate.Form);
    }

    // A tag of the site stands for a story that has it.
    private int StoriesAbout(TagCandidate candidate)
    {
        int others = habits.IsInTitles(LabelName.Of(candidate.Form)) || forms.IsStanding(candidate.Form) ? 1 : 0;
        return storiesAbout.GetValueOrDefault(TagKey.Of(candidate.Form)) + others;
    }

    private double Sure(TagCandidate candidate) => candidate.IsInTitle && StoriesAbout(candidate) >= Shared ? 0.8 : 0.6;
}
