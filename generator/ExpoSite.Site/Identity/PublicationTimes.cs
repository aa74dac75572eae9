using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Identity;

/// <summary>When stories became public, and when their words last changed, by the record of the published site.</summary>
internal static class PublicationTimes
{
    /// <summary>Sets these for every story.</summary>
    /// <param name="record">Null where nobody says what is published: then every story has been public since its own date.</param>
    public static void Assign(IEnumerable<Story> stories, PublicationRecord? record, BuildOptions options)
    {
        bool isFirst = record is null || record.Stories.IsEmpty;
        DateTimeOffset now = ToSeconds(options.Now);
        foreach (Story story in stories)
        {
            PublishedStory? known = record?.Find(story.Article.Id);
            DateTimeOffset own = story.Article.Embargo is { } embargo && embargo > story.Article.Published
                ? embargo.Instant : story.Article.Published.Instant;
            DateTimeOffset since = known?.Since ?? (isFirst ? own : now);
            story.FirstPublic = since > own ? since : own;
            story.LastEntry = story.Body.Entries.Select(e => e.Time).Where(t => t?.Instant <= options.Now).Max();
            story.LastEdited = known is null ? story.FirstPublic : known.Words == StoryWords.HashOf(story) ? known.Edited : now;
        }
    }

    // As feeds say it.
    private static DateTimeOffset ToSeconds(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}
