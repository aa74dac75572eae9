using ExpoSite.Core.Vectors;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Stories;

/// <summary>Renders articles, counts their words and finds what they are about. Thread-safe.</summary>
/// <param name="siteLanguage">Language of stories that name none (BCP 47).</param>
internal sealed class StoryReader(BodyRenderer renderer, StoryLinker linker, SearchVocabulary vocabulary, string siteLanguage)
{
    /// <param name="article">What was read.</param>
    /// <param name="counter">Counts its words, after those of other stories.</param>
    /// <param name="report">Told of names that may mean something else.</param>
    /// <param name="text">Its plain text, which the story does not keep.</param>
    public Story Read(Article article, WordCounter counter, ICollection<Diagnostic> report, out SourcedText text)
    {
        RenderedBody body = renderer.Render(article);
        text = body.PlainText;
        counter.Clear();
        string language = StoryLanguage.Of(article, text.Text, siteLanguage);
        // Rare as they are on such a site, the small words of another language would tell more than its nouns.
        counter.Passed = siteLanguage.StartsWith(language, StringComparison.OrdinalIgnoreCase)
            ? null : LanguageLists.Of(language)?.SmallWords;
        int words = CountWords(article, body, counter);
        StoryLinks links = linker.Link(article, body, words, report);
        foreach (StorySubject subject in StorySubject.Of(article, links))
            counter.AddFeature(subject.Key, subject.Weight);
        return new Story(article, body with { PlainText = SourcedText.Empty, Asides = "" }, counter.ToWeights(), words)
        {
            Links = links,
            Language = language,
            SearchWords = new FoundWords(
                vocabulary.NumbersIn(article.Title), vocabulary.NumbersIn(Story.SummaryOf(article, body), text.Text + body.Asides)),
        };
    }

    /// <summary>Counts body, title and description; returns the words of the body.</summary>
    public static int CountWords(Article article, RenderedBody body, WordCounter counter)
    {
        counter.Add(body.PlainText.Text, 1);
        int words = counter.Words;
        counter.Add(article.Title, RelatedWeights.Title);
        counter.Add(article.Description, RelatedWeights.Description);
        return words;
    }
}
