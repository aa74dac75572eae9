using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Stories;
using ExpoSite.StoryFiles;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Normalize.Writing;

/// <summary>What normalize writes of a story.</summary>
internal static class StoryValues
{
    /// <summary>The whole file, sealed.</summary>
    public static string Text(PlacedStory placed, StoryReferences links)
    {
        KeyedValues values = Of(placed, links);
        string seal = Seal.OfMarkdown(StoryPrinter.Print(values, placed.Story.Body));
        return StoryPrinter.Print(values.With(Keys.SourceHash, $"{placed.Story.RawHash}-{seal}"), placed.Story.Body);
    }

    /// <summary>The front matter, all but the seal.</summary>
    public static KeyedValues Of(PlacedStory placed, StoryReferences links)
    {
        Story story = placed.Story;
        return KeyedValues.Empty
            .With(Keys.Id, placed.Id)
            .With(Keys.Title, story.Title)
            .With(Keys.Published, story.Published)
            .With(Keys.Updated, story.Updated)
            .With(Keys.Category, story.Category)
            .With(Keys.Tags, story.Tags)
            .With(Keys.Authors, story.Authors)
            .With(Keys.Description, story.Description)
            .With(Keys.Image, story.Image?.Source)
            .With(Keys.ImageAlt, story.Image?.AlternativeText)
            .With(Keys.ImageCaption, story.Image?.Caption)
            .With(Keys.ImageCredit, story.Image?.Credit)
            .With(Keys.Kind, story.Kind)
            .With(Keys.Language, story.Language)
            .With(Keys.TranslationOf, story.TranslationOf)
            .With(Keys.Aliases, links.Aliases)
            .With(Keys.Recommends, links.Recommends)
            .With(Keys.CopyOf, links.CopyOf?.Reference ?? (links.IsNoCopy ? Article.NoCopy : null))
            .With(Keys.Draft, story.Published is null || story.IsHeldBack)
            .With(Keys.Embargo, story.Embargo)
            .With(Keys.Expires, story.Expires)
            .With(Keys.Contact, story.Contact)
            .With(Keys.Source, story.Source);
    }
}
