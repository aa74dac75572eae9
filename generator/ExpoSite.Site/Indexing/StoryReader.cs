using ExpoSite.Core.Content;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Indexing;

/// <summary>Renders an article and counts its words.</summary>
internal static class StoryReader
{
    private const float TitleWeight = 2;
    private const float DescriptionWeight = 1;
    private const float TagWeight = 3;
    private const float ExpoWeight = 2;

    public static Story Read(Article article, BodyRenderer renderer)
    {
        RenderedBody body = renderer.Render(article.Body, article.Image is { } image ? MediaAddress.Of(image.Source) : null);
        var counter = new WordCounter();
        counter.Add(body.PlainText.Text, 1);
        int words = counter.Words;
        counter.Add(article.Title, TitleWeight);
        counter.Add(article.Description, DescriptionWeight);
        foreach (string tag in article.Tags)
            counter.AddFeature("tag:" + tag.ToUpperInvariant(), TagWeight);
        if (article.Category is { } category)
            counter.AddFeature("category:" + category.ToUpperInvariant(), 1);
        if (article.Expo is { } expo)
            counter.AddFeature("expo:" + expo.ToUpperInvariant(), ExpoWeight);
        return new Story(article, body with { PlainText = SourcedText.Empty }, counter.ToWeights(), words);
    }
}
