using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Identity;

/// <summary>Who is who on a site: its stories' ids, held against the record of what was published.</summary>
public sealed class SiteIdentity
{
    private readonly PublicationRecord? record;
    private readonly KnownArticles articles;
    private readonly string path;

    internal SiteIdentity(PublicationRecord? record, string? path, KnownArticles articles) =>
        (this.record, this.path, this.articles) = (record, path ?? PublicationRecord.Path, articles);

    /// <summary>Of a site without stories.</summary>
    public static SiteIdentity None { get; } =
        new(null, null, new KnownArticles([], [], [], new StoryMarks(), new BuildOptions { Now = default }, null));

    /// <summary>What is wrong by the record; nothing when there is none.</summary>
    public ImmutableArray<Diagnostic> Check() =>
        record is null ? [] : new PublicationCheck(record, SourcePosition.WholeFile(path), articles).Run();

    /// <summary>True for the file of an article that was never published, as far as the record can tell; false without a record.</summary>
    public bool IsNew(string path) => record is not null && articles.IsNew(path, record);

    /// <summary>Where a published story stood that no article is: a day of its month, and its slug; null for any other id.</summary>
    public (StoryTime Day, Slug Slug)? LostStory(Guid id)
    {
        if (record?.Find(id) is not { } story || articles.ById.ContainsKey(id)
            || story.Address.Split('/') is not ["", var year, var month, var name, ""])
        {
            return null;
        }

        return IsoTime.Instant($"{year}-{month}-01T00:00:00Z") is { } day && Slug.From(name) is { } slug
            ? (new StoryTime(day, IsDay: true), slug) : null;
    }

    /// <summary>Where a story's id stands; null for an id that no article has.</summary>
    public SourcePosition? PlaceOf(Guid id) => articles.ById.TryGetValue(id, out Article? article) ? article.PlaceOf("id") : null;

    /// <summary>Headline of the article that has an id, or null.</summary>
    internal string? TitleOf(Guid id) => articles.ById.GetValueOrDefault(id)?.Title;

    /// <summary>
    /// Ids for articles that have none, by path: the one that the feeds already use, so that subscribers see no story twice; one that
    /// another article has is left out.
    /// </summary>
    public IReadOnlyDictionary<string, Guid> MissingIds() => articles.MissingIds();
}
