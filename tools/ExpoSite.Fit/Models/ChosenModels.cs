using System.Text.RegularExpressions;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Likeness;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Fit.Models;

/// <summary>
/// The day of a saved page. Its weights are chances of dates that confirm and contradict each other, the strongest of each source counting:
/// they add up to no log odds, so there is nothing to regress.
/// </summary>
internal sealed class DatesModel : Model
{
    public override string Name => "dates";

    public override string Needs => "raw/*.html, saved pages, with 'published' (2031-03-14) in truth.json";

    public override string[] Files => ["ExpoSite.Normalize/Metadata/DateWeights.cs", "ExpoSite.Normalize/Html/Head/DistanceWeights.cs"];

    public override IReadOnlyList<Weight> Weights => [.. Weight.OfClass(typeof(DateWeights)), .. Weight.OfClass(typeof(DistanceWeights))];

    public override bool Reads(LabelledFile file) => file.IsPage && file.Says("published") is { Length: > 0 };

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted) => Each(wanted, f =>
    {
        string? day = f.Read()?.Published?.Day.ToString("yyyy-MM-dd", null);
        return [day == f.Says("published") ? 1 : 0, day is null ? 0 : 1];
    });

    public override Figure[] Sum(IReadOnlyList<double[]> scores)
    {
        // A wrong day is one mistake, as is none.
        double right = scores.Average(s => s[0]), given = scores.Average(s => s[1]);
        return [new Figure("F1", 2 * right / (right + 1)), new Figure("right", right), new Figure("wrong", given - right)];
    }
}

/// <summary>The authors of a saved page: the strongest source names them, so there is nothing to regress.</summary>
internal sealed partial class AuthorsModel : Model
{
    public override string Name => "authors";

    public override string Needs => "raw/*.html, saved pages, with 'authors' in truth.json";

    public override string[] Files => ["ExpoSite.Normalize/Html/Head/AuthorWeights.cs", "ExpoSite.Normalize/Html/Head/DistanceWeights.cs"];

    public override IReadOnlyList<Weight> Weights => [.. Weight.OfClass(typeof(AuthorWeights)), .. Weight.OfClass(typeof(DistanceWeights))];

    public override bool Reads(LabelledFile file) => file.IsPage && file.Says("authors") is not null;

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted) =>
        Each(wanted, f => [Names(f.Read()?.Authors ?? []).SetEquals(Names(Separators().Split(f.Says("authors")!))) ? 1 : 0]);

    public override Figure[] Sum(IReadOnlyList<double[]> scores) => [new Figure("right", scores.Average(s => s[0]))];

    private static HashSet<string> Names(IEnumerable<string> names) =>
        [.. names.Select(n => Marks().Replace(n, " ").Trim().ToLowerInvariant()).Where(n => n.Length > 0)];

    [GeneratedRegex(@",|;|\band\b", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\W+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}

/// <summary>Whether a brief and an article are one story. No labelled pairs are at hand to measure on; tests hold each weight.</summary>
internal sealed class SameStoryModel : Model
{
    public override string Name => "same-story";

    public override string Needs => "pairs of teaser and article, which no folder of this format has: tests hold each weight (WeightTests)";

    public override string[] Files => ["ExpoSite.Normalize/Likeness/SameStoryWeights.cs"];

    public override IReadOnlyList<Weight> Weights => [.. Weight.OfClass(typeof(SameStoryWeights))];

    public override bool Reads(LabelledFile file) => false;

    public override double[][] Score(IReadOnlyList<LabelledFile> all, IReadOnlyList<LabelledFile> wanted) => [];

    public override Figure[] Sum(IReadOnlyList<double[]> scores) => [];
}
