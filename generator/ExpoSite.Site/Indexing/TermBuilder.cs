using System.Runtime.InteropServices;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Indexing;

/// <summary>Groups stories by the names in their front matter; spellings that make one slug are one term.</summary>
/// <param name="published">Addresses of pages that readers know: these stay.</param>
internal sealed class TermBuilder(SiteConfig config, IReadOnlySet<string> published, ICollection<Diagnostic> findings)
{
    private const int Colors = 8;

    private readonly Dictionary<string, Slug> slugs = new(StringComparer.Ordinal);
    private readonly FormerNames former = FormerNames.Of(config, findings);

    /// <param name="kind">What is grouped.</param>
    /// <param name="stories">All stories, newest first. Copies belong to no term, but have those of the others.</param>
    /// <param name="assign">Hands a story its terms, in the order of its names.</param>
    public ImmutableArray<Term> Build(
        TermKind kind, ImmutableArray<Story> stories, Func<Story, ImmutableArray<string>> namesOf,
        Action<Story, ImmutableArray<Term>> assign)
    {
        Func<Story, ImmutableArray<string>> given = namesOf;
        if (!former.IsEmpty)
            namesOf = story => [.. given(story).Select(name => former.Present(kind, name)).OfType<string>()];
        var groups = new Dictionary<Slug, List<(string Name, Story Story)>>();
        foreach (Story story in stories.Where(s => s.IsListed))
        {
            foreach (string name in namesOf(story))
            {
                ref List<(string Name, Story Story)>? group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, SlugOf(name), out _);
                (group ??= []).Add((name, story));
            }
        }

        Term[] terms = [.. groups.Select(g => MakeTerm(kind, g.Key, g.Value))];
        ImmutableArray<Term> ordered = kind == TermKind.Category ? OrderCategories(terms) : [.. terms.OrderBy(t => t.Slug)];
        Dictionary<Slug, Term> bySlug = ordered.ToDictionary(t => t.Slug);
        foreach (Story story in stories)
            assign(story, TermsOf(story));
        return ordered;

        ImmutableArray<Term> TermsOf(Story story)
        {
            ImmutableArray<string> names = namesOf(story);
            var found = ImmutableArray.CreateBuilder<Term>(names.Length);
            foreach (string name in names)
            {
                if (bySlug.TryGetValue(SlugOf(name), out Term? term) && !found.Contains(term))
                    found.Add(term);
            }

            return found.DrainToImmutable();
        }
    }

    // The same few names stand in all stories.
    private Slug SlugOf(string name)
    {
        if (!slugs.TryGetValue(name, out Slug slug))
            slugs[name] = slug = Slug.OfName(name);
        return slug;
    }

    private Term MakeTerm(TermKind kind, Slug slug, List<(string Name, Story Story)> group)
    {
        string[] spellings = group.TrueForAll(g => g.Name == group[0].Name)
            ? [group[0].Name]
            :
            [
                .. group.GroupBy(g => g.Name, StringComparer.Ordinal)
                    .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key),
            ];
        CategoryConfig? configured = kind == TermKind.Category ? config.Categories.FirstOrDefault(c => Slug.OfName(c.Name) == slug) : null;
        AuthorConfig? author = kind == TermKind.Author ? config.Authors.FirstOrDefault(a => Slug.OfName(a.Name) == slug) : null;
        string name = configured?.Name ?? author?.Name ?? spellings[0];
        foreach (string other in spellings.Where(s => s != name))
        {
            findings.Add(CheckRules.TermSpelledTwoWays.At(
                PlaceOf(other), $"'{other}' and '{name}' lead to the same page.", $"write '{name}' everywhere"));
        }

        var term = new Term
        {
            Kind = kind,
            Prefix = config.Prefix,
            FormerPrefixes = config.FormerPrefixes,
            Name = config.NameOf(name),
            Slug = slug,
            Place = configured?.Place ?? author?.Place ?? PlaceOf(name),
            Stories = [.. group.Select(g => g.Story).Distinct()],
            Description = config.DescriptionOf(name, configured?.Description ?? author?.Description),
            Role = config.IsFurther ? null : author?.Role,
            FormerSlugs = former.Of(kind, slug),
        };
        bool isKnown = !term.FormerSlugs.IsEmpty || published.Contains(term.Address);
        return kind != TermKind.Tag || isKnown || term.Stories.Length >= config.TagPages ? term : term with { HasPage = false };

        SourcePosition PlaceOf(string spelling) =>
            group.First(g => g.Name == spelling)
                .Story.Article.PlaceOf(kind switch { TermKind.Category => "category", TermKind.Tag => "tags", _ => "authors" });
    }

    private ImmutableArray<Term> OrderCategories(Term[] terms)
    {
        List<string> order = [.. config.Categories.Select(c => Slug.OfName(c.Name).Value)];
        IEnumerable<Term> ordered = terms
            .OrderBy(t => order.IndexOf(t.Slug.Value) is >= 0 and int place ? place : int.MaxValue)
            .ThenByDescending(t => t.Stories.Length)
            .ThenBy(t => t.Slug);
        return [.. ordered.Select((t, i) => t with { Color = (i % Colors) + 1 })];
    }
}
