using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpoSite.Site.Stories;

/// <summary>Finds stories by what people write in <c>related</c>: an id, a slug or an address.</summary>
internal sealed class StoryLookup
{
    private readonly FrozenDictionary<string, Story> byName;
    private readonly FrozenDictionary<Guid, Story> byId;

    /// <param name="stories">Newest first: of two stories with one slug the newest is found.</param>
    public StoryLookup(ImmutableArray<Story> stories)
    {
        var names = new Dictionary<string, Story>(StringComparer.OrdinalIgnoreCase);
        var ids = new Dictionary<Guid, Story>();
        foreach (Story story in stories)
        {
            names.TryAdd(story.Article.Slug.Value, story);
            names.TryAdd(story.Address.Trim('/'), story);
            ids.TryAdd(story.Article.Id, story);
        }

        byName = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        byId = ids.ToFrozenDictionary();
    }

    /// <summary>The story, or null.</summary>
    public Story? Find(string reference) =>
        Guid.TryParse(reference, out Guid id) ? byId.GetValueOrDefault(id) : byName.GetValueOrDefault(reference.Trim('/'));
}
