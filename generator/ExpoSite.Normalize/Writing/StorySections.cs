using ExpoSite.Core.Habits;
using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Writing;

/// <summary>
/// The sections of a site, and which a story belongs to: the one that its page names, if it is one of the site's, or the one that stories
/// like it stand in.
/// </summary>
internal sealed class StorySections
{
    // What pages join several names of sections with.
    private static readonly char[] Joints = ['|', ',', '/', '>', '›', '»', ';'];

    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly SiteLabels labels;
    private readonly List<Diagnostic> findings;

    /// <param name="filed">Stories that keep their sections.</param>
    /// <param name="findings">Gets what is likely and not sure.</param>
    public StorySections(ImmutableArray<ExistingStory> filed, NormalizeOptions options, List<Diagnostic> findings)
    {
        this.findings = findings;
        foreach (CategoryConfig section in options.Sections)
        {
            foreach (string name in section.FormerNames.Prepend(section.Name))
                known.TryAdd(TagKey.Of(name), section.Name);
        }

        foreach (IGrouping<string, string> section in filed.Select(f => f.Category).OfType<string>().GroupBy(TagKey.Of))
        {
            known.TryAdd(
                section.Key,
                section.CountBy(s => s).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key);
        }

        labels = new SiteLabels([.. filed.Select(f => f.Category is { } own ? ImmutableArray.Create(known[TagKey.Of(own)]) : [])]);
    }

    /// <summary>The story with the section that its page names, in the site's spelling, or with none.</summary>
    public PlacedStory Matched(PlacedStory placed)
    {
        if (placed.Story.Category is not { } named || known.Count == 0)
            return placed;
        string? match = named.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(named)
            .Select(part => known.GetValueOrDefault(TagKey.Of(part))).FirstOrDefault(section => section is not null);
        if (match == named || (match is null && placed.Story.HasFrontMatter))
            return placed;
        if (match is null)
        {
            findings.Add(NormalizeRules.SectionUnknown.At(
                placed.Story.Place, $"The page stands in its section '{named}', which is none of this site.",
                "if it should be one, list it under 'categories' in site.yml"));
        }

        return placed with
        {
            Story = placed.Story with
            {
                Category = match,
                Values = [.. placed.Story.Values.Where(v => match is not null || v.Key != "category")
                    .Select(v => v.Key == "category" ? v with { Value = match! } : v)],
            },
        };
    }

    /// <summary>The open story with its section, if that is sure.</summary>
    /// <param name="position">Among the open stories of <paramref name="habits"/>.</param>
    public PlacedStory Of(PlacedStory placed, int position, SiteHabits habits)
    {
        PlacedStory story = Matched(placed);
        if (story.Story.Category is not null
            || habits.Likely(position, labels, SectionWeights.LogOdds).FirstOrDefault() is not { } best
            || best.Likelihood < SectionWeights.Worthwhile)
        {
            return story;
        }

        if (best.Likelihood >= SectionWeights.Sure)
        {
            return story.With(
                "category", best.Name, best.Evidence.Reason, Math.Round(best.Likelihood, 2), s => s with { Category = best.Name });
        }

        findings.Add(NormalizeRules.SectionOffered.At(
            story.Story.Place, $"The story may belong to '{best.Name}': {best.Evidence.Reason}.",
            $"if it does, write  category: {best.Name}  into '{story.Path}'"));
        return story;
    }
}
