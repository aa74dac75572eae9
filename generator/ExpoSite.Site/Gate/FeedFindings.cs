using System.Xml;
using System.Xml.Linq;
using ExpoSite.Site.Articles;
using ExpoSite.Site.Feeds.Lists;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Gate;

/// <summary>
/// What is wrong with one feed, each finding at the article that caused it. Messages do not name the feed, so that a
/// story in many feeds is told once.
/// </summary>
internal sealed class FeedFindings(FeedFacts facts, string path)
{
    // The name of an element would be found inside any word.
    private const int ShortestWords = 8;

    private readonly List<Diagnostic> found = [];

    public ImmutableArray<Diagnostic> All => [.. found.Distinct()];

    /// <summary>The feed as a file of the site.</summary>
    public string Path => path;

    public FeedFacts Facts => facts;

    /// <summary>About the feed itself, at a place in it.</summary>
    public void OfFeed(DiagnosticRule rule, string message, int line = 0, int column = 0) =>
        found.Add(rule.At(new SourcePosition(path, line, column), message));

    /// <summary>About the feed itself, at an element of it.</summary>
    public void OfFeed(DiagnosticRule rule, string message, XElement at) => found.Add(rule.At(PlaceOf(at), message));

    /// <summary>About what a key of site.yml says.</summary>
    public void OfSetting(DiagnosticRule rule, string key, string message, string hint) =>
        found.Add(rule.At(facts.Config.PlaceOf(key), message, hint));

    /// <summary>About the title of the feed, where that of the site or the name of the list is written.</summary>
    public void OfTitle(DiagnosticRule rule, string message, string hint) =>
        found.Add(rule.At(
            facts.Lists.Value.TryGetValue(path, out FeedList? list) ? list.NamePlace : facts.Config.PlaceOf("title"), message, hint));

    /// <summary>About the description of the feed, where it is written.</summary>
    public void OfDescription(DiagnosticRule rule, string message, string hint) =>
        found.Add(rule.At(facts.Lists.Value.TryGetValue(path, out FeedList? list)
            ? list.DescriptionPlace : facts.Config.PlaceOf("description"), message, hint));

    /// <summary>About a story, at the front matter key that the part comes from; in the feed where the id is nobody's.</summary>
    public void OfStory(DiagnosticRule rule, ReadItem item, string key, string message, string? hint = null) =>
        found.Add(rule.At(StoryOf(item)?.Article.PlaceOf(key) ?? item.Place, message, hint));

    /// <summary>About the summary of a story: at its description, or where the text starts that stands in for one.</summary>
    public void OfSummary(DiagnosticRule rule, ReadItem item, string message, string hint)
    {
        if (StoryOf(item) is { Article.Description: null })
            OfText(rule, item, "", message, hint);
        else
            OfStory(rule, item, "description", message, hint);
    }

    /// <summary>About the text of a story, where the words stand in its Markdown, or where that starts.</summary>
    public void OfText(DiagnosticRule rule, ReadItem item, string words, string message, string? hint = null) =>
        found.Add(rule.At(StoryOf(item) is { } story ? PlaceInBody(story.Article, words) : item.Place, message, hint));

    public Story? StoryOf(ReadItem item) => item.Id is { } id ? facts.Stories.GetValueOrDefault(id) : null;

    /// <summary>Where an element stands in the feed.</summary>
    public SourcePosition PlaceOf(IXmlLineInfo element) => new(path, element.LineNumber, element.LinePosition);

    // The place of words in an article's body; that of its first word where they are not found.
    private static SourcePosition PlaceInBody(Article article, string words)
    {
        int at = words.Length < ShortestWords ? -1 : article.Body.IndexOf(words, StringComparison.Ordinal);
        return PlacedBody.Of(article).At(at >= 0 ? at : article.Body.Length - article.Body.AsSpan().TrimStart().Length);
    }
}
