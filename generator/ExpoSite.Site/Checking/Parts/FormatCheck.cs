using ExpoSite.Site.Articles;
using ExpoSite.Site.Markdown.Live;
using ExpoSite.Site.Stories;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Site.Checking.Parts;

/// <summary>What formats ask for, and a story does not have.</summary>
internal static class FormatCheck
{
    internal static readonly DiagnosticRule ForgottenLive = new("EXPO3023", Severity.Warning, "A live blog was not ended",
        "Lists say that the story is live, and for more than a day it had no new entry. Write when it was over: `ended: "
            + "2026-09-14T18:30`.");

    internal static readonly DiagnosticRule EntryToCome = new("EXPO3024", Severity.Warning, "An entry of a live blog is ahead of its time",
        "The time of the entry has not come yet, and readers see it already. Correct the time or its day. An entry does not wait for its "
            + "time: put what must wait between `<!--` and `-->`.");

    private const int FewestPictures = 2;

    private static readonly TimeSpan Silence = TimeSpan.FromDays(1);

    /// <summary>What the front matter alone gives away, of drafts as well.</summary>
    public static IEnumerable<Diagnostic> Of(Article article)
    {
        if (article is { Format: StoryFormat.Sponsored, Sponsor: null })
        {
            yield return FormatRules.NoSponsor.At(
                article.PlaceOf(Keys.Format.Name), "The story is sponsored, and does not say by whom.", "add a line  sponsor: Quay Bank");
        }

        if (article.Get(Keys.Ended) is not null && article.Format != StoryFormat.Live)
        {
            yield return FormatRules.EndWithoutLive.At(
                article.PlaceOf(Keys.Ended.Name), "'ended' has no effect, because the story is no live blog.",
                "add a line  format: live, or remove this one");
        }
    }

    /// <summary>What a shown story has.</summary>
    public static IEnumerable<Diagnostic> Of(Story story, DateTimeOffset now)
    {
        Article article = story.Article;
        if (article.Format == StoryFormat.Gallery && story.Body.Pictures.Length < FewestPictures)
        {
            yield return FormatRules.FewPictures.At(article.PlaceOf(Keys.Format.Name),
                $"The text of the gallery has {(story.Body.Pictures.IsEmpty ? "no picture" : "one picture")}.",
                "write pictures between blank lines:  ![What it shows](hall.jpg \"The caption\")");
        }

        foreach (LiveEntry entry in story.Body.Entries.Where(e => e.Time?.Instant > now))
        {
            yield return EntryToCome.At(PlacedBody.Of(article).At(entry.Offset),
                $"The entry is of {entry.Time?.Iso}, which has not come yet, and readers see it already.", "correct the time or the day");
        }

        if (story.IsLiveAt(now) && now - story.Changed.Instant > Silence)
        {
            yield return ForgottenLive.At(article.PlaceOf(Keys.Format.Name),
                $"The story is marked as live, and its last change was on {story.Changed.Iso}.", $"add a line  ended: {story.Changed.Iso}");
        }
    }
}
