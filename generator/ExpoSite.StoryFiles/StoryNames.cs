namespace ExpoSite.StoryFiles;

/// <summary>Finds stories by what is written for them in front matter and settings, and says what to write for one.</summary>
public sealed class StoryNames<T>
    where T : class
{
    private readonly Func<T, StoryName> nameOf;
    private readonly Dictionary<string, T> byName;
    private readonly Dictionary<Guid, T> byId;
    private readonly HashSet<Slug> shared = [];

    /// <param name="stories">Of two with one slug the first is found.</param>
    /// <param name="nameOf">What a story can be named by.</param>
    public StoryNames(IEnumerable<T> stories, Func<T, StoryName> nameOf)
    {
        this.nameOf = nameOf;
        _ = stories.TryGetNonEnumeratedCount(out int count);
        byName = new Dictionary<string, T>(2 * count, StringComparer.OrdinalIgnoreCase);
        byId = new Dictionary<Guid, T>(count);
        foreach (T story in stories)
        {
            StoryName name = nameOf(story);
            if (name.Slug is { } slug && !byName.TryAdd(slug.Value, story))
                shared.Add(slug);
            if (name.Address is { } address)
                byName.TryAdd(address.Trim('/'), story);
            if (name.Id is { } id)
                byId.TryAdd(id, story);
        }
    }

    /// <summary>The story that an id, a slug or an address names; or null.</summary>
    public T? Find(string reference) =>
        Guid.TryParse(reference, out Guid id) ? byId.GetValueOrDefault(id) : byName.GetValueOrDefault(reference.Trim('/'));

    /// <summary>What names this story and no other of these: its slug; its address, where another has that; its id; or null.</summary>
    public string? Of(T story)
    {
        StoryName name = nameOf(story);
        return name.Slug is { } slug && !shared.Contains(slug) ? slug.Value : name.Address ?? name.Id?.ToString();
    }
}
