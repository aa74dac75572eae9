using System.Collections.Concurrent;
using System.Collections.Frozen;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Fit.Models;

/// <summary>
/// Which stories are related: of the first five of each, how many are of its own section, which the program is not told (P@5).
/// </summary>
internal sealed class RelatedModel : Model
{
    private const int Places = 5;

    public override string Name => "related";

    public override string Needs => "raw/*.md, articles with front matter, with 'label' in truth.json";

    public override string[] Files => ["ExpoSite.Site/Stories/RelatedWeights.cs"];

    public override IReadOnlyList<Weight> Weights => [.. Weight.OfClass(typeof(RelatedWeights))];

    public override bool Reads(LabelledFile file) => file.Says("label") is not null;

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted)
    {
        var labels = all.ToDictionary(f => PathOf(f), f => f.Says("label"), StringComparer.Ordinal);
        var asked = wanted.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        SiteIndex index = Index(all);
        return [.. index.Stories.Where(s => asked.Contains(s.Article.Path)).Select(s => (double[])
            [index.Related[s.Position].Take(Places).Count(r => labels[r.Story.Article.Path] == labels[s.Article.Path]) / (double)Places])];
    }

    public override Figure[] Sum(IReadOnlyList<double[]> scores) => [new Figure("P@5", scores.Average(s => s[0]))];

    /// <summary>The site that the articles make.</summary>
    public static SiteIndex Index(IEnumerable<LabelledFile> articles)
    {
        var report = new DiagnosticSink(new ConcurrentQueue<Diagnostic>());
        var sources = new SiteSources
        {
            Articles = [.. articles.Select(a => new SourceFile(PathOf(a), a.Raw.Content))],
            Pages = [],
            Media = [],
            Templates = [],
            Assets = [],
        };
        LoadedSite loaded = new SiteLoading(sources, new BuildOptions { Now = DateTimeOffset.MaxValue.AddYears(-1) }, report).Load();
        return SiteIndex.Build(loaded.Config, loaded.Knowledge, loaded.Stories, FrozenSet<string>.Empty, report);
    }

    private static string PathOf(LabelledFile file) => $"input/articles/{file.Name}.md";
}
