using System.Collections.Immutable;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Articles;

/// <summary>Turns the headlines beside an article into the slugs of the stories they name.</summary>
internal sealed class Recommendations(ImmutableArray<PlacedStory> placed, Shelf shelf, ToldInFull told)
{
    private readonly ILookup<string, PlacedStory> byTitle = placed.ToLookup(p => p.Story.Key.Title, StringComparer.Ordinal);
    private readonly Dictionary<Story, PlacedStory> byStory = new(placed.Select(p => KeyValuePair.Create(p.Story, p)), ReferenceEqualityComparer.Instance);

    /// <summary>Slugs in the page's order, each once, never the article's own.</summary>
    public ImmutableArray<string> Of(PlacedStory article) =>
        [.. article.Story.Recommends.Select(SlugOf).OfType<string>().Where(slug => slug != article.Slug).Distinct(StringComparer.Ordinal)];

    private string? SlugOf(StoryKey key)
    {
        if (told.Here.TryGetValue(key, out Story? article))
            return byStory[article].Slug;
        return told.OnShelf.GetValueOrDefault(key)?.Slug
            ?? byTitle[key.Title].OrderByDescending(p => p.Story.Key.Day == key.Day).ThenBy(p => p.Story.Kind).FirstOrDefault()?.Slug
            ?? shelf.Find(key)?.Slug;
    }
}
