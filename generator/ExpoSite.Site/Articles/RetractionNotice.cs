using ExpoSite.Core.Wording;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Site.Articles;

/// <summary>What stands in the place of a story that was withdrawn: its headline, and when and why it went.</summary>
internal static class RetractionNotice
{
    /// <summary>The notice, for a story that was withdrawn; any other as it is.</summary>
    public static Article Of(Article article, Phrases phrases)
    {
        if (article.Retracted is not { } retraction)
            return article;
        string notice = phrases.Of("retracted-on", ("day", phrases.Dates.Full(retraction.Time.Day)));
        return article with
        {
            Withdrawn = article,
            Utf8Body = Encoding.UTF8.GetBytes($"{notice} {retraction.Text}\n"),
            Values = article.Values.With(Keys.Title, phrases.Of("titled-retracted", ("title", article.Title)))
                .With(Keys.Description, null)
                .With(Keys.Image, null)
                .With(Keys.Format, StoryFormat.News)
                .With(Keys.Ended, null)
                .With(Keys.Sponsor, null)
                .With(Keys.Breaking, null)
                .With(Keys.Extra, ExtraValues.None)
                .With(Keys.Tags, [])
                .With(Keys.Expo, "")
                .With(Keys.Countries, [])
                .With(Keys.Exhibitors, [])
                .With(Keys.Related, [])
                .With(Keys.Recommends, [])
                .With(Keys.Thread, Article.NoCopy)
                .With(Keys.CopyOf, Article.NoCopy)
                .With(Keys.Corrections, [])
                .With(Keys.Contact, null)
                // A raw file has its story still; an address is not recommended any more.
                .With(Keys.Source, LinkAddress.IsWeb(article.Source ?? "") ? null : article.Source),
        };
    }
}
