using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Stories;

/// <summary>Renders an article, counts its words and finds what it is about.</summary>
internal static class StoryReader
{
    private const float TitleWeight = 2;
    private const float DescriptionWeight = 1;

    /// <param name="article">What was read.</param>
    /// <param name="renderer">Renders its body.</param>
    /// <param name="linker">Finds what it is about.</param>
    /// <param name="findings">Told of what is wrong.</param>
    /// <param name="text">Its plain text, which the story does not keep.</param>
    public static Story Read(Article article, BodyRenderer renderer, StoryLinker linker, ICollection<Diagnostic> findings, out SourcedText text)
    {
        RenderedBody body = renderer.Render(article);
        text = body.PlainText;
        var counter = new WordCounter();
        int words = CountWords(article, body, counter);
        StoryLinks links = linker.Link(article, body, words, findings);
        foreach (StorySubject subject in StorySubject.Of(article, links))
            counter.AddFeature(subject.Key, subject.Weight);
        return new Story(article, body with { PlainText = SourcedText.Empty }, counter.ToWeights(), words)
        {
            Links = links,
        };
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
