using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Indexing;

/// <summary>The former names of sections, tags and authors, by what they were called.</summary>
internal sealed class FormerNames
{
    private readonly Dictionary<(TermKind Kind, Slug Former), INamedTerm> present = [];

    private FormerNames()
    {
    }

    public static FormerNames Of(SiteConfig config, ICollection<Diagnostic> findings)
    {
        var names = new FormerNames();
        names.Add(TermKind.Category, config.Categories, findings);
        names.Add(TermKind.Tag, config.Tags, findings);
        names.Add(TermKind.Author, config.Authors, findings);
        return names;
    }

    public bool IsEmpty => present.Count == 0;

    /// <summary>What a name is called now: mostly the same.</summary>
    public string Present(TermKind kind, string name) =>
        present.TryGetValue((kind, Slug.OfName(name)), out INamedTerm? term) ? term.Name : name;

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
