using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Indexing;

/// <summary>The other names of sections, tags and authors, by what they were called, and the tags that are hidden.</summary>
internal sealed class FormerNames
{
    private readonly Dictionary<(TermKind Kind, Slug Former), INamedTerm> present = [];
    private readonly HashSet<Slug> hiddenTags;

    private FormerNames(SiteConfig config) => hiddenTags = [.. config.Tags.Where(t => t.IsHidden).Select(t => Slug.OfName(t.Name))];

    public static FormerNames Of(SiteConfig config, ICollection<Diagnostic> findings)
    {
        var names = new FormerNames(config);
        names.Add(TermKind.Category, config.Categories, findings);
        names.Add(TermKind.Tag, config.Tags, findings);
        names.Add(TermKind.Author, config.Authors, findings);
        return names;
    }

    public bool IsEmpty => present.Count == 0 && hiddenTags.Count == 0;

    /// <summary>What a name is called now: mostly the same; null for a tag that is to be shown nowhere.</summary>
    public string? Present(TermKind kind, string name)
    {
        string now = present.TryGetValue((kind, Slug.OfName(name)), out INamedTerm? term) ? term.Name : name;
        return kind == TermKind.Tag && hiddenTags.Contains(Slug.OfName(now)) ? null : now;
    }

    /// <summary>The last segments of the addresses that a term had under other names.</summary>
    public ImmutableArray<Slug> Of(TermKind kind, Slug slug) =>
        [.. present.Where(p => p.Key.Kind == kind && Slug.OfName(p.Value.Name) == slug).Select(p => p.Key.Former).Order()];

    private void Add(TermKind kind, IEnumerable<INamedTerm> terms, ICollection<Diagnostic> findings)
    {
        HashSet<Slug> own = [.. terms.Select(t => Slug.OfName(t.Name))];
        foreach (INamedTerm term in terms)
        {
            foreach (string former in term.FormerNames)
            {
                Slug slug = Slug.OfName(former);
                if (slug == Slug.OfName(term.Name) || present.GetValueOrDefault((kind, slug)) == term)
                    continue;
                if (own.Contains(slug) || !present.TryAdd((kind, slug), term))
                {
                    findings.Add(LoadRules.FormerNameInUse.At(
                        term.Place, $"'{former}' is no former name of '{term.Name}' alone: another entry has it.", "keep it in one place"));
                }
            }
        }
    }
}
