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
    /// <param name="today">The day in the site's zone.</param>
    /// <param name="options">For the instant.</param>
    /// <param name="ledger">Says which of two articles with one id had it first; null when there is none.</param>
    public KnownArticles(ImmutableArray<Article> all, ImmutableArray<Story> shown, ImmutableArray<SourceFile> unread, DateOnly today,
        BuildOptions options, Ledger? ledger)
    {
        (this.all, this.unread, this.options, Shown, Today) = (all, unread, options, shown, today);
        shownIds = [.. shown.Select(s => s.Article.Id)];
        var byId = new Dictionary<Guid, Article>(all.Length);
        foreach (Article article in all)
        {
            if (!byId.TryAdd(article.Id, article))
                byId[article.Id] = FirstWith([byId[article.Id], article], ledger);
        }

        ById = byId;
    }

    public ImmutableArray<Story> Shown { get; }

    public DateOnly Today { get; }

    public StoryMarks Marks { get; } = new();

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

    /// <summary>Articles that are no story of the ledger by their id: it has no such id, or another article has more right to it.</summary>
    public IReadOnlyList<Article> Unknown(Ledger ledger) =>
        unknown ??= [.. all.Where(a => ledger.Find(a.Id) is null || !ReferenceEquals(ById[a.Id], a))];

    /// <summary>Ids for articles that have none, by path.</summary>
    public Dictionary<string, Guid> MissingIds(Ledger? ledger)
    {
        HashSet<Guid> taken = [.. all.Where(HasId).Select(a => a.Id)];
        var missing = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (Article article in all.Where(a => !HasId(a)).OrderBy(a => a.Path, StringComparer.Ordinal))
        {
            Guid? published = ledger?.OwnerOf(StoryAddress.Of(article)) is { IsRetracted: false } owner ? owner.Id : null;
            Guid id = published ?? article.Id;
            if (taken.Add(id))
                missing.Add(article.Path, id);
        }

        return missing;

        static bool HasId(Article article) => article.Places.ContainsKey("id");
    }

    /// <summary>Of articles with one id the one that stands where the ledger knows the story; else the first by path.</summary>
    public static Article FirstWith(IEnumerable<Article> same, Ledger? ledger) => same
        .OrderByDescending(a => ledger?.Find(a.Id)?.Addresses.Contains(StoryAddress.Of(a)) ?? false)
        .ThenBy(a => a.Path, StringComparer.Ordinal)
        .First();
}
