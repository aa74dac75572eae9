using System.Runtime.CompilerServices;
using ExpoSite.Site.Related;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Indexing;

/// <summary>
/// What an earlier index of almost the same stories knew of how they belong together, told of the present ones by their addresses. Right
/// but for stories that changed.
/// </summary>
internal static class EarlierRelations
{
    /// <summary>Tells every story its thread, and gives those related to it, by position.</summary>
    public static ImmutableArray<RelatedStory>[] Of(ImmutableArray<Story> stories, SiteIndex earlier)
    {
        var present = new Dictionary<string, Story>(stories.Length, StringComparer.Ordinal);
        foreach (Story story in stories)
            present[story.Address] = story;
        Dictionary<string, Story> before = earlier.Stories.DistinctBy(s => s.Address).ToDictionary(s => s.Address, StringComparer.Ordinal);
        var threads = new ConditionalWeakTable<StoryThread, StoryThread>();
        var related = new ImmutableArray<RelatedStory>[stories.Length];
        foreach (Story story in stories)
        {
            related[story.Position] = [];
            if (!before.TryGetValue(story.Address, out Story? known))
                continue;
            related[story.Position] = [.. earlier.Related[known.Position].Where(r => present.ContainsKey(r.Story.Address))
                .Select(r => r with { Story = present[r.Story.Address] })];
            if (known.Thread is { } thread)
                story.Thread = threads.GetValue(thread, t => t with { Stories = Present(t.Stories) });
        }

        return related;

        ImmutableArray<Story> Present(ImmutableArray<Story> told) =>
            [.. told.Where(s => present.ContainsKey(s.Address)).Select(s => present[s.Address])];
    }
}
