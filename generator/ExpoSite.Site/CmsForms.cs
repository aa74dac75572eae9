using System.Collections.Concurrent;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site;

/// <summary>The configuration of a CMS for a newsroom, with what its files name as choices.</summary>
public static class CmsForms
{
    // What the forms offer is named there; anything else that is wrong is for check to tell.
    private static readonly string[] Naming = ["input/site.yml", "input/expos.yml"];

    /// <summary>Text of <c>admin/config.yml</c>; nothing, and findings, where a file that names choices has an error.</summary>
    /// <param name="repository">Owner and name on GitHub.</param>
    /// <param name="folder">The newsroom's folder within the repository, ending with a slash; or empty.</param>
    public static Outcome<string> Of(SiteSources sources, BuildOptions options, string repository, string folder)
    {
        var findings = new ConcurrentQueue<Diagnostic>();
        LoadedSite site = new SiteLoading(sources, options with { ChecksFacts = false }, new DiagnosticSink(findings)).Load();
        ImmutableArray<Diagnostic> errors =
            [.. findings.Where(f => f.Severity == Severity.Error && Naming.Contains(f.Position.Path)).Order()];
        if (!errors.IsEmpty)
            return new Outcome<string>(null, errors);
        string[] hidden = [.. site.Config.Tags.Where(t => t.IsHidden).SelectMany(t => t.FormerNames.Prepend(t.Name))];
        return new Outcome<string>(CmsConfig.Text(new CmsChoices
        {
            Repository = repository,
            Folder = folder,
            Site = site.Config,
            Expos = site.Knowledge.Expos,
            // The file is published: what only a story held back has is not for strangers.
            Tags = ByUse(site.Stories.SelectMany(s => s.Article.Tags).Where(t => !hidden.Contains(t, StringComparer.OrdinalIgnoreCase))),
            Languages = ByUse(site.Stories.Select(s => s.Article.Language).OfType<string>()),
            Authors = ByUse(site.Stories.SelectMany(s => s.Article.Authors)),
        }), []);
    }

    private static ImmutableArray<string> ByUse(IEnumerable<string> names) =>
    [
        .. names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key),
    ];
}
