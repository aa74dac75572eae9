using ExpoSite.Core.Content;
using ExpoSite.Site.Markdown;

namespace ExpoSite.Site.Indexing;

/// <summary>Renders an article and counts its words.</summary>
internal static class StoryReader
{
    private const float TitleWeight = 2;
    private const float DescriptionWeight = 1;

    public static Story Read(Article article, BodyRenderer renderer)
    {
        RenderedBody body = renderer.Render(article.Body);
        var counter = new WordCounter();
        int words = CountWords(article, body, counter);
        foreach (StorySubject subject in StorySubject.Of(article))
            counter.AddFeature(subject.Key, subject.Weight);
        return new Story(article, body with { PlainText = SourcedText.Empty }, counter.ToWeights(), words);
    }

    /// <summary>Counts body, title and description; returns the words of the body.</summary>
    public static int CountWords(Article article, RenderedBody body, WordCounter counter)
    {
        counter.Add(body.PlainText.Text, 1);
        int words = counter.Words;
        counter.Add(article.Title, TitleWeight);
        counter.Add(article.Description, DescriptionWeight);
        return words;
    }
}
