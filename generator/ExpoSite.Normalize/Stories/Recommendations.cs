using System.Collections.Immutable;

namespace ExpoSite.Normalize.Stories;

/// <summary>Turns the headlines beside an article into the slugs of the stories they name.</summary>
internal sealed class Recommendations(ImmutableArray<PlacedStory> placed, Shelf shelf)
{
    private readonly ILookup<string, PlacedStory> byTitle = placed.ToLookup(p => p.Story.Key.Title, StringComparer.Ordinal);

    /// <summary>Slugs in the page's order, each once, never the article's own.</summary>
    public ImmutableArray<string> Of(PlacedStory article) =>
        [.. article.Story.Recommends.Select(SlugOf).OfType<string>().Where(slug => slug != article.Slug).Distinct(StringComparer.Ordinal)];

    private string? SlugOf(StoryKey key) =>
        byTitle[key.Title].OrderByDescending(p => p.Story.Key.Day == key.Day).FirstOrDefault()?.Slug ?? shelf.Find(key)?.Slug;
}
