namespace ExpoSite.Site.Stories;

/// <summary>The words by which readers know what kind of story they see: the only place for them, on pages as in feeds.</summary>
internal static class StoryLabels
{
    public const string Breaking = "Breaking";

    public const string Sponsored = "Sponsored";

    public const string SponsoredBy = "Sponsored by";

    private const string Live = "Live";

    private const string LiveEnded = "As it happened";

    private static readonly FrozenDictionary<StoryFormat, string> Names = new Dictionary<StoryFormat, string>
    {
        [StoryFormat.Live] = Live,
        [StoryFormat.Analysis] = "Analysis",
        [StoryFormat.Opinion] = "Opinion",
        [StoryFormat.Interview] = "Interview",
        [StoryFormat.Sponsored] = Sponsored,
        [StoryFormat.Gallery] = "Pictures",
    }.ToFrozenDictionary();

    /// <summary>The labels of a story in lists and on its page, what readers must know first; none for news.</summary>
    public static IEnumerable<StoryLabel> Of(Story story, DateTimeOffset now)
    {
        if (story.Article.IsSponsored)
            yield return new StoryLabel("sponsored", SponsorLine(story.Article));
        if (story.Article.Format is StoryFormat.Live && !story.IsLiveAt(now))
            yield return new StoryLabel("ended", LiveEnded);
        else if (story.Article.Format is not (StoryFormat.News or StoryFormat.Sponsored) and var format)
            yield return new StoryLabel(FormatForms.NameOf(format), Names[format]);
    }

    /// <summary>The same in a word each, which does not change with time.</summary>
    public static IEnumerable<string> CategoriesOf(Article article)
    {
        if (article.IsSponsored)
            yield return Sponsored;
        if (article.Format is not (StoryFormat.News or StoryFormat.Sponsored) and var format)
            yield return Names[format];
    }

    /// <summary><c>Sponsored by Quay Bank</c>, as far as it is known by whom.</summary>
    public static string SponsorLine(Article article) =>
        article.Sponsor is { } sponsor ? $"{SponsoredBy} {sponsor.Name}" : Sponsored;
}

/// <param name="Kind">For style sheets: a format, or <c>ended</c> for a live blog that is over.</param>
/// <param name="Text">What readers see.</param>
internal sealed record StoryLabel(string Kind, string Text);
