using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Identity;

/// <summary>The articles as identity sees them.</summary>
internal sealed class KnownArticles
{
    private readonly ImmutableArray<Article> all;
    private readonly ImmutableArray<SourceFile> unread;
    private readonly HashSet<Guid> shownIds;
    private readonly BuildOptions options;
    private Article[]? unknown;

    /// <param name="all">Every article that could be read.</param>
    /// <param name="shown">Those that are published now.</param>
    /// <param name="unread">Files that are no article, because of errors of their own.</param>
    /// <param name="options">For the instant.</param>
    /// <param name="record">Says which of two articles with one id had it first; null when there is none.</param>
    public KnownArticles(ImmutableArray<Article> all, ImmutableArray<Story> shown, ImmutableArray<SourceFile> unread, StoryMarks marks,
        BuildOptions options, PublicationRecord? record)
    {
        (this.all, this.unread, this.options, Shown, Marks) = (all, unread, options, shown, marks);
        shownIds = [.. shown.Select(s => s.Article.Id)];
        var byId = new Dictionary<Guid, Article>(all.Length);
        foreach (Article article in all)
        {
            if (!byId.TryAdd(article.Id, article))
                byId[article.Id] = FirstWith([byId[article.Id], article], record);
        }

        ById = byId;
    }

    public ImmutableArray<Story> Shown { get; }

    public DateTimeOffset Now => options.Now;

    public StoryMarks Marks { get; }

    public IReadOnlyDictionary<Guid, Article> ById { get; }

    public bool IsShown(Article article) => shownIds.Contains(article.Id);

    public bool IsShown(Guid id) => shownIds.Contains(id);

    public bool IsExpired(Article article) => article.Expires?.Instant <= options.Now;

    /// <summary>True when a file that could not be read has the id somewhere: its own error tells enough.</summary>
    public bool MayHoldUnread(Guid id)
    {
        byte[] written = Encoding.ASCII.GetBytes(id.ToString("D"));
        return unread.Any(f => f.Content.Span.IndexOf(written) >= 0);
    }

    /// <summary>True for the file of an article that is no published story. One that cannot be read may be any that is missing.</summary>
    public bool IsNew(string path, PublicationRecord record)
    {
        if (unread.Any(f => f.Path == path))
            return record.Stories.All(s => ById.ContainsKey(s.Id) || s.IsRetracted || s.Expires <= Now);
        return all.FirstOrDefault(a => a.Path == path) is { } article
            && (record.Find(article.Id) is null || !ReferenceEquals(ById[article.Id], article))
            && (record.OwnerOf(StoryAddress.Of(article)) is not { } owner || ById.ContainsKey(owner.Id));
    }

    /// <summary>Articles that are no story of the record by their id: it has no such id, or another article has more right to it.</summary>
    public IReadOnlyList<Article> Unknown(PublicationRecord record) =>
        unknown ??= [.. all.Where(a => record.Find(a.Id) is null || !ReferenceEquals(ById[a.Id], a))];

    /// <summary>The ids of articles that name none, by path; one whose id another article has is left out.</summary>
    public Dictionary<string, Guid> MissingIds()
    {
        HashSet<Guid> taken = [.. all.Where(StoryIds.HasId).Select(a => a.Id)];
        return all.Where(a => !StoryIds.HasId(a)).OrderBy(a => a.Path, StringComparer.Ordinal).Where(a => taken.Add(a.Id))
            .ToDictionary(a => a.Path, a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>Of articles with one id the one that stands where the record knows the story; else the first by path.</summary>
    public static Article FirstWith(IEnumerable<Article> same, PublicationRecord? record) => same
        .OrderByDescending(a => record?.Find(a.Id)?.Addresses.Contains(StoryAddress.Of(a)) ?? false)
        .ThenBy(a => a.Path, StringComparer.Ordinal)
        .First();
}
