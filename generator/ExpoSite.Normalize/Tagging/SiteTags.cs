using ExpoSite.Core.Habits;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging;

/// <param name="Form">As it is written into <c>tags</c>.</param>
/// <param name="Reason">What an editor is told.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record ChosenTag(string Form, string Reason, double Confidence);

/// <summary>A story that has no tags yet.</summary>
/// <param name="Reading">Names that it could bring to the site.</param>
/// <param name="Category">Never a new tag, since it has its own page.</param>
/// <param name="TakesNew">False for a story that came with front matter: it gets no tag that the site does not have.</param>
/// <param name="IsBrief">A headline and a sentence say too little for a tag that no other story has.</param>
internal sealed record UntaggedText(TagReading Reading, HabitText Text, string? Category, bool TakesNew = true, bool IsBrief = false);

/// <summary>A story whose tags stand.</summary>
internal sealed record TaggedText(HabitText Text, ImmutableArray<string> Tags);

/// <summary>
/// Chooses the tags of stories: what this site's editors write over such stories, then names that are new and lead to other stories.
/// </summary>
internal sealed class SiteTags
{
    /// <summary>Most tags that a story gets.</summary>
    public const int MaxTags = 8;

    private readonly ImmutableArray<UntaggedText> open;
    private readonly SiteHabits habits;
    private readonly SiteLabels labels;
    private readonly SiteForms forms;
    private readonly NewTags fresh;

    /// <param name="filed">Stories that keep their tags.</param>
    /// <param name="open">Stories that get tags.</param>
    /// <param name="readings">Of all stories of the run, those that keep their tags included.</param>
    /// <param name="declared">What site.yml says about tags.</param>
    /// <param name="habits">Of the filed and the open stories, in the same order.</param>
    public SiteTags(
        ImmutableArray<TaggedText> filed, ImmutableArray<UntaggedText> open, IReadOnlyCollection<TagReading> readings,
        ImmutableArray<TagConfig> declared, SiteHabits habits)
    {
        (this.open, this.habits) = (open, habits);
        forms = new SiteForms(readings, [.. filed.SelectMany(f => f.Tags)], declared);
        labels = new SiteLabels([.. filed.Select(f => f.Tags.Select(forms.Standing).OfType<string>().Distinct().ToImmutableArray())]);
        fresh = new NewTags(readings, filed, habits, forms);
    }

    /// <summary>The tags of each open story.</summary>
    public ImmutableArray<ImmutableArray<ChosenTag>> Choose() =>
        [.. Enumerable.Range(0, open.Length).AsParallel().AsOrdered().Select(Choose)];

    private ImmutableArray<ChosenTag> Choose(int story)
    {
        UntaggedText text = open[story];
        var chosen = new List<ChosenTag>(Usual(story));
        foreach (ChosenTag tag in fresh.Of(text))
        {
            if (chosen.Count < MaxTags && !chosen.Exists(c => Overlap(c.Form, tag.Form)))
                chosen.Add(tag);
        }

        return [.. chosen];
    }

    // As many of the likeliest as make the expected F1 highest: of all that the story should have, what is hoped to be among them.
    private IEnumerable<ChosenTag> Usual(int story)
    {
        ImmutableArray<LikelyLabel> likely = habits.Likely(story, labels, TagWeights.LogOdds);
        double wanted = likely.Sum(l => l.Likelihood), hoped = 0, best = 0;
        int count = 0;
        foreach ((int before, LikelyLabel label) in likely.TakeWhile(l => l.Likelihood >= TagWeights.LeastLikely).Take(MaxTags).Index())
        {
            hoped += label.Likelihood;
            double expected = 2 * hoped / (before + 1 + wanted);
            if (expected > best)
                (best, count) = (expected, before + 1);
        }

        return likely.Take(count).Select(l => new ChosenTag(l.Name, l.Evidence.Reason, Math.Round(l.Likelihood, 2)));
    }

    // "Hall" says nothing beside "Hall E".
    private static bool Overlap(string one, string other)
    {
        string a = $" {TagKey.Of(one)} ", b = $" {TagKey.Of(other)} ";
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }
}
