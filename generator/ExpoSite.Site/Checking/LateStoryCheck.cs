using ExpoSite.Site.Identity;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>New stories whose time lies before that of the newest one that is published: lists do not show them on top.</summary>
internal static class LateStoryCheck
{
    internal static readonly DiagnosticRule Late = new("EXPO3022", Severity.Info, "A new story is older than the newest published one",
        "Lists are in the order of 'published', so readers find this story further down than they look for news; feeds show it on top all "
            + "the same. If it is news of today, write the present day and time. If it belongs to an earlier day, leave it.");

    public static IEnumerable<Diagnostic> Run(CheckedSite site)
    {
        if (site.Loaded.Record is not { Stories.IsEmpty: false } record)
            return [];
        return site.Context.Languages.All.SelectMany(l => Of([.. l.Own], record));
    }

    private static Diagnostic[] Of(Story[] listed, PublicationRecord record)
    {
        Story[] known = [.. listed.Where(s => record.Find(s.Article.Id) is not null)];
        if (known.MaxBy(s => s.Article.Published) is not { } newest)
            return [];
        return
        [
            .. listed.Except(known).Where(s => s.Article.Published < newest.Article.Published).Select(story => Late.At(
                story.Article.PlaceOf("published"),
                $"The story is new, and older than '{newest.Article.Title}' of {newest.Article.Published.Iso}, which is published.",
                "if it is news of today, write the present day and time")),
        ];
    }
}
