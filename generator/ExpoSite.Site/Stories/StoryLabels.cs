using ExpoSite.Core.Wording;

namespace ExpoSite.Site.Stories;

/// <summary>By what readers know which kind of story they see: the only place for it, on pages as in feeds.</summary>
internal static class StoryLabels
{
    private static readonly FrozenDictionary<StoryFormat, string> Keys = new Dictionary<StoryFormat, string>
    {
        [StoryFormat.Live] = "live",
        [StoryFormat.Analysis] = "analysis",
        [StoryFormat.Opinion] = "opinion",
        [StoryFormat.Interview] = "interview",
        [StoryFormat.Sponsored] = "sponsored",
        [StoryFormat.Gallery] = "pictures",
    }.ToFrozenDictionary();

    /// <summary>The labels of a story in lists and on its page, what readers must know first; none for news.</summary>
    public static IEnumerable<StoryLabel> Of(Story story, DateTimeOffset now, Phrases phrases)
    {
        if (story.Article.IsSponsored)
            yield return new StoryLabel("sponsored", SponsorLine(story.Article, phrases));
        if (story.Article.Format is StoryFormat.Live && !story.IsLiveAt(now))
            yield return new StoryLabel("ended", phrases["live-ended"]);
        else if (story.Article.Format is not (StoryFormat.News or StoryFormat.Sponsored) and var format)
            yield return new StoryLabel(FormatForms.NameOf(format), phrases[Keys[format]]);
    }

    /// <summary>The same in a word each, which does not change with time.</summary>
    public static IEnumerable<string> CategoriesOf(Article article, Phrases phrases)
    {
        if (article.IsSponsored)
            yield return phrases["sponsored"];
        if (article.Format is not (StoryFormat.News or StoryFormat.Sponsored) and var format)
            yield return phrases[Keys[format]];
    }

    /// <summary><c>Sponsored by Quay Bank</c>, as far as it is known by whom.</summary>
    public static string SponsorLine(Article article, Phrases phrases) =>
        article.Sponsor is { } sponsor ? phrases.Of("sponsored-by", ("name", sponsor.Name)) : phrases["sponsored"];
}

/// <param name="Kind">For style sheets: a format, or <c>ended</c> for a live blog that is over.</param>
/// <param name="Text">What readers see.</param>
internal sealed record StoryLabel(string Kind, string Text);
