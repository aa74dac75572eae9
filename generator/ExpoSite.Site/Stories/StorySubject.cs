namespace ExpoSite.Site.Stories;

/// <summary>Something that a story is about, by its front matter or by what it is linked to: a term beside the words of its text.</summary>
/// <param name="Kind">What it is, for people: <c>tag</c>.</param>
/// <param name="Name">As the story writes it.</param>
/// <param name="Weight">As many words of the text as it counts for.</param>
internal readonly record struct StorySubject(string Kind, string Name, float Weight)
{
    /// <summary>The same for every spelling in capitals or small letters.</summary>
    public string Key => Kind + ":" + Name.ToUpperInvariant();

    /// <summary>All subjects of a story. Whatever else a story is linked to is one more line here.</summary>
    public static IEnumerable<StorySubject> Of(Article article, StoryLinks links) =>
    [
        .. article.Tags.Select(t => new StorySubject("tag", t, RelatedWeights.Tag)),
        .. links.Expos.IsEmpty ? One("expo", article.Expo, RelatedWeights.Expo)
            : links.Expos.Select(e => new StorySubject("expo", e.Name, RelatedWeights.Expo)),
        .. links.Countries.Select(c => new StorySubject("country", c.Name, RelatedWeights.Country)),
        .. links.Exhibitors.Select(e => new StorySubject("exhibitor", e.Name, RelatedWeights.Exhibitor)),
        .. One("category", article.Category, RelatedWeights.Category),
    ];

    private static IEnumerable<StorySubject> One(string kind, string? name, float weight) =>
        name is null ? [] : [new StorySubject(kind, name, weight)];
}
