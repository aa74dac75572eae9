using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Identity;

/// <summary>Who is who on a site: its stories' ids, held against the ledger of what was published.</summary>
public sealed class SiteIdentity
{
    /// <summary>Where the ledger stands when the root does not say otherwise.</summary>
    public const string LedgerPath = "input/published.tsv";

    private readonly Ledger? ledger;
    private readonly KnownArticles articles;
    private readonly string path;

    internal SiteIdentity(Ledger? ledger, string? path, KnownArticles articles) =>
        (this.ledger, this.path, this.articles) = (ledger, path ?? LedgerPath, articles);

    /// <summary>Of a site without stories.</summary>
    public static SiteIdentity None { get; } =
        new(null, null, new KnownArticles([], [], [], default, new BuildOptions { Now = default }, null));

    /// <summary>What is wrong by the ledger; nothing when there is none.</summary>
    public ImmutableArray<Diagnostic> Check()
    {
        if (ledger is null)
            return [];
        Diagnostic? behind = new LedgerUpdate(ledger, articles).Behind(path);
        ImmutableArray<Diagnostic> findings = new LedgerCheck(ledger, articles).Run();
        return behind is null ? findings : findings.Add(behind);
    }

    /// <summary>The ledger's text when the shown stories are recorded.</summary>
    public string NextLedger() => new LedgerUpdate(ledger ?? Ledger.Empty, articles).Next.ToText();

    /// <summary>Where a story's id stands; null for an id that no article has.</summary>
    public SourcePosition? PlaceOf(Guid id) => articles.ById.TryGetValue(id, out Article? article) ? article.PlaceOf("id") : null;

    /// <summary>True when an editor says, by aliases, that a story stood at an address.</summary>
    internal bool HasAlias(Guid id, string address) =>
        articles.ById.TryGetValue(id, out Article? article) && article.Aliases.Contains(address);

    /// <summary>True when the ledger has a story as published, and no article of it is shown: only such a story can be retracted.</summary>
    public bool CanRetract(Guid id) => ledger?.Find(id) is not null && !articles.IsShown(id);

    /// <summary>
    /// Ids for articles that have none, by path: the one that the feeds already use, so that subscribers see no story twice. An
    /// article that the ledger knows by its address gets its id back; one whose derived id is taken is left out.
    /// </summary>
    public IReadOnlyDictionary<string, Guid> MissingIds() => articles.MissingIds(ledger);
}
