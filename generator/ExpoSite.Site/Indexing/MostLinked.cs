using ExpoSite.Site.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Indexing;

/// <summary>Stories that the site itself leads to most often: from the text of other stories and from their related stories.</summary>
internal static class MostLinked
{
    /// <summary>The listed stories that others lead to, most often first, the newer of two before the older.</summary>
    public static IEnumerable<Story> Of(SiteIndex index)
    {
        var links = new int[index.Stories.Length];
        foreach (Story story in index.Listed)
        {
            foreach (Story linked in Written(story, index.Lookup))
                links[linked.Position] += RelatedWeights.WrittenLink;
            foreach (Story linked in index.Related[story.Position].Select(r => r.Story))
                links[linked.Position]++;
        }

        return index.Listed.Where(s => links[s.Position] > 0).OrderByDescending(s => links[s.Position]).ThenBy(s => s.Position);
    }

    private static ImmutableHashSet<Story> Written(Story story, StoryNames<Story> lookup) =>
    [
        .. story.Body.InternalLinks.Select(l => lookup.Find(SiteAddress.OfLink(l.Address)))
            .OfType<Story>().Where(s => s != story),
    ];
}
